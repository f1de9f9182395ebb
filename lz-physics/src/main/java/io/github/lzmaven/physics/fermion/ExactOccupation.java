package io.github.lzmaven.physics.fermion;

import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Estimate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A level's occupation {@code p_l(t) = Σ_k |U_lk(t,0)|² n_k} for a factorised start, from single-particle amplitudes.
 *
 * <p>Only one row of the propagator enters. H is real and symmetric, so that row is what becomes of a particle on that level
 * under the reversed protocol: one state instead of L+1, at the price of a run of its own for each instant. Whichever is
 * cheaper for the instants asked for is done.
 */
final class ExactOccupation {

    /** Relative error of a state in a single step, of which there are one or two dozen roundings of parts of it. */
    private static final double ROUNDINGS = 4.0 * Rounded.UNIT;

    private final Sweep sweep;
    private final List<Rounded> occupations;
    private final int observed;
    private final SingleParticle particle;

    /**
     * Prepares a run.
     *
     * @param sweep       the drive
     * @param levels      energies of the reservoir levels, crossed or not
     * @param gaps        one for all or one for each
     * @param occupations n_k at t = 0, the driven level's first
     * @param observed    l: 0 for the driven level, k for the reservoir level k
     */
    ExactOccupation(Sweep sweep, double[] levels, double[] gaps, List<Rounded> occupations, int observed) {
        this.sweep = sweep;
        this.occupations = List.copyOf(occupations);
        this.observed = observed;
        this.particle = new SingleParticle(levels, gaps, sweep.lowest(), sweep.highest());
    }

    /** The occupations at the given times, in their order. */
    Estimate[] at(double[] times, Budget budget) {
        double total = Arrays.stream(times).sum();
        double last = Arrays.stream(times).max().orElse(0.0);
        return total <= last * occupations.size() ? byReversedRuns(times, budget) : byColumns(times, budget);
    }

    private Estimate[] byReversedRuns(double[] times, Budget budget) {
        Estimate[] found = new Estimate[times.length];
        for (int j = 0; j < times.length; j++) {
            double[][] row = new double[2][occupations.size()];
            row[0][observed] = 1.0;
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
            found[j] = occupation(row, particle.steps() - before);
        }
        return found;
    }

    private Estimate[] byColumns(double[] times, Budget budget) {
        int size = occupations.size();
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
            double[][] row = new double[2][size];
            for (int k = 0; k < size; k++) {
                row[0][k] = columns[k][0][observed];
                row[1][k] = columns[k][1][observed];
            }
            found[j] = occupation(row, particle.steps());
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

    /**
     * p from the row of the propagator. The series is exact to round-off, which adds up like a random walk over the steps: an
     * error δ of the row makes one of at most {@code 2 √(Σ_k |U_lk|² n_k²)·|δ|} in p. What all steps do alike shows as a loss
     * of norm; it is divided out, and counted because it need not be the same for all components.
     */
    private Estimate occupation(double[][] row, long steps) {
        double occupied = 0.0;
        double squares = 0.0;
        double inherited = 0.0;
        double norm = 0.0;
        for (int k = 0; k < row[0].length; k++) {
            double weight = row[0][k] * row[0][k] + row[1][k] * row[1][k];
            Rounded n = occupations.get(k);
            occupied += weight * n.value();
            squares += weight * n.value() * n.value();
            inherited += weight * n.error();
            norm += weight;
        }
        double ofRow = ROUNDINGS * Math.sqrt(1.0 + steps);
        double error = 2.0 * Math.sqrt(squares) * ofRow + Math.abs(norm - 1.0) * occupied + inherited;
        return new Estimate(occupied / norm, error + Math.ulp(occupied));
    }
}
