package io.github.lzmaven.harness.approve;

import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** A curve as one line of text. */
final class Spark {

    private static final String BARS = "▁▂▃▄▅▆▇█";
    private static final String DIGITS = "0123456789";
    private static final int WIDTH = 60;

    private Spark() {}

    /** One character for each value, its height between the two bounds; a blank where there is no number. */
    static String line(double[] values, double low, double high, boolean plain) {
        String heights = plain ? DIGITS : BARS;
        int top = heights.length() - 1;
        return DoubleStream.of(values)
                .mapToObj(value -> {
                    if (!Double.isFinite(value)) {
                        return " ";
                    }
                    double share = high > low ? (value - low) / (high - low) : 0.5;
                    return heights.substring((int) Math.round(share * top), (int) Math.round(share * top) + 1);
                })
                .collect(Collectors.joining());
    }

    /** At most so many indices as a line holds, in order; of each stretch the one where this is largest. */
    static int[] indices(double[] weight) {
        int bins = Math.min(WIDTH, weight.length);
        int[] picked = new int[bins];
        for (int bin = 0; bin < bins; bin++) {
            int from = (int) ((long) bin * weight.length / bins);
            int to = (int) ((long) (bin + 1) * weight.length / bins);
            picked[bin] = from;
            for (int i = from; i < to; i++) {
                picked[bin] = weight[i] > weight[picked[bin]] ? i : picked[bin];
            }
        }
        return picked;
    }
}
