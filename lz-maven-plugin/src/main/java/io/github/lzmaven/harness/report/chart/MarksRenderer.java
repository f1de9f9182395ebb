package io.github.lzmaven.harness.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Draws symbols with error bars. Symbols of one trace whose centres fall on one pixel are drawn once. */
final class MarksRenderer extends WholeRenderer {

    private static final double CAP = 2.5;

    private static final long serialVersionUID = 1L;

    private final transient List<Picture.Trace> traces;

    MarksRenderer(Picture picture) {
        super(picture);
        this.traces = picture.marks();
    }

    @Override
    void paint(Graphics2D graphics, Places places) {
        boolean filled = traces.stream().anyMatch(trace -> trace.ink().filled());
        for (Picture.Trace trace : traces) {
            // an open symbol around a filled one must be larger to be seen
            double size = trace.ink().filled() ? 1.1 : filled ? 1.5 : 1.0;
            Marker marker = Marker.of(trace.ink(), size);
            Map<String, String> tags = new TreeMap<>(trace.tags());
            tags.put("data-shift", marker.shift());
            Tagged.part(graphics, tags, () -> {
                graphics.setColor(Painter.colour(trace.ink().colour()));
                Path2D bars = bars(trace, places);
                if (bars.getCurrentPoint() != null) {
                    graphics.setStroke(Painter.stroke(1.1f, 0));
                    graphics.draw(bars);
                }
                marker.draw(graphics, centres(trace, places));
            });
        }
    }

    private static List<Point2D> centres(Picture.Trace trace, Places places) {
        Set<Point2D> pixels = new HashSet<>();
        List<Point2D> centres = new ArrayList<>();
        for (int i = 0; i < trace.x().length; i++) {
            if (!Double.isNaN(trace.y()[i])) {
                double x = places.x(trace.x()[i]);
                double y = places.y(trace.y()[i]);
                if (pixels.add(new Point2D.Double(Math.rint(x), Math.rint(y)))) {
                    centres.add(new Point2D.Double(x, y));
                }
            }
        }
        return centres;
    }

    private static Path2D bars(Picture.Trace trace, Places places) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < trace.error().length; i++) {
            double error = trace.error()[i];
            if (error > 0.0 && !Double.isNaN(trace.y()[i])) {
                double x = places.x(trace.x()[i]);
                double low =
                        places.y(Math.max(trace.y()[i] - error, places.yAxis().low()));
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
