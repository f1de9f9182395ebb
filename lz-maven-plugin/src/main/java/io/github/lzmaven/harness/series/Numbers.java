package io.github.lzmaven.harness.series;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

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
        return Double.isFinite(number)
                ? new BigDecimal(exact(number))
                        .round(new MathContext(digits, RoundingMode.UP))
                        .doubleValue()
                : number;
    }

    /** Rounded for people, trailing zeros dropped. */
    public static String rounded(double number, int digits) {
        if (!Double.isFinite(number)) {
            return Double.isNaN(number) ? "NaN" : number > 0 ? "∞" : "-∞";
        }
        String text = String.format(Locale.ROOT, "%." + digits + "g", number);
        int exponent = text.indexOf('e');
        String mantissa = exponent < 0 ? text : text.substring(0, exponent);
        if (mantissa.indexOf('.') >= 0) {
            mantissa = mantissa.replaceAll("\\.?0+$", "");
        }
        return exponent < 0 ? mantissa : mantissa + text.substring(exponent);
    }

    /** A share of what is allowed, in percent: {@code 12 %}, {@code 0.3 %}, {@code 1.2e-07 %}. */
    public static String percent(double share) {
        return rounded(100.0 * share, share >= 10.0 ? 4 : share >= 1.0 ? 3 : 2) + " %";
    }
}
