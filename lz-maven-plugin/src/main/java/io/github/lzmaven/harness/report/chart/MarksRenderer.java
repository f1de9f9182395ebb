package io.github.lzmaven.harness.report.chart;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;

/** Draws symbols with error bars. */
final class MarksRenderer extends WholeRenderer {

    private static final double CAP = 2.5;

    private static final long serialVersionUID = 1L;

    private final transient List<Picture.Trace> traces;

    MarksRenderer(List<Picture.Trace> traces) {
        this.traces = traces;
    }

    @Override
    void paint(Graphics2D graphics, Places places) {
        boolean filled = traces.stream().anyMatch(trace -> trace.ink().filled());
        for (Picture.Trace trace : traces) {
            graphics.setStroke(Painter.stroke(1.1f, 0));
            graphics.setColor(Painter.colour(trace.ink().colour()));
            graphics.draw(bars(trace, places));
            // an open symbol around a filled one must be larger to be seen
            if (trace.ink().filled()) {
                graphics.fill(symbols(trace, places, 1.1));
            } else {
                graphics.draw(symbols(trace, places, filled ? 1.5 : 1.0));
            }
        }
    }

    private static Path2D symbols(Picture.Trace trace, Places places, double scale) {
        Shape marker = AffineTransform.getScaleInstance(scale, scale)
                .createTransformedShape(Markers.of(trace.ink().marker()));
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int i = 0; i < trace.x().length; i++) {
            if (!Double.isNaN(trace.y()[i])) {
                double x = places.x(trace.x()[i]);
                double y = places.y(trace.y()[i]);
                path.append(AffineTransform.getTranslateInstance(x, y).createTransformedShape(marker), false);
            }
        }
        return path;
    }

    private static Path2D bars(Picture.Trace trace, Places places) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < trace.error().length; i++) {
            double error = trace.error()[i];
            if (error > 0.0 && !Double.isNaN(trace.y()[i])) {
                double x = places.x(trace.x()[i]);
                double low =
                        places.y(Math.max(trace.y()[i] - error, places.yAxis().getLowerBound()));
                double high = places.y(trace.y()[i] + error);
                if (low - high > 1.0) {
                    line(path, x, low, x, high);
                    line(path, x - CAP, low, x + CAP, low);
                    line(path, x - CAP, high, x + CAP, high);
                }
            }
        }
        return path;
    }

    private static void line(Path2D path, double x1, double y1, double x2, double y2) {
        path.moveTo(x1, y1);
        path.lineTo(x2, y2);
    }
}
