package nl.etalage.proof;

import java.math.BigInteger;

/** An exact fraction in lowest terms: floating point gets some scores wrong. */
record Rational(BigInteger top, BigInteger bottom) implements Comparable<Rational> {

    static final Rational ZERO = of(0, 1);

    Rational {
        var common = top.gcd(bottom).multiply(BigInteger.valueOf(bottom.signum()));
        top = top.divide(common);
        bottom = bottom.divide(common);
    }

    /**
     * @throws ArithmeticException if {@code bottom} is zero
     */
    static Rational of(long top, long bottom) {
        return new Rational(BigInteger.valueOf(top), BigInteger.valueOf(bottom));
    }

    Rational plus(Rational other) {
        return new Rational(
                top.multiply(other.bottom).add(other.top.multiply(bottom)),
                bottom.multiply(other.bottom));
    }

    Rational times(long factor) {
        return new Rational(top.multiply(BigInteger.valueOf(factor)), bottom);
    }

    Rational times(Rational other) {
        return new Rational(top.multiply(other.top), bottom.multiply(other.bottom));
    }

    Rational over(Rational other) {
        return new Rational(top.multiply(other.bottom), bottom.multiply(other.top));
    }

    /** To the nearest whole number, a half upwards; never for what is below zero. */
    int rounded() {
        var two = BigInteger.TWO;
        return top.multiply(two).add(bottom).divide(bottom.multiply(two)).intValueExact();
    }

    @Override
    public int compareTo(Rational other) {
        return top.multiply(other.bottom).compareTo(other.top.multiply(bottom));
    }

    /** As the logic writes it. */
    @Override
    public String toString() {
        return top + "/" + bottom;
    }
}
