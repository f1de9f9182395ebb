package io.github.lzmaven.physics.model;

/** The form of a parameter's value. A parameter may admit several, such as one gap for all levels or one for each. */
public enum Shape {
    /** One number. */
    NUMBER(0, "a number"),
    /** One number without fraction. */
    WHOLE_NUMBER(0, "a whole number"),
    /** Numbers in a row, {@code [1, 2, 3]}. */
    LIST(1, "a list of numbers"),
    /** Rows of numbers, all of one length. */
    MATRIX(2, "a matrix (a list of rows)"),
    /** Several matrices of one size, such as one for each reservoir. */
    MATRICES(3, "a list of matrices"),
    /** A list for each instant; the first index is time. */
    LIST_OVER_TIME(2, "a list for each instant"),
    /** A matrix for each instant; the first index is time. */
    MATRIX_OVER_TIME(3, "a matrix for each instant"),
    /** Several matrices for each instant; the first index is time. */
    MATRICES_OVER_TIME(4, "a list of matrices for each instant"),
    /** One of a few words. */
    CHOICE(-1, "one of the named choices");

    private final int rank;
    private final String words;

    Shape(int rank, String words) {
        this.rank = rank;
        this.words = words;
    }

    /** How many indices a value has; -1 for a choice. */
    public int rank() {
        return rank;
    }

    /** The shape in words, for messages. */
    public String words() {
        return words;
    }

    /** Whether a value has this shape. */
    boolean admits(Value value) {
        if (value instanceof Value.Numbers numbers) {
            return numbers.rank() == rank
                    && (this != WHOLE_NUMBER || numbers.asNumber() == Math.rint(numbers.asNumber()));
        }
        return this == CHOICE;
    }
}
