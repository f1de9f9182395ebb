package io.github.lzmaven.harness.problem;

import java.util.Comparator;

/**
 * A place in a file of the project.
 *
 * @param file   the file, relative to the project
 * @param line   1-based; 0 where the whole file is meant
 * @param column 1-based; 0 where the whole line is meant
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column);

    /** A whole file. */
    public static Place inFile(String file) {
        return new Place(file, 0, 0);
    }

    /** A whole line. */
    public static Place atLine(String file, int line) {
        return new Place(file, line, 0);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + (column > 0 ? ":" + column : "");
    }
}
