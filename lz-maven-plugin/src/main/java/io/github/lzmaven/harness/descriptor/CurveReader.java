package io.github.lzmaven.harness.descriptor;

import io.github.lzmaven.harness.descriptor.DescriptorFile.CurveEntry;
import io.github.lzmaven.harness.experiment.Curve;
import io.github.lzmaven.harness.problem.DidYouMean;
import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.harness.yaml.Positions;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.InvalidInputException;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.Parameter;
import io.github.lzmaven.physics.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one curve: finds its model, lays out its grid, and asks the model whether it understands every point. */
final class CurveReader {

    private static final int REPORTED = 5;

    private final Reading reading;
    private final Map<String, ParameterNode> common;

    CurveReader(Reading reading, Map<String, ParameterNode> common) {
        this.reading = reading;
        this.common = common;
    }

    /** The curve; empty, with problems noted, if it cannot be computed. */
    Optional<Curve> read(String name, CurveEntry entry) {
        String pointer = "/curves" + Positions.step(name);
        if (entry.model() == null) {
            return Optional.empty();
        }
        Optional<Model> model = reading.models().find(entry.model());
        if (model.isEmpty()) {
            reading.problem(
                    Rule.UNKNOWN_MODEL,
                    pointer + "/model",
                    "no model is called '" + entry.model() + "'",
                    reading.models().remedy(entry.model()) + "; 'mvn lz:models' tells what each one does");
            return Optional.empty();
        }
        return model.flatMap(found -> read(name, entry, found, pointer));
    }

    private Optional<Curve> read(String name, CurveEntry entry, Model model, String pointer) {
        int before = reading.problems().size();
        Map<String, String> pointers = new LinkedHashMap<>();
        Map<String, Value> fixed = fixed(entry, model, pointer, pointers);
        GridReader grid = new GridReader(reading, model, pointer + "/vary", fixed, pointers);
        grid.read(Optional.ofNullable(entry.vary()).orElse(Map.of()));
        if (reading.problems().size() > before || reading.isWrong(pointer) || reading.isWrong("/common")) {
            return Optional.empty();
        }
        List<Inputs> points = questions(model, grid.points(), pointer, pointers);
        if (reading.problems().size() > before || points.isEmpty()) {
            return Optional.empty(); // a grid is empty only if its table has been reported elsewhere
        }
        Map<String, Value> shared = new LinkedHashMap<>(points.get(0).values());
        shared.keySet().removeAll(grid.varied());
        shared.keySet().removeAll(grid.gathered());
        return Optional.of(new Curve(
                name,
                reading.at(pointer),
                model,
                shared,
                grid.varied(),
                points,
                Optional.ofNullable(entry.unchecked())));
    }

    /** The parameters that all points share: the common ones the model has, and the curve's own. */
    private Map<String, Value> fixed(CurveEntry entry, Model model, String pointer, Map<String, String> pointers) {
        Map<String, Value> fixed = new LinkedHashMap<>();
        Map<String, ParameterNode> with = Optional.ofNullable(entry.with()).orElse(Map.of());
        Set<String> axes = Optional.ofNullable(entry.vary()).orElse(Map.of()).keySet();
        for (Parameter parameter : model.parameters()) {
            String key = parameter.name();
            boolean own = with.containsKey(key);
            ParameterNode node = own ? with.get(key) : axes.contains(key) ? null : common.get(key);
            if (node == null) {
                continue;
            }
            String at = own ? pointer + "/with" + Positions.step(key) : "/common" + Positions.step(key);
            pointers.put(key, at);
            new Values(reading).value(node.node(), at).ifPresent(value -> {
                fixed.put(key, value);
                parameter.domain().refusal(value).ifPresent(why -> refused(parameter, why, at));
            });
        }
        for (String key : with.keySet()) {
            if (model.parameters().stream().noneMatch(p -> p.name().equals(key))) {
                unknown(key, model, pointer + "/with" + Positions.step(key));
            } else if (axes.contains(key)) {
                reading.problem(
                        Rule.BAD_AXIS,
                        pointer + "/vary" + Positions.step(key),
                        "'" + key + "' is given under 'with' and under 'vary'",
                        "keep one of them");
            }
        }
        return fixed;
    }

    private List<Inputs> questions(
            Model model, List<Map<String, Value>> points, String pointer, Map<String, String> pointers) {
        List<Inputs> questions = new ArrayList<>();
        Set<String> told = new LinkedHashSet<>();
        List<Parameter> parameters = model.parameters(); // a model may make them anew each time
        for (Map<String, Value> point : points) {
            try {
                Inputs inputs = questions.isEmpty()
                        ? Inputs.of(parameters, point)
                        : questions.get(questions.size() - 1).next(parameters, point);
                model.check(inputs);
                questions.add(inputs);
            } catch (InvalidInputException e) {
                e.faults().forEach(fault -> {
                    if (told.size() < REPORTED && told.add(fault.toString())) {
                        reading.problem(
                                Rule.BAD_PARAMETER,
                                pointers.getOrDefault(fault.parameter(), pointer),
                                fault + " (" + model.name() + ")",
                                "'mvn lz:models' lists parameters, units and ranges");
                    }
                });
            }
        }
        return questions;
    }

    private void refused(Parameter parameter, String why, String at) {
        reading.problem(
                Rule.BAD_PARAMETER,
                at,
                "'" + parameter.name() + "' " + why,
                "its unit is " + parameter.unit() + ": " + parameter.label().meaning());
    }

    private void unknown(String key, Model model, String at) {
        reading.problem(
                Rule.UNKNOWN_PARAMETER,
                at,
                "the model '" + model.name() + "' has no parameter '" + key + "'",
                DidYouMean.among(
                        key, model.parameters().stream().map(Parameter::name).toList()));
    }
}
