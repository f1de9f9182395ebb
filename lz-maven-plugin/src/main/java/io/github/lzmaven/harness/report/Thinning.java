package io.github.lzmaven.harness.report;

import io.github.lzmaven.harness.report.chart.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Leaves out what an eye could not tell apart. Only drawings are thinned, never what is compared or written as CSV. */
final class Thinning {

    private static final int LINE_POINTS = 1600;

    private Thinning() {}

    /** At most so many of the numbers 0 … n-1, evenly, first and last among them. */
    static int[] evenly(int n, int most) {
        return n <= most
                ? IntStream.range(0, n).toArray()
                : IntStream.range(0, most)
                        .map(i -> (int) ((long) i * (n - 1) / (most - 1)))
                        .toArray();
    }

    /** A line that looks the same: of each small stretch its lowest and its highest point. */
    static Picture.Trace line(Picture.Trace trace) {
        int n = trace.x().length;
        if (n <= LINE_POINTS) {
            return trace;
        }
        int stretch = 2 * n / LINE_POINTS + 1;
        List<Integer> kept = new ArrayList<>();
        kept.add(0);
        for (int from = 1; from < n - 1; from += stretch) {
            int to = Math.min(n - 1, from + stretch);
            int lowest = from;
            int highest = from;
            for (int i = from; i < to; i++) {
                lowest = trace.y()[i] < trace.y()[lowest] || Double.isNaN(trace.y()[i]) ? i : lowest;
                highest = trace.y()[i] > trace.y()[highest] ? i : highest;
            }
            kept.add(Math.min(lowest, highest));
            if (lowest != highest) {
                kept.add(Math.max(lowest, highest));
            }
        }
        kept.add(n - 1);
        return trace.through(
                kept.stream().mapToDouble(i -> trace.x()[i]).toArray(),
                kept.stream().mapToDouble(i -> trace.y()[i]).toArray());
    }
}
