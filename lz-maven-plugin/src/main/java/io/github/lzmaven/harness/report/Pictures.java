package io.github.lzmaven.harness.report;

import io.github.lzmaven.harness.experiment.Chart;
import io.github.lzmaven.harness.outcome.FigureOutcome;
import io.github.lzmaven.harness.report.chart.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The pictures of a figure.
 *
 * @param charts    as the descriptor asks for them
 * @param residuals differences in units of what is allowed
 */
record Pictures(List<Picture> charts, List<Picture> residuals) {

    /**
     * Lays the pictures out.
     *
     * @param page the figure's page, which the files are named after
     */
    static Pictures of(FigureOutcome figure, String page) {
        List<Chart> asked = DefaultChart.chartsOf(figure);
        List<Picture> charts = new ArrayList<>();
        for (Chart chart : asked) {
            String name = page + "-" + (charts.size() + 1);
            Optional<Picture> picture = chart.y().isPresent()
                    ? HeatPicture.of(figure, chart, chart.y().get(), name)
                    : CurvePicture.of(figure, chart, name);
            int last = charts.size() - 1;
            picture.ifPresent(drawn -> {
                if (chart.below() && last >= 0) {
                    charts.set(last, charts.get(last).over(drawn));
                } else {
                    charts.add(drawn);
                }
            });
        }
        List<Picture> residuals = ResidualPicture.of(figure, asked.stream().findFirst(), page + "-residuals");
        return new Pictures(List.copyOf(charts), List.copyOf(residuals));
    }

    List<Picture> all() {
        List<Picture> all = new ArrayList<>(charts);
        all.addAll(residuals);
        return all;
    }
}
