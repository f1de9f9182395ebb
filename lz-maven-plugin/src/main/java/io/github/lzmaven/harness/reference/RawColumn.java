package io.github.lzmaven.harness.reference;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The cells of a column: numbers, and the text of those cells that are none. Grows; confined to one thread. */
final class RawColumn {

    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?");

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
        if (NUMBER.matcher(cell).matches()) {
            return Double.parseDouble(cell);
        }
        return switch (cell) {
            case "inf", "Inf", "+inf", "Infinity" -> Double.POSITIVE_INFINITY;
            case "-inf", "-Inf", "-Infinity" -> Double.NEGATIVE_INFINITY;
            default -> Double.NaN;
        };
    }
}
