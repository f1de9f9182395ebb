package io.github.lzmaven.harness.series;

import java.util.Arrays;

/** Numbers of rows, in the order they are added; a million of them need no million objects. Confined to one thread. */
public final class RowList {

    private int[] rows = new int[16];
    private int size;

    /** Appends a row. */
    public void add(int row) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, 2 * size);
        }
        rows[size++] = row;
    }

    /** All rows added so far. */
    public int[] toArray() {
        return Arrays.copyOf(rows, size);
    }
}
