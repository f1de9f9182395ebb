package io.github.lzmaven.harness.report;

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

    static Row row(FigureView figure, boolean claimsKept) {
        return new Row(
                figure.id(),
                figure.title(),
                figure.paper(),
                figure.page(),
                figure.verdict(),
                figure.passes(),
                figure.used(),
                figure.tier(),
                figure.claimsKept(),
                claimsKept);
    }
}
