package io.github.lzmaven.harness.report;

import io.github.lzmaven.harness.report.chart.Palette;
import io.github.lzmaven.harness.report.chart.Picture;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The legend of curves: what the colours mean, then the kinds of lines, then the references. */
final class CurveLegend {

    /** Values that have colours of their own. */
    private static final int MOST_KEYS = Palette.ORDERED.size();

    private CurveLegend() {}

    static List<Picture.Key> of(
            @Nullable Colours colours,
            Labels labels,
            List<Picture.Key> kinds,
            List<Picture.Key> references,
            Picture.Sample sample) {
        List<Picture.Key> keys = new ArrayList<>();
        if (colours != null) {
            keys.add(Picture.Key.heading(labels.axis(colours.key()) + ":"));
            for (int i : Thinning.evenly(colours.size(), MOST_KEYS)) {
                int marker = kinds.size() > 1 ? 0 : i;
                keys.add(new Picture.Key(colours.text(i), new Picture.Ink(colours.colour(i), 0, marker, true), sample));
            }
        }
        if (colours == null) {
            keys.addAll(kinds);
        } else if (kinds.size() > 1
                || !references.isEmpty()) { // a single kind alone under the colours would say nothing
            keys.add(Picture.Key.heading(""));
            keys.addAll(kinds);
        }
        keys.addAll(references);
        return keys;
    }
}
