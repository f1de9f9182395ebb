package io.github.lzmaven.physics.quapi;

import io.github.lzmaven.physics.bath.Environment;
import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.InvalidInputException;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.Parameter;
import io.github.lzmaven.physics.model.Quantity;
import io.github.lzmaven.physics.model.Range;
import io.github.lzmaven.physics.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * {@code quapi}: P_LZ and P_ES by the quasi-adiabatic path integral, the paper's own algorithm, for comparison.
 *
 * <p>The tensor of {@link AugmentedTensor} grows as {@code 4^k_max}, so {@code k_max δt} stays short of the memory of a bath
 * whose cut-off δt resolves, unless the coupling is tiny. The error is twice the sum of what one kick less of memory and
 * one kick less for the same memory change, and of the relaxation left outside the window.
 */
public final class QuapiModel implements Model {

    private static final Parameter STEP = Parameter.number("time-step", "δt", "ħ/Δ", "the interval between kicks")
            .in(Range.POSITIVE)
            .numerical(Value.of(0.1));

    private static final Parameter MEMORY = Parameter.wholeNumber(
                    "memory-steps", "k_max", "1", "how many kicks back the bath remembers")
            .in(Range.closed(2.0, 20.0))
            .numerical(Value.of(6.0));

    /** What the window may leave out. */
    private static final double WINDOW_LOSS = 1e-4;

    /** A budget is asked once in so many kicks. */
    private static final int PATIENCE = 16;

    /** Called by the service loader. */
    public QuapiModel() {}

    @Override
    public String name() {
        return "quapi";
    }

    @Override
    public String meaning() {
        return "Landau–Zener and survival probability with a bosonic bath by the iterative quasi-adiabatic path integral, "
                + "memory cut after a few steps";
    }

    @Override
    public String formula() {
        return "ρ(t) = Σ over paths of K·exp(−Σ_{k≥l} d_k(Re η_{k−l}·d_l + i Im η_{k−l}·σ_l)), d = s⁺ − s⁻, σ = s⁺ + s⁻, η = 0 beyond the memory";
    }

    @Override
    public String source() {
        return "Nalbach 2021, Sec. IV B; Makri and Makarov, J. Chem. Phys. 102, 4600 (1995); kicked coupling";
    }

    @Override
    public List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>(DissipativeSweep.PARAMETERS);
        parameters.add(STEP);
        parameters.add(MEMORY);
        return List.copyOf(parameters);
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(DissipativeSweep.GROUND, DissipativeSweep.SURVIVAL);
    }

    @Override
    public void check(Inputs inputs) {
        DissipativeSweep.check(inputs);
        double product = inputs.number(STEP) * inputs.number(Environment.CUTOFF);
        if (product > 1.0) {
            throw new InvalidInputException(
                    STEP,
                    "is " + inputs.number(STEP) + ", too long for the cut-off " + inputs.number(Environment.CUTOFF)
                            + ": oscillators above it would act at wrong frequencies; write at most "
                            + 1.0 / inputs.number(Environment.CUTOFF));
        }
        double bytes = AugmentedTensor.bytes(inputs.whole(MEMORY));
        long there = Runtime.getRuntime().maxMemory();
        if (bytes > 0.5 * there) {
            throw new InvalidInputException(
                    MEMORY,
                    String.format(
                            Locale.ROOT,
                            "is %d, for which the tensor takes %.3g bytes, more than half of the %.3g there are;"
                                    + " each step less takes a quarter",
                            inputs.whole(MEMORY),
                            bytes,
                            (double) there));
        }
    }

    @Override
    public Answer evaluate(Inputs inputs, Budget budget) {
        DissipativeSweep sweep = DissipativeSweep.of(inputs);
        double step = inputs.number(STEP);
        int memory = inputs.whole(MEMORY);
        Relaxation relaxation = new Relaxation(sweep.environment());
        // beyond π/δt a splitting cannot be told from one that is smaller
        double window =
                Math.min(Math.max(relaxation.biasBeyondWhich(WINDOW_LOSS * sweep.speed()), 15.0), 0.8 * Math.PI / step);
        double outside = relaxation.beyond(window) / sweep.speed();
        Probabilities best = run(sweep, step, memory, window, budget);
        Probabilities shorter = run(sweep, step, memory - 1, window, budget);
        Probabilities coarser = run(sweep, step * memory / (memory - 1.0), memory - 1, window, budget);
        double changed = best.distance(shorter) + best.distance(coarser);
        double error = Math.min(1.0, 2.0 * changed + outside + WINDOW_LOSS);
        return Answer.of(quantities())
                .row()
                .put(DissipativeSweep.GROUND, best.ground(), error)
                .put(DissipativeSweep.SURVIVAL, best.survival(), error)
                .build();
    }

    private static Probabilities run(DissipativeSweep sweep, double step, int memory, double window, Budget budget) {
        KickedBath bath = new KickedBath(sweep.correlation(), step);
        SweepField field = sweep.field();
        SweepField corrected = field.corrected(bath.fieldCorrection());
        long kicks = Math.max(2, (long) Math.ceil(2.0 * window / (sweep.speed() * step)));
        double start = -0.5 * kicks * step;
        double[] ground = field.followedGround(start);
        AugmentedTensor[] tensors = {
            new AugmentedTensor(bath, memory, ground),
            new AugmentedTensor(bath, memory, new double[] {-ground[0], -ground[1], -ground[2]})
        };
        Rotation rotation = new Rotation();
        for (long k = 0; k < kicks; k++) {
            if (k % PATIENCE == 0) {
                budget.spend();
            }
            rotation.over(corrected, start + (k + 0.5) * step, step);
            tensors[0].step(rotation);
            tensors[1].step(rotation);
        }
        return Probabilities.of(field.followedGround(-start), tensors[0].state(), tensors[1].state());
    }
}
