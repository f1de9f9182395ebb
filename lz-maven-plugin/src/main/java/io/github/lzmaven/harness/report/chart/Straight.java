package io.github.lzmaven.harness.report.chart;

import java.util.ArrayDeque;
import java.util.BitSet;

/** Leaves out the points of a line that lie where a straight stroke passes anyway (the method of Ramer, Douglas and Peucker). */
final class Straight {

    /** In units of the page: no screen or printer shows a tenth of a pixel. */
    private static final double UNSEEN = 0.1;

    private Straight() {}

    /**
     * The points that make the line, the first and the last among them.
     *
     * @param from the first point
     * @param to   one past the last point, above {@code from}
     */
    static int[] corners(double[] x, double[] y, int from, int to) {
        BitSet kept = new BitSet(to);
        kept.set(from);
        kept.set(to - 1);
        ArrayDeque<int[]> open = new ArrayDeque<>();
        open.push(new int[] {from, to - 1});
        while (!open.isEmpty()) {
            int[] stretch = open.pop();
            int farthest = farthest(x, y, stretch[0], stretch[1]);
            if (farthest >= 0) {
                kept.set(farthest);
                open.push(new int[] {stretch[0], farthest});
                open.push(new int[] {farthest, stretch[1]});
            }
        }
        return kept.stream().toArray();
    }

    /** The point farthest from the stroke between two others; -1 if all are too close to be seen. */
    private static int farthest(double[] x, double[] y, int first, int last) {
        double dx = x[last] - x[first];
        double dy = y[last] - y[first];
        double square = dx * dx + dy * dy;
        double largest = UNSEEN * UNSEEN;
        int farthest = -1;
        for (int i = first + 1; i < last; i++) {
            double px = x[i] - x[first];
            double py = y[i] - y[first];
            // measured from the stroke, not from the infinite line: a path may turn back beyond its ends
            double along = square == 0.0 ? 0.0 : Math.max(0.0, Math.min(1.0, (px * dx + py * dy) / square));
            double offX = px - along * dx;
            double offY = py - along * dy;
            double distance = offX * offX + offY * offY;
            if (distance > largest) {
                largest = distance;
                farthest = i;
            }
        }
        return farthest;
    }
}
