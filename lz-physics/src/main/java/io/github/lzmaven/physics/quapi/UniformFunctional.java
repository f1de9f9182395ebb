package io.github.lzmaven.physics.quapi;

import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.numeric.Matrix;
import java.util.Arrays;

/**
 * The influence functional of a bath as a matrix product operator, the same at every kick.
 *
 * <p>At a kick the populations and coherences of the system, each a row vector over the bond, are multiplied by matrices.
 * By the symmetry S → -S two real matrices suffice. {@code populations} holds the mean of the factors of the two
 * populations in its diagonal blocks and half their difference in the others; it acts on (n even, z odd) and on
 * (z even, n odd), where n is the sum of the populations, z their difference. {@code coherences} does the same for
 * (x even, y odd) and (-y even, x odd).
 *
 * @param step        δt in ħ/Δ
 * @param even        how many of the bond's values are even; they come first
 * @param populations χ×χ
 * @param coherences  χ×χ
 * @param start       the row vector of a bath in equilibrium that has not met the system, odd part 0
 * @param end         the column vector that forgets the bath, odd part 0; start · end = 1
 */
record UniformFunctional(double step, int even, Matrix populations, Matrix coherences, double[] start, double[] end) {

    /** On an unbound pair a gate η makes a second singular value of at most 2|η|/5; with a smaller one it does nothing. */
    private static final double LEAST = 2.5;

    /** The bond dimension χ. */
    int bond() {
        return end.length;
    }

    /**
     * Builds the functional by infinite time-evolving block decimation.
     *
     * @param bath      the bath and the step
     * @param tolerance relative size of the singular values dropped
     */
    static UniformFunctional of(KickedBath bath, double tolerance, Budget budget) {
        return truncated(bath, bath.memory(LEAST * tolerance, 1 << 20), tolerance, budget);
    }

    /** The same with the memory cut after a number of kicks. */
    static UniformFunctional truncated(KickedBath bath, int memory, double tolerance, Budget budget) {
        Chain chain = Chain.free();
        for (int distance = memory; distance >= 1; distance--) {
            budget.spend();
            var eta = bath.eta(distance);
            chain = chain.after(new Gate(eta.getReal(), eta.getImaginary()), tolerance);
        }
        return finished(chain, bath);
    }

    /**
     * Puts the two legs of a kick together. With a and b the two sites, and the weights of the bases taken off,
     *
     * <pre>
     * populations   (a_0 b_p₊)/√6 ± (a_0 b_p₋)/√6
     * coherences    e^{-η_0} [(a_X b_X - a_Y b_Y) ± i (a_X b_Y + a_Y b_X)]/2
     * </pre>
     *
     * The sign of the second part of the coherences differs between its two blocks, since (x, y) turn into each other as
     * {@code (x - iy)} times a complex number.
     */
    private static UniformFunctional finished(Chain chain, KickedBath bath) {
        Cell cell = new Cell(chain.later(), chain.earlier());
        Matrix populations = cell.assembled(cell.joined(0, Gate.P_PLUS), cell.joined(0, Gate.P_MINUS))
                .scaled(1.0 / Math.sqrt(6.0));
        Matrix[] real = cell.sum(cell.joined(Gate.X, Gate.EARLIER_X), -1.0, cell.joined(Gate.Y, Gate.EARLIER_Y));
        Matrix[] imaginary = cell.sum(cell.joined(Gate.X, Gate.EARLIER_Y), 1.0, cell.joined(Gate.Y, Gate.EARLIER_X));
        imaginary[0] = imaginary[0].scaled(-1.0);
        Matrix coherences = cell.assembled(real, imaginary).scaled(0.5 * StrictMath.exp(-bath.etaZero()));
        int even = chain.later().left(0);
        int bond = populations.rows();
        Dominant past = Dominant.of(cell.joined(0, 0)[0]);
        Dominant future = Dominant.of(populations.block(0, 0, even, even));
        double scale = 1.0 / future.value();
        return normalised(
                bath.step(),
                even,
                populations.scaled(scale),
                coherences.scaled(scale),
                Arrays.copyOf(past.left(), bond),
                Arrays.copyOf(future.right(), bond));
    }

    /** Makes {@code start · end = 1}, and the trace exact: {@code M end = end} by taking {@code (M end - end) startᵀ} from M. */
    static UniformFunctional normalised(
            double step, int even, Matrix populations, Matrix coherences, double[] start, double[] end) {
        double overlap = 0.0;
        for (int i = 0; i < even; i++) {
            overlap += start[i] * end[i];
        }
        for (int i = 0; i < even; i++) {
            start[i] /= overlap;
        }
        int bond = end.length;
        Matrix exact = Matrix.zero(bond, bond);
        for (int i = 0; i < bond; i++) {
            double defect = -end[i];
            for (int j = 0; j < bond; j++) {
                defect += populations.at(i, j) * end[j];
            }
            for (int j = 0; j < bond; j++) {
                exact.set(i, j, populations.at(i, j) - defect * start[j]);
            }
        }
        return new UniformFunctional(step, even, exact, coherences, start, end);
    }

    /** The two sites of a unit cell, with the legs contracted. */
    private record Cell(Site later, Site earlier) {

        /** For each parity of the left bond, the matrix of one value of the later and one of the earlier leg. */
        Matrix[] joined(int laterLeg, int earlierLeg) {
            Matrix[] result = new Matrix[2];
            for (int parity = 0; parity < 2; parity++) {
                int middle = parity ^ Gate.LATER[laterLeg];
                result[parity] = later.blocks()[laterLeg][parity].times(earlier.blocks()[earlierLeg][middle]);
            }
            return result;
        }

        /** {@code first + factor·second}, block by block. */
        Matrix[] sum(Matrix[] first, double factor, Matrix[] second) {
            return new Matrix[] {first[0].plus(factor, second[0]), first[1].plus(factor, second[1])};
        }

        /** Diagonal and off-diagonal blocks, each by the parity of its rows, as one matrix. */
        Matrix assembled(Matrix[] diagonal, Matrix[] across) {
            int even = later.left(0);
            int odd = later.left(1);
            Matrix whole = Matrix.zero(even + odd, even + odd);
            whole.addBlock(0, 0, 1.0, diagonal[0], 0, 0, even, even);
            whole.addBlock(even, even, 1.0, diagonal[1], 0, 0, odd, odd);
            whole.addBlock(0, even, 1.0, across[0], 0, 0, even, odd);
            whole.addBlock(even, 0, 1.0, across[1], 0, 0, odd, even);
            return whole;
        }
    }
}
