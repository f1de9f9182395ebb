package io.github.lzmaven.harness.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.List;

/** Draws lines. A line that JFreeChart would draw has every point; this one leaves out those that nobody could see. */
final class LinesRenderer extends WholeRenderer {

    private static final long serialVersionUID = 1L;

    private final transient List<Picture.Trace> traces;

    LinesRenderer(Picture picture, List<Picture.Trace> traces) {
        super(picture);
        this.traces = traces;
    }

    @Override
    void paint(Graphics2D graphics, Places places) {
        for (Picture.Trace trace : traces) {
            Tagged.part(graphics, trace.tags(), () -> {
                graphics.setColor(Painter.colour(trace.ink().colour()));
                graphics.setStroke(Painter.stroke(1.7f, trace.ink().dash()));
                graphics.draw(path(trace, places));
            });
        }
    }

    private static Path2D path(Picture.Trace trace, Places places) {
        int n = trace.x().length;
        double[] x = new double[n];
        double[] y = new double[n];
        Path2D path = new Path2D.Double();
        for (int from = 0; from < n; from++) {
            int to = from;
            while (to < n && !Double.isNaN(trace.y()[to])) {
                x[to] = places.x(trace.x()[to]);
                y[to] = places.y(trace.y()[to]);
                to++;
            }
            if (to > from) {
                append(path, x, y, Straight.corners(x, y, from, to));
            }
            from = to;
        }
        return path;
    }

    private static void append(Path2D path, double[] x, double[] y, int[] corners) {
        path.moveTo(x[corners[0]], y[corners[0]]);
        for (int i = 1; i < corners.length; i++) {
            path.lineTo(x[corners[i]], y[corners[i]]);
        }
        if (corners.length == 1) {
            path.lineTo(x[corners[0]], y[corners[0]]);
        }
    }
}
