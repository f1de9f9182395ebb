package io.github.lzmaven.harness.report;

import io.github.lzmaven.harness.experiment.Chart;
import io.github.lzmaven.harness.outcome.CheckOutcome;
import io.github.lzmaven.harness.report.chart.Picture;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a chart of curves shows, for those who do not see it. */
final class CurveWords {

    private CurveWords() {}

    static String of(
            Chart chart,
            Picture.Scale horizontal,
            Collection<String> curves,
            @Nullable Colours colours,
            List<CheckOutcome> references) {
        StringBuilder text = new StringBuilder(String.join(", ", chart.results()) + " against " + horizontal.label());
        text.append(horizontal.logarithmic() ? ", logarithmic" : "");
        text.append("; curves ").append(String.join(", ", curves));
        if (colours != null && colours.size() > 0) {
            text.append(", one colour for each ").append(colours.key());
            text.append(" from ").append(colours.text(0)).append(" to ").append(colours.text(colours.size() - 1));
        }
        chart.guides().x().ifPresent(name -> text.append("; vertical lines at ").append(name));
        chart.guides()
                .y()
                .ifPresent(name -> text.append("; horizontal lines at ").append(name));
        references.stream()
                .map(check -> check.check().against().name())
                .distinct()
                .forEach(reference -> text.append("; open symbols: reference ").append(reference));
        return text.append('.').toString();
    }
}
