package io.github.lzmaven.harness.outcome;

import io.github.lzmaven.harness.compare.QuantityComparison;
import io.github.lzmaven.harness.compare.Verdict;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.harness.series.Numbers;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What came of a quantity of a check, in one line for a console.
 *
 * @param verdict the verdict
 * @param figure  the figure's id
 * @param what    curve, reference and quantity
 * @param used    the share of what is allowed that the worst point uses
 * @param tier    how much the reference proves; {@code other curve} if it is one, {@code missing} if there is none
 * @param ids     the identifiers of the rules broken; empty if none is
 */
public record CheckLine(Verdict verdict, String figure, String what, double used, String tier, String ids) {

    /** The lines of a figure, in the order of its checks; a check that compared no quantity has one all the same. */
    public static List<CheckLine> of(FigureOutcome figure) {
        return figure.checks().stream()
                .flatMap(check -> check.comparison().quantities().isEmpty()
                        ? Stream.of(line(
                                figure,
                                check,
                                check.verdict(),
                                "",
                                0.0,
                                check.allProblems().stream().map(Problem::rule)))
                        : check.comparison().quantities().stream().map(quantity -> of(figure, check, quantity)))
                .toList();
    }

    /** The line of one quantity. */
    public static CheckLine of(FigureOutcome figure, CheckOutcome check, QuantityComparison quantity) {
        return line(
                figure,
                check,
                quantity.verdict(),
                ", " + quantity.quantity(),
                quantity.used(),
                check.rules(quantity).stream());
    }

    private static CheckLine line(
            FigureOutcome figure,
            CheckOutcome check,
            Verdict verdict,
            String quantity,
            double used,
            Stream<Rule> rules) {
        return new CheckLine(
                check.problems().isEmpty() ? verdict : Verdict.FAILED,
                figure.experiment().figure(),
                check.check().curve() + " vs "
                        + shortened(
                                check.check().against().name(),
                                figure.experiment().figure()) + quantity,
                used,
                check.standing(),
                Rule.ids(rules));
    }

    /** A table's name without the folder it shares with the figure. */
    private static String shortened(String table, String figure) {
        String folder = figure.substring(0, figure.lastIndexOf('/') + 1);
        return table.startsWith(folder) ? table.substring(folder.length()) : table;
    }

    /** {@code AGREES  nalbach-2021/fig-2  exact vs fig-2-exact, P_LZ  used 12 %  independent-code}, and identifiers. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-10s %-34s %-42s used %6s  %s%s",
                verdict.label(),
                figure,
                what,
                Numbers.percent(used),
                tier,
                ids.isEmpty() ? "" : "  " + ids);
    }
}
