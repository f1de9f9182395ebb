package io.github.lzmaven.harness.compare;

import io.github.lzmaven.harness.problem.DidYouMean;
import io.github.lzmaven.harness.problem.Place;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The two curves of a comparison, and where to point when something is wrong with them.
 *
 * @param computed      what a model said
 * @param reference     what is expected
 * @param check         where the comparison is asked for
 * @param referenceAt   where a row of the reference stands
 * @param everyColumn   whether every result column of the reference must be compared: yes for a table, no for a curve
 */
public record Sides(
        Series computed, Series reference, Place check, IntFunction<Place> referenceAt, boolean everyColumn) {

    /** Columns without tolerance and tolerances without column. */
    List<Problem> columnProblems(Set<String> tolerated) {
        List<Problem> problems = new ArrayList<>();
        for (Column column : reference.columns()) {
            if (everyColumn && !column.isKey() && !tolerated.contains(column.name())) {
                problems.add(new Problem(
                        Rule.UNTOLERATED_COLUMN,
                        check,
                        "the reference has a result '" + column.name() + "' that no tolerance covers",
                        "add a tolerance for it, or say 'ignore: true' for it in the sidecar"));
            }
        }
        for (Column column : reference.columns()) {
            boolean used = column.isKey() || tolerated.contains(column.name());
            computed.column(column.name())
                    .filter(other -> used && !column.isWords() && !other.isWords())
                    .filter(other -> !other.unit().equals(column.unit()))
                    .ifPresent(other -> problems.add(new Problem(
                            Rule.WRONG_UNIT,
                            check,
                            "'" + column.name() + "' is in " + other.unit() + " on the computed side and in "
                                    + column.unit() + " in the reference",
                            "compare like with like")));
        }
        for (String quantity : new TreeSet<>(tolerated)) {
            boolean inReference =
                    reference.column(quantity).filter(c -> !c.isKey()).isPresent();
            boolean inComputed =
                    computed.column(quantity).filter(c -> !c.isKey()).isPresent();
            if (!inReference || !inComputed) {
                List<String> results = (inReference ? computed : reference)
                        .columns().stream()
                                .filter(c -> !c.isKey())
                                .map(Column::name)
                                .toList();
                problems.add(new Problem(
                        Rule.UNUSED_TOLERANCE,
                        check,
                        "the tolerance for '" + quantity + "' is used by nothing: the "
                                + (inReference ? "curve" : "reference") + " has no such result",
                        DidYouMean.among(quantity, results)));
            }
        }
        return problems;
    }

    /** Whether a key holds something that is no place. */
    private boolean nowhere(List<String> keys, List<Problem> problems) {
        int before = problems.size();
        for (String key : keys) {
            if (!computed.require(key).isWords() && !reference.require(key).isWords()) {
                firstNotFinite(computed, key).ifPresent(row -> problems.add(nowhere(computed, key, row, check)));
                firstNotFinite(reference, key)
                        .ifPresent(row -> problems.add(nowhere(reference, key, row, referenceAt.apply(row))));
            }
        }
        return problems.size() > before;
    }

    private static OptionalInt firstNotFinite(Series series, String key) {
        Column column = series.require(key);
        return IntStream.range(0, series.rows())
                .filter(row -> !Double.isFinite(column.value(row)))
                .findFirst();
    }

    private static Problem nowhere(Series series, String key, int row, Place place) {
        return new Problem(
                Rule.NOT_FINITE,
                place,
                "'" + key + "' is " + series.require(key).text(row) + " in a row, which is no place",
                "rows are joined on finite numbers only");
    }

    /** Joins the rows and says which ones could not be. */
    Join.Pairs join(boolean extraRows, List<Problem> problems) {
        if (computed.rows() == 0 || reference.rows() == 0) {
            String side = computed.rows() == 0 ? "curve" : "reference";
            problems.add(new Problem(
                    Rule.EMPTY_CURVE,
                    check,
                    "the " + side + " has no rows to compare",
                    "widen the grid or the filter"));
            return new Join.Pairs(new int[0], new int[0], new int[0], new int[0], List.of());
        }
        List<String> keys = Join.sharedKeys(computed, reference);
        if (keys.isEmpty() && (computed.rows() > 1 || reference.rows() > 1)) {
            problems.add(new Problem(
                    Rule.NOT_JOINABLE,
                    check,
                    "curve (" + computed.rows() + " rows) and reference (" + reference.rows()
                            + " rows) have no coordinate or varied parameter in common",
                    "declare in the sidecar which column is which parameter, or vary that parameter"));
            return new Join.Pairs(new int[0], new int[0], new int[0], new int[0], List.of());
        }
        if (nowhere(keys, problems)) {
            return new Join.Pairs(new int[0], new int[0], new int[0], new int[0], List.of());
        }
        Join.Pairs pairs = Join.of(computed, reference);
        if (!pairs.ambiguous().isEmpty()) {
            Join.Ambiguity first = pairs.ambiguous().get(0);
            problems.add(new Problem(
                    Rule.DUPLICATE_ROW,
                    check,
                    "at " + pairs.ambiguous().size() + " place(s) rows cannot be told apart by "
                            + String.join(", ", keys)
                            + ": " + first.computed() + " computed and " + first.reference() + " reference rows at "
                            + first.at(),
                    "each place needs exactly one row on either side"));
        }
        if (pairs.lonelyReference().length > 0) {
            int first = pairs.lonelyReference()[0];
            problems.add(new Problem(
                    Rule.MISSING_COMPUTED,
                    referenceAt.apply(first),
                    pairs.lonelyReference().length + " reference row(s) have no computed partner, first: "
                            + reference.at(first),
                    "compute them ('rows-of' takes the table's own rows) or exclude them with 'where'"));
        }
        if (pairs.lonelyComputed().length > 0 && !extraRows) {
            int first = pairs.lonelyComputed()[0];
            problems.add(new Problem(
                    Rule.MISSING_REFERENCE,
                    check,
                    pairs.lonelyComputed().length + " computed row(s) have no partner in the reference, first: "
                            + computed.at(first),
                    "exclude them with 'where', or say 'extra-rows: allowed'"));
        }
        return pairs;
    }
}
