package io.github.lzmaven.harness.control;

import io.github.lzmaven.harness.problem.Place;
import io.github.lzmaven.harness.series.Numbers;
import io.github.lzmaven.harness.series.Series;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A deliberate mistake that a check or a claim has to notice: with this parameter wrong, at least one point must drift, or the
 * claim must turn from holding to failing. A claim may have a result made wrong instead, where no parameter breaks what it says.
 *
 * @param place     where it stands
 * @param parameter the parameter made wrong, or the result
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

    /** Whether a model has the parameter. */
    public boolean concerns(Model model) {
        return model.parameters().stream().anyMatch(known -> known.name().equals(parameter));
    }

    /** The given values of a question with this parameter made wrong, also where it has fallen back. */
    public Map<String, Value> apply(Inputs question) {
        var changed = new LinkedHashMap<>(question.given());
        Optional.ofNullable(question.values().get(parameter))
                .ifPresent(value -> changed.put(parameter, changed(value)));
        return changed;
    }

    /**
     * The size of what is made wrong, before: the number, or the largest of a list; empty if it is a word.
     *
     * @param question where it is made wrong
     */
    public OptionalDouble sizeOf(Inputs question) {
        return largest(question.values().get(parameter), null);
    }

    /** By how much it is made wrong there, in the parameter's unit: at most, for a list; empty if it is a word. */
    public OptionalDouble changeOf(Inputs question) {
        return largest(question.values().get(parameter), apply(question).get(parameter));
    }

    /** The largest number that is made wrong, less its counterpart if there is one. */
    private OptionalDouble largest(@Nullable Value value, @Nullable Value without) {
        if (!(value instanceof Value.Numbers numbers)) {
            return OptionalDouble.empty();
        }
        if (without != null && !(without instanceof Value.Numbers other && other.size() == numbers.size())) {
            return OptionalDouble.empty();
        }
        return IntStream.range(0, numbers.size())
                .filter(i -> element.isEmpty() || element.getAsInt() == i)
                .mapToDouble(i ->
                        Math.abs(numbers.at(i) - (without instanceof Value.Numbers other ? other.at(i) : 0.0)))
                .max();
    }

    /** A curve with this result made wrong in every row. */
    public Series apply(Series computed) {
        return computed.with(parameter, this::changed);
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

    /** What is made wrong: {@code coupling}, {@code gaps[3]}. */
    public String what() {
        return parameter + (element.isPresent() ? "[" + element.getAsInt() + "]" : "");
    }

    /** In words: {@code coupling × 1.02}, {@code gaps[3] + 1e-6}. */
    public String words() {
        String what = what();
        if (change instanceof Change.Times times) {
            return what + " × " + Numbers.exact(times.factor());
        }
        return change instanceof Change.Plus plus
                ? what + " + " + Numbers.exact(plus.shift())
                : what + " = " + ((Change.Instead) change).value();
    }
}
