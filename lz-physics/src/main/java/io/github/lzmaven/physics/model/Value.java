package io.github.lzmaven.physics.model;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The value of a parameter: numbers of any shape, or a named choice. Immutable. */
public sealed interface Value {

    /** One number. */
    static Value of(double number) {
        return new Numbers(new int[0], new double[] {number});
    }

    /** A list of numbers. */
    static Value listOf(double... numbers) {
        return new Numbers(new int[] {numbers.length}, numbers.clone());
    }

    /** A matrix, given by its rows. */
    static Value matrixOf(double[]... rows) {
        int columns = rows.length == 0 ? 0 : rows[0].length;
        if (Arrays.stream(rows).anyMatch(row -> row.length != columns)) {
            throw new IllegalArgumentException("the rows of a matrix must have one length");
        }
        return new Numbers(
                new int[] {rows.length, columns},
                Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray());
    }

    /**
     * Numbers with any number of indices.
     *
     * @param shape how many entries each index has; empty for a single number
     * @param data  all numbers, the last index running fastest
     */
    static Value numbers(int[] shape, double[] data) {
        return new Numbers(shape.clone(), data.clone());
    }

    /** A named choice. */
    static Value choice(String name) {
        return new Choice(name);
    }

    /**
     * One of a few words.
     *
     * @param name the word
     */
    record Choice(String name) implements Value {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Numbers with any number of indices, the last one running fastest. */
    final class Numbers implements Value {

        private final int[] shape;
        private final double[] data;

        private Numbers(int[] shape, double[] data) {
            int size = 1;
            for (int extent : shape) { // no stream: there is a value for each row of a table
                size = Math.multiplyExact(size, extent);
            }
            if (size != data.length) {
                throw new IllegalArgumentException(
                        data.length + " numbers do not fill the shape " + Arrays.toString(shape));
            }
            this.shape = shape;
            this.data = data;
        }

        /** How many indices there are: 0 for a single number. */
        public int rank() {
            return shape.length;
        }

        /** How many entries an index has. */
        public int extent(int index) {
            return shape[index];
        }

        /** How many numbers there are in all. */
        public int size() {
            return data.length;
        }

        /** The number at a position in the order of storage. */
        public double at(int position) {
            return data[position];
        }

        /** All numbers in the order of storage. */
        public double[] toArray() {
            return data.clone();
        }

        /** The single number. */
        public double asNumber() {
            if (shape.length != 0) {
                throw new IllegalStateException("not a single number but " + this);
            }
            return data[0];
        }

        /** The part at one value of the first index: a number of a list, a row of a matrix, a matrix of a stack. */
        public Numbers part(int first) {
            int[] rest = Arrays.copyOfRange(shape, 1, shape.length);
            int size = data.length / shape[0];
            return new Numbers(rest, Arrays.copyOfRange(data, first * size, (first + 1) * size));
        }

        /** A copy with one number changed. */
        public Numbers with(int position, double number) {
            double[] changed = data.clone();
            changed[position] = number;
            return new Numbers(shape, changed);
        }

        @Override
        public boolean equals(Object other) {
            return other == this // the rule where points of a grid share what does not vary
                    || other instanceof Numbers that
                            && Arrays.equals(shape, that.shape)
                            && Arrays.equals(data, that.data);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(shape) + Arrays.hashCode(data);
        }

        /** As written in a descriptor: {@code 0.4}, {@code [1.0, 2.0]}, {@code [[1.0, 0.0], [0.0, 1.0]]}. */
        @Override
        public String toString() {
            return rank() == 0
                    ? Double.toString(data[0])
                    : IntStream.range(0, shape[0])
                            .mapToObj(i -> part(i).toString())
                            .collect(Collectors.joining(", ", "[", "]"));
        }
    }
}
