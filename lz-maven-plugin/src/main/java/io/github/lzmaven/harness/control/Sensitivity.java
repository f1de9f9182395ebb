package io.github.lzmaven.harness.control;

import io.github.lzmaven.harness.series.Numbers;
import io.github.lzmaven.physics.model.Inputs;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The smallest change of a parameter that a check would notice, estimated from a control by scaling its effect linearly.
 *
 * @param parameter what is changed: {@code coupling}, {@code gaps[3]}
 * @param absolute  the change, in the parameter's unit; infinite if the check is blind to the parameter
 * @param relative  the change as a share of the parameter's own value; NaN if that is 0
 * @param control   the control it is estimated from, in words
 */
public record Sensitivity(String parameter, double absolute, double relative, String control) {

    /** Sharpest first; a change of a parameter that is 0 has no share and comes last. */
    public static final Comparator<Sensitivity> SHARPEST_FIRST =
            Comparator.comparingDouble(Sensitivity::relative).thenComparingDouble(Sensitivity::absolute);

    /**
     * From a control.
     *
     * @param question where the control was tried, before it was made wrong
     * @param share    the smallest share of the control's change that would be noticed
     * @return empty if the parameter holds a word, which has no size, or if the control changed nothing
     */
    public static Optional<Sensitivity> of(Control control, Inputs question, double share) {
        OptionalDouble value = control.sizeOf(question);
        OptionalDouble change = control.changeOf(question);
        if (value.isEmpty() || change.orElse(0.0) == 0.0) {
            return Optional.empty();
        }
        double absolute = share * change.getAsDouble();
        return Optional.of(new Sensitivity(
                control.what(),
                absolute,
                value.getAsDouble() == 0.0 ? Double.NaN : absolute / value.getAsDouble(),
                control.words()));
    }

    /** {@code coupling by 0.013 %}, {@code mixing-angle by 0.0012}, {@code cutoff not at all}. */
    public String words() {
        return parameter + (Double.isInfinite(absolute) ? " " : " by ") + change();
    }

    /** {@code 0.013 %}, or in the parameter's unit where that is 0; {@code not at all}. */
    public String change() {
        if (Double.isInfinite(absolute)) {
            return "not at all";
        }
        return Double.isNaN(relative) ? Numbers.rounded(absolute, 2) : Numbers.percent(relative);
    }
}
