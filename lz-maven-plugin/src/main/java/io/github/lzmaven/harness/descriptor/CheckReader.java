package io.github.lzmaven.harness.descriptor;

import io.github.lzmaven.harness.compare.Tolerance;
import io.github.lzmaven.harness.control.Control;
import io.github.lzmaven.harness.descriptor.CheckEntry.ToleranceEntry;
import io.github.lzmaven.harness.experiment.Check;
import io.github.lzmaven.harness.experiment.Curve;
import io.github.lzmaven.harness.problem.DidYouMean;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.harness.yaml.Positions;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one check: its curve, its reference, its tolerances and its controls. */
final class CheckReader {

    private static final List<String> KEYS =
            List.of("curve", "against", "against-curve", "interpolate", "where", "extra-rows", "must-notice");

    private final Reading reading;
    private final Map<String, Curve> curves;
    private final Map<String, Optional<Model>> named;

    /**
     * A reader for the checks of one figure.
     *
     * @param curves those that could be read
     * @param named  the models of all that the descriptor names, as far as they exist
     */
    CheckReader(Reading reading, Map<String, Curve> curves, Map<String, Optional<Model>> named) {
        this.reading = reading;
        this.curves = curves;
        this.named = named;
    }

    /** The check; empty, with problems noted, if it cannot be carried out. */
    Optional<Check> read(CheckEntry entry, String pointer) {
        Optional<Curve> curve = curve(entry.curve, pointer + "/curve");
        Map<String, Tolerance> tolerances = tolerances(entry, model(entry.curve), pointer);
        if (curve.isEmpty()) {
            return Optional.empty();
        }
        Optional<Check.Against> against = against(entry, curve.get(), pointer);
        List<Control> controls =
                new ControlReader(reading, false).read(entry.mustNotice, List.of(curve.get()), pointer);
        return against.map(found -> new Check(
                reading.at(pointer),
                curve.get().name(),
                found,
                new FilterReader(reading, curve.get().model()).read(entry.where, pointer + "/where"),
                entry.extraRows == CheckEntry.ExtraRows.ALLOWED,
                tolerances,
                controls));
    }

    private Optional<Curve> curve(@Nullable String name, String pointer) {
        if (name != null && !named.containsKey(name)) {
            reading.problem(
                    Rule.UNKNOWN_CURVE,
                    pointer,
                    "no curve is called '" + name + "'",
                    DidYouMean.among(name, named.keySet()));
        }
        return Optional.ofNullable(name).map(curves::get);
    }

    /** The model of a curve, also of one that could not be read for other reasons. */
    private Optional<Model> model(@Nullable String curve) {
        return Optional.ofNullable(curve).flatMap(name -> named.getOrDefault(name, Optional.empty()));
    }

    private Optional<Check.Against> against(CheckEntry entry, Curve curve, String pointer) {
        if ((entry.against == null) == (entry.againstCurve == null)) {
            reading.problem(
                    Rule.MISSING_KEY,
                    pointer,
                    "a check needs either 'against' or 'against-curve'",
                    "name a reference table or another curve");
            return Optional.empty();
        }
        if (entry.interpolate != null && entry.againstCurve == null) {
            reading.problem(
                    Rule.UNKNOWN_KEY,
                    pointer + "/interpolate",
                    "'interpolate' goes with 'against-curve'",
                    "vary 'rows-of' the table instead, so that nothing needs to be interpolated");
        }
        if (entry.againstCurve != null) {
            Optional<String> along = Optional.ofNullable(entry.interpolate).map(i -> i.along());
            return curve(entry.againstCurve, pointer + "/against-curve")
                    .map(other -> new Check.Against.Other(other.name(), along));
        }
        String id = Optional.ofNullable(entry.against).orElse("");
        Optional<Problem> absent = reading.references().absent(id, reading.at(pointer + "/against"));
        if (absent.isPresent()) {
            return absent.map(why -> new Check.Against.Missing(id, why));
        }
        List<Problem> problems = new ArrayList<>();
        Optional<Check.Against> table = reading.references()
                .find(id, reading.at(pointer + "/against"), reading.problems())
                .map(found -> new Check.Against.Table(found, found.bind(curve.model(), problems)));
        reading.problems().addAll(problems);
        return problems.isEmpty() ? table : Optional.empty();
    }

    private Map<String, Tolerance> tolerances(CheckEntry entry, Optional<Model> model, String pointer) {
        Map<String, Tolerance> tolerances = new LinkedHashMap<>();
        entry.tolerances.forEach((quantity, tolerance) -> {
            String at = pointer + Positions.step(quantity);
            model.ifPresent(m -> requireResult(quantity, m, at));
            if (tolerance != null) {
                tolerance(tolerance, at).ifPresent(t -> tolerances.put(quantity, t));
            }
        });
        if (entry.tolerances.isEmpty()) {
            reading.problem(
                    Rule.NO_TOLERANCE,
                    pointer,
                    "the check declares no tolerance",
                    "add 'QUANTITY: { absolute: …, because: … }'");
        }
        return tolerances;
    }

    private void requireResult(String quantity, Model model, String at) {
        List<String> results = model.quantities().stream()
                .filter(q -> q.role() == Quantity.Role.RESULT)
                .map(Quantity::name)
                .toList();
        if (!results.contains(quantity)) {
            List<String> known = new ArrayList<>(results);
            known.addAll(KEYS);
            reading.problem(
                    Rule.UNKNOWN_QUANTITY,
                    at,
                    "the model '" + model.name() + "' has no result '" + quantity + "'",
                    DidYouMean.among(quantity, known));
        }
    }

    private Optional<Tolerance> tolerance(ToleranceEntry entry, String at) {
        double absolute = Optional.ofNullable(entry.absolute()).orElse(0.0);
        double relative = Optional.ofNullable(entry.relative()).orElse(0.0);
        if (reading.isWrong(at)) {
            return Optional.empty();
        }
        boolean sane = absolute >= 0.0 && relative >= 0.0 && Double.isFinite(absolute + relative);
        if (!sane || entry.absolute() == null && entry.relative() == null) {
            reading.problem(
                    Rule.BAD_TOLERANCE,
                    at,
                    sane
                            ? "the tolerance says neither 'absolute' nor 'relative'"
                            : "the tolerance is negative or not finite: absolute " + absolute + ", relative "
                                    + relative,
                    "both are numbers of at least 0");
            return Optional.empty();
        }
        if (entry.because() == null || entry.because().isBlank()) {
            reading.problem(Rule.NO_REASON, at, "the tolerance does not say why it has this size", "add 'because: …'");
        }
        return Optional.of(new Tolerance(
                absolute,
                relative,
                scale(entry),
                Optional.ofNullable(entry.because()).orElse("")));
    }

    private static Tolerance.Scale scale(ToleranceEntry entry) {
        if (entry.scale() == null || entry.scale().node().asText().equals("value")) {
            return new Tolerance.Scale.Value();
        }
        return entry.scale().node().isNumber()
                ? new Tolerance.Scale.Fixed(entry.scale().node().doubleValue())
                : new Tolerance.Scale.Range();
    }
}
