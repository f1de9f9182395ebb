package io.github.lzmaven.harness.experiment;

import io.github.lzmaven.harness.problem.Place;
import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.Parameter;
import io.github.lzmaven.physics.model.Quantity;
import io.github.lzmaven.physics.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A model on a grid.
 *
 * @param name      its name within the figure
 * @param place     where it stands
 * @param model     what computes it
 * @param fixed     the parameters that all points share, by name
 * @param varied    the names of the parameters that differ from point to point and become columns
 * @param points    the questions, complete and checked, in the order of the rows
 * @param unchecked why nothing tests this curve; empty if something does
 */
public record Curve(
        String name,
        Place place,
        Model model,
        Map<String, Value> fixed,
        List<String> varied,
        List<Inputs> points,
        Optional<String> unchecked) {

    /** The same model asked other questions. */
    public Curve at(List<Inputs> questions) {
        return new Curve(name, place, model, fixed, varied, questions, unchecked);
    }

    /** The parameters that all points share, as columns. Those that are lists are no columns, nor are those that become coordinates. */
    public List<Column> constants() {
        List<Column> columns = new ArrayList<>();
        fixed.forEach((parameter, value) -> {
            boolean coordinate = model.quantities().stream()
                    .anyMatch(quantity -> quantity.role() == Quantity.Role.COORDINATE
                            && quantity.name().equals(parameter));
            if (coordinate) {
                return;
            }
            if (!(value instanceof Value.Numbers numbers)) {
                columns.add(Column.words(parameter, value.toString()));
            } else if (numbers.rank() == 0) {
                columns.add(Column.key(parameter, unit(parameter), Column.Role.PARAMETER, numbers.asNumber()));
            }
        });
        return columns;
    }

    /** The unit of one of the model's parameters. */
    public String unit(String parameter) {
        return model.parameters().stream()
                .filter(each -> each.name().equals(parameter))
                .findFirst()
                .map(Parameter::unit)
                .orElse("1");
    }
}
