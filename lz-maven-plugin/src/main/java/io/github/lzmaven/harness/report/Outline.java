package io.github.lzmaven.harness.report;

import io.github.lzmaven.harness.report.chart.Picture;
import java.util.Arrays;

/** Turns points into lines that are no polygons. */
final class Outline {

    private Outline() {}

    /** A staircase that keeps each value until the next point, and the last one until the end. */
    static Picture.Trace steps(Picture.Trace trace, double end) {
        int points = trace.x().length;
        double[] x = new double[2 * points];
        double[] y = new double[2 * points];
        for (int i = 0; i < 2 * points; i++) {
            int point = (i + 1) / 2;
            x[i] = point < points ? trace.x()[point] : Math.max(end, trace.x()[points - 1]);
            y[i] = trace.y()[i / 2];
        }
        return trace.through(x, y);
    }

    /** How far stems of two kinds at one place stand apart, as a share of the length of the axis. */
    private static final double APART = 0.006;

    /**
     * A vertical line up to each point. Stems of several kinds stand side by side, or the last would hide the others.
     *
     * @param foot where the stems begin
     * @param kind the number of this kind
     * @param all  how many kinds there are
     */
    static Picture.Trace stems(Picture.Trace trace, double foot, int kind, int all) {
        int n = trace.x().length;
        var extent = Arrays.stream(trace.x()).filter(Double::isFinite).summaryStatistics();
        double aside = n == 0 ? 0.0 : (kind - (all - 1) / 2.0) * APART * (extent.getMax() - extent.getMin());
        double[] x = new double[3 * n];
        double[] y = new double[3 * n];
        for (int i = 0; i < n; i++) {
            boolean missing = Double.isNaN(trace.y()[i]);
            for (int k = 0; k < 3; k++) {
                x[3 * i + k] = trace.x()[i] + aside;
            }
            y[3 * i] = missing ? Double.NaN : foot;
            y[3 * i + 1] = trace.y()[i];
            y[3 * i + 2] = Double.NaN;
        }
        return trace.through(x, y);
    }
}
