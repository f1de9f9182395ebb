package io.github.lzmaven.harness.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The frame of a plot with its marks pointing inwards on all four sides. JFreeChart would draw them below its grid. */
final class Frame {

    private static final double LONG = 5.0;
    private static final double SHORT = 2.5;

    private Frame() {}

    static void paint(Graphics2D graphics, Rectangle2D frame, Picture picture, Ticks xTicks, Ticks yTicks) {
        Path2D marks = new Path2D.Double();
        for (Ticks.Mark mark : xTicks.marks()) {
            double x = frame.getX() + share(mark.value(), picture.x()) * frame.getWidth();
            line(marks, x, frame.getMaxY(), 0.0, -length(mark));
            line(marks, x, frame.getMinY(), 0.0, length(mark));
        }
        for (Ticks.Mark mark : yTicks.marks()) {
            double y = frame.getMaxY() - share(mark.value(), picture.y()) * frame.getHeight();
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

    private static double share(double value, Picture.Scale scale) {
        return scale.logarithmic()
                ? StrictMath.log(value / scale.low()) / StrictMath.log(scale.high() / scale.low())
                : (value - scale.low()) / (scale.high() - scale.low());
    }

    private static void line(Path2D path, double x, double y, double dx, double dy) {
        path.moveTo(x, y);
        path.lineTo(x + dx, y + dy);
    }
}
