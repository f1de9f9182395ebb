package io.github.lzmaven.harness.report;

import io.github.lzmaven.harness.compare.Verdict;
import io.github.lzmaven.harness.outcome.FigureOutcome;
import io.github.lzmaven.harness.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;

/** Counts in words. */
final class Headline {

    private Headline() {}

    /** {@code 3 figures, 12 checks: 11 agree, 1 drifts; 5 of 5 claims kept.} */
    static String counts(Outcome outcome) {
        long claims =
                outcome.figures().stream().mapToLong(f -> f.claims().size()).sum();
        long kept =
                outcome.figures().stream().mapToLong(FigureOutcome::claimsKept).sum();
        List<String> verdicts = new ArrayList<>();
        long checks = 0;
        for (Verdict verdict : Verdict.values()) {
            long count = outcome.count(verdict);
            checks += count;
            if (count > 0) {
                verdicts.add(count + " "
                        + (count == 1 || verdict.word().indexOf('s') < 0 ? verdict.word() : plural(verdict)));
            }
        }
        long approved = outcome.restOnApprovedAlone();
        return number(outcome.figures().size(), "figure")
                + (approved == 0 ? "" : " (" + approved + " on approved tables alone)") + ", "
                + number(checks, "compared quantit")
                + (verdicts.isEmpty() ? "" : ": " + String.join(", ", verdicts))
                + (claims == 0 ? "" : "; " + kept + " of " + number(claims, "claim") + " kept") + ".";
    }

    /** {@code 4 of 5}; empty if the figure has no claim. */
    static String claims(FigureOutcome figure) {
        int all = figure.claims().size();
        return all == 0 ? "" : figure.claimsKept() + " of " + all;
    }

    private static String number(long count, String what) {
        if (what.endsWith("quantit")) {
            return count + " " + what + (count == 1 ? "y" : "ies");
        }
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static String plural(Verdict verdict) {
        return switch (verdict) {
            case AGREES -> "agree";
            case DRIFTS -> "drift";
            default -> verdict.word();
        };
    }
}
