package io.github.lzmaven.harness.report;

import io.github.lzmaven.harness.experiment.Curve;
import io.github.lzmaven.harness.outcome.FigureOutcome;
import io.github.lzmaven.harness.series.Numbers;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.Parameter;
import io.github.lzmaven.physics.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The models of a figure and what they were asked. */
final class ModelViews {

    private static final int LONG = 48;
    private static final int MOST_DIGITS = 12;

    private ModelViews() {}

    static List<FigureView.ModelView> of(FigureOutcome figure) {
        Map<String, List<Curve>> curves = new LinkedHashMap<>();
        figure.experiment()
                .curves()
                .values()
                .forEach(curve -> curves.computeIfAbsent(curve.model().name(), name -> new ArrayList<>())
                        .add(curve));
        return curves.values().stream().map(ModelViews::model).toList();
    }

    private static FigureView.ModelView model(List<Curve> curves) {
        Model model = curves.get(0).model();
        return new FigureView.ModelView(
                model.name(),
                model.meaning(),
                model.formula(),
                model.source(),
                version(model),
                curves.stream().map(Curve::name).collect(Collectors.joining(", ")),
                model.parameters().stream()
                        .map(parameter -> parameter(parameter, curves))
                        .toList());
    }

    /** Name and version of the jar a model came in, where its manifest tells. */
    private static String version(Model model) {
        Package origin = model.getClass().getPackage();
        return Stream.of(origin.getImplementationTitle(), origin.getImplementationVersion())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static FigureView.ParameterView parameter(Parameter parameter, List<Curve> curves) {
        Map<String, String> values = new LinkedHashMap<>();
        curves.forEach(curve -> values.put(curve.name(), value(parameter, curve)));
        boolean alike = values.values().stream().distinct().count() == 1;
        String text = alike
                ? values.values().iterator().next()
                : values.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + entry.getValue())
                        .collect(Collectors.joining("; "));
        return new FigureView.ParameterView(
                parameter.name(),
                parameter.label().symbol().equals(parameter.name())
                        ? ""
                        : parameter.label().symbol(),
                parameter.unit().equals("1") ? "" : parameter.unit(),
                parameter.label().meaning(),
                text,
                parameter.kind() == Parameter.Kind.NUMERICAL);
    }

    /** The value all points share, or how far it varies. */
    static String value(Parameter parameter, Curve curve) {
        List<Value> values = curve.points().stream()
                .map(Inputs::values)
                .map(point -> point.get(parameter.name()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (values.isEmpty()) {
            return "not given";
        }
        if (values.size() == 1) {
            return text(values.get(0));
        }
        boolean numbers = values.stream().allMatch(value -> value instanceof Value.Numbers n && n.rank() == 0);
        if (!numbers) {
            return values.size() + " values";
        }
        var range = values.stream()
                .mapToDouble(value -> ((Value.Numbers) value).asNumber())
                .summaryStatistics();
        return Numbers.rounded(range.getMin(), 6) + " … " + Numbers.rounded(range.getMax(), 6) + " (" + values.size()
                + " values)";
    }

    private static String text(Value value) {
        if (value instanceof Value.Numbers numbers && numbers.rank() == 0) {
            return Numbers.rounded(numbers.asNumber(), MOST_DIGITS);
        }
        String text = value.toString();
        return text.length() <= LONG
                ? text
                : text.substring(0, LONG) + "… ("
                        + (value instanceof Value.Numbers numbers ? numbers.size() + " numbers)" : ")");
    }
}
