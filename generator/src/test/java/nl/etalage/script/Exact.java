package nl.etalage.script;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** A fraction, so that a test can work out by itself what the modules must find. */
record Exact(BigInteger top, BigInteger bottom) implements Comparable<Exact> {

    static final Exact ZERO = of(0);

    Exact {
        BigInteger common = top.gcd(bottom).multiply(BigInteger.valueOf(bottom.signum()));
        top = top.divide(common);
        bottom = bottom.divide(common);
    }

    static Exact of(long whole) {
        return of(whole, 1);
    }

    static Exact of(long top, long bottom) {
        return new Exact(BigInteger.valueOf(top), BigInteger.valueOf(bottom));
    }

    static Exact percent(String percentage) {
        var decimal = new BigDecimal(percentage).setScale(10);
        return new Exact(decimal.unscaledValue(), BigInteger.TEN.pow(12));
    }

    Exact plus(Exact other) {
        return new Exact(
                top.multiply(other.bottom).add(other.top.multiply(bottom)),
                bottom.multiply(other.bottom));
    }

    Exact minus(Exact other) {
        return plus(other.times(of(-1)));
    }

    Exact times(Exact other) {
        return new Exact(top.multiply(other.top), bottom.multiply(other.bottom));
    }

    Exact over(Exact other) {
        return new Exact(top.multiply(other.bottom), bottom.multiply(other.top));
    }

    Exact atMost(Exact other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** To the nearest whole number, a half upwards. Not for what is below zero. */
    long rounded() {
        return new BigDecimal(top)
                .divide(new BigDecimal(bottom), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** The whole euros in this many cents, as cents. */
    long wholeEuros() {
        return top.divide(bottom.multiply(BigInteger.valueOf(100))).longValueExact() * 100;
    }

    @Override
    public int compareTo(Exact other) {
        return top.multiply(other.bottom).compareTo(other.top.multiply(bottom));
    }

    /** As the modules write it. */
    @Override
    public String toString() {
        return top + "/" + bottom;
    }
}
