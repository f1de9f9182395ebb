package io.github.lzmaven.harness.approve;

import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.Numbers;
import io.github.lzmaven.harness.series.Series;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** How one quantity of a table changes: the rows that differ most, and both curves as lines of text. */
final class Difference {

    private static final int SHOWN = 5;
    private static final int DIGITS = 10;

    private final Series now;
    private final Series before;
    private final String quantity;
    private final int[] nowRows;
    private final int[] beforeRows;
    /** Share of what is allowed, signed; NaN where a number stands on one side only. */
    private final double[] shares;

    Difference(Series now, Series before, String quantity, int[] nowRows, int[] beforeRows, double[] shares) {
        this.now = now;
        this.before = before;
        this.quantity = quantity;
        this.nowRows = nowRows;
        this.beforeRows = beforeRows;
        this.shares = shares;
    }

    List<String> lines(boolean plain) {
        Column x = now.require(quantity);
        Column r = before.require(quantity);
        List<Integer> different = IntStream.range(0, nowRows.length)
                .filter(i -> !x.text(nowRows[i]).equals(r.text(beforeRows[i])))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -weight(i)))
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add("  " + quantity + ": " + different.size() + " of " + nowRows.length + " values differ");
        if (different.isEmpty()) {
            return lines;
        }
        lines.add(row("at", "old", "new", "difference", "of allowed"));
        different.stream().limit(SHOWN).forEach(i -> {
            double difference = x.value(nowRows[i]) - r.value(beforeRows[i]);
            lines.add(row(
                    before.at(beforeRows[i]),
                    text(r, beforeRows[i]),
                    text(x, nowRows[i]),
                    Double.isNaN(difference) ? "" : Numbers.rounded(difference, 3),
                    Double.isNaN(shares[i]) ? "" : Numbers.percent(Math.abs(shares[i]))));
        });
        if (different.size() > SHOWN) {
            lines.add("    and " + (different.size() - SHOWN) + " more, all in the candidate");
        }
        lines.addAll(chart(x, r, plain));
        return lines;
    }

    private List<String> chart(Column x, Column r, boolean plain) {
        int[] shown = Spark.indices(
                IntStream.range(0, nowRows.length).mapToDouble(this::weight).toArray());
        double[] older =
                IntStream.of(shown).mapToDouble(i -> r.value(beforeRows[i])).toArray();
        double[] newer =
                IntStream.of(shown).mapToDouble(i -> x.value(nowRows[i])).toArray();
        double[] differences = IntStream.range(0, shown.length)
                .mapToDouble(i -> newer[i] - older[i])
                .toArray();
        double low = Math.min(lowest(older), lowest(newer));
        double high = Math.max(highest(older), highest(newer));
        return List.of(
                chart("old", older, low, high, plain),
                chart("new", newer, low, high, plain),
                chart("new - old", differences, lowest(differences), highest(differences), plain));
    }

    /** A line of text for a curve, with the numbers that its lowest and highest place mean. */
    static String chart(String label, double[] values, double low, double high, boolean plain) {
        return String.format(
                Locale.ROOT,
                "    %-10s %s  from %s to %s",
                label,
                Spark.line(values, low, high, plain),
                Numbers.rounded(low, 3),
                Numbers.rounded(high, 3));
    }

    static double lowest(double[] values) {
        return Arrays.stream(values).filter(Double::isFinite).min().orElse(0.0);
    }

    static double highest(double[] values) {
        return Arrays.stream(values).filter(Double::isFinite).max().orElse(0.0);
    }

    private double weight(int i) {
        return Double.isNaN(shares[i]) ? Double.POSITIVE_INFINITY : Math.abs(shares[i]);
    }

    private static String text(Column column, int row) {
        return column.none(row)
                .map(reason -> "none (" + reason + ")")
                .orElseGet(() -> Numbers.rounded(column.value(row), DIGITS));
    }

    private static String row(String at, String old, String now, String difference, String share) {
        return String.format(Locale.ROOT, "    %-36s %-16s %-16s %-11s %s", at, old, now, difference, share)
                .stripTrailing();
    }
}
