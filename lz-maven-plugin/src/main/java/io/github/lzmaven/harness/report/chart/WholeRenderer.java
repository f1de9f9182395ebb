package io.github.lzmaven.harness.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.DefaultXYDataset;
import org.jfree.data.xy.XYDataset;

/** Draws everything in one go instead of point by point: a path of many symbols makes a far smaller SVG than many paths. */
abstract class WholeRenderer extends AbstractXYItemRenderer {

    private static final long serialVersionUID = 1L;

    private final transient Picture picture;

    WholeRenderer(Picture picture) {
        this.picture = picture;
    }

    abstract void paint(Graphics2D graphics, Places places);

    /** One point, so that {@link #drawItem} is called once. */
    static XYDataset once() {
        DefaultXYDataset once = new DefaultXYDataset();
        once.addSeries(Integer.valueOf(0), new double[][] {{0.0}, {0.0}});
        return once;
    }

    @Override
    public XYItemRendererState initialise(
            Graphics2D graphics, Rectangle2D area, XYPlot plot, XYDataset data, PlotRenderingInfo info) {
        XYItemRendererState state = super.initialise(graphics, area, plot, data, info);
        state.setProcessVisibleItemsOnly(false);
        return state;
    }

    @Override
    public void drawItem(
            Graphics2D graphics,
            XYItemRendererState state,
            Rectangle2D area,
            PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis xAxis,
            ValueAxis yAxis,
            XYDataset dataset,
            int series,
            int item,
            CrosshairState crosshair,
            int pass) {
        paint(graphics, new Places(area, picture.x(), picture.y()));
    }
}
