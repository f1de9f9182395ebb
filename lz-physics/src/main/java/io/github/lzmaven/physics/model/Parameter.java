package io.github.lzmaven.physics.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An input a model understands, as it is written in an experiment descriptor.
 *
 * <p>Made by a factory and refined by copies: {@code Parameter.number("sweep-speed", "v", "Δ²/ħ", "rate at which the
 * bias grows").in(Range.POSITIVE)}.
 *
 * @param label    name, symbol, unit and meaning
 * @param kind     whether changing it changes the question or only the effort
 * @param domain   the values admitted
 * @param fallback what holds where a descriptor is silent
 * @param along    the coordinate whose values this list holds, as {@code times} holds those of {@code t}: a harness may
 *                 gather a column of that name into the parameter
 */
public record Parameter(Label label, Kind kind, Domain domain, Fallback fallback, Optional<String> along) {

    /** What a parameter is for. */
    public enum Kind {
        /** Part of the question: a field, a coupling, a temperature. No number is preset: a question is asked in full. */
        PHYSICAL,
        /** Part of the method: a step, a tolerance. The answer must not depend on it beyond its error. */
        NUMERICAL
    }

    /**
     * How a parameter is called.
     *
     * @param name    the key in a descriptor, in words: {@code sweep-speed}
     * @param symbol  the letter the literature uses: {@code v}
     * @param unit    the unit, as text for people: {@code Δ²/ħ}; {@code 1} if dimensionless
     * @param meaning one sentence
     */
    public record Label(String name, String symbol, String unit, String meaning) {}

    /** Checks that no number is preset for a physical parameter. A named choice may be: it picks the paper's variant. */
    public Parameter {
        if (kind == Kind.PHYSICAL
                && fallback instanceof Fallback.Preset preset
                && preset.value() instanceof Value.Numbers) {
            throw new IllegalArgumentException("physical parameter '" + label.name() + "' must not preset a number");
        }
        if (fallback instanceof Fallback.Preset preset) {
            domain.refusal(preset.value()).ifPresent(why -> {
                throw new IllegalArgumentException("the preset of '" + label.name() + "' " + why);
            });
        }
    }

    /** A required physical number. */
    public static Parameter number(String name, String symbol, String unit, String meaning) {
        return shaped(name, symbol, unit, meaning, Shape.NUMBER);
    }

    /** A required physical whole number. */
    public static Parameter wholeNumber(String name, String symbol, String unit, String meaning) {
        return shaped(name, symbol, unit, meaning, Shape.WHOLE_NUMBER);
    }

    /** A required physical list. */
    public static Parameter list(String name, String symbol, String unit, String meaning) {
        return shaped(name, symbol, unit, meaning, Shape.LIST);
    }

    /** A required physical number, or a list of them. */
    public static Parameter numberOrList(String name, String symbol, String unit, String meaning) {
        return shaped(name, symbol, unit, meaning, Shape.NUMBER, Shape.LIST);
    }

    /** A required physical parameter of given shapes, any finite numbers. */
    public static Parameter shaped(String name, String symbol, String unit, String meaning, Shape... shapes) {
        return new Parameter(
                new Label(name, symbol, unit, meaning),
                Kind.PHYSICAL,
                new Domain(Set.of(shapes), Range.ANY, List.of()),
                new Fallback.Required(),
                Optional.empty());
    }

    /** A physical choice between words; the first one, the paper's own, holds where a descriptor is silent. */
    public static Parameter choice(String name, String meaning, String... words) {
        return new Parameter(
                new Label(name, name, "1", meaning),
                Kind.PHYSICAL,
                new Domain(Set.of(Shape.CHOICE), Range.ANY, List.of(words)),
                new Fallback.Preset(Value.choice(words[0])),
                Optional.empty());
    }

    /** The same, with every number in a range. */
    public Parameter in(Range range) {
        return new Parameter(label, kind, new Domain(domain.shapes(), range, domain.choices()), fallback, along);
    }

    /** The same, admitting words as well: {@code initial-occupation: equilibrium}. */
    public Parameter or(String... words) {
        Set<Shape> shapes = EnumSet.copyOf(domain.shapes());
        shapes.add(Shape.CHOICE);
        return new Parameter(label, kind, new Domain(shapes, domain.range(), List.of(words)), fallback, along);
    }

    /** The same as part of the method, with a preset. */
    public Parameter numerical(Value preset) {
        return new Parameter(label, Kind.NUMERICAL, domain, new Fallback.Preset(preset), along);
    }

    /** The same, falling back to another parameter. */
    public Parameter sameAs(Parameter other) {
        return new Parameter(label, kind, domain, new Fallback.SameAs(other.name()), along);
    }

    /** The same, but it may be left out. */
    public Parameter omittable() {
        return new Parameter(label, kind, domain, new Fallback.Omitted(), along);
    }

    /** The same, holding the values of a coordinate. */
    public Parameter along(Quantity coordinate) {
        return new Parameter(label, kind, domain, fallback, Optional.of(coordinate.name()));
    }

    /** The key in a descriptor. */
    public String name() {
        return label.name();
    }

    /** The unit, as text. */
    public String unit() {
        return label.unit();
    }
}
