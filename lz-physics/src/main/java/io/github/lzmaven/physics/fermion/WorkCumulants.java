package io.github.lzmaven.physics.fermion;

import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Estimate;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.Quantity;
import java.util.List;

/** The cumulants of a work, and how well the work theorem holds. */
abstract class WorkCumulants implements Model {

    static final List<Quantity> KAPPA = List.of(
            Quantity.result("kappa-1", "energy", "mean work"),
            Quantity.result("kappa-2", "energy²", "variance of the work"),
            Quantity.result("kappa-3", "energy³", "third cumulant of the work"),
            Quantity.result("kappa-4", "energy⁴", "fourth cumulant of the work"));
    static final Quantity DELTA_OMEGA =
            Quantity.result("delta-omega", "energy", "change of the equilibrium grand potential from start to end");
    static final Quantity JARZYNSKI = Quantity.result("jarzynski-residual", "1", "⟨exp(-βw)⟩ exp(βΔΩ) - 1");
    static final Quantity CROOKS = Quantity.result(
            "crooks-residual",
            "1",
            "largest violation of the work theorem, as a difference of characteristic functions");

    /** The work of the sweep asked for. */
    abstract WorkSource source(Inputs inputs, Budget budget);

    @Override
    public final List<Quantity> quantities() {
        return List.of(KAPPA.get(0), KAPPA.get(1), KAPPA.get(2), KAPPA.get(3), DELTA_OMEGA, JARZYNSKI, CROOKS);
    }

    @Override
    public final Answer evaluate(Inputs inputs, Budget budget) {
        WorkSource source = source(inputs, budget);
        boolean forward = inputs.is(WorkParameters.DIRECTION, "forward");
        Estimate[] kappa = (forward ? source.forward() : source.backward()).cumulants();
        FluctuationTheorem theorem = new FluctuationTheorem(source);
        Answer.Builder answer = Answer.of(quantities()).row();
        for (int k = 0; k < KAPPA.size(); k++) {
            answer.put(KAPPA.get(k), kappa[k]);
        }
        return answer.put(DELTA_OMEGA, source.grandPotentialDifference().estimate())
                .put(JARZYNSKI, theorem.jarzynskiResidual(forward))
                .put(CROOKS, theorem.crooksResidual())
                .build();
    }
}
