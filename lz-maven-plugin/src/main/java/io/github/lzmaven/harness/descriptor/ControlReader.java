package io.github.lzmaven.harness.descriptor;

import io.github.lzmaven.harness.control.Control;
import io.github.lzmaven.harness.experiment.Curve;
import io.github.lzmaven.harness.problem.DidYouMean;
import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.harness.yaml.Positions;
import io.github.lzmaven.physics.model.Parameter;
import io.github.lzmaven.physics.model.Quantity;
import io.github.lzmaven.physics.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads {@code must-notice} of a check or a claim. */
final class ControlReader {

    private static final Pattern ELEMENT = Pattern.compile("(.*)\\[(\\d{1,9})]");

    private final Reading reading;
    private final boolean alsoResults;

    /**
     * A reader.
     *
     * @param alsoResults whether a result may be made wrong: of a claim, not of a check, whose tolerance says that already
     */
    ControlReader(Reading reading, boolean alsoResults) {
        this.reading = reading;
        this.alsoResults = alsoResults;
    }

    /**
     * The controls, without those that cannot be carried out, which are noted as problems.
     *
     * @param curves  those tested, of which at least one must have the parameter or the result, and all that have the
     *                parameter a value that fits
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
        Optional<Control.Change> change = change(entry, at);
        if (concerned.isEmpty()) {
            if (!results(curves).contains(name)) {
                unknown(name, curves, at);
                return Optional.empty();
            }
            return change.flatMap(how -> ofResult(name, element, how, at));
        }
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

    private Optional<Control> ofResult(String name, OptionalInt element, Control.Change change, String at) {
        if (element.isEmpty() && !(change instanceof Control.Change.Instead)) {
            return Optional.of(new Control(reading.at(at), name, element, change));
        }
        reading.problem(
                Rule.BAD_CONTROL,
                at,
                "'" + name + "' is a result, which has one number in each row",
                "make it wrong with 'times' or 'plus', without an index");
        return Optional.empty();
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
                        + " parameter '" + name + "'" + (alsoResults ? ", nor a result of that name" : ""),
                DidYouMean.among(
                        name,
                        Stream.concat(
                                        curves.stream().flatMap(curve -> parameters(curve).stream()),
                                        results(curves).stream())
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

    /** What the curves compute, where that may be made wrong. */
    private List<String> results(List<Curve> curves) {
        return curves.stream()
                .flatMap(curve -> curve.model().quantities().stream())
                .filter(quantity -> alsoResults && quantity.role() == Quantity.Role.RESULT)
                .map(Quantity::name)
                .toList();
    }

    private static List<String> parameters(Curve curve) {
        return curve.model().parameters().stream().map(Parameter::name).toList();
    }
}
