package io.github.lzmaven.harness.report.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A symbol, one of six of about equal weight, drawn at many places at once. A filled circle is a stroke of no length with round
 * ends, a filled square one with square ends: a tenth of the bytes of their outlines.
 */
final class Marker {

    private static final double CIRCLE = 6.8;
    private static final double SQUARE = 6.2;

    private final Picture.Ink ink;
    private final double size;

    private Marker(Picture.Ink ink, double size) {
        this.ink = ink;
        this.size = size;
    }

    /** The symbol of an ink. */
    static Marker of(Picture.Ink ink, double size) {
        return new Marker(ink, size);
    }

    /** Where the path of a symbol begins, seen from its centre: {@code 0 -4.2}. */
    String shift() {
        double[] first = new double[6];
        if (!isStroke()) {
            outline().getPathIterator(null).currentSegment(first);
        }
        return tenth(first[0]) + " " + tenth(first[1]);
    }

    private static String tenth(double length) {
        long tenths = Math.round(10.0 * length);
        long rest = Math.abs(tenths) % 10;
        return (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10 + (rest == 0 ? "" : "." + rest);
    }

    /** Draws in the colour that is set, filled or open as the ink says. */
    void draw(Graphics2D graphics, List<Point2D> centres) {
        if (isStroke()) {
            boolean round = ink.marker() % 6 == 0;
            graphics.setStroke(new BasicStroke(
                    (float) (size * (round ? CIRCLE : SQUARE)),
                    round ? BasicStroke.CAP_ROUND : BasicStroke.CAP_SQUARE,
                    BasicStroke.JOIN_ROUND));
            Path2D dots = new Path2D.Double();
            centres.forEach(centre -> {
                dots.moveTo(centre.getX(), centre.getY());
                dots.lineTo(centre.getX(), centre.getY());
            });
            graphics.draw(dots);
            return;
        }
        Path2D symbols = new Path2D.Double(Path2D.WIND_NON_ZERO);
        Shape outline = outline();
        centres.forEach(centre -> symbols.append(
                AffineTransform.getTranslateInstance(centre.getX(), centre.getY())
                        .createTransformedShape(outline),
                false));
        if (ink.filled()) {
            graphics.fill(symbols);
        } else {
            graphics.setStroke(Painter.stroke(1.1f, 0));
            graphics.draw(symbols);
        }
    }

    private boolean isStroke() {
        return ink.filled() && ink.marker() % 6 < 2;
    }

    private Shape outline() {
        return AffineTransform.getScaleInstance(size, size).createTransformedShape(shape(ink.marker()));
    }

    private static Shape shape(int marker) {
        return switch (marker % 6) {
            case 0 -> new Ellipse2D.Double(-CIRCLE / 2.0, -CIRCLE / 2.0, CIRCLE, CIRCLE);
            case 1 -> new Rectangle2D.Double(-SQUARE / 2.0, -SQUARE / 2.0, SQUARE, SQUARE);
            case 2 -> polygon(0.0, -4.2, 4.0, 2.9, -4.0, 2.9);
            case 3 -> polygon(0.0, -4.4, 4.4, 0.0, 0.0, 4.4, -4.4, 0.0);
            case 4 -> polygon(0.0, 4.2, 4.0, -2.9, -4.0, -2.9);
            default -> polygon(0.0, -4.3, 4.1, -1.3, 2.5, 3.5, -2.5, 3.5, -4.1, -1.3);
        };
    }

    private static Shape polygon(double... corners) {
        Path2D path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
        return path;
    }
}
