package io.github.lzmaven.physics.bath;

/**
 * The direction in which a bath couples to a two-level system, {@code -(σz cosΘ + σx sinΘ)/2 · B}, Eq. (2) of Nalbach
 * 2021: {@code Θ = 0} is longitudinal, {@code Θ = π/2} transversal.
 *
 * <p>Quoted in units of π, so that 0.5 is transversal to the last digit; others quote radians.
 *
 * @param inUnitsOfPi Θ/π, above -0.5 and at most 0.5
 */
public record MixingAngle(double inUnitsOfPi) {

    /** Rejects angles that name a coupling twice, NaN included. */
    public MixingAngle {
        if (!(inUnitsOfPi > -0.5 && inUnitsOfPi <= 0.5)) {
            throw new IllegalArgumentException("the mixing angle must lie in (-0.5, 0.5] π, was " + inUnitsOfPi);
        }
    }

    /** {@code cos Θ}, the longitudinal part; exactly 0 for a transversal bath. */
    public double longitudinal() {
        double size = Math.abs(inUnitsOfPi);
        return size <= 0.25 ? StrictMath.cos(Math.PI * size) : StrictMath.sin(Math.PI * (0.5 - size));
    }

    /** {@code sin Θ}, the transversal part; exactly 0 for a longitudinal bath. */
    public double transversal() {
        double size = Math.abs(inUnitsOfPi);
        double sine = size <= 0.25 ? StrictMath.sin(Math.PI * size) : StrictMath.cos(Math.PI * (0.5 - size));
        return Math.copySign(sine, inUnitsOfPi);
    }
}
