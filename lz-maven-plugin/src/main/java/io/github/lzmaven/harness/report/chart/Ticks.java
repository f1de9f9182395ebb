package io.github.lzmaven.harness.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where an axis is marked, and with which words. No label stands twice on an axis.
 *
 * @param marks    from low to high
 * @param exponent the labels are in units of 10 to this power
 */
record Ticks(List<Mark> marks, int exponent) {

    private static final int MOST_POWERS = 9;

    /**
     * A mark.
     *
     * @param value where
     * @param label empty for a small mark without words
     */
    record Mark(double value, String label) {}

    /** Marks at multiples of 1, 2 or 5 times a power of ten. */
    static Ticks linear(double low, double high, int most) {
        int power = (int) StrictMath.floor(StrictMath.log10((high - low) / most));
        int factor = 1;
        for (int candidate : new int[] {1, 2, 5, 10}) {
            factor = candidate;
            if (count(low, high, candidate, power) <= most) {
                break;
            }
        }
        if (factor == 10) {
            factor = 1;
            power++;
        }
        double largest = Math.max(Math.abs(low), Math.abs(high));
        int size = (int) StrictMath.floor(StrictMath.log10(largest));
        int exponent = size >= 5 || size <= -4 ? size : 0;
        List<Mark> marks = new ArrayList<>();
        long first = (long) Math.ceil(low / factor / pow(power) - 1e-9);
        long last = (long) Math.floor(high / factor / pow(power) + 1e-9);
        int decimals = Math.max(0, exponent - power);
        for (long k = first; k <= last; k++) {
            // k·factor·10^power in units of 10^exponent: scaling a whole number keeps 0.3 from becoming
            // 0.30000000000000004
            double inUnits = k * factor / pow(exponent - power);
            marks.add(new Mark(k * factor * pow(power), fixed(inUnits, decimals)));
        }
        return new Ticks(marks, exponent);
    }

    /** Powers of ten with words, their multiples without; on short axes the multiples get words instead. */
    static Ticks logarithmic(double low, double high) {
        int first = (int) StrictMath.ceil(StrictMath.log10(low) - 1e-9);
        int last = (int) StrictMath.floor(StrictMath.log10(high) + 1e-9);
        if (last - first >= 1) {
            return powers(low, high, first, last);
        }
        Ticks few = multiples(low, high, first, "125");
        few = labels(few) < 3 ? multiples(low, high, first, "123468") : few;
        return labels(few) >= 2 ? few : linear(low, high, 5);
    }

    private static long labels(Ticks ticks) {
        return ticks.marks.stream().filter(mark -> !mark.label().isEmpty()).count();
    }

    private static Ticks powers(double low, double high, int first, int last) {
        int step = (last - first) / MOST_POWERS + 1;
        List<Mark> marks = new ArrayList<>();
        for (int power = first - 1; power <= last; power++) {
            if (power >= first) {
                marks.add(new Mark(pow(power), Math.floorMod(power, step) == 0 ? power(power) : ""));
            }
            for (int digit = 2; digit < 10 && step == 1; digit++) {
                add(marks, low, high, digit * pow(power), "");
            }
        }
        return new Ticks(marks, 0);
    }

    private static Ticks multiples(double low, double high, int first, String digits) {
        List<Mark> marks = new ArrayList<>();
        for (int power = first - 1; power <= first; power++) {
            for (int digit = 1; digit < 10; digit++) {
                double value = digit * pow(power);
                boolean words = digits.indexOf('0' + digit) >= 0;
                boolean plain = power > -4 && power < 5;
                String label = plain ? fixed(digit * pow(power), Math.max(0, -power)) : digit + "·" + power(power);
                add(marks, low, high, value, words ? label : "");
            }
        }
        return new Ticks(marks, 0);
    }

    private static void add(List<Mark> marks, double low, double high, double value, String label) {
        if (value >= low && value <= high) {
            marks.add(new Mark(value, label));
        }
    }

    private static long count(double low, double high, int factor, int power) {
        double step = factor * pow(power);
        return (long) (Math.floor(high / step + 1e-9) - Math.ceil(low / step - 1e-9)) + 1;
    }

    /** {@code 10⁻²}. */
    static String power(int exponent) {
        StringBuilder text = new StringBuilder("10");
        for (char c : Integer.toString(exponent).toCharArray()) {
            text.append(c == '-' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0'));
        }
        return text.toString();
    }

    private static String fixed(double number, int decimals) {
        String text = String.format(Locale.ROOT, "%." + decimals + "f", number == 0.0 ? 0.0 : number);
        return text.replace('-', '−');
    }

    private static double pow(int exponent) {
        return exponent >= 0 ? StrictMath.pow(10.0, exponent) : 1.0 / StrictMath.pow(10.0, -exponent);
    }
}
