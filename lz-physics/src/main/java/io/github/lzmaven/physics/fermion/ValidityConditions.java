package io.github.lzmaven.physics.fermion;

import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Warning;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The conditions of Sec. II under which crossings follow one another without interference. The paper demands them
 * strictly, although its own figures meet two of them as equalities.
 */
final class ValidityConditions {

    private static final List<Condition> CONDITIONS = List.of(
            new Condition("spacing > √(ħ·speed)", Stretch::spacing, stretch -> Math.sqrt(stretch.from.speed())),
            new Condition("spacing > gap", Stretch::spacing, stretch -> stretch.from.gap()),
            new Condition("time between crossings > t_lz", Stretch::time, stretch -> stretch.from.duration()));

    private ValidityConditions() {}

    /** Adds a warning for each condition that some stretch between two crossings violates. */
    static void warn(Sweep sweep, Answer.Builder answer) {
        for (Condition condition : CONDITIONS) {
            condition.warn(sweep, answer);
        }
    }

    /** The way from one crossing to the next. */
    private record Stretch(int number, Crossing from, Crossing to) {

        double spacing() {
            return Math.abs(to.energy() - from.energy());
        }

        double time() {
            return to.time() - from.time();
        }
    }

    private record Condition(String text, ToDoubleFunction<Stretch> larger, ToDoubleFunction<Stretch> smaller) {

        void warn(Sweep sweep, Answer.Builder answer) {
            int stretches = sweep.crossings().size() - 1;
            int violations = 0;
            double worst = Double.POSITIVE_INFINITY;
            String sentence = "";
            for (int i = 0; i < stretches; i++) {
                var stretch = new Stretch(
                        i + 1, sweep.crossings().get(i), sweep.crossings().get(i + 1));
                double left = larger.applyAsDouble(stretch);
                double right = smaller.applyAsDouble(stretch);
                if (left > right) {
                    continue;
                }
                violations++;
                if (left / right < worst) {
                    worst = left / right;
                    sentence = "worst from crossing " + stretch.number() + " to the next, where " + left
                            + " is not above " + right;
                }
            }
            if (violations > 0) {
                answer.warn(new Warning(text, "violated in " + violations + " of " + stretches + ", " + sentence));
            }
        }
    }
}
