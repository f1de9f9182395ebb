package io.github.lzmaven.harness.run;

import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.Series;
import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A computed curve with the results of one grid point replaced, and its keys kept: what a wrong model would have said. */
final class Replacement {

    private Replacement() {}

    /** The rows of that grid point alone; empty if the answer has another number of rows. */
    static Optional<Series> of(Series computed, int point, Answer answer) {
        int[] rows = IntStream.range(0, computed.rows())
                .filter(row -> computed.origin(row) == point)
                .toArray();
        if (rows.length != answer.rows()) {
            return Optional.empty();
        }
        Series there = computed.pick(rows);
        List<Column> columns = new ArrayList<>();
        for (Column column : there.columns()) {
            columns.add(answer.quantities().stream()
                    .filter(quantity -> !column.isKey() && quantity.name().equals(column.name()))
                    .findFirst()
                    .map(quantity -> results(quantity, answer))
                    .orElse(column));
        }
        return Optional.of(new Series(
                columns,
                rows.length == 0
                        ? rows
                        : IntStream.generate(() -> point).limit(rows.length).toArray()));
    }

    private static Column results(Quantity quantity, Answer answer) {
        int n = answer.rows();
        Map<Integer, String> none = new HashMap<>();
        IntStream.range(0, n).forEach(row -> answer.none(row, quantity).ifPresent(reason -> none.put(row, reason)));
        return Column.result(
                quantity.name(),
                quantity.unit(),
                IntStream.range(0, n)
                        .mapToDouble(row -> answer.value(row, quantity))
                        .toArray(),
                IntStream.range(0, n)
                        .mapToDouble(row -> answer.error(row, quantity))
                        .toArray(),
                1.0,
                none);
    }
}
