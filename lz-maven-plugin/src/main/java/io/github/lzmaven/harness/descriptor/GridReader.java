package io.github.lzmaven.harness.descriptor;

import io.github.lzmaven.harness.problem.DidYouMean;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.harness.reference.ReferenceTable;
import io.github.lzmaven.harness.series.Filter;
import io.github.lzmaven.harness.series.Series;
import io.github.lzmaven.harness.yaml.Positions;
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

/** Lays out the grid of a curve: the product of its axes, the first one slowest. Used once, by one thread. */
final class GridReader {

    static final String ROWS_OF = "rows-of";

    private final Reading reading;
    private final Model model;
    private final String pointer;
    private final Map<String, Value> fixed;
    private final Map<String, String> pointers;
    private final Set<String> varied = new LinkedHashSet<>();
    private final Set<String> gathered = new LinkedHashSet<>();
    private List<Map<String, Value>> points;

    /**
     * A grid to be read.
     *
     * @param pointer  of the axes
     * @param fixed    the parameters given apart from the axes
     * @param pointers where each parameter is given; grows
     */
    GridReader(Reading reading, Model model, String pointer, Map<String, Value> fixed, Map<String, String> pointers) {
        this.reading = reading;
        this.model = model;
        this.pointer = pointer;
        this.fixed = fixed;
        this.pointers = pointers;
        this.points = List.of(fixed);
    }

    void read(Map<String, AxisNode> axes) {
        axes.forEach((key, axis) -> {
            if (axis == null) {
                return; // cut out and reported
            }
            if (key.equals(ROWS_OF)) {
                rowsOf(axis);
            } else {
                axis(key, axis);
            }
        });
    }

    /** The values of all parameters at each point. */
    List<Map<String, Value>> points() {
        return points;
    }

    /** The parameters that differ from point to point, but for those gathered. */
    List<String> varied() {
        return List.copyOf(varied);
    }

    /** The list parameters that hold a coordinate column of a table. */
    Set<String> gathered() {
        return gathered;
    }

    private void axis(String key, AxisNode axis) {
        String at = pointer + Positions.step(key);
        Optional<Parameter> parameter =
                model.parameters().stream().filter(p -> p.name().equals(key)).findFirst();
        if (parameter.isEmpty()) {
            List<String> known = new ArrayList<>(
                    model.parameters().stream().map(Parameter::name).toList());
            known.add(ROWS_OF);
            reading.problem(
                    Rule.UNKNOWN_PARAMETER,
                    at,
                    "the model '" + model.name() + "' has no parameter '" + key + "'",
                    DidYouMean.among(key, known));
            return;
        }
        if (axis.node().isTextual()) {
            reading.problem(
                    Rule.WRONG_TYPE,
                    at,
                    "the axis '" + key + "' is the text '" + axis.node().textValue() + "'",
                    "write a list, or { from: …, to: …, points: … }");
            return;
        }
        List<Value> values = new Values(reading).axis(axis.node(), at);
        for (int i = 0; i < values.size(); i++) {
            String entry = axis.node().isArray() ? at + "/" + i : at;
            parameter
                    .get()
                    .domain()
                    .refusal(values.get(i))
                    .ifPresent(why -> reading.problem(
                            Rule.BAD_PARAMETER,
                            entry,
                            "'" + key + "' " + why,
                            "its unit is " + parameter.get().unit() + ": "
                                    + parameter.get().label().meaning()));
        }
        pointers.put(key, at);
        varied.add(key);
        multiply(values.stream().map(value -> Map.of(key, value)).toList());
    }

    /** The table's own rows: one point for each combination of its parameters, its coordinates gathered into lists. */
    private void rowsOf(AxisNode axis) {
        String at = pointer + "/" + ROWS_OF;
        if (!axis.node().isTextual()) {
            reading.problem(
                    Rule.WRONG_TYPE, at, "'rows-of' needs the id of a table", "write rows-of: nalbach-2021/fig-2");
            return;
        }
        Optional<ReferenceTable> table =
                reading.references().find(axis.node().textValue(), reading.at(at), reading.problems());
        if (table.isEmpty()) {
            points = List.of(); // told where the table was first asked for; what its columns would give is not missing
            return;
        }
        List<Problem> problems = new ArrayList<>();
        Series series = table.get().bind(model, problems);
        reading.problems().addAll(problems);
        if (!problems.isEmpty()) {
            return;
        }
        TableGrid grid = TableGrid.of(series, model);
        for (String key : grid.keys()) {
            pointers.put(key, at);
            if (varied.contains(key) || gathered.contains(key)) {
                reading.problem(
                        Rule.BAD_AXIS, at, "'" + key + "' is an axis and a column of the table", "keep one of them");
            }
        }
        grid.contradiction(fixed)
                .ifPresent(what -> reading.problem(
                        Rule.BAD_AXIS, at, what, "drop it from the descriptor, or take a table that has it"));
        varied.addAll(grid.varied());
        gathered.addAll(grid.gathered());
        multiply(grid.points());
    }

    private void multiply(List<? extends Map<String, Value>> entries) {
        List<Map<String, Value>> product = new ArrayList<>(points.size() * entries.size());
        for (Map<String, Value> point : points) {
            for (Map<String, Value> entry : entries) {
                Map<String, Value> combined = new LinkedHashMap<>(point);
                combined.putAll(entry);
                product.add(combined);
            }
        }
        points = product;
    }

    /** Whether a number given twice is the same number. */
    static boolean agrees(Value a, Value b) {
        return a instanceof Value.Numbers x && b instanceof Value.Numbers y && x.rank() == 0 && y.rank() == 0
                ? Filter.same(x.asNumber(), y.asNumber())
                : a.equals(b);
    }
}
