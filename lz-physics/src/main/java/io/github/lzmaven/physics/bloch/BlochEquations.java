package io.github.lzmaven.physics.bloch;

import io.github.lzmaven.physics.bath.Environment;
import io.github.lzmaven.physics.drive.LinearSweep;
import io.github.lzmaven.physics.numeric.AffineMagnus;

/**
 * The nonequilibrium Bloch equations, Eq. (7) of Nalbach 2021, in the variable {@code x = asinh ε} instead of time. There
 * all coefficients are smooth on a scale of one: with {@code E = cosh x} and {@code dt = E dx / v},
 *
 * <pre>{@code
 * dr_x/dx =  τ r_z - κ₁ (r_x - r_st)
 * dr_y/dx = -ω r_z - κ₂ r_y
 * dr_z/dx =  ω r_y - κ₂ r_z - τ r_x       ω = E²/v,  τ = 1/E,  κ = Γ E/v,  r_st = tanh(E/2T)
 * }</pre>
 *
 * <p>{@code r_x = +1} is the instantaneous ground state. Holds the coefficients at the point it was last moved to; confined
 * to one thread.
 */
final class BlochEquations implements AffineMagnus.Field {

    private final double speed;
    private final Environment environment;
    private final double longitudinal;
    private final double transversal;
    private final double pureDephasing;

    private double bias;
    private double stretch;
    private double golden;
    private double rotation;
    private double turning;
    private double relaxation;
    private double decay;
    private double equilibrium;

    BlochEquations(LinearSweep sweep, Environment environment, boolean withPureDephasing) {
        this.speed = sweep.speed();
        this.environment = environment;
        this.longitudinal = environment.angle().longitudinal();
        this.transversal = environment.angle().transversal();
        this.pureDephasing = withPureDephasing ? environment.dephasing() : 0.0;
    }

    double speed() {
        return speed;
    }

    Environment environment() {
        return environment;
    }

    double pureDephasing() {
        return pureDephasing;
    }

    /** Evaluates the coefficients at {@code x = asinh ε}. */
    void moveTo(double x) {
        double growing = StrictMath.exp(x);
        double shrinking = 1.0 / growing;
        double splitting = 0.5 * (growing + shrinking);
        bias = 0.5 * (growing - shrinking);
        stretch = splitting / speed;
        rotation = splitting * stretch;
        turning = 1.0 / splitting;
        equilibrium = polarization(splitting);
        golden = 0.5 * Math.PI * environment.bath().spectralFunction(splitting) / equilibrium;
        couple();
    }

    /** Goes as far to the other side of the crossing: whatever depends on E alone, all that is costly, stays. */
    void mirror() {
        bias = -bias;
        couple();
    }

    /** A = (cosΘ - ε sinΘ)/E flips, B = (ε cosΘ + sinΘ)/E does not, see {@link BlochRates}. */
    private void couple() {
        double flips = (longitudinal - bias * transversal) * turning;
        double keeps = (bias * longitudinal + transversal) * turning;
        relaxation = flips * flips * golden * stretch;
        decay = 0.5 * relaxation + keeps * keeps * pureDephasing * stretch;
    }

    /** {@code tanh(E/2T)} by one exponential, where that keeps its digits. */
    private double polarization(double splitting) {
        double exponent = splitting / environment.temperature();
        if (exponent < 0.1) {
            return environment.polarization(splitting);
        }
        // at T = 0 the exponent is infinite and the factor 0
        double boltzmann = StrictMath.exp(-exponent);
        return (1.0 - boltzmann) / (1.0 + boltzmann);
    }

    /** {@code ε} in Δ. */
    double bias() {
        return bias;
    }

    /** {@code ω}, by which the coherence rotates. */
    double rotation() {
        return rotation;
    }

    /** {@code τ}, by which the levels themselves turn. */
    double turning() {
        return turning;
    }

    /** The term {@code 3v²ε/E⁶} of the imaginary part of the superadiabatic direction. */
    double secondOrder() {
        return 3.0 * bias * turning * turning / (rotation * rotation);
    }

    /** The term {@code 3v³(1 - 5ε²)/E⁹} of its real part, which begins with {@code v/E³ = τ/ω}. */
    double thirdOrder() {
        return 3.0 * (1.0 - 5.0 * bias * bias) * turning * turning * turning / (rotation * rotation * rotation);
    }

    /** {@code κ₁}. */
    double relaxation() {
        return relaxation;
    }

    /** {@code κ₂}. */
    double decay() {
        return decay;
    }

    /** {@code r_st}. */
    double equilibrium() {
        return equilibrium;
    }

    @Override
    public void at(double x, double[] generator) {
        moveTo(x);
        row(generator, 0, -relaxation, 0.0, turning, relaxation * equilibrium);
        row(generator, 4, 0.0, -decay, -rotation, 0.0);
        row(generator, 8, -turning, rotation, -decay, 0.0);
    }

    private static void row(double[] generator, int at, double x, double y, double z, double source) {
        generator[at] = x;
        generator[at + 1] = y;
        generator[at + 2] = z;
        generator[at + 3] = source;
    }
}
