package io.github.lzmaven.harness.report.chart;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Symbols of about equal weight, centred about the origin. */
final class Markers {

    private Markers() {}

    static Shape of(int marker) {
        return switch (marker % 6) {
            case 0 -> new Ellipse2D.Double(-3.4, -3.4, 6.8, 6.8);
            case 1 -> new Rectangle2D.Double(-3.1, -3.1, 6.2, 6.2);
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
