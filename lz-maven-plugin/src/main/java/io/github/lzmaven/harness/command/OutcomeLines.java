package io.github.lzmaven.harness.command;

import io.github.lzmaven.harness.compare.Verdict;
import io.github.lzmaven.harness.outcome.CheckLine;
import io.github.lzmaven.harness.outcome.FailureBlock;
import io.github.lzmaven.harness.outcome.FigureOutcome;
import io.github.lzmaven.harness.outcome.Outcome;
import io.github.lzmaven.harness.report.Pages;
import io.github.lzmaven.harness.report.ReportSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An outcome as lines on a console. */
public final class OutcomeLines {

    private OutcomeLines() {}

    /** One line for each compared quantity and each claim, as loud as its verdict. */
    static void print(Outcome outcome, Console console) {
        for (FigureOutcome figure : outcome.figures()) {
            for (CheckLine line : CheckLine.of(figure)) {
                print(line.verdict(), line.toString(), console);
            }
            figure.claims()
                    .forEach(claim -> print(
                            claim.status().passes() ? Verdict.AGREES : Verdict.FAILED,
                            String.format(
                                    Locale.ROOT,
                                    "%-10s %-24s claim: %s%s",
                                    claim.status().label(),
                                    figure.experiment().figure(),
                                    claim.claim().says(),
                                    claim.status()
                                            .rule()
                                            .map(rule -> "  " + rule.id())
                                            .orElse("")),
                            console));
        }
    }

    /** {@code 7 figures, 1 failing; 24 comparisons: AGREES 22, NEAR 2; 30 claims, 30 as they must be}. */
    public static String counts(Outcome outcome) {
        long failing =
                outcome.figures().stream().filter(figure -> !figure.passes()).count();
        long checks = Stream.of(Verdict.values()).mapToLong(outcome::count).sum();
        String verdicts = Stream.of(Verdict.values())
                .filter(verdict -> outcome.count(verdict) > 0)
                .map(verdict -> verdict.label() + " " + outcome.count(verdict))
                .collect(Collectors.joining(", "));
        long claims = outcome.figures().stream()
                .mapToLong(figure -> figure.claims().size())
                .sum();
        long kept =
                outcome.figures().stream().mapToLong(FigureOutcome::claimsKept).sum();
        long approved = outcome.restOnApprovedAlone();
        return counted(outcome.figures().size(), "figure") + ", " + failing + " failing"
                + (approved == 0 ? "" : ", " + approved + " on approved tables alone") + "; "
                + counted(checks, "comparison")
                + (verdicts.isEmpty() ? "" : ": " + verdicts) + "; " + counted(claims, "claim") + ", " + kept
                + " as they must be";
    }

    /** That the figures stand, in one line. */
    public static String standing(Outcome outcome) {
        return "lz: all figures stand; " + counts(outcome);
    }

    /** Why the figures do not stand: a headline, then everything that fails, the worst first. */
    public static List<String> failures(Outcome outcome, ReportSettings settings) {
        List<String> lines = new ArrayList<>();
        lines.add("figures do not stand: " + counts(outcome));
        Pages pages = Pages.of(outcome);
        for (FigureOutcome figure : outcome.byConcern()) {
            FailureBlock.allOf(figure, settings.trail(pages, figure.experiment().figure()))
                    .forEach(block -> lines.addAll(block.lines()));
        }
        return lines;
    }

    private static void print(Verdict verdict, String line, Console console) {
        if (!verdict.passes()) {
            console.error("lz: " + line);
        } else if (verdict == Verdict.AGREES) {
            console.info("lz: " + line);
        } else {
            console.warn("lz: " + line);
        }
    }

    private static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
