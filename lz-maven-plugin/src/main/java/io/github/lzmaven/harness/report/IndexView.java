package io.github.lzmaven.harness.report;

import io.github.lzmaven.harness.experiment.Experiment;
import io.github.lzmaven.harness.outcome.FigureOutcome;
import io.github.lzmaven.harness.reference.Tier;
import java.util.List;

/**
 * The first page, as texts ready to be shown.
 *
 * @param passes  whether nothing fails
 * @param counts  what there is, in a sentence
 * @param figures failures first
 * @param warnings what is wrong around the figures
 * @param problem why there are no charts; empty if there are
 */
record IndexView(boolean passes, String counts, List<Row> figures, List<String> warnings, String problem) {

    /** A figure. */
    record Row(
            String id,
            String title,
            String paper,
            String page,
            String verdict,
            boolean passes,
            FigureView.Share used,
            String tier,
            String claims,
            boolean claimsKept) {}

    /** The state of a figure that the run left out. The template explains it. */
    private static final String NOT_JUDGED = "not judged";

    /**
     * The row of a figure.
     *
     * @param older whether the run left this figure out and it is shown as an earlier one computed it
     */
    static Row row(FigureOutcome figure, boolean older, Pages pages) {
        return new Row(
                figure.experiment().figure(),
                figure.experiment().title(),
                figure.experiment().paper().map(IndexView::paper).orElse(""),
                pages.page(figure.experiment().figure()) + ".html",
                state(figure, older),
                older || figure.passes(),
                used(figure),
                figure.weakestTier().map(Tier::label).orElse(""),
                Headline.claims(figure),
                figure.claimsKept() == figure.claims().size());
    }

    static String paper(Experiment.Paper paper) {
        String figure = paper.figure();
        boolean number = !figure.isEmpty() && Character.isDigit(figure.charAt(0));
        return paper.key() + (figure.isEmpty() ? "" : ", ") + (number ? "Fig. " : "") + figure;
    }

    static String state(FigureOutcome figure, boolean older) {
        return older ? NOT_JUDGED : figure.verdict().word();
    }

    static FigureView.Share used(FigureOutcome figure) {
        return figure.checks().isEmpty() ? new FigureView.Share("", 0) : FigureView.Share.of(figure.used());
    }
}
