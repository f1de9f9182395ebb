package io.github.lzmaven.physics.quapi;

import io.github.lzmaven.physics.bath.BathCorrelation;
import io.github.lzmaven.physics.bath.PowerLawBath;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.InvalidInputException;
import io.github.lzmaven.physics.model.Parameter;
import io.github.lzmaven.physics.model.Quantity;
import io.github.lzmaven.physics.model.Range;
import java.util.List;

/**
 * The question both models answer: a two-level system swept through its avoided crossing, coupled to a bath.
 *
 * @param correlation the bath at its temperature
 * @param speed       v in Δ²/ħ
 * @param mixingAngle Θ in units of π; 0 is longitudinal, 0.5 transversal
 */
record DissipativeSweep(BathCorrelation correlation, double speed, double mixingAngle) {

    static final Parameter SPEED = Parameter.number("sweep-speed", "v", "Δ²/ħ", "the rate at which the bias ε grows")
            .in(Range.POSITIVE);
    static final Parameter TEMPERATURE = Parameter.number("temperature", "T", "Δ/k_B", "the temperature of the bath")
            .in(Range.NOT_NEGATIVE);
    static final Parameter COUPLING = Parameter.number(
                    "coupling", "γ", "1", "the strength of the spectral function (γ/π) ω^s exp(-ω/ω_c)")
            .in(Range.NOT_NEGATIVE);
    static final Parameter EXPONENT = Parameter.number("exponent", "s", "1", "1 is Ohmic, 3 phonons in a solid")
            .in(Range.POSITIVE);
    static final Parameter CUTOFF = Parameter.number("cutoff", "ω_c", "Δ/ħ", "the cut-off of the spectral function")
            .in(Range.POSITIVE);
    static final Parameter MIXING_ANGLE = Parameter.number(
                    "mixing-angle",
                    "Θ",
                    "π rad",
                    "the coupling is σ_z cosΘ + σ_x sinΘ: 0 longitudinal, 0.5 transversal")
            .in(new Range(-0.5, false, 0.5, true));

    static final List<Parameter> PARAMETERS = List.of(SPEED, TEMPERATURE, COUPLING, EXPONENT, CUTOFF, MIXING_ANGLE);

    static final Quantity GROUND =
            Quantity.result("P_LZ", "1", "probability to end in the ground state after starting in the ground state");
    static final Quantity SURVIVAL =
            Quantity.result("P_ES", "1", "probability to end in the excited state after starting in the excited state");

    static DissipativeSweep of(Inputs inputs) {
        var bath = new PowerLawBath(inputs.number(COUPLING), inputs.number(EXPONENT), inputs.number(CUTOFF));
        return new DissipativeSweep(
                new BathCorrelation(bath, inputs.number(TEMPERATURE)),
                inputs.number(SPEED),
                inputs.number(MIXING_ANGLE));
    }

    /** Refuses a bath whose memory never ends. */
    static void check(Inputs inputs) {
        if (inputs.number(EXPONENT) < 1.0 && inputs.number(TEMPERATURE) > 0.0) {
            throw new InvalidInputException(
                    EXPONENT,
                    "is " + inputs.number(EXPONENT) + " at temperature " + inputs.number(TEMPERATURE)
                            + ": the correlations of a sub-Ohmic bath at T > 0 fall so slowly that their integral diverges,"
                            + " and no finite memory is right; ask for an exponent of 1 or more, or for temperature 0");
        }
    }

    SweepField field() {
        return SweepField.of(speed, mixingAngle);
    }
}
