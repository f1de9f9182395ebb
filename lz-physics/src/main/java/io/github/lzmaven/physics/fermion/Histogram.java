package io.github.lzmaven.physics.fermion;

import io.github.lzmaven.physics.model.Estimate;
import java.util.Arrays;

/** Probabilities in bins of one width, bin k reaching from (k-½) to (k+½) widths, the lower edge included. */
final class Histogram {

    private final double first;
    private final double width;
    private final CompensatedSum[] sums;
    private final double[] doubtful;

    Histogram(double first, int count, double width) {
        this.first = first;
        this.width = width;
        this.sums = new CompensatedSum[count];
        Arrays.setAll(sums, bin -> new CompensatedSum());
        this.doubtful = new double[count];
    }

    void add(double value, double probability) {
        double place = value / width + 0.5;
        int bin = (int) (Math.floor(place) - first);
        sums[bin].add(probability);
        // what is closer to an edge than its own rounding may belong to the neighbour
        double beyond = WorkAtoms.SAME / width;
        if (place - Math.floor(place) < beyond) {
            doubt(bin, bin - 1, probability);
        } else if (Math.ceil(place) - place < beyond) {
            doubt(bin, bin + 1, probability);
        }
    }

    private void doubt(int bin, int neighbour, double probability) {
        doubtful[bin] += probability;
        if (neighbour >= 0 && neighbour < doubtful.length) {
            doubtful[neighbour] += probability;
        }
    }

    /** The probability of a bin, 0 where nothing was added. */
    Estimate probability(double bin, double relativeError) {
        int at = (int) (bin - first);
        if (bin < first || at >= sums.length) {
            return new Estimate(0.0, Rounded.UNIT);
        }
        return new Estimate(sums[at].value(), 2.0 * relativeError * sums[at].value() + doubtful[at] + Rounded.UNIT);
    }
}
