package io.github.lzmaven.physics.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The values a parameter admits.
 *
 * @param shapes  at least one shape
 * @param range   where each single number must lie
 * @param choices the words admitted; empty unless {@link Shape#CHOICE} is among the shapes
 */
public record Domain(Set<Shape> shapes, Range range, List<String> choices) {

    /** Checks that words are offered exactly where a choice is admitted. */
    public Domain {
        shapes = Set.copyOf(EnumSet.copyOf(shapes));
        choices = List.copyOf(choices);
        if (shapes.contains(Shape.CHOICE) == choices.isEmpty()) {
            throw new IllegalArgumentException("a choice needs words to choose from, and only a choice has them");
        }
    }

    /** Why a value is not admitted, quoting it; empty if it is admitted. */
    public Optional<String> refusal(Value value) {
        if (value instanceof Value.Choice choice) {
            return choices.contains(choice.name())
                    ? Optional.empty()
                    : Optional.of("is '" + choice.name() + "' but must be " + words());
        }
        if (!admitted(value)) {
            return Optional.of("is " + shortened(value) + " but must be " + words());
        }
        Value.Numbers numbers = (Value.Numbers) value;
        if (numbers.size() == 0) {
            return Optional.of("is empty; give at least one number");
        }
        for (int i = 0; i < numbers.size(); i++) {
            if (!range.contains(numbers.at(i))) {
                return Optional.of(
                        (numbers.rank() == 0 ? "is " : "has the entry ") + numbers.at(i) + " but must be " + range);
            }
        }
        return Optional.empty();
    }

    private boolean admitted(Value value) {
        for (Shape shape : shapes) { // asked for each parameter of each grid point, where a stream would cost more
            if (shape.admits(value)) {
                return true;
            }
        }
        return false;
    }

    /** The admitted shapes and words, for messages: {@code a number or one of: equilibrium}. */
    public String words() {
        List<String> words = new ArrayList<>();
        for (Shape shape : Shape.values()) {
            if (shapes.contains(shape) && shape != Shape.CHOICE) {
                words.add(shape.words());
            }
        }
        if (!choices.isEmpty()) {
            words.add(choices.stream().map(c -> "'" + c + "'").collect(Collectors.joining(" or ")));
        }
        return String.join(" or ", words);
    }

    private static String shortened(Value value) {
        String text = value.toString();
        return text.length() <= 60 ? text : text.substring(0, 57) + "...";
    }
}
