package io.github.lzmaven.harness.report.chart;

import java.awt.geom.Rectangle2D;

/**
 * Where values are on the page. Not asked of JFreeChart's axes, whose logarithm is the JVM's own and may differ in the last
 * digit from one to the next.
 *
 * @param frame the frame of the plot
 * @param xAxis the horizontal axis
 * @param yAxis the vertical axis
 */
record Places(Rectangle2D frame, Picture.Scale xAxis, Picture.Scale yAxis) {

    double x(double value) {
        return frame.getX() + share(value, xAxis) * frame.getWidth();
    }

    double y(double value) {
        return frame.getMaxY() - share(value, yAxis) * frame.getHeight();
    }

    private static double share(double value, Picture.Scale scale) {
        return scale.logarithmic()
                ? StrictMath.log(value / scale.low()) / StrictMath.log(scale.high() / scale.low())
                : (value - scale.low()) / (scale.high() - scale.low());
    }
}
