package io.github.lzmaven.physics.fermion;

import io.github.lzmaven.physics.model.Estimate;

/**
 * A number together with a first-order bound of its rounding error, so that a formula and its error are written once.
 *
 * @param value the computed number
 * @param error at least {@code |value - exact|} for exact inputs
 */
record Rounded(double value, double error) {

    /** Half the distance from 1 to the next double: the relative error of one operation. */
    static final double UNIT = 0x1p-53;

    static final Rounded ZERO = exact(0.0);

    static Rounded exact(double value) {
        return new Rounded(value, 0.0);
    }

    /** A value that came out of {@code operations} roundings on top of an error that it inherits. */
    static Rounded of(double value, double inherited, int operations) {
        return new Rounded(value, inherited + operations * UNIT * Math.abs(value));
    }

    Rounded plus(Rounded other) {
        return of(value + other.value, error + other.error, 1);
    }

    Rounded minus(Rounded other) {
        return of(value - other.value, error + other.error, 1);
    }

    Rounded times(Rounded other) {
        return of(value * other.value, Math.abs(value) * other.error + Math.abs(other.value) * error, 1);
    }

    Rounded times(double factor) {
        return times(exact(factor));
    }

    /** As a result of a model. Nothing claims to be better than one unit in the last place. */
    Estimate estimate() {
        return new Estimate(value, Math.max(error, Math.ulp(value)));
    }
}
