package io.github.lzmaven.harness.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The frame of a plot with its marks pointing inwards on all four sides. JFreeChart would draw them below its grid. */
final class Frame {

    private static final double LONG = 5.0;
    private static final double SHORT = 2.5;

    private Frame() {}

    static void paint(Graphics2D graphics, Places places, Ticks xTicks, Ticks yTicks) {
        Rectangle2D frame = places.frame();
        Path2D marks = new Path2D.Double();
        for (Ticks.Mark mark : xTicks.marks()) {
            double x = places.x(mark.value());
            line(marks, x, frame.getMaxY(), 0.0, -length(mark));
            line(marks, x, frame.getMinY(), 0.0, length(mark));
        }
        for (Ticks.Mark mark : yTicks.marks()) {
            double y = places.y(mark.value());
            line(marks, frame.getMinX(), y, length(mark), 0.0);
            line(marks, frame.getMaxX(), y, -length(mark), 0.0);
        }
        graphics.setColor(Painter.colour(Palette.INK.light()));
        graphics.setStroke(Painter.stroke(0.8f, 0));
        graphics.draw(marks);
        graphics.draw(frame);
    }

    private static double length(Ticks.Mark mark) {
        return mark.label().isEmpty() ? SHORT : LONG;
    }

    private static void line(Path2D path, double x, double y, double dx, double dy) {
        path.moveTo(x, y);
        path.lineTo(x + dx, y + dy);
    }
}
