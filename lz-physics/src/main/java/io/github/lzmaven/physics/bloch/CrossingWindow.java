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

/**
 * Where along a sweep relaxation happens: the integrated relaxation rate of Sec. VI of Nalbach 2021 and the part of the
 * bias that holds most of it.
 *
 * <p>{@code xi = v·Ξ/Δ² = ∫ Γ₁ dε} by Eq. (8) as printed, with its π/2, and hence proportional to the coupling. The numbers
 * in the paper (3.5, 47.8, 51.3, 7475) are twice that per unit of coupling: {@code xi-as-printed}. Windows and the peak do
 * not depend on the coupling.
 */
public final class CrossingWindow implements Model {

    static final Quantity XI =
            Quantity.result("xi", "Δ²/ħ", "relaxation rate integrated over the bias, by Eq. (8) with its factor π/2");
    static final Quantity XI_AS_PRINTED = Quantity.result(
            "xi-as-printed", "Δ²/ħ", "twice the integrated rate per unit of coupling, as the numbers in the paper are");
    static final Quantity WINDOW_10 =
            Quantity.result("window-10pct", "Δ", "bias beyond which, on both sides, 10 % of the integral is left");
    static final Quantity WINDOW_1 =
            Quantity.result("window-1pct", "Δ", "bias beyond which, on both sides, 1 % of the integral is left");
    static final Quantity WINDOW_01 =
            Quantity.result("window-0.1pct", "Δ", "bias beyond which, on both sides, 0.1 % of the integral is left");
    static final Quantity PEAK =
            Quantity.result("peak-splitting", "Δ", "distance E of the levels at which relaxation is fastest");

    private static final double LOWEST_CUTOFF = 0.002;

    @Override
    public String name() {
        return "crossing-window";
    }

    @Override
    public String meaning() {
        return "integral, extent and peak of the relaxation rate along the bias, by quadrature";
    }

    @Override
    public String formula() {
        return "xi = ∫ Γ₁ dε over the whole bias";
    }

    @Override
    public String source() {
        return "P. Nalbach, Crossing time in the Landau-Zener quantum dynamics in a super Ohmic environment (2021), Sec. VI";
    }

    @Override
    public List<Parameter> parameters() {
        return Environment.PARAMETERS;
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(XI, XI_AS_PRINTED, WINDOW_10, WINDOW_1, WINDOW_01, PEAK);
    }

    @Override
    public void check(Inputs inputs) {
        requireCutoff(inputs);
    }

    /** Refuses a bath that ends so far below the gap that its rates are too small for a number. */
    static void requireCutoff(Inputs inputs) {
        double cutoff = inputs.number(Environment.CUTOFF);
        if (cutoff < LOWEST_CUTOFF) {
            throw new InvalidInputException(
                    Environment.CUTOFF,
                    "is " + cutoff + ", so far below the gap that exp(-Δ/ω_c) is no number any more; give at least "
                            + LOWEST_CUTOFF);
        }
    }

    @Override
    public Answer evaluate(Inputs inputs, Budget budget) {
        Environment perUnit = Environment.of(inputs).perUnitOfCoupling();
        var integrated = new IntegratedRate(perUnit);
        Estimate total = integrated.total();
        return Answer.of(quantities())
                .row()
                .put(XI, times(inputs.number(Environment.COUPLING), total))
                .put(XI_AS_PRINTED, times(2.0, total))
                .put(WINDOW_10, integrated.biasBeyondWhichIs(0.1))
                .put(WINDOW_1, integrated.biasBeyondWhichIs(0.01))
                .put(WINDOW_01, integrated.biasBeyondWhichIs(0.001))
                .put(PEAK, new RatePeak(perUnit).splitting())
                .build();
    }

    private static Estimate times(double factor, Estimate estimate) {
        double value = factor * estimate.value();
        return new Estimate(value, factor * estimate.error() + Math.ulp(value));
    }
}
