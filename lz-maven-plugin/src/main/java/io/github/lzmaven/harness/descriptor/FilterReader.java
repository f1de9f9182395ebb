package io.github.lzmaven.harness.descriptor;

import io.github.lzmaven.harness.problem.DidYouMean;
import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.harness.series.Filter;
import io.github.lzmaven.harness.yaml.Positions;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.Parameter;
import io.github.lzmaven.physics.model.Quantity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads {@code where}: conditions on parameters, coordinates and results of a model. */
final class FilterReader {

    private final Reading reading;
    private final List<String> known;

    FilterReader(Reading reading, Model model) {
        this.reading = reading;
        this.known = Stream.concat(
                        model.parameters().stream().map(Parameter::name),
                        model.quantities().stream().map(Quantity::name))
                .distinct()
                .toList();
    }

    Filter read(@Nullable Map<String, WhereEntry> where, String pointer) {
        if (where == null) {
            return Filter.ALL;
        }
        Map<String, Filter.Condition> conditions = new LinkedHashMap<>();
        where.forEach((key, node) -> {
            if (!known.contains(key)) {
                reading.problem(
                        Rule.UNKNOWN_QUANTITY,
                        pointer + Positions.step(key),
                        "the model has no parameter, coordinate or result '" + key + "'",
                        DidYouMean.among(key, known));
            } else if (node != null) {
                conditions.put(key, WhereEntry.condition(node.node()));
            }
        });
        return new Filter(conditions);
    }
}
