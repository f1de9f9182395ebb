package io.github.lzmaven.harness.report.chart;

import java.util.List;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;

/** Puts the content of a picture into a plot: heat map or bands, guides behind all else, then symbols, then lines over them. */
final class Traces {

    private Traces() {}

    static void addTo(XYPlot plot, Picture picture) {
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        Picture.Heat heat = picture.heat();
        // JFreeChart draws grid and band of the plot with the first renderer only
        List<WholeRenderer> renderers = List.of(
                heat == null ? new BandsRenderer(picture) : new HeatRenderer(picture, heat),
                new LinesRenderer(picture, picture.guides()),
                new MarksRenderer(picture),
                new LinesRenderer(picture, picture.lines()));
        for (int i = 0; i < renderers.size(); i++) {
            plot.setDataset(i, WholeRenderer.once());
            plot.setRenderer(i, renderers.get(i));
        }
    }
}
