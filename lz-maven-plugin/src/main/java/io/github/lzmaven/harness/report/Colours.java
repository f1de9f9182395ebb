package io.github.lzmaven.harness.report;

import io.github.lzmaven.harness.report.chart.Palette;
import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.Filter;
import io.github.lzmaven.harness.series.Numbers;
import io.github.lzmaven.harness.series.Series;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.DoublePredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * One colour for each value of a key.
 *
 * @param key    the key
 * @param values its values as numbers, in order; empty if they are words
 * @param words  its values as words; empty if they are numbers
 */
record Colours(String key, double[] values, List<String> words) {

    /** Colours for all values the key has in these series; empty if none of them has it. */
    static Optional<Colours> of(String key, List<Series> series) {
        List<Series> having =
                series.stream().filter(s -> s.column(key).isPresent()).toList();
        if (having.isEmpty()) {
            return Optional.empty();
        }
        if (having.stream().anyMatch(s -> s.require(key).isWords())) {
            var words = new TreeSet<String>();
            having.forEach(s -> IntStream.range(0, s.rows())
                    .forEach(row -> words.add(s.require(key).text(row))));
            return Optional.of(new Colours(key, new double[0], List.copyOf(words)));
        }
        double[] distinct = Filter.distinct(having.stream()
                .flatMapToDouble(s -> changes(s.require(key), s.rows()))
                .filter(Double::isFinite));
        return Optional.of(new Colours(key, distinct, List.of()));
    }

    /** The numbers of a column, not those that only repeat the row before: a long table has few others. */
    private static DoubleStream changes(Column column, int rows) {
        return IntStream.range(0, rows)
                .filter(row -> row == 0 || !column.same(row, row - 1))
                .mapToDouble(column::value);
    }

    int size() {
        return values.length + words.size();
    }

    /** The number of a row's value; -1 if the series has no such key, or another value. */
    int index(Series series, int row) {
        Column column = series.column(key).orElse(null);
        if (column == null) {
            return -1;
        }
        return words.isEmpty()
                ? IntStream.range(0, values.length)
                        .filter(i -> Filter.same(values[i], column.value(row)))
                        .findFirst()
                        .orElse(-1)
                : words.indexOf(column.text(row));
    }

    String colour(int index) {
        if (index < 0) {
            return Palette.INK.light();
        }
        if (!words.isEmpty()) {
            return Palette.distinct(index);
        }
        int below = count(value -> value < 0.0);
        int above = count(value -> value > 0.0);
        return below > 0 && above > 0
                ? Palette.signed(index, below, values.length - below - above, above)
                : Palette.ordered(index, values.length);
    }

    private int count(DoublePredicate which) {
        return (int) DoubleStream.of(values).filter(which).count();
    }

    /** A value for people, its minus sign as the ticks have it. */
    String text(int index) {
        return words.isEmpty() ? Numbers.rounded(values[index], 6).replace('-', '−') : words.get(index);
    }
}
