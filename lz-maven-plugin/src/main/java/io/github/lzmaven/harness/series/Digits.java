package io.github.lzmaven.harness.series;

import org.jspecify.annotations.Nullable;

/**
 * Numbers as {@link Numbers} writes them. Coordinates and errors of a large table repeat, and their digits are what takes time;
 * so the last number that fell on each of some thousand places is remembered with its text. Confined to one thread.
 */
final class Digits {

    private static final int PLACES = 1 << 12;
    private static final int ERROR_DIGITS = 2;

    private final Memory exact = new Memory();
    private final Memory roundedUp = new Memory();

    /** The shortest decimal that reads back as the same double. */
    String exact(double number) {
        String known = exact.find(number);
        return known != null ? known : exact.put(number, Numbers.exact(number));
    }

    /** An error, rounded up to two digits. */
    String roundedUp(double error) {
        String known = roundedUp.find(error);
        return known != null ? known : roundedUp.put(error, Numbers.exact(Numbers.roundedUp(error, ERROR_DIGITS)));
    }

    private static final class Memory {

        private final double[] numbers = new double[PLACES];
        private final @Nullable String[] texts = new String[PLACES];

        @Nullable
        String find(double number) {
            int place = place(number);
            boolean same = Double.doubleToRawLongBits(numbers[place]) == Double.doubleToRawLongBits(number);
            return same ? texts[place] : null;
        }

        String put(double number, String text) {
            int place = place(number);
            numbers[place] = number;
            texts[place] = text;
            return text;
        }

        private static int place(double number) {
            long bits = Double.doubleToRawLongBits(number) * 0x9E3779B97F4A7C15L; // Fibonacci hashing
            return (int) (bits >>> 52);
        }
    }
}
