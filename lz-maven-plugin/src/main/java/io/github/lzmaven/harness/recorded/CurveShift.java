package io.github.lzmaven.harness.recorded;

import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.Series;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A result of a curve whose numbers are not what they were.
 *
 * @param figure  the figure's id
 * @param curve   the curve's name
 * @param result  the column
 * @param before  the curve of the earlier run
 * @param now     the curve of this run
 * @param largest the largest change of a value; infinite if the rows are other ones
 * @param at      where that is, in words
 */
public record CurveShift(
        String figure, String curve, String result, Series before, Series now, double largest, String at) {

    /** Whether the two runs have the same rows, so that values can be subtracted. */
    public boolean sameRows() {
        return largest < Double.POSITIVE_INFINITY;
    }

    /**
     * The results that moved, the largest change first. Curves whose files are not there are left out: a run may be known by its
     * {@code results.json} alone.
     *
     * @param beforeFile the earlier run's {@code results.json}
     * @param nowFile    this run's
     * @throws IOException if a curve cannot be read
     */
    public static List<CurveShift> between(RecordedRun before, Path beforeFile, RecordedRun now, Path nowFile)
            throws IOException {
        List<CurveShift> shifts = new ArrayList<>();
        for (RecordedRun.Figure figure : now.figures()) {
            for (RecordedRun.Curve curve : figure.curves()) {
                Optional<RecordedRun.Curve> old = before.figures().stream()
                        .filter(each -> each.figure().equals(figure.figure()))
                        .flatMap(each -> each.curves().stream())
                        .filter(each -> each.curve().equals(curve.curve()))
                        .findFirst();
                Optional<Path> oldData = old.flatMap(each -> data(each, beforeFile));
                Optional<Path> newData = data(curve, nowFile);
                if (oldData.isPresent() && newData.isPresent() && Files.mismatch(oldData.get(), newData.get()) >= 0) {
                    shifts.addAll(between(
                            figure.figure(),
                            curve.curve(),
                            RecordedCurve.read(oldData.get(), curve.coordinates()),
                            RecordedCurve.read(newData.get(), curve.coordinates())));
                }
            }
        }
        shifts.sort(Comparator.comparingDouble(CurveShift::largest).reversed());
        return shifts;
    }

    private static Optional<Path> data(RecordedRun.Curve curve, Path results) {
        return Optional.ofNullable(curve.data()).map(results::resolveSibling).filter(Files::isRegularFile);
    }

    private static List<CurveShift> between(String figure, String name, Series before, Series now) {
        boolean same = sameKeys(before, now);
        List<CurveShift> shifts = new ArrayList<>();
        for (Column column : now.columns()) {
            Optional<Column> old = before.column(column.name());
            if (column.isKey() || old.isEmpty() || old.get().isKey()) {
                continue;
            }
            int row = same ? rowOfLargest(old.get(), column, now.rows()) : -1;
            double shift = row < 0 ? Double.POSITIVE_INFINITY : shift(old.get(), column, row);
            if (shift > 0.0) {
                String at = row < 0 ? before.rows() + " rows before, " + now.rows() + " now" : now.at(row);
                shifts.add(new CurveShift(figure, name, column.name(), before, now, shift, at));
            }
        }
        return shifts;
    }

    private static boolean sameKeys(Series before, Series now) {
        return before.rows() == now.rows()
                && now.columns().stream()
                        .filter(Column::isKey)
                        .allMatch(column -> before.column(column.name())
                                .filter(old -> IntStream.range(0, now.rows())
                                        .allMatch(row -> old.text(row).equals(column.text(row))))
                                .isPresent());
    }

    private static int rowOfLargest(Column before, Column now, int rows) {
        return IntStream.range(0, rows)
                .boxed()
                .max(Comparator.comparingDouble(row -> shift(before, now, row)))
                .orElse(-1);
    }

    /** The change of a value; the largest double where it exists in one run only. */
    private static double shift(Column before, Column now, int row) {
        boolean missing = before.none(row).isPresent();
        if (missing != now.none(row).isPresent()) {
            return Double.MAX_VALUE;
        }
        return missing ? 0.0 : Math.abs(now.value(row) - before.value(row));
    }
}
