package io.github.lzmaven.physics.model;

/**
 * An output of a model.
 *
 * @param name    the name in descriptors, tables and charts: {@code P_LZ}
 * @param unit    the unit, as text for people; {@code 1} if dimensionless
 * @param role    whether rows are found by it or compared in it
 * @param meaning one sentence
 */
public record Quantity(String name, String unit, Role role, String meaning) {

    /** What a quantity is for. */
    public enum Role {
        /** Tells the rows of one answer apart: the time of a trace, the number of a crossing. Known without error. */
        COORDINATE,
        /** Computed, with an error. */
        RESULT
    }

    /** A quantity that tells rows apart. */
    public static Quantity coordinate(String name, String unit, String meaning) {
        return new Quantity(name, unit, Role.COORDINATE, meaning);
    }

    /** A computed quantity. */
    public static Quantity result(String name, String unit, String meaning) {
        return new Quantity(name, unit, Role.RESULT, meaning);
    }
}
