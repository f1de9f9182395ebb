package io.github.lzmaven.physics.model;

/**
 * A computed number together with how wrong it may be.
 *
 * @param value the computed value, in the unit of its {@link Quantity}
 * @param error an upper estimate of {@code |value - exact|}, same unit; NaN where the model cannot tell, see
 *              {@link #ofUnknownError}
 */
public record Estimate(double value, double error) {

    /** Rejects negative errors. A value that is not finite is let through, so that whoever compares it can say where. */
    public Estimate {
        if (error < 0.0) {
            throw new IllegalArgumentException("an error must not be negative, was " + error + " for " + value);
        }
    }

    /** A value known in closed form: right to a few units in the last place, not exactly. */
    public static Estimate closedForm(double value) {
        return new Estimate(value, 4.0 * Math.ulp(value));
    }

    /** A value whose error is not known. Nothing is undecided for want of precision then, and the report says so. */
    public static Estimate ofUnknownError(double value) {
        return new Estimate(value, Double.NaN);
    }

    /** Whether the model could tell how wrong the value may be. */
    public boolean errorKnown() {
        return !Double.isNaN(error);
    }
}
