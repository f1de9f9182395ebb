package io.github.lzmaven.physics.quapi;

import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Estimate;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.NotConvergedException;
import io.github.lzmaven.physics.model.Parameter;
import io.github.lzmaven.physics.model.Quantity;
import io.github.lzmaven.physics.model.Range;
import io.github.lzmaven.physics.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * {@code influence-functional}: P_LZ and P_ES of a dissipative sweep, numerically exact for any coupling.
 *
 * <p>The bath enters through its whole influence functional, compressed once into a uniform matrix product operator (Link,
 * Tu and Strunz 2024). Each sweep is computed with two steps and extrapolated in δt²; the error is a third of what the
 * extrapolation changed, and what window, tolerance and memory are made for. Where that is more than the accuracy wanted,
 * the step is made shorter.
 */
public final class InfluenceFunctionalModel implements Model {

    private static final Parameter ACCURACY = Parameter.number(
                    "accuracy", "ε_P", "1", "the absolute error wanted of P_LZ and P_ES")
            .in(Range.closed(1e-6, 1e-2))
            .numerical(Value.of(1e-4));

    private static final Parameter STEP_RATIO = Parameter.number(
                    "step-ratio", "r_δt", "1", "the time step used over the one that the accuracy needs")
            .in(Range.closed(0.1, 1.05))
            .numerical(Value.of(1.0));

    private static final Parameter TOLERANCE_RATIO = Parameter.number(
                    "tolerance-ratio", "r_τ", "1", "the tolerance used over the one that the accuracy needs")
            .in(Range.closed(1e-3, 1e6))
            .numerical(Value.of(1.0));

    /** How often the step is made shorter if the error is larger than wanted. */
    private static final int REFINEMENTS = 4;

    /** What is dropped changes an extrapolation by no more than this times the accuracy; window and memory are common to both runs. */
    private static final double NOISE = 0.1;

    private static final Quantity CORRECTION = Quantity.result(
            "P_LZ-correction", "1", "what the extrapolation to a step of 0 added to P_LZ: of second order in the step");
    private static final Quantity STEP = Quantity.result("time-step", "ħ/Δ", "the finer of the two steps used");
    private static final Quantity TOLERANCE =
            Quantity.result("tolerance", "1", "relative size of the singular values dropped, at the finer step");
    private static final Quantity BOND =
            Quantity.result("bond-dimension", "1", "of the influence functional, at the finer step");
    private static final Quantity WINDOW =
            Quantity.result("window", "Δ", "the sweep runs from minus to plus this bias");

    /** Called by the service loader. */
    public InfluenceFunctionalModel() {}

    @Override
    public String name() {
        return "influence-functional";
    }

    @Override
    public String meaning() {
        return "Landau–Zener and survival probability with a bosonic bath, numerically exact: "
                + "uniform influence functional as a matrix product operator";
    }

    @Override
    public String formula() {
        return "ρ(t) = Σ over paths of K·exp(−Σ_{k≥l} d_k(Re η_{k−l}·d_l + i Im η_{k−l}·σ_l)), d = s⁺ − s⁻, σ = s⁺ + s⁻";
    }

    @Override
    public String source() {
        return "model: Nalbach 2021, Eqs. (1)-(5); method: Link, Tu and Strunz, Phys. Rev. Lett. 132, 200403 (2024)";
    }

    @Override
    public List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>(DissipativeSweep.PARAMETERS);
        parameters.addAll(List.of(ACCURACY, STEP_RATIO, TOLERANCE_RATIO));
        return List.copyOf(parameters);
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(DissipativeSweep.GROUND, DissipativeSweep.SURVIVAL, CORRECTION, STEP, TOLERANCE, BOND, WINDOW);
    }

    @Override
    public void check(Inputs inputs) {
        DissipativeSweep.check(inputs);
    }

    @Override
    public Answer evaluate(Inputs inputs, Budget budget) {
        DissipativeSweep sweep = DissipativeSweep.of(inputs);
        double accuracy = inputs.number(ACCURACY);
        double ofStep = inputs.number(STEP_RATIO);
        double ofTolerance = inputs.number(TOLERANCE_RATIO);
        Effort effort = Effort.of(sweep, accuracy).times(ofStep, ofTolerance);
        // what window, tolerance and memory are made for; a setting asked for is kept, and its error is then what it is
        double rest = 0.4 * accuracy * Math.max(1.0, ofTolerance);
        boolean free = ofStep == 1.0 && ofTolerance == 1.0;
        Probabilities fine = run(sweep, effort, budget);
        Probabilities coarse = run(sweep, effort.coarser(), budget);
        for (int i = 0; free && error(fine, coarse, rest) > accuracy; i++) {
            if (i == REFINEMENTS) {
                throw new NotConvergedException(String.format(
                        Locale.ROOT,
                        "at accuracy %.1g the error is still %.1g with a time step of %.2g; ask for accuracy: %.1g",
                        accuracy,
                        error(fine, coarse, rest),
                        effort.step(),
                        2.0 * error(fine, coarse, rest)));
            }
            coarse = fine;
            effort = effort.finer();
            fine = run(sweep, effort, budget);
        }
        KickedBath bath = new KickedBath(sweep.correlation(), effort.step());
        int bond = Functionals.of(bath, sweep.environment().angle(), effort, budget)
                .bond();
        return Answer.of(quantities())
                .row()
                .put(DissipativeSweep.GROUND, extrapolated(fine.ground(), coarse.ground(), rest))
                .put(DissipativeSweep.SURVIVAL, extrapolated(fine.survival(), coarse.survival(), rest))
                .put(CORRECTION, correction(fine.ground(), coarse.ground()), NOISE * ofTolerance * accuracy)
                .put(STEP, Estimate.closedForm(effort.step()))
                .put(TOLERANCE, Estimate.closedForm(effort.tolerance()))
                .put(BOND, Estimate.closedForm(bond))
                .put(WINDOW, Estimate.closedForm(effort.window()))
                .build();
    }

    private static Probabilities run(DissipativeSweep sweep, Effort effort, Budget budget) {
        KickedBath bath = new KickedBath(sweep.correlation(), effort.step());
        UniformFunctional functional = Functionals.of(bath, sweep.environment().angle(), effort, budget);
        return effort.local(sweep.speed())
                ? LocalSweep.run(functional, sweep.field(), bath.fieldCorrection(), effort, budget)
                : new DirectSweep(sweep.field(), bath.fieldCorrection(), effort.window(), effort.step())
                        .run(functional, budget);
    }

    /** {@code P = P(δt) + (P(δt) - P(rδt))/(r² - 1)}: what is left of the splitting error is of second order in δt. */
    private static Estimate extrapolated(double fine, double coarse, double rest) {
        return new Estimate(fine + correction(fine, coarse), error(fine, coarse, rest));
    }

    private static double correction(double fine, double coarse) {
        return (fine - coarse) / (Effort.COARSER * Effort.COARSER - 1.0);
    }

    /** A third of the correction for higher orders, and the rest. */
    private static double error(double fine, double coarse, double rest) {
        return Math.abs(correction(fine, coarse)) / 3.0 + rest;
    }

    private static double error(Probabilities fine, Probabilities coarse, double rest) {
        return Math.max(error(fine.ground(), coarse.ground(), rest), error(fine.survival(), coarse.survival(), rest));
    }
}
