package nl.etalage.zelfscan;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** What a person writes with a line between two numbers, where decimals do not end. */
record Fraction(BigInteger top, BigInteger bottom) {

    static final Fraction ZERO = of(0, 1);

    static Fraction of(long top, long bottom) {
        return new Fraction(BigInteger.valueOf(top), BigInteger.valueOf(bottom));
    }

    Fraction plus(Fraction other) {
        return new Fraction(
                top.multiply(other.bottom).add(other.top.multiply(bottom)),
                bottom.multiply(other.bottom));
    }

    Fraction times(long number) {
        return new Fraction(top.multiply(BigInteger.valueOf(number)), bottom);
    }

    Fraction over(long number) {
        return new Fraction(top, bottom.multiply(BigInteger.valueOf(number)));
    }

    /** To so many decimals, a half upwards. */
    BigDecimal rounded(int decimals) {
        return new BigDecimal(top).divide(new BigDecimal(bottom), decimals, RoundingMode.HALF_UP);
    }
}
