package io.github.lzmaven.harness.descriptor;

import io.github.lzmaven.harness.control.Control;
import io.github.lzmaven.harness.experiment.Curve;
import io.github.lzmaven.harness.problem.DidYouMean;
import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.harness.yaml.Positions;
import io.github.lzmaven.physics.model.Parameter;
import io.github.lzmaven.physics.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code must-notice} of a check or a claim. */
final class ControlReader {

    private static final Pattern ELEMENT = Pattern.compile("(.*)\\[(\\d{1,9})]");

    private final Reading reading;

    ControlReader(Reading reading) {
        this.reading = reading;
    }

    /**
     * The controls, without those that cannot be carried out, which are noted as problems.
     *
     * @param curves  those tested, of which at least one must have the parameter, and all that have it a value that fits
     * @param pointer the check or claim
     */
    List<Control> read(@Nullable Map<String, @Nullable ChangeEntry> entries, List<Curve> curves, String pointer) {
        List<Control> controls = new ArrayList<>();
        if (entries == null || curves.isEmpty()) {
            return controls;
        }
        entries.forEach((key, change) -> {
            if (change != null) {
                control(key, change, curves, pointer + "/must-notice" + Positions.step(key))
                        .ifPresent(controls::add);
            }
        });
        return controls;
    }

    private Optional<Control> control(String key, ChangeEntry entry, List<Curve> curves, String at) {
        Matcher matcher = ELEMENT.matcher(key);
        String name = matcher.matches() ? matcher.group(1) : key;
        OptionalInt element =
                matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(2))) : OptionalInt.empty();
        List<Curve> concerned = curves.stream()
                .filter(curve -> parameters(curve).contains(name))
                .toList();
        if (concerned.isEmpty()) {
            unknown(name, curves, at);
            return Optional.empty();
        }
        Optional<Control.Change> change = change(entry, at);
        Optional<Curve> unfit = change.flatMap(how -> concerned.stream()
                .filter(curve -> !fits(value(curve, name), element, how))
                .findFirst());
        unfit.ifPresent(curve -> reading.problem(
                Rule.BAD_CONTROL,
                at,
                "'" + key + "' cannot be made wrong this way: the curve '" + curve.name() + "' has "
                        + value(curve, name).map(value -> "the value " + value).orElse("no value for it"),
                "name a parameter that has a value, an entry that its list has, and a change that fits its form"));
        return unfit.isPresent()
                ? Optional.empty()
                : change.map(how -> new Control(reading.at(at), name, element, how));
    }

    private void unknown(String name, List<Curve> curves, String at) {
        List<String> models = curves.stream()
                .map(curve -> "'" + curve.model().name() + "'")
                .distinct()
                .toList();
        reading.problem(
                Rule.UNKNOWN_PARAMETER,
                at,
                (models.size() == 1
                                ? "the model " + models.get(0) + " has no"
                                : "none of the models " + String.join(", ", models) + " has a")
                        + " parameter '" + name + "'",
                DidYouMean.among(
                        name,
                        curves.stream()
                                .flatMap(curve -> parameters(curve).stream())
                                .distinct()
                                .toList()));
    }

    private static boolean fits(Optional<Value> value, OptionalInt element, Control.Change change) {
        if (change instanceof Control.Change.Instead) {
            return value.isPresent() && element.isEmpty();
        }
        return value.orElse(null) instanceof Value.Numbers numbers && element.orElse(0) < numbers.size();
    }

    /** What a curve has for a parameter at its first grid point: all of them have values of one form. */
    private static Optional<Value> value(Curve curve, String name) {
        return Optional.ofNullable(curve.points().get(0).values().get(name));
    }

    private Optional<Control.Change> change(ChangeEntry entry, String at) {
        List<Control.Change> changes = new ArrayList<>();
        Optional.ofNullable(entry.times()).ifPresent(factor -> changes.add(new Control.Change.Times(factor)));
        Optional.ofNullable(entry.plus()).ifPresent(shift -> changes.add(new Control.Change.Plus(shift)));
        Optional.ofNullable(entry.instead())
                .flatMap(node -> new Values(reading).value(node.node(), at + "/instead"))
                .ifPresent(value -> changes.add(new Control.Change.Instead(value)));
        if (changes.size() != 1) {
            reading.problem(
                    Rule.BAD_CONTROL,
                    at,
                    "a control needs exactly one of 'times', 'plus', 'instead'",
                    "write, for example, { times: 1.02 }");
            return Optional.empty();
        }
        return Optional.of(changes.get(0));
    }

    private static List<String> parameters(Curve curve) {
        return curve.model().parameters().stream().map(Parameter::name).toList();
    }
}
