package io.github.lzmaven.harness.reference;

import com.fasterxml.jackson.core.io.NumberInput;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The cells of a column: numbers, and the text of those cells that are none. Grows; confined to one thread. */
final class RawColumn {

    private final Map<Integer, String> texts = new HashMap<>();
    private double[] numbers = new double[64];
    private int size;

    void add(String cell) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size] = parse(cell);
        if (Double.isNaN(numbers[size]) && !cell.equalsIgnoreCase("nan")) {
            texts.put(size, cell);
        }
        size++;
    }

    int size() {
        return size;
    }

    double number(int row) {
        return numbers[row];
    }

    double[] numbers() {
        return Arrays.copyOf(numbers, size);
    }

    /** The cells that are not numbers, by row; an empty cell is the empty text. */
    Map<Integer, String> texts() {
        return texts;
    }

    /** Whether no cell is a number, as in a column of words. */
    boolean isWords() {
        return texts.size() == size;
    }

    private static double parse(String cell) {
        if (isNumber(cell)) {
            return NumberInput.parseDouble(cell, true); // the nearest double, as Double.parseDouble, but faster
        }
        return switch (cell) {
            case "inf", "Inf", "+inf", "Infinity" -> Double.POSITIVE_INFINITY;
            case "-inf", "-Inf", "-Infinity" -> Double.NEGATIVE_INFINITY;
            default -> Double.NaN;
        };
    }

    /** Whether a cell is digits with at most a sign, a point and an exponent: no {@code 0x1p3}, {@code 1d} or {@code NaN}. */
    private static boolean isNumber(String cell) {
        int at = afterSign(cell, 0);
        int whole = afterDigits(cell, at);
        int digits = whole - at;
        at = whole;
        if (at < cell.length() && cell.charAt(at) == '.') {
            int fraction = afterDigits(cell, at + 1);
            digits += fraction - at - 1;
            at = fraction;
        }
        if (digits > 0 && at < cell.length() && (cell.charAt(at) == 'e' || cell.charAt(at) == 'E')) {
            int exponent = afterSign(cell, at + 1);
            at = afterDigits(cell, exponent);
            digits = at - exponent;
        }
        return digits > 0 && at == cell.length();
    }

    private static int afterSign(String cell, int at) {
        return at < cell.length() && (cell.charAt(at) == '-' || cell.charAt(at) == '+') ? at + 1 : at;
    }

    private static int afterDigits(String cell, int from) {
        int at = from;
        while (at < cell.length() && cell.charAt(at) >= '0' && cell.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
