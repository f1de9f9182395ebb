package io.github.lzmaven.harness.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Picks rows by their columns: {@code where: { sweep-speed: { at-most: 1 } }}.
 *
 * @param conditions one for each column named; all must hold
 */
public record Filter(Map<String, Condition> conditions) {

    /** Admits every row. */
    public static final Filter ALL = new Filter(Map.of());

    /**
     * What a column must fulfil.
     *
     * @param atLeast lower bound, included
     * @param atMost  upper bound, included
     * @param anyOf   the values or words admitted; empty admits all
     */
    public record Condition(double atLeast, double atMost, List<Object> anyOf) {

        boolean admits(Column column, int row) {
            if (!anyOf.isEmpty()) {
                for (Object wanted : anyOf) {
                    if (matches(wanted, column, row)) {
                        return true;
                    }
                }
                return false;
            }
            double value = column.value(row);
            return value >= atLeast && value <= atMost;
        }

        private static boolean matches(Object wanted, Column column, int row) {
            return wanted instanceof Double number
                    ? same(number, column.value(row))
                    : wanted.toString().equals(column.text(row));
        }
    }

    /** Whether two coordinates mean the same place: 1e-9 relative, because files written elsewhere round. */
    public static boolean same(double a, double b) {
        return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
    }

    /** Each place once, in ascending order. */
    public static double[] distinct(DoubleStream places) {
        double[] sorted = places.sorted().toArray();
        return IntStream.range(0, sorted.length)
                .filter(i -> i == 0 || !same(sorted[i], sorted[i - 1]))
                .mapToDouble(i -> sorted[i])
                .toArray();
    }

    /** The rows admitted. A column that the series does not have excludes nothing. */
    public Series apply(Series series) {
        List<IntPredicate> having = new ArrayList<>();
        conditions.forEach((name, condition) ->
                series.column(name).ifPresent(column -> having.add(row -> condition.admits(column, row))));
        return having.isEmpty() ? series : series.where(row -> all(having, row));
    }

    private static boolean all(List<IntPredicate> conditions, int row) {
        for (IntPredicate condition : conditions) { // asked for each row by each claim
            if (!condition.test(row)) {
                return false;
            }
        }
        return true;
    }
}
