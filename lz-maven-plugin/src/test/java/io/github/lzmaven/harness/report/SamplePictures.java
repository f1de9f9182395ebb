package io.github.lzmaven.harness.report;

import io.github.lzmaven.harness.outcome.FigureOutcome;
import io.github.lzmaven.harness.report.chart.Picture;
import java.util.ArrayList;
import java.util.List;

/** A picture of every kind, for tests that draw. */
public final class SamplePictures {

    private SamplePictures() {}

    /** Curves over references with bands, steps, stems, symbols, a heat map, residuals, and panels. */
    public static List<Picture> all() {
        List<Picture> pictures = new ArrayList<>();
        for (FigureOutcome figure : Samples.everything().figures()) {
            pictures.addAll(Pictures.of(figure, figure.experiment().figure()).all());
        }
        return pictures;
    }
}
