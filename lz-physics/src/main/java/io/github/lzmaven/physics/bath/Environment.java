package io.github.lzmaven.physics.bath;

import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.Parameter;
import io.github.lzmaven.physics.model.Range;
import java.util.List;

/**
 * A bath at a temperature, coupled in a direction: all that a two-level system notices of it. Energies and temperature in
 * units of the gap Δ, ħ = k_B = 1.
 *
 * <p>Zero temperature is the limit, not a division: there {@code coth(ω/2T) = tanh(ω/2T) = 1}.
 *
 * @param bath        spectral function
 * @param temperature T in Δ/k_B, at least 0
 * @param angle       direction of the coupling
 */
public record Environment(PowerLawBath bath, double temperature, MixingAngle angle) {

    /** The temperature T. */
    public static final Parameter TEMPERATURE = Parameter.number("temperature", "T", "Δ/k_B", "temperature of the bath")
            .in(Range.NOT_NEGATIVE);

    /** The coupling strength γ. */
    public static final Parameter COUPLING = Parameter.number(
                    "coupling", "γ", "1", "strength of the coupling to the bath")
            .in(Range.NOT_NEGATIVE);

    /** The spectral exponent s. */
    public static final Parameter EXPONENT = Parameter.number(
                    "exponent", "s", "1", "power of the spectral function at low frequency; 1 is Ohmic")
            .in(Range.POSITIVE);

    /** The cut-off frequency ω_c. */
    public static final Parameter CUTOFF = Parameter.number(
                    "cutoff", "ω_c", "Δ/ħ", "frequency at which the bath ends, exponentially")
            .in(Range.POSITIVE);

    /** The mixing angle Θ in units of π. */
    public static final Parameter MIXING_ANGLE = Parameter.number(
                    "mixing-angle", "Θ", "π rad", "direction of the coupling: 0 longitudinal, 0.5 transversal")
            .in(new Range(-0.5, false, 0.5, true));

    /** The parameters above, in the order of the papers. */
    public static final List<Parameter> PARAMETERS = List.of(TEMPERATURE, COUPLING, EXPONENT, CUTOFF, MIXING_ANGLE);

    /** Rejects a temperature below zero, NaN included. */
    public Environment {
        if (!(temperature >= 0.0)) {
            throw new IllegalArgumentException("the temperature must be at least 0 Δ/k_B, was " + temperature);
        }
    }

    /** The environment of a question that has the {@link #PARAMETERS}. */
    public static Environment of(Inputs inputs) {
        var bath = new PowerLawBath(inputs.number(COUPLING), inputs.number(EXPONENT), inputs.number(CUTOFF));
        return new Environment(bath, inputs.number(TEMPERATURE), new MixingAngle(inputs.number(MIXING_ANGLE)));
    }

    /** {@code tanh(ω/2T)}, by which the lower of two levels ω apart is more probable than the upper; 1 at T = 0. */
    public double polarization(double omega) {
        return temperature == 0.0 ? 1.0 : StrictMath.tanh(omega / (2.0 * temperature));
    }

    /** {@code coth(ω/2T)}, by which emission and absorption outdo emission into the vacuum; 1 at T = 0. For ω above 0. */
    public double thermalFactor(double omega) {
        return 1.0 / polarization(omega);
    }

    /**
     * {@code (π/2) G(ω) coth(ω/2T)} in Δ/ħ: the rate at which an operator of size 1 that couples as {@code ½BA} relaxes
     * levels ω apart. For ω above 0.
     */
    public double relaxation(double omega) {
        return 0.5 * Math.PI * bath.spectralFunction(omega) * thermalFactor(omega);
    }

    /**
     * The limit of {@link #relaxation} for {@code ω → 0} in Δ/ħ, Eq. (10): {@code γT} for an Ohmic bath, 0 for a
     * super-Ohmic one or at T = 0, infinite for a sub-Ohmic bath at T > 0.
     */
    public double dephasing() {
        if (temperature == 0.0 || bath.coupling() == 0.0 || bath.exponent() > 1.0) {
            return 0.0;
        }
        return bath.exponent() == 1.0 ? bath.coupling() * temperature : Double.POSITIVE_INFINITY;
    }

    /** The same bath with coupling strength 1: rates are proportional to the coupling. */
    public Environment perUnitOfCoupling() {
        return new Environment(new PowerLawBath(1.0, bath.exponent(), bath.cutoff()), temperature, angle);
    }
}
