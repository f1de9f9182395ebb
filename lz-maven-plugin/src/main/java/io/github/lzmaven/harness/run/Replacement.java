package io.github.lzmaven.harness.run;

import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.Series;
import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Quantity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** A computed curve with the results of some grid points replaced, and its keys kept: what a wrong model would have said. */
final class Replacement {

    private Replacement() {}

    /** The rows of those grid points alone; empty if an answer has another number of rows. */
    static Optional<Series> of(Series computed, Map<Integer, Answer> answers) {
        int[] rows = IntStream.range(0, computed.rows())
                .filter(row -> answers.containsKey(computed.origin(row)))
                .toArray();
        Series there = computed.pick(rows);
        int[] rowOfAnswer = new int[rows.length];
        Map<Integer, Integer> seen = new HashMap<>();
        for (int i = 0; i < rows.length; i++) {
            rowOfAnswer[i] = seen.merge(there.origin(i), 1, Integer::sum) - 1;
        }
        if (answers.entrySet().stream()
                .anyMatch(e -> seen.getOrDefault(e.getKey(), 0) != e.getValue().rows())) {
            return Optional.empty();
        }
        List<Column> columns = there.columns().stream()
                .map(column -> column.isKey() ? column : results(column, there, rowOfAnswer, answers))
                .toList();
        return Optional.of(new Series(
                columns, IntStream.range(0, rows.length).map(there::origin).toArray()));
    }

    private static Column results(Column column, Series there, int[] rowOfAnswer, Map<Integer, Answer> answers) {
        double[] values = new double[rowOfAnswer.length];
        double[] errors = new double[rowOfAnswer.length];
        Map<Integer, String> none = new HashMap<>();
        for (int i = 0; i < rowOfAnswer.length; i++) {
            int to = i;
            Answer answer = Objects.requireNonNull(answers.get(there.origin(i)));
            Quantity quantity = quantity(answer, column.name());
            values[i] = answer.value(rowOfAnswer[i], quantity);
            errors[i] = answer.error(rowOfAnswer[i], quantity);
            answer.none(rowOfAnswer[i], quantity).ifPresent(reason -> none.put(to, reason));
        }
        return Column.result(column.name(), column.unit(), values, errors, 1.0, none);
    }

    private static Quantity quantity(Answer answer, String name) {
        for (Quantity quantity : answer.quantities()) { // asked for each row of each control
            if (quantity.name().equals(name)) {
                return quantity;
            }
        }
        throw new IllegalArgumentException("the answer has no quantity '" + name + "'");
    }
}
