package io.github.lzmaven.physics.drive;

import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.Parameter;
import io.github.lzmaven.physics.model.Range;

/**
 * The Landau–Zener protocol: a bias {@code ε(t) = v·t} that grows linearly through the avoided crossing at {@code t = 0}.
 *
 * <p>Energies in units of the gap Δ, times in ħ/Δ, hence speeds in Δ²/ħ. The gap of {@code H = (Δσx + εσz)/2} is Δ;
 * authors who leave out the ½ have 2Δ.
 *
 * @param speed the sweep speed v in Δ²/ħ, above 0
 */
public record LinearSweep(double speed) {

    /** The sweep speed v, as every model of a linear sweep asks for it. */
    public static final Parameter SPEED = Parameter.number("sweep-speed", "v", "Δ²/ħ", "rate at which the bias grows")
            .in(Range.POSITIVE);

    /** Rejects a system that stands still or moves backwards. */
    public LinearSweep {
        if (!(speed > 0.0)) {
            throw new IllegalArgumentException("the sweep speed must be above 0 Δ²/ħ, was " + speed);
        }
    }

    /** The sweep of a question that has the parameter {@link #SPEED}. */
    public static LinearSweep of(Inputs inputs) {
        return new LinearSweep(inputs.number(SPEED));
    }

    /** The bias ε in Δ at time t in ħ/Δ. */
    public double bias(double t) {
        return speed * t;
    }

    /** The splitting {@code E = √(Δ² + ε²)} in Δ at time t in ħ/Δ. */
    public double splitting(double t) {
        double bias = bias(t);
        return Math.sqrt(1.0 + bias * bias);
    }

    /** Zener's exponent {@code πΔ²/(2ħv)}: large means slow and adiabatic, small means sudden. */
    public double adiabaticity() {
        return Math.PI / (2.0 * speed);
    }
}
