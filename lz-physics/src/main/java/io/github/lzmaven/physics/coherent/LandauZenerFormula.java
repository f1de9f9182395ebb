package io.github.lzmaven.physics.coherent;

import io.github.lzmaven.physics.drive.LinearSweep;
import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Estimate;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.Parameter;
import io.github.lzmaven.physics.model.Quantity;
import java.util.List;

/**
 * The closed form for an isolated two-level system swept from the infinite past to the infinite future,
 * {@code P_LZ = P_ES = 1 - exp(-πΔ²/2ħv)}, Eq. (6) of Nalbach 2021.
 *
 * <p>This is the probability to stay in the ground (or excited) state. Textbooks often call its complement, the probability
 * to stay in the diabatic state, the Landau–Zener probability.
 *
 * @see <a href="https://doi.org/10.1098/rspa.1932.0165">C. Zener, Proc. R. Soc. A 137, 696 (1932)</a>
 */
public final class LandauZenerFormula implements Model {

    static final Quantity GROUND =
            Quantity.result("P_LZ", "1", "probability to end in the ground state after starting in the ground state");
    static final Quantity EXCITED =
            Quantity.result("P_ES", "1", "probability to end in the excited state after starting in the excited state");

    @Override
    public String name() {
        return "landau-zener-formula";
    }

    @Override
    public String meaning() {
        return "probability to follow the adiabatic state of an isolated two-level system, in closed form";
    }

    @Override
    public String formula() {
        return "P_LZ = P_ES = 1 − exp(−πΔ²/2ħv)";
    }

    @Override
    public String source() {
        return "P. Nalbach, Crossing time in the Landau-Zener quantum dynamics in a super Ohmic environment (2021), Eq. (6)";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(LinearSweep.SPEED);
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(GROUND, EXCITED);
    }

    @Override
    public Answer evaluate(Inputs inputs, Budget budget) {
        // expm1 keeps all digits of a fast sweep, where 1 - exp(-x) would lose them
        double probability = -StrictMath.expm1(-LinearSweep.of(inputs).adiabaticity());
        return Answer.of(quantities())
                .row()
                .put(GROUND, Estimate.closedForm(probability))
                .put(EXCITED, Estimate.closedForm(probability))
                .build();
    }
}
