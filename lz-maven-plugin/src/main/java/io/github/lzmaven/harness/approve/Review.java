package io.github.lzmaven.harness.approve;

import io.github.lzmaven.harness.compare.Comparison;
import io.github.lzmaven.harness.compare.Sides;
import io.github.lzmaven.harness.experiment.Check;
import io.github.lzmaven.harness.experiment.Curve;
import io.github.lzmaven.harness.experiment.Experiment;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.reference.References;
import io.github.lzmaven.harness.series.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows a candidate beside the table it would replace. */
public final class Review {

    private final List<Experiment> experiments;
    private final boolean plain;

    /**
     * A review.
     *
     * @param experiments as the descriptors have them now
     * @param plain       whether charts are drawn with digits instead of bars
     */
    public Review(List<Experiment> experiments, boolean plain) {
        this.experiments = experiments;
        this.plain = plain;
    }

    /** What moves, check by check. */
    public List<String> lines(Candidate candidate) {
        List<String> lines = new ArrayList<>();
        for (Experiment experiment : experiments) {
            for (Check check : experiment.checks()) {
                if (candidate.figures().contains(experiment.figure())
                        && Use.isOfTable(check)
                        && check.against().name().equals(candidate.table())) {
                    lines.add("  " + experiment.figure() + ", curve " + check.curve());
                    lines.addAll(lines(candidate, experiment, check));
                }
            }
        }
        return lines;
    }

    private List<String> lines(Candidate candidate, Experiment experiment, Check check) {
        List<Problem> problems = new ArrayList<>();
        Curve curve =
                Optional.ofNullable(experiment.curves().get(check.curve())).orElseThrow();
        Optional<Series> candidates = new References(new DraftTables(candidate.table(), candidate.draft()))
                .find(candidate.table(), check.place(), problems)
                .map(table -> table.bind(curve.model(), problems));
        if (candidates.isEmpty() || !problems.isEmpty()) {
            return problems.stream()
                    .map(problem -> "  the candidate cannot be read: " + problem.sentence())
                    .toList();
        }
        Series now = check.where().apply(candidates.get());
        return check.against() instanceof Check.Against.Table table
                ? changes(now, check.where().apply(table.series()), check)
                : beginning(now, check);
    }

    private List<String> changes(Series now, Series before, Check check) {
        List<String> lines = new ArrayList<>();
        Comparison comparison = Comparison.of(
                new Sides(now, before, check.place(), row -> check.place(), true), check.tolerances(), true);
        comparison
                .quantities()
                .forEach(quantity -> lines.addAll(new Difference(
                                now,
                                before,
                                quantity.quantity(),
                                comparison.computedRows(),
                                comparison.referenceRows(),
                                quantity.residuals())
                        .lines(plain)));
        int added = now.rows() - comparison.computedRows().length;
        int dropped = before.rows() - comparison.referenceRows().length;
        if (added > 0 || dropped > 0) {
            lines.add("  rows: " + added + " only in the new table, " + dropped + " only in the old one");
        }
        return lines;
    }

    private List<String> beginning(Series now, Check check) {
        List<String> lines = new ArrayList<>();
        lines.add("  there is no old table; the new one has " + now.rows() + " row(s)");
        for (String quantity : check.tolerances().keySet()) {
            now.column(quantity).ifPresent(column -> {
                double[] weight = new double[now.rows()];
                double[] values = new double[now.rows()];
                for (int row = 0; row < now.rows(); row++) {
                    values[row] = column.value(row);
                    weight[row] = Math.abs(values[row]);
                }
                int[] shown = Spark.indices(weight);
                double[] drawn = new double[shown.length];
                for (int i = 0; i < shown.length; i++) {
                    drawn[i] = values[shown[i]];
                }
                lines.add("  " + quantity);
                lines.add(Difference.chart("new", drawn, Difference.lowest(drawn), Difference.highest(drawn), plain));
            });
        }
        return lines;
    }
}
