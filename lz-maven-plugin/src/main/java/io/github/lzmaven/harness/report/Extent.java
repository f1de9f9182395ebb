package io.github.lzmaven.harness.report;

import io.github.lzmaven.harness.report.chart.Picture;

/** Collects how far an axis has to reach. Confined to one thread. */
final class Extent {

    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;
    private double smallestPositive = Double.POSITIVE_INFINITY;

    void add(double value) {
        if (Double.isFinite(value)) {
            low = Math.min(low, value);
            high = Math.max(high, value);
            smallestPositive = value > 0.0 ? Math.min(smallestPositive, value) : smallestPositive;
        }
    }

    /** Whether a logarithmic axis can show anything. */
    boolean hasPositive() {
        return smallestPositive < Double.POSITIVE_INFINITY;
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
        double room = length > 0.0 ? length * margin : Math.max(Math.abs(high) * 0.1, 1e-3);
        return new Picture.Scale(label, false, low - room, high + room);
    }
}
