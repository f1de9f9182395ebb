package io.github.lzmaven.harness.experiment;

import io.github.lzmaven.harness.problem.Place;
import io.github.lzmaven.harness.series.Numbers;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A deliberate mistake that a check has to notice: with this parameter wrong, at least one point must drift.
 *
 * @param place     where it stands
 * @param parameter the parameter made wrong
 * @param element   the entry of its list that is made wrong; empty for all of them
 * @param change    how
 */
public record Control(Place place, String parameter, OptionalInt element, Change change) {

    /** How a parameter is made wrong. */
    public sealed interface Change {

        /** Multiplied. */
        record Times(double factor) implements Change {}

        /** Shifted, in the parameter's unit. */
        record Plus(double shift) implements Change {}

        /** Replaced. */
        record Instead(Value value) implements Change {}
    }

    /** The given values of a question with this parameter made wrong, also where it has fallen back. */
    public Map<String, Value> apply(Inputs question) {
        var changed = new LinkedHashMap<>(question.given());
        Optional.ofNullable(question.values().get(parameter))
                .ifPresent(value -> changed.put(parameter, changed(value)));
        return changed;
    }

    private Value changed(Value value) {
        if (change instanceof Change.Instead instead) {
            return instead.value();
        }
        Value.Numbers numbers = (Value.Numbers) value;
        for (int i = 0; i < numbers.size(); i++) {
            if (element.isEmpty() || element.getAsInt() == i) {
                numbers = numbers.with(i, changed(numbers.at(i)));
            }
        }
        return numbers;
    }

    private double changed(double number) {
        return change instanceof Change.Times times ? number * times.factor() : number + ((Change.Plus) change).shift();
    }

    /** In words: {@code coupling × 1.02}, {@code gaps[3] + 1e-6}. */
    public String words() {
        String what = parameter + (element.isPresent() ? "[" + element.getAsInt() + "]" : "");
        if (change instanceof Change.Times times) {
            return what + " × " + Numbers.exact(times.factor());
        }
        return change instanceof Change.Plus plus
                ? what + " + " + Numbers.exact(plus.shift())
                : what + " = " + ((Change.Instead) change).value();
    }
}
