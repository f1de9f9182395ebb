package io.github.lzmaven.drill;

import io.github.lzmaven.harness.outcome.CheckLine;
import io.github.lzmaven.harness.outcome.FigureOutcome;
import io.github.lzmaven.harness.series.Numbers;
import java.util.Comparator;

/** How a figure noticed a fault, in a few words: its worst check, or else its first claim that fails. */
final class Notice {

    private Notice() {}

    static String words(FigureOutcome figure) {
        return CheckLine.of(figure).stream()
                .filter(line -> !line.verdict().passes())
                .max(Comparator.comparingDouble(CheckLine::used))
                .map(line -> line.what() + ": " + line.verdict().label() + ", used " + Numbers.percent(line.used()))
                .or(() -> figure.claims().stream()
                        .filter(claim -> !claim.status().passes())
                        .findFirst()
                        .map(claim -> "claim " + claim.status().label() + ": " + claim.claim().says()))
                .or(() -> figure.problems().stream().findFirst().map(problem -> problem.sentence()))
                .orElse("");
    }
}
