package io.github.lzmaven.harness.report;

import io.github.lzmaven.harness.experiment.Curve;
import io.github.lzmaven.harness.outcome.FigureOutcome;
import io.github.lzmaven.physics.model.Parameter;
import io.github.lzmaven.physics.model.Quantity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What parameters and quantities of a figure are called on axes and in legends. */
final class Labels {

    private static final int LONGEST = 40;

    private final FigureOutcome figure;
    private final Map<String, String> given;

    /** Names as the models have them. */
    Labels(FigureOutcome figure) {
        this(figure, Map.of());
    }

    /** Names as a chart wants them, the rest as the models have them. */
    Labels(FigureOutcome figure, Map<String, String> given) {
        this.figure = figure;
        this.given = given;
    }

    /** {@code sweep speed v (Δ²/ħ)} for a parameter, {@code t (ħ/Δ)} for a quantity. */
    String axis(String name) {
        return Optional.ofNullable(given.get(name))
                .or(() -> parameter(name).map(p -> p.label().name().replace('-', ' ') + symbol(p) + unit(p.unit())))
                .or(() -> quantity(name).map(q -> name + unit(q.unit())))
                .orElse(name);
    }

    /**
     * Several names on one axis: {@code P_LZ, P_ES}, {@code work, heat (energy)}; only what they share if they are long. Names
     * that a chart gives say the unit themselves.
     */
    String axis(List<String> names) {
        if (names.size() == 1) {
            return axis(names.get(0));
        }
        List<String> units = names.stream()
                .map(name -> quantity(given.containsKey(name) ? "" : name)
                        .map(q -> unit(q.unit()))
                        .orElse(""))
                .distinct()
                .toList();
        String shared = units.size() == 1 ? units.get(0) : "";
        String all = names.stream().map(this::result).collect(Collectors.joining(", "));
        return all.length() <= LONGEST ? all + shared : shared.replaceAll("[ ()]", "");
    }

    /** What a result is called in a legend. */
    String result(String name) {
        return given.getOrDefault(name, name);
    }

    /** {@code T} for a parameter that has a symbol, else its name in words. */
    String symbol(String name) {
        return parameter(name)
                .map(p -> p.label().symbol())
                .filter(symbol -> !symbol.isEmpty())
                .orElse(name.replace('-', ' '));
    }

    private static String symbol(Parameter parameter) {
        String symbol = parameter.label().symbol();
        return symbol.isEmpty() || symbol.equals(parameter.name()) ? "" : " " + symbol;
    }

    private static String unit(String unit) {
        return unit.equals("1") || unit.isEmpty() ? "" : " (" + unit + ")";
    }

    private Optional<Parameter> parameter(String name) {
        return models().flatMap(curve -> curve.model().parameters().stream())
                .filter(parameter -> parameter.name().equals(name))
                .findFirst();
    }

    private Optional<Quantity> quantity(String name) {
        return models().flatMap(curve -> curve.model().quantities().stream())
                .filter(quantity -> quantity.name().equals(name))
                .findFirst();
    }

    private Stream<Curve> models() {
        return figure.experiment().curves().values().stream();
    }
}
