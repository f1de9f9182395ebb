package io.github.lzmaven.harness.report.chart;

import io.github.lzmaven.harness.series.Numbers;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;

/**
 * Lays a picture out and draws it: JFreeChart draws what is inside the frame and the numbers beside it, this class the words,
 * because only here {@code P_LZ} has a subscript. Confined to one thread.
 */
final class Painter {

    static final double WIDTH = 720.0;

    private static final double LEAST_LEFT = 74.0;
    private static final double RIGHT = 18.0;
    private static final double COLOUR_BAR = 76.0;
    private static final double BELOW = 46.0;
    private static final double NUMBERS = 24.0;

    private final Picture picture;
    private final Ticks xTicks;
    private final Ticks yTicks;
    private final Legend legend;
    private final double left;
    private final double above;
    private final double below;

    Painter(Picture picture) {
        this.picture = picture;
        this.xTicks = roomy(picture.x());
        this.yTicks = MarkedAxis.ticks(picture.y(), picture.height() < 300 ? 5 : 8);
        this.left = Math.max(LEAST_LEFT, 44.0 + widest(yTicks));
        this.legend = new Legend(picture.legend(), WIDTH - left - RIGHT);
        this.above = (picture.title().isEmpty() ? 12.0 : 36.0) + (yTicks.exponent() == 0 ? 0.0 : 10.0);
        this.below = picture.x().label().isEmpty() && xTicks.exponent() == 0 ? NUMBERS : BELOW;
    }

    /** Marks for a horizontal axis, fewer where their words are long. */
    private static Ticks roomy(Picture.Scale scale) {
        Ticks ticks = MarkedAxis.ticks(scale, 9);
        return widest(ticks) > 50.0 ? MarkedAxis.ticks(scale, 5) : ticks;
    }

    private static double widest(Ticks ticks) {
        return ticks.marks().stream()
                .mapToDouble(mark -> new MathText(mark.label(), Fonts.of(12f)).width())
                .max()
                .orElse(0.0);
    }

    /** The height of the whole. */
    double height() {
        return above + picture.height() + below + legend.height() + 8.0;
    }

    private Rectangle2D frame() {
        double right = picture.heat() == null ? RIGHT : COLOUR_BAR;
        return new Rectangle2D.Double(left, above, WIDTH - left - right, picture.height());
    }

    /** What a script needs to turn places into values: of each axis its label, scale, ends and their places. */
    Map<String, String> tags() {
        Rectangle2D frame = frame();
        return Map.of(
                "data-x", axis(picture.x(), frame.getMinX(), frame.getMaxX()),
                "data-y", axis(picture.y(), frame.getMaxY(), frame.getMinY()),
                "data-x-label", picture.x().label(),
                "data-y-label", picture.y().label(),
                "data-heat-label", picture.heat() == null ? "" : picture.heat().label());
    }

    private static String axis(Picture.Scale scale, double from, double to) {
        return (scale.logarithmic() ? "log " : "linear ") + Numbers.exact(scale.low()) + " "
                + Numbers.exact(scale.high()) + " " + Numbers.exact(from) + " " + Numbers.exact(to);
    }

    void paint(Graphics2D graphics) {
        Rectangle2D frame = frame();
        chart().draw(
                        graphics,
                        new Rectangle2D.Double(0.0, 0.0, WIDTH, above + picture.height() + below),
                        new ChartRenderingInfo());
        Frame.paint(graphics, new Places(frame, picture.x(), picture.y()), xTicks, yTicks);
        words(graphics, frame);
        if (picture.heat() != null) {
            ColourBar.paint(graphics, picture.heat(), frame);
        }
        legend.paint(graphics, left, frame.getMaxY() + below);
    }

    private void words(Graphics2D graphics, Rectangle2D frame) {
        if (!picture.title().isEmpty()) {
            new MathText(picture.title(), Fonts.of(14f)).drawCentred(graphics, frame.getCenterX(), 22.0);
        }
        new MathText(picture.x().label(), Fonts.of(13f))
                .drawCentred(graphics, frame.getCenterX(), frame.getMaxY() + 37.0);
        AffineTransform upright = graphics.getTransform();
        graphics.translate(20.0, frame.getCenterY());
        graphics.rotate(-Math.PI / 2.0);
        new MathText(picture.y().label(), Fonts.of(13f)).drawCentred(graphics, 0.0, 0.0);
        graphics.setTransform(upright);
        if (xTicks.exponent() != 0) {
            MathText power = new MathText("×" + Ticks.power(xTicks.exponent()), Fonts.of(12f));
            power.draw(graphics, frame.getMaxX() - power.width(), frame.getMaxY() + 37.0);
        }
        if (yTicks.exponent() != 0) {
            new MathText("×" + Ticks.power(yTicks.exponent()), Fonts.of(12f))
                    .draw(graphics, frame.getX(), frame.getY() - 6.0);
        }
    }

    private JFreeChart chart() {
        XYPlot plot = new XYPlot();
        plot.setDomainAxis(MarkedAxis.of(picture.x(), xTicks));
        plot.setRangeAxis(MarkedAxis.of(picture.y(), yTicks));
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setFixedDomainAxisSpace(space(0.0, below));
        plot.setFixedRangeAxisSpace(space(left, picture.heat() == null ? RIGHT : COLOUR_BAR));
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setDomainGridlinePaint(colour(Palette.GRID.light()));
        plot.setRangeGridlinePaint(colour(Palette.GRID.light()));
        plot.setDomainGridlineStroke(stroke(0.7f, 0));
        plot.setRangeGridlineStroke(stroke(0.7f, 0));
        plot.setDomainGridlinesVisible(picture.heat() == null);
        plot.setRangeGridlinesVisible(picture.heat() == null);
        if (picture.band()) {
            plot.addRangeMarker(0, new IntervalMarker(-1.0, 1.0, colour(Palette.BAND.light())), Layer.BACKGROUND);
        }
        Traces.addTo(plot, picture);
        JFreeChart chart = new JFreeChart(null, Fonts.of(12f), plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(new RectangleInsets(above, 0.0, 0.0, 0.0));
        return chart;
    }

    private static AxisSpace space(double before, double after) {
        AxisSpace space = new AxisSpace();
        space.setLeft(before);
        space.setRight(after);
        space.setTop(0.0);
        space.setBottom(after);
        return space;
    }

    static Color colour(String hex) {
        return Color.decode(hex);
    }

    /** A pen; dash 0 draws without interruption. */
    static Stroke stroke(float width, int dash) {
        float[][] patterns = {{7f, 4f}, {2f, 3f}, {9f, 3f, 2f, 3f}, {14f, 4f}, {5f, 2f, 1f, 2f, 1f, 2f}};
        return dash == 0
                ? new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                : new BasicStroke(
                        width,
                        BasicStroke.CAP_BUTT,
                        BasicStroke.JOIN_ROUND,
                        1f,
                        patterns[(dash - 1) % patterns.length],
                        0f);
    }

    /** A line of the legend. */
    static Shape sample(double x, double y) {
        return new Line2D.Double(x, y, x + 26.0, y);
    }
}
