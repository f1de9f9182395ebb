package io.github.lzmaven.physics.fermion;

import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Estimate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The driven level's occupation {@code p(t) = Σ_k |U_0k(t,0)|² n_k} for a factorised start, from single-particle amplitudes.
 *
 * <p>Only row 0 of the propagator enters. H is real and symmetric, so that row is what becomes of a particle on the driven
 * level under the reversed protocol: one state instead of L+1, at the price of a run of its own for each instant. Whichever
 * is cheaper for the instants asked for is done.
 */
final class ExactOccupation {

    private final Sweep sweep;
    private final double[] occupations;
    private final SingleParticle particle;

    /**
     * Prepares a run.
     *
     * @param sweep       the drive
     * @param levels      energies of the reservoir levels, crossed or not
     * @param gaps        one for all or one for each
     * @param occupations n_k at t = 0, the driven level's first
     */
    ExactOccupation(Sweep sweep, double[] levels, double[] gaps, double[] occupations) {
        this.sweep = sweep;
        this.occupations = occupations.clone();
        this.particle = new SingleParticle(
                levels,
                gaps,
                Math.min(sweep.startEnergy(), sweep.endEnergy()),
                Math.max(sweep.startEnergy(), sweep.endEnergy()));
    }

    /** The occupations at the given times, in their order. */
    Estimate[] at(double[] times, Budget budget) {
        double total = Arrays.stream(times).sum();
        double last = Arrays.stream(times).max().orElse(0.0);
        return total <= last * occupations.length ? byReversedRuns(times, budget) : byColumns(times, budget);
    }

    private Estimate[] byReversedRuns(double[] times, Budget budget) {
        Estimate[] found = new Estimate[times.length];
        for (int j = 0; j < times.length; j++) {
            double[][] row = new double[2][occupations.length];
            row[0][0] = 1.0;
            long before = particle.steps();
            List<Piece> pieces = sweep.pieces();
            for (int n = pieces.size() - 1; n >= 0; n--) {
                Piece piece = pieces.get(n);
                double end = Math.min(times[j], piece.endTime());
                if (end > piece.startTime()) {
                    double[][][] one = {row};
                    particle.advance(one, piece.energyAt(end), -piece.velocity(), end - piece.startTime(), budget);
                }
            }
            double occupied = 0.0;
            double norm = 0.0;
            for (int k = 0; k < occupations.length; k++) {
                double weight = row[0][k] * row[0][k] + row[1][k] * row[1][k];
                occupied += weight * occupations[k];
                norm += weight;
            }
            found[j] = estimate(occupied, norm, particle.steps() - before);
        }
        return found;
    }

    private Estimate[] byColumns(double[] times, Budget budget) {
        int size = occupations.length;
        double[][][] columns = new double[size][2][size];
        for (int k = 0; k < size; k++) {
            columns[k][0][k] = 1.0;
        }
        int[] order = IntStream.range(0, times.length)
                .boxed()
                .sorted(Comparator.comparingDouble(j -> times[j]))
                .mapToInt(Integer::intValue)
                .toArray();
        Estimate[] found = new Estimate[times.length];
        double now = 0.0;
        for (int j : order) {
            advance(columns, now, times[j], budget);
            now = times[j];
            double occupied = 0.0;
            double norm = 0.0;
            for (int k = 0; k < size; k++) {
                double weight = columns[k][0][0] * columns[k][0][0] + columns[k][1][0] * columns[k][1][0];
                occupied += weight * occupations[k];
                norm += weight;
            }
            found[j] = estimate(occupied, norm, particle.steps());
        }
        return found;
    }

    private void advance(double[][][] columns, double from, double to, Budget budget) {
        for (Piece piece : sweep.pieces()) {
            double start = Math.max(from, piece.startTime());
            double end = Math.min(to, piece.endTime());
            if (end > start) {
                particle.advance(columns, piece.energyAt(start), piece.velocity(), end - start, budget);
            }
        }
    }

    /** The series is exact to round-off; what is left is a few roundings a step, and the loss of norm they show as. */
    private static Estimate estimate(double occupied, double norm, long steps) {
        return new Estimate(occupied, 2.0 * Math.abs(norm - 1.0) + (16.0 + steps) * Rounded.UNIT);
    }
}
