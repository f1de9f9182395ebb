package io.github.lzmaven.harness.report;

import io.github.lzmaven.harness.report.chart.Picture;

/** Collects how far an axis has to reach. Confined to one thread. */
final class Extent {

    /** Beyond this, and below its inverse, lengths of axes would overflow. */
    private static final double LARGEST = 1e300;

    /** Values closer than this, relative to their size, are drawn as a level line and not as noise. */
    private static final double LEVEL = 1e-7;

    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;
    private double smallestPositive = Double.POSITIVE_INFINITY;

    void add(double value) {
        if (drawable(value)) {
            low = Math.min(low, value);
            high = Math.max(high, value);
            smallestPositive = value > 1.0 / LARGEST ? Math.min(smallestPositive, value) : smallestPositive;
        }
    }

    /** Whether an axis can show a number at all. */
    static boolean drawable(double value) {
        return Math.abs(value) < LARGEST;
    }

    /** Whether a logarithmic axis can show anything. */
    boolean hasPositive() {
        return smallestPositive < Double.POSITIVE_INFINITY;
    }

    /** The largest value. */
    double high() {
        return high;
    }

    /** The smallest value above 0. */
    double smallestPositive() {
        return smallestPositive;
    }

    /**
     * The axis.
     *
     * @param margin the share of its length left free at either end
     */
    Picture.Scale scale(String label, boolean logarithmic, double margin) {
        if (!(low <= high)) {
            return new Picture.Scale(label, false, 0.0, 1.0);
        }
        if (logarithmic && hasPositive()) {
            double ratio = StrictMath.pow(Math.max(high / smallestPositive, 1.5), margin);
            return new Picture.Scale(label, true, smallestPositive / ratio, high * ratio);
        }
        double length = high - low;
        double size = Math.max(Math.abs(low), Math.abs(high));
        double room = length > LEVEL * size ? length * margin : size > 0.0 ? 0.1 * size : 1.0;
        return new Picture.Scale(label, false, low - room, high + room);
    }
}
