package io.github.lzmaven.harness.series;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How numbers are written for files and for people, the same in every locale. */
public final class Numbers {

    private Numbers() {}

    /** The shortest decimal that reads back as the same double, without a trailing {@code .0}. */
    public static String exact(double number) {
        String text = NumberOutput.toString(number, true); // the JDK's own digits changed with version 19
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** The next number away from 0 that has so few digits, as an error must not look smaller than it is. */
    public static double roundedUp(double number, int digits) {
        return Double.isFinite(number) && number != 0.0
                ? new BigDecimal(exact(number))
                        .round(new MathContext(digits, RoundingMode.UP))
                        .doubleValue()
                : number;
    }

    /** Rounded for people, halves away from 0, trailing zeros dropped; below 1e-4 and from 10^digits on with an exponent. */
    public static String rounded(double number, int digits) {
        if (!Double.isFinite(number)) {
            return Double.isNaN(number) ? "NaN" : number > 0 ? "∞" : "-∞";
        }
        if (number == 0.0) {
            return exact(number); // 0 has no leading digit
        }
        BigDecimal value = new BigDecimal(exact(number))
                .round(new MathContext(digits, RoundingMode.HALF_UP))
                .stripTrailingZeros();
        int exponent = value.precision() - value.scale() - 1;
        if (exponent >= -4 && exponent < digits) {
            return value.toPlainString();
        }
        String mantissa = value.scaleByPowerOfTen(-exponent).toPlainString();
        int size = Math.abs(exponent);
        return mantissa + (exponent < 0 ? "e-" : "e+") + (size < 10 ? "0" : "") + size;
    }

    /** A share of what is allowed, in percent: {@code 12 %}, {@code 0.3 %}, {@code 1.2e-07 %}. */
    public static String percent(double share) {
        return rounded(100.0 * share, share >= 10.0 ? 4 : share >= 1.0 ? 3 : 2) + " %";
    }
}
