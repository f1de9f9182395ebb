package io.github.lzmaven.harness.descriptor;

import io.github.lzmaven.harness.experiment.Chart;
import io.github.lzmaven.harness.experiment.Curve;
import io.github.lzmaven.harness.problem.DidYouMean;
import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.harness.series.Filter;
import io.github.lzmaven.harness.yaml.Positions;
import io.github.lzmaven.physics.model.Parameter;
import io.github.lzmaven.physics.model.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads one chart. Its names must be those of at least one curve that it draws. */
final class ChartReader {

    private final Reading reading;
    private final Map<String, Curve> curves;
    private final Set<String> named;

    ChartReader(Reading reading, Map<String, Curve> curves, Set<String> named) {
        this.reading = reading;
        this.curves = curves;
        this.named = named;
    }

    /** The chart; empty, with problems noted, if it cannot be drawn. */
    Optional<Chart> read(ChartEntry entry, String pointer) {
        if (entry.x() == null || entry.x().axis() == null || entry.y() == null) {
            return Optional.empty();
        }
        boolean heatMap = entry.y().node().isObject();
        if (heatMap == (entry.colour() == null)) {
            reading.problem(
                    Rule.BAD_CHART,
                    pointer,
                    "'colour' goes with 'y: { axis: … }', and the other way round",
                    "for curves write y: [RESULT]; for a heat map y: { axis: KEY } and colour: RESULT");
            return Optional.empty();
        }
        Set<String> keys = new TreeSet<>();
        Set<String> results = new TreeSet<>();
        for (Curve curve : curves.values()) {
            curve.model().parameters().stream().map(Parameter::name).forEach(keys::add);
            curve.model().quantities().forEach(q -> (q.role() == Quantity.Role.RESULT ? results : keys).add(q.name()));
        }
        List<String> drawn = new ArrayList<>();
        if (heatMap) {
            drawn.add(entry.colour());
        } else {
            entry.y().node().forEach(result -> drawn.add(result.asText()));
        }
        if (curves.isEmpty()) {
            return Optional.empty();
        }
        Set<String> abscissae = new TreeSet<>(keys);
        if (!heatMap) {
            abscissae.addAll(results); // curves may run along a result: occupation against the time of each crossing
        }
        require(entry.x().axis(), abscissae, pointer + "/x/axis");
        drawn.forEach(result -> require(result, results, pointer + (heatMap ? "/colour" : "/y")));
        Optional.ofNullable(entry.colourBy()).ifPresent(key -> require(key, keys, pointer + "/colour-by"));
        Optional<Chart.Axis> y = heatMap
                ? Optional.of(new Chart.Axis(
                        entry.y().node().path("axis").asText(),
                        entry.y().node().path("scale").asText().equals("log")))
                : Optional.empty();
        y.ifPresent(axis -> require(axis.key(), keys, pointer + "/y/axis"));
        Map<String, String> labels = Optional.ofNullable(entry.labels()).orElse(Map.of());
        Set<String> all = new TreeSet<>(keys);
        all.addAll(results);
        labels.keySet().forEach(name -> require(name, all, pointer + "/labels" + Positions.step(name)));
        return Optional.of(new Chart(
                Optional.ofNullable(entry.title()).orElse(""),
                Boolean.TRUE.equals(entry.below()),
                labels,
                new Chart.Axis(entry.x().axis(), entry.x().scale() == ChartEntry.Scale.LOG),
                y,
                drawn,
                entry.yScale() == ChartEntry.Scale.LOG,
                Optional.ofNullable(entry.colourBy()),
                styles(entry, drawn, pointer),
                filter(entry, pointer),
                guides(entry, all, pointer)));
    }

    private Chart.Guides guides(ChartEntry entry, Set<String> known, String pointer) {
        if (entry.guides() == null) {
            return Chart.Guides.NONE;
        }
        if (entry.colour() != null) {
            reading.problem(
                    Rule.BAD_CHART,
                    pointer + "/guides",
                    "a heat map has no lines across it",
                    "leave 'guides' out, or draw curves");
        }
        Optional<String> x = Optional.ofNullable(entry.guides().x());
        Optional<String> y = Optional.ofNullable(entry.guides().y());
        x.ifPresent(name -> require(name, known, pointer + "/guides/x"));
        y.ifPresent(name -> require(name, known, pointer + "/guides/y"));
        return new Chart.Guides(x, y);
    }

    private Filter filter(ChartEntry entry, String pointer) {
        return entry.where() == null
                ? Filter.ALL
                : new FilterReader(reading, curves.values().iterator().next().model())
                        .read(entry.where(), pointer + "/where");
    }

    private Map<String, Chart.Style> styles(ChartEntry entry, List<String> drawn, String pointer) {
        Map<String, Chart.Style> styles = new LinkedHashMap<>();
        Optional.ofNullable(entry.draw()).orElse(Map.of()).forEach((curve, style) -> {
            if (!named.contains(curve) && !drawn.contains(curve)) {
                reading.problem(
                        Rule.UNKNOWN_CURVE,
                        pointer + "/draw" + Positions.step(curve),
                        "no curve is called '" + curve + "'",
                        DidYouMean.among(curve, named));
            } else if (style != null) {
                styles.put(curve, Chart.Style.valueOf(style.name()));
            }
        });
        return styles;
    }

    private void require(String name, Set<String> known, String pointer) {
        if (!known.contains(name)) {
            reading.problem(
                    Rule.UNKNOWN_QUANTITY,
                    pointer,
                    "no curve has '" + name + "' to draw here",
                    DidYouMean.among(name, known));
        }
    }
}
