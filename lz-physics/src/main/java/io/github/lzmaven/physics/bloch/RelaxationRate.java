package io.github.lzmaven.physics.bloch;

import io.github.lzmaven.physics.bath.Environment;
import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Estimate;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.InvalidInputException;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.Parameter;
import io.github.lzmaven.physics.model.Quantity;
import java.util.List;
import java.util.stream.Stream;

/**
 * The relaxation and dephasing rates of a two-level system along its bias, Eqs. (8)–(10) of Nalbach 2021 as printed; Fig. 5
 * there is {@code gamma1} at coupling 1 and temperature 0.
 */
public final class RelaxationRate implements Model {

    static final Quantity BIAS_VALUE = Quantity.coordinate("bias", "Δ", "bias ε = vt; the crossing is at 0");
    static final Parameter BIAS = Parameter.numberOrList("bias", "ε", "Δ", "bias ε = vt; the crossing is at 0")
            .along(BIAS_VALUE);
    static final Quantity GAMMA1 = Quantity.result("gamma1", "Δ/ħ", "relaxation rate of the populations");
    static final Quantity GAMMA2 = Quantity.result("gamma2", "Δ/ħ", "decay rate of the coherence, Γ₁/2 + Γ_d");
    static final Quantity GAMMA_D = Quantity.result("gamma-d", "Δ/ħ", "pure dephasing rate");
    static final Quantity SPLITTING = Quantity.result("splitting", "Δ", "distance E of the levels");

    @Override
    public String name() {
        return "relaxation-rate";
    }

    @Override
    public String meaning() {
        return "relaxation and dephasing rates of a two-level system at given bias, to second order in the coupling";
    }

    @Override
    public String formula() {
        return "Γ₁ = A²(π/2)G(E)coth(βE/2), Γ₂ = Γ₁/2 + Γ_d, with E² = Δ² + ε², A = (Δ cos Θ − ε sin Θ)/E";
    }

    @Override
    public String source() {
        return "P. Nalbach, Crossing time in the Landau-Zener quantum dynamics in a super Ohmic environment (2021),"
                + " Eqs. (8)-(10)";
    }

    @Override
    public List<Parameter> parameters() {
        return Stream.concat(Stream.of(BIAS), Environment.PARAMETERS.stream()).toList();
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(BIAS_VALUE, GAMMA1, GAMMA2, GAMMA_D, SPLITTING);
    }

    @Override
    public void check(Inputs inputs) {
        requireDephasing(inputs);
    }

    /** Refuses a bath for which the limit in Eq. (10) is infinite. */
    static void requireDephasing(Inputs inputs) {
        if (Double.isInfinite(Environment.of(inputs).dephasing())) {
            throw new InvalidInputException(
                    Environment.EXPONENT,
                    "is " + inputs.number(Environment.EXPONENT) + " at temperature "
                            + inputs.number(Environment.TEMPERATURE)
                            + ": the dephasing rate of a sub-Ohmic bath, Eq. (10), is infinite above zero temperature;"
                            + " give an exponent of at least 1, or temperature 0");
        }
    }

    @Override
    public Answer evaluate(Inputs inputs, Budget budget) {
        var rates = new BlochRates(Environment.of(inputs));
        var answer = Answer.of(quantities());
        for (double bias : inputs.list(BIAS)) {
            double relaxation = rates.relaxation(bias);
            double dephasing = rates.pureDephasing(bias);
            double relaxationError = rates.relaxationError(bias);
            double dephasingError = rates.pureDephasingError(bias);
            answer.row()
                    .put(BIAS_VALUE, bias)
                    .put(GAMMA1, relaxation, relaxationError)
                    .put(GAMMA2, 0.5 * relaxation + dephasing, 0.5 * relaxationError + dephasingError)
                    .put(GAMMA_D, dephasing, dephasingError)
                    .put(SPLITTING, Estimate.closedForm(BlochRates.splitting(bias)));
        }
        return answer.build();
    }
}
