package io.github.lzmaven.physics.fermion;

/** A sum of many terms of very different size that loses none of the small ones (Neumaier 1974). */
final class CompensatedSum {

    private double sum;
    private double lost;

    void add(double term) {
        double next = sum + term;
        lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
        sum = next;
    }

    double value() {
        return sum + lost;
    }
}
