package io.github.lzmaven.physics.fermion;

import io.github.lzmaven.physics.model.Estimate;

/** Mean and variance of a sample with four standard errors each. Numbers are summed from a guess of their mean. */
final class SampleMoments {

    private static final double STANDARD_ERRORS = 4.0;

    private final double guess;
    private final double[] sums = new double[5];

    SampleMoments(double guess) {
        this.guess = guess;
    }

    void add(double value) {
        double x = value - guess;
        sums[0] += 1.0;
        sums[1] += x;
        sums[2] += x * x;
        sums[3] += x * x * x;
        sums[4] += x * x * x * x;
    }

    Estimate mean() {
        double n = sums[0];
        return new Estimate(guess + sums[1] / n, STANDARD_ERRORS * Math.sqrt(unbiased() / n) + roundOff());
    }

    Estimate variance() {
        double n = sums[0];
        double m2 = central(2);
        double square = Math.max(0.0, central(4) - m2 * m2 * (n - 3.0) / (n - 1.0)) / n;
        return new Estimate(unbiased(), STANDARD_ERRORS * Math.sqrt(square) + roundOff());
    }

    private double unbiased() {
        return Math.max(0.0, central(2)) * sums[0] / (sums[0] - 1.0);
    }

    /** Central moments of the sample, from those about the guess. */
    private double central(int order) {
        double n = sums[0];
        double d = sums[1] / n;
        return order == 2
                ? sums[2] / n - d * d
                : sums[4] / n - 4.0 * d * sums[3] / n + 6.0 * d * d * sums[2] / n - 3.0 * d * d * d * d;
    }

    private double roundOff() {
        return sums[0] * Rounded.UNIT * (Math.abs(guess) + 1.0);
    }
}
