package io.github.lzmaven.harness.descriptor;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.physics.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Turns YAML nodes into values of parameters. */
final class Values {

    private static final int MAX_POINTS = 10_000_000;

    private final Reading reading;

    Values(Reading reading) {
        this.reading = reading;
    }

    /** A number, a word, a list of any depth, or an evenly spaced list; empty, with a problem noted, if it is none. */
    Optional<Value> value(JsonNode node, String pointer) {
        if (node.isNumber()) {
            return Optional.of(Value.of(node.doubleValue()));
        }
        if (node.isTextual()) {
            return Optional.of(Value.choice(node.textValue()));
        }
        if (node.isBoolean()) {
            return Optional.of(
                    Value.choice(node.booleanValue() ? "on" : "off")); // YAML reads on and off as truth values
        }
        if (node.isObject()) {
            return spaced(node, pointer).map(Value::listOf);
        }
        return node.isArray() ? array(node, pointer) : Optional.empty();
    }

    /** The entries of an axis. */
    List<Value> axis(JsonNode node, String pointer) {
        if (node.isObject()) {
            return spaced(node, pointer)
                    .map(points -> IntStream.range(0, points.length)
                            .mapToObj(i -> Value.of(points[i]))
                            .toList())
                    .orElse(List.of());
        }
        if (node.isArray() && node.isEmpty()) {
            reading.problem(Rule.EMPTY_GRID, pointer, "the axis has no values", "give at least one");
        }
        List<Value> entries = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            value(node.get(i), pointer + "/" + i).ifPresent(entries::add);
        }
        return entries;
    }

    private Optional<Value> array(JsonNode node, String pointer) {
        List<Double> data = new ArrayList<>();
        List<Integer> shape = new ArrayList<>();
        if (!flatten(node, 0, shape, data)) {
            reading.problem(
                    Rule.WRONG_TYPE,
                    pointer,
                    "the list is not made of numbers, or its rows differ in length",
                    "write [1, 2, 3] or [[1, 2], [3, 4]]");
            return Optional.empty();
        }
        return Optional.of(Value.numbers(
                shape.stream().mapToInt(Integer::intValue).toArray(),
                data.stream().mapToDouble(Double::doubleValue).toArray()));
    }

    private static boolean flatten(JsonNode node, int depth, List<Integer> shape, List<Double> data) {
        if (node.isNumber()) {
            data.add(node.doubleValue());
            return depth == shape.size();
        }
        if (!node.isArray() || depth > shape.size() || depth < shape.size() && shape.get(depth) != node.size()) {
            return false;
        }
        if (depth == shape.size()) {
            if (!data.isEmpty()) {
                return false;
            }
            shape.add(node.size());
        }
        for (JsonNode entry : node) {
            if (!flatten(entry, depth + 1, shape, data)) {
                return false;
            }
        }
        return true;
    }

    private Optional<double[]> spaced(JsonNode node, String pointer) {
        if (!node.has("from") || !node.has("to") || !node.has("points")) {
            return Optional.empty(); // reported by the schema
        }
        double from = node.get("from").doubleValue();
        double to = node.get("to").doubleValue();
        int points = node.get("points").intValue();
        boolean logarithmic = node.path("spacing").asText("linear").equals("logarithmic");
        String wrong = points > MAX_POINTS
                ? "more than " + MAX_POINTS + " points"
                : points == 1 && from != to
                        ? "one point, but two ends"
                        : points > 1 && from == to
                                ? points + " points, but both ends are " + from
                                : logarithmic && !(from > 0 && to > 0)
                                        ? "a logarithmic spacing that reaches 0 or below"
                                        : "";
        if (!wrong.isEmpty()) {
            reading.problem(Rule.BAD_AXIS, pointer, "the range has " + wrong, "mend 'from', 'to' or 'points'");
            return Optional.empty();
        }
        return Optional.of(IntStream.range(0, points)
                .mapToDouble(i -> point(from, to, i, points - 1, logarithmic))
                .toArray());
    }

    /** The ends are returned as written, never recomputed. */
    private static double point(double from, double to, int i, int last, boolean logarithmic) {
        if (i == 0 || i == last) {
            return i == 0 ? from : to;
        }
        double share = i / (double) last;
        return logarithmic ? from * StrictMath.pow(to / from, share) : from + (to - from) * share;
    }
}
