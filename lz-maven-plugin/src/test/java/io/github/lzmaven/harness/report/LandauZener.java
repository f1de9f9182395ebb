package io.github.lzmaven.harness.report;

import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Estimate;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.Parameter;
import io.github.lzmaven.physics.model.Quantity;
import io.github.lzmaven.physics.model.Range;
import io.github.lzmaven.physics.model.Value;
import java.util.List;

/** A model for reports to talk about: the Landau-Zener formula with a made-up loss that grows with temperature. */
final class LandauZener implements Model {

    static final Parameter TEMPERATURE = Parameter.number("temperature", "T", "Δ/k_B", "temperature of the environment")
            .in(Range.NOT_NEGATIVE);
    static final Parameter SPEED = Parameter.number("sweep-speed", "v", "Δ²/ħ", "rate at which the bias grows")
            .in(Range.POSITIVE);
    static final Parameter ACCURACY =
            Parameter.number("accuracy", "", "1", "largest error").numerical(Value.of(1e-4));
    static final Quantity P_LZ = Quantity.result("P_LZ", "1", "probability to end in the ground state");
    static final Quantity P_ES = Quantity.result("P_ES", "1", "probability to stay in the excited state");

    @Override
    public String name() {
        return "lossy-landau-zener";
    }

    @Override
    public String meaning() {
        return "Probability to follow the ground state through an avoided crossing, with a loss at slow sweeps.";
    }

    @Override
    public String formula() {
        return "P_LZ = 1 − exp(−π/2v) − η_{v, T}";
    }

    @Override
    public String source() {
        return "Zener, Proc. R. Soc. A 137, 696 (1932), with a loss made up for this test";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(TEMPERATURE, SPEED, ACCURACY);
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(P_LZ, P_ES);
    }

    @Override
    public Answer evaluate(Inputs inputs, Budget budget) {
        double speed = inputs.number(SPEED);
        double temperature = inputs.number(TEMPERATURE);
        double loss = 0.5 * StrictMath.exp(-1.0 / temperature) * StrictMath.exp(-3.0 * speed);
        double p = (1.0 - StrictMath.exp(-Math.PI / (2.0 * speed))) * (1.0 - loss);
        return Answer.of(quantities())
                .row()
                .put(P_LZ, new Estimate(p, 1e-6))
                .put(P_ES, new Estimate(1.0 - p, 1e-6))
                .build();
    }
}
