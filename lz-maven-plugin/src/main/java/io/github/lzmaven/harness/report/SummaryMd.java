package io.github.lzmaven.harness.report;

import io.github.lzmaven.harness.compare.Verdict;
import io.github.lzmaven.harness.control.Sensitivity;
import io.github.lzmaven.harness.outcome.FailureBlock;
import io.github.lzmaven.harness.outcome.FigureOutcome;
import io.github.lzmaven.harness.outcome.Outcome;
import io.github.lzmaven.harness.reference.Tier;
import io.github.lzmaven.harness.series.Numbers;
import java.util.stream.Collectors;

/** The report on one screen, for places that show Markdown. */
final class SummaryMd {

    private SummaryMd() {}

    static String write(Outcome outcome, ReportSettings settings, Pages pages) {
        StringBuilder text = new StringBuilder("# Figures of " + escaped(settings.project()) + "\n\n");
        text.append("**")
                .append(outcome.passes() ? "All figures hold." : "The figures do not hold.")
                .append("** ");
        text.append(Headline.counts(outcome)).append("\n\n");
        text.append("| figure | state | used | weakest reference | claims |\n");
        text.append("|---|---|---:|---|---:|\n");
        for (FigureOutcome figure : outcome.byConcern()) {
            text.append("| ").append(escaped(figure.experiment().figure()));
            text.append(" | ").append(state(figure.verdict()));
            text.append(" | ").append(figure.checks().isEmpty() ? "" : Numbers.percent(figure.used()));
            text.append(" | ").append(figure.weakestTier().map(Tier::label).orElse(""));
            text.append(" | ").append(Headline.claims(figure)).append(" |\n");
        }
        for (FigureOutcome figure : outcome.older()) {
            text.append("| ").append(escaped(figure.experiment().figure())).append(" | not judged | | | |\n");
        }
        noticed(outcome, text);
        if (!outcome.warnings().isEmpty()) {
            text.append("\n## Warnings\n\n");
            outcome.warnings().forEach(warning -> text.append(warning.toString().indent(4)));
        }
        for (FigureOutcome figure : outcome.byConcern()) {
            FailureBlock.allOf(figure, settings.trail(pages, figure.experiment().figure()))
                    .forEach(block -> text.append('\n').append(block.toString().indent(4)));
        }
        return text.toString();
    }

    private static void noticed(Outcome outcome, StringBuilder text) {
        text.append("\n## Smallest changes that would be noticed\n\n");
        text.append("Scaled linearly from the controls.\n\n| figure | change of | no control tries |\n|---|---|---|\n");
        for (FigureOutcome figure : outcome.byConcern()) {
            text.append("| ").append(escaped(figure.experiment().figure()));
            text.append(" | ")
                    .append(escaped(figure.sensitivities().stream()
                            .map(Sensitivity::words)
                            .collect(Collectors.joining(", "))));
            text.append(" | ")
                    .append(escaped(String.join(", ", figure.untried())))
                    .append(" |\n");
        }
    }

    private static String state(Verdict verdict) {
        return verdict.passes() ? verdict.word() : "**" + verdict.word() + "**";
    }

    /** Text that Markdown shows as it is. */
    static String escaped(String text) {
        return text.replaceAll("([\\\\`*_{}\\[\\]<>()#+!|~-])", "\\\\$1").replaceAll("[\\r\\n]+", " ");
    }
}
