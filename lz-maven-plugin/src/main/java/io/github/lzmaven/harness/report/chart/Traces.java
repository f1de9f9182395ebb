package io.github.lzmaven.harness.report.chart;

import java.util.List;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.DefaultXYDataset;

/** Puts the content of a picture into a plot: heat map, then symbols, then lines over them. */
final class Traces {

    private Traces() {}

    static void addTo(XYPlot plot, Picture picture) {
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        Picture.Heat heat = picture.heat();
        // JFreeChart draws grid and band with the first renderer only
        plot.setDataset(0, WholeRenderer.once());
        plot.setRenderer(0, heat == null ? new MarksRenderer(picture.marks()) : new HeatRenderer(heat));
        addLines(plot, picture.lines());
    }

    private static void addLines(XYPlot plot, List<Picture.Trace> traces) {
        DefaultXYDataset lines = new DefaultXYDataset();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        for (int i = 0; i < traces.size(); i++) {
            Picture.Trace trace = traces.get(i);
            lines.addSeries(Integer.valueOf(i), new double[][] {trace.x(), trace.y()});
            renderer.setSeriesPaint(i, Painter.colour(trace.ink().colour()));
            renderer.setSeriesStroke(i, Painter.stroke(1.7f, trace.ink().dash()));
        }
        plot.setDataset(1, lines);
        plot.setRenderer(1, renderer);
    }
}
