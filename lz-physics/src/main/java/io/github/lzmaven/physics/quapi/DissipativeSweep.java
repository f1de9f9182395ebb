package io.github.lzmaven.physics.quapi;

import io.github.lzmaven.physics.bath.BathCorrelation;
import io.github.lzmaven.physics.bath.Environment;
import io.github.lzmaven.physics.drive.LinearSweep;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.InvalidInputException;
import io.github.lzmaven.physics.model.Parameter;
import io.github.lzmaven.physics.model.Quantity;
import java.util.List;
import java.util.stream.Stream;

/**
 * The question both models answer: a two-level system swept through its avoided crossing, coupled to a bath.
 *
 * @param environment the bath, its temperature, and the direction of the coupling
 * @param speed       v in Δ²/ħ
 */
record DissipativeSweep(Environment environment, double speed) {

    static final List<Parameter> PARAMETERS = Stream.concat(
                    Stream.of(LinearSweep.SPEED), Environment.PARAMETERS.stream())
            .toList();

    static final Quantity GROUND =
            Quantity.result("P_LZ", "1", "probability to end in the ground state after starting in the ground state");
    static final Quantity SURVIVAL =
            Quantity.result("P_ES", "1", "probability to end in the excited state after starting in the excited state");

    static DissipativeSweep of(Inputs inputs) {
        return new DissipativeSweep(Environment.of(inputs), inputs.number(LinearSweep.SPEED));
    }

    /** Refuses a bath whose memory never ends. */
    static void check(Inputs inputs) {
        double exponent = inputs.number(Environment.EXPONENT);
        double temperature = inputs.number(Environment.TEMPERATURE);
        if (exponent < 1.0 && temperature > 0.0) {
            throw new InvalidInputException(
                    Environment.EXPONENT,
                    "is " + exponent + " at temperature " + temperature
                            + ": the correlations of a sub-Ohmic bath at T > 0 fall so slowly that their integral diverges,"
                            + " and no finite memory is right; ask for an exponent of 1 or more, or for temperature 0");
        }
    }

    /** C(t) of the bath. */
    BathCorrelation correlation() {
        return new BathCorrelation(environment.bath(), environment.temperature());
    }

    SweepField field() {
        return SweepField.of(speed, environment.angle());
    }
}
