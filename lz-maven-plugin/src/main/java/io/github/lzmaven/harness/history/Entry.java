package io.github.lzmaven.harness.history;

import io.github.lzmaven.harness.compare.QuantityComparison;
import io.github.lzmaven.harness.compare.Tolerance;
import io.github.lzmaven.harness.compare.Verdict;
import io.github.lzmaven.harness.experiment.Check;
import io.github.lzmaven.harness.outcome.CheckOutcome;
import io.github.lzmaven.harness.outcome.FigureOutcome;
import io.github.lzmaven.harness.outcome.Outcome;
import io.github.lzmaven.harness.series.Csv;
import io.github.lzmaven.harness.series.Numbers;
import io.github.lzmaven.harness.series.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * One quantity of one check in one run.
 *
 * @param figure    the figure's id
 * @param curve     the curve
 * @param against   the table or the other curve
 * @param quantity  the result
 * @param used      the share of what is allowed that the worst point used
 * @param verdict   as in {@code results.json}
 * @param yardstick twelve digits that change whenever the tolerance, the table, or the rows that take part do: shares of
 *                  different yardsticks cannot be compared
 */
record Entry(
        String figure, String curve, String against, String quantity, double used, String verdict, String yardstick) {

    /** What is measured: entries with the same name form one history. */
    String name() {
        return figure + ": " + curve + " vs " + against + ", " + quantity;
    }

    /** The entries of a run, in the order of its figures and checks. */
    static List<Entry> of(Outcome outcome) {
        List<Entry> entries = new ArrayList<>();
        for (FigureOutcome figure : outcome.figures()) {
            for (CheckOutcome check : figure.checks()) {
                for (QuantityComparison quantity : check.comparison().quantities()) {
                    entries.add(of(figure, check, quantity));
                }
            }
        }
        return entries;
    }

    private static Entry of(FigureOutcome figure, CheckOutcome check, QuantityComparison quantity) {
        Verdict verdict = check.problems().isEmpty() ? quantity.verdict() : Verdict.FAILED;
        return new Entry(
                figure.experiment().figure(),
                check.check().curve(),
                check.check().against().name(),
                quantity.quantity(),
                quantity.used(),
                verdict.label(),
                yardstick(check, quantity.tolerance()));
    }

    /** Another curve is not part of its yardstick: it moves in its last digits, and that is what is being watched. */
    private static String yardstick(CheckOutcome check, Tolerance tolerance) {
        String measure = Numbers.exact(tolerance.absolute()) + " " + Numbers.exact(tolerance.relative()) + " "
                + tolerance.scale() + "\n"
                + (check.check().against() instanceof Check.Against.Table
                        ? Csv.write(check.reference())
                        : check.check().where());
        return HexFormat.of().formatHex(Sha256.digest(measure.getBytes(StandardCharsets.UTF_8)), 0, 6);
    }
}
