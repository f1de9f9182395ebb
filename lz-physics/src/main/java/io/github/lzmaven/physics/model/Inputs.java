package io.github.lzmaven.physics.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The values of all parameters at one grid point. Complete, in range, immutable: a model never checks them again. */
public final class Inputs {

    private final Map<String, Value> given;
    private final Map<String, Value> values;

    private Inputs(Map<String, Value> given, Map<String, Value> values) {
        this.given = given;
        this.values = values;
    }

    /**
     * Completes values by their fallbacks and checks them against the parameters of a model.
     *
     * @param parameters what the model understands
     * @param given      what the descriptor says, by parameter name
     * @throws InvalidInputException naming every value that is missing, unknown or not admitted
     */
    public static Inputs of(List<Parameter> parameters, Map<String, Value> given) {
        return of(parameters, given, Map.of());
    }

    /**
     * The same for a neighbour in a grid.
     *
     * @param parameters what the model understands, the same as for these inputs
     * @param given      what the descriptor says there; objects that it shares with these inputs are not checked again
     * @throws InvalidInputException naming every value that is missing, unknown or not admitted
     */
    public Inputs next(List<Parameter> parameters, Map<String, Value> given) {
        return of(parameters, given, values);
    }

    private static Inputs of(List<Parameter> parameters, Map<String, Value> given, Map<String, Value> admitted) {
        List<InvalidInputException.Fault> faults = new ArrayList<>();
        Map<String, Value> values = new LinkedHashMap<>();
        int unknown = given.size();
        for (Parameter parameter : parameters) {
            String name = parameter.name();
            Value own = given.get(name);
            unknown -= own == null ? 0 : 1;
            Value value = own == null ? fallback(parameter, given).orElse(null) : own;
            if (value != null) {
                values.put(name, value);
                if (value != admitted.get(name)) {
                    parameter
                            .domain()
                            .refusal(value)
                            .ifPresent(why -> faults.add(new InvalidInputException.Fault(name, why)));
                }
            } else if (!(parameter.fallback() instanceof Fallback.Omitted)) {
                faults.add(new InvalidInputException.Fault(
                        name, "is missing: " + parameter.label().meaning()));
            }
        }
        if (unknown > 0) {
            var names = new TreeSet<>(given.keySet());
            names.removeAll(values.keySet());
            names.forEach(
                    name -> faults.add(new InvalidInputException.Fault(name, "is not a parameter of this model")));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
        return new Inputs(Map.copyOf(given), values);
    }

    /** Whether an omittable parameter was given. */
    public boolean has(Parameter parameter) {
        return values.containsKey(parameter.name());
    }

    /** A single number, in the parameter's unit. */
    public double number(Parameter parameter) {
        return numbers(parameter).asNumber();
    }

    /** A single whole number. */
    public int whole(Parameter parameter) {
        return Math.toIntExact((long) number(parameter));
    }

    /** A list; a single number is a list of one. */
    public double[] list(Parameter parameter) {
        return numbers(parameter).toArray();
    }

    /** Numbers of any shape. */
    public Value.Numbers numbers(Parameter parameter) {
        return (Value.Numbers) value(parameter);
    }

    /** Whether the value is this word. */
    public boolean is(Parameter parameter, String word) {
        return value(parameter) instanceof Value.Choice choice && choice.name().equals(word);
    }

    /** All values by parameter name, fallbacks included, in the order of the parameters. */
    public Map<String, Value> values() {
        return Collections.unmodifiableMap(values);
    }

    /** The values that were given, without fallbacks. */
    public Map<String, Value> given() {
        return given;
    }

    private Value value(Parameter parameter) {
        Value value = values.get(parameter.name());
        if (value == null) {
            throw new IllegalStateException("the model asked for '" + parameter.name() + "', which has no value here");
        }
        return value;
    }

    private static Optional<Value> fallback(Parameter parameter, Map<String, Value> given) {
        if (parameter.fallback() instanceof Fallback.Preset preset) {
            return Optional.of(preset.value());
        }
        if (parameter.fallback() instanceof Fallback.SameAs same) {
            return Optional.ofNullable(given.get(same.parameter())).map(other -> fitted(parameter, other));
        }
        return Optional.empty();
    }

    private static Value fitted(Parameter parameter, Value other) {
        boolean firstOnly = other instanceof Value.Numbers numbers
                && numbers.rank() == 1
                && numbers.size() > 0
                && parameter.domain().refusal(other).isPresent();
        return firstOnly ? ((Value.Numbers) other).part(0) : other;
    }
}
