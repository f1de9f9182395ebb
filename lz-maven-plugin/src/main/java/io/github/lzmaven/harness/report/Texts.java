package io.github.lzmaven.harness.report;

import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.Numbers;
import io.github.lzmaven.harness.series.Series;
import java.util.stream.Collectors;

/** Cells of a table as texts for people. */
final class Texts {

    private Texts() {}

    /** The word, the reason why there is no value, or the number rounded. */
    static String rounded(Column column, int row, int digits) {
        return column.isWords() || column.none(row).isPresent()
                ? column.text(row)
                : Numbers.rounded(column.value(row), digits);
    }

    /** The keys of a row: {@code temperature = 6.4, sweep-speed = 0.0267043}. */
    static String place(Series series, int row) {
        return series.columns().stream()
                .filter(column -> column.isKey() && !column.isConstant())
                .map(column -> column.name() + " = " + rounded(column, row, 7))
                .collect(Collectors.joining(", "));
    }
}
