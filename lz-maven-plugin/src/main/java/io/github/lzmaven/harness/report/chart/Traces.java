package io.github.lzmaven.harness.report.chart;

import java.awt.Color;
import java.util.List;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.DefaultXYDataset;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Puts the content of a picture into a plot: heat map, then symbols, then lines over them. */
final class Traces {

    private Traces() {}

    static void addTo(XYPlot plot, Picture picture) {
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        Picture.Heat heat = picture.heat();
        if (heat != null) {
            plot.setDataset(0, HeatRenderer.dataset());
            plot.setRenderer(0, new HeatRenderer(heat));
        }
        addMarks(plot, picture.marks());
        addLines(plot, picture.lines());
    }

    private static void addMarks(XYPlot plot, List<Picture.Trace> traces) {
        YIntervalSeriesCollection points = new YIntervalSeriesCollection();
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setDrawXError(false);
        renderer.setCapLength(5.0);
        renderer.setErrorStroke(Painter.stroke(1f, 0));
        renderer.setUseFillPaint(true);
        renderer.setUseOutlinePaint(false);
        renderer.setDrawOutlines(true);
        renderer.setDefaultShapesFilled(true);
        for (int i = 0; i < traces.size(); i++) {
            Picture.Trace trace = traces.get(i);
            YIntervalSeries series = new YIntervalSeries(i, false, true);
            for (int k = 0; k < trace.x().length; k++) {
                double error = trace.error().length == 0 ? 0.0 : trace.error()[k];
                if (!Double.isNaN(trace.y()[k])) {
                    series.add(trace.x()[k], trace.y()[k], trace.y()[k] - error, trace.y()[k] + error);
                }
            }
            points.addSeries(series);
            Color colour = Painter.colour(trace.ink().colour());
            renderer.setSeriesPaint(i, colour);
            renderer.setSeriesFillPaint(i, trace.ink().filled() ? colour : Color.WHITE);
            renderer.setSeriesShape(i, Markers.of(trace.ink().marker()));
            renderer.setSeriesOutlineStroke(i, Painter.stroke(1.1f, 0));
        }
        plot.setDataset(1, points);
        plot.setRenderer(1, renderer);
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
        plot.setDataset(2, lines);
        plot.setRenderer(2, renderer);
    }
}
