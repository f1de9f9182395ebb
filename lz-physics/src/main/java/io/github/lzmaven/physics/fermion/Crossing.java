package io.github.lzmaven.physics.fermion;

/**
 * One avoided crossing of the driven level with a reservoir level.
 *
 * @param level  the index of the reservoir level in the order given
 * @param energy its energy ε_i
 * @param gap    the full gap δ_i
 * @param speed  {@code |dε/dt|} from which R_i follows, above 0
 * @param time   when the level passes ε_i, counted from the start of the sweep
 */
record Crossing(int level, double energy, double gap, double speed, double time) {

    /** The probability of a diabatic transition, {@code R = exp(-πδ²/(2|speed|))}, Sec. II. */
    Rounded diabaticProbability() {
        double x = exponent();
        double value = StrictMath.exp(-x);
        return Rounded.of(value, 4.0 * Rounded.UNIT * x * value, 2);
    }

    /** {@code 1 - R}, with all digits also for a sudden crossing. */
    Rounded adiabaticProbability() {
        double x = exponent();
        return Rounded.of(-StrictMath.expm1(-x), 4.0 * Rounded.UNIT * x * StrictMath.exp(-x), 2);
    }

    /** How long the jump of the occupation takes, {@code t_lz = √(1/speed)·max(1, √(δ²/speed))}, Sec. II. */
    double duration() {
        return Math.max(1.0, gap / Math.sqrt(speed)) / Math.sqrt(speed);
    }

    private double exponent() {
        return Math.PI * gap * gap / (2.0 * speed);
    }
}
