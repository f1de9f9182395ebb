package io.github.lzmaven.physics.fermion;

import io.github.lzmaven.physics.model.Estimate;
import io.github.lzmaven.physics.model.NotConvergedException;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.complex.Complex;

/**
 * The mechanical work of one process in the chain, {@code w = Σ n_k Δε_k} over the pieces between crossings, n_k being 1
 * where the level is occupied. A Markov chain with two states, so that everything costs O(L).
 *
 * <p>The reversed process crosses the same levels with the same R in the opposite order: the work theorem demands that R
 * belongs to the level, although at changing speeds a reversed protocol would pass a level at another speed.
 */
final class WorkChain implements WorkProcess {

    /** More different values of the work than anyone can use. */
    private static final int MOST_ATOMS = 1 << 20;

    private final double initiallyFull;
    private final double initiallyEmpty;
    private final double[] lifts;
    private final double[] fill;
    private final double[] empty;
    private final double[] staysFull;
    private final double[] staysEmpty;

    private WorkChain(
            double[] initial, double[] lifts, double[] fill, double[] empty, double[] staysFull, double[] staysEmpty) {
        this.initiallyFull = initial[0];
        this.initiallyEmpty = initial[1];
        this.lifts = lifts;
        this.fill = fill;
        this.empty = empty;
        this.staysFull = staysFull;
        this.staysEmpty = staysEmpty;
    }

    /**
     * The forward process.
     *
     * @param initial the probabilities to start full and empty; apart, because the smaller one weighs most in ⟨e^{-βw}⟩
     */
    static WorkChain of(Sweep sweep, FermiReservoir reservoir, double[] initial) {
        List<Crossing> crossings = sweep.crossings();
        int count = crossings.size();
        double[][] m = new double[4][count];
        double[] lifts = new double[count + 1];
        lifts[0] = sweep.energyAfter(-1) - sweep.startEnergy();
        for (int i = 0; i < count; i++) {
            Crossing crossing = crossings.get(i);
            double diabatic = crossing.diabaticProbability().value();
            double adiabatic = crossing.adiabaticProbability().value();
            m[0][i] = adiabatic * reservoir.occupation(crossing.energy()).value();
            m[1][i] = adiabatic * reservoir.vacancy(crossing.energy()).value();
            m[2][i] = diabatic + m[0][i];
            m[3][i] = diabatic + m[1][i];
            lifts[i + 1] = sweep.energyAfter(i) - crossing.energy();
        }
        return new WorkChain(initial, lifts, m[0], m[1], m[2], m[3]);
    }

    /** The reversed process, its work with the sign turned. */
    WorkChain reversed(double[] initialAtTheEnd) {
        return new WorkChain(
                initialAtTheEnd,
                backwards(lifts),
                backwards(fill),
                backwards(empty),
                backwards(staysFull),
                backwards(staysEmpty));
    }

    @Override
    public Complex logGenerating(Complex s) {
        Complex none = new Complex(initiallyEmpty, 0.0);
        Complex full = s.multiply(lifts[0]).exp().multiply(initiallyFull);
        double logScale = 0.0;
        for (int i = 0; i < fill.length; i++) {
            Complex lift = s.multiply(lifts[i + 1]).exp();
            Complex then =
                    none.multiply(fill[i]).add(full.multiply(staysFull[i])).multiply(lift);
            none = none.multiply(staysEmpty[i]).add(full.multiply(empty[i]));
            double scale = Math.max(none.abs(), then.abs());
            none = none.divide(scale);
            full = then.divide(scale);
            logScale += StrictMath.log(scale);
        }
        return none.add(full).log().add(logScale);
    }

    @Override
    public Estimate[] cumulants() {
        // ⟨(w - ⟨w⟩)^j; level empty or full⟩ up to j = 4, moved to the mean of each step
        double[] none = {initiallyEmpty, 0.0, 0.0, 0.0, 0.0};
        double[] full = {initiallyFull, 0.0, 0.0, 0.0, 0.0};
        double mean = 0.0;
        for (int i = 0; i < lifts.length; i++) {
            if (i > 0) {
                for (int j = 0; j < 5; j++) {
                    double then = none[j] * fill[i - 1] + full[j] * staysFull[i - 1];
                    none[j] = none[j] * staysEmpty[i - 1] + full[j] * empty[i - 1];
                    full[j] = then;
                }
            }
            double step = lifts[i] * full[0];
            mean += step;
            shift(none, -step);
            shift(full, lifts[i] - step);
        }
        double[] m = new double[5];
        for (int j = 0; j < 5; j++) {
            m[j] = none[j] + full[j];
        }
        double relative = relativeError();
        double spread = m[2] + Math.abs(m[1]);
        return new Estimate[] {
            new Estimate(mean + m[1], relative * Math.max(Math.abs(mean), Math.sqrt(spread))),
            new Estimate(m[2], relative * spread),
            new Estimate(m[3], relative * Math.sqrt(spread * (m[4] + spread * spread))),
            new Estimate(m[4] - 3.0 * m[2] * m[2], 2.0 * relative * (m[4] + 3.0 * spread * spread))
        };
    }

    /** All values of the work with their probabilities, ascending, equal values merged. */
    WorkAtoms atoms() {
        Distribution none = new Distribution(new double[] {0.0}, new double[] {initiallyEmpty});
        Distribution full = new Distribution(new double[] {lifts[0]}, new double[] {initiallyFull});
        for (int i = 0; i < fill.length; i++) {
            Distribution stillNone = Distribution.mixture(none, staysEmpty[i], full, empty[i]);
            full = Distribution.mixture(none, fill[i], full, staysFull[i]).moved(lifts[i + 1]);
            none = stillNone;
            if (none.work.length > MOST_ATOMS) {
                throw new NotConvergedException("the work takes more than " + MOST_ATOMS + " different values after "
                        + (i + 1) + " crossings; ask for a 'broadening' instead, which needs no list of them");
            }
        }
        Distribution all = Distribution.mixture(none, 1.0, full, 1.0);
        return new WorkAtoms(all.work, all.probability, new double[all.work.length]);
    }

    /** All terms are positive, so that each of the about ten roundings of a crossing adds at most once. */
    double relativeError() {
        return 16.0 * Rounded.UNIT * (lifts.length + 2);
    }

    /** Turns moments about 0 into moments about -d: {@code ⟨(w+d)^j⟩}. */
    private static void shift(double[] moments, double d) {
        for (int j = 4; j > 0; j--) {
            double sum = 0.0;
            double binomial = 1.0;
            double power = 1.0;
            for (int k = j; k >= 0; k--) {
                sum += binomial * power * moments[k];
                binomial = binomial * k / (j - k + 1);
                power *= d;
            }
            moments[j] = sum;
        }
    }

    private static double[] backwards(double[] numbers) {
        double[] turned = new double[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            turned[i] = numbers[numbers.length - 1 - i];
        }
        return turned;
    }

    /** Ascending values with probabilities. */
    private record Distribution(double[] work, double[] probability) {

        Distribution moved(double shift) {
            double[] shifted = new double[work.length];
            for (int i = 0; i < work.length; i++) {
                shifted[i] = work[i] + shift;
            }
            return new Distribution(shifted, probability);
        }

        /** {@code a·weightA + b·weightB}, values within {@link WorkAtoms#SAME} merged. */
        static Distribution mixture(Distribution a, double weightA, Distribution b, double weightB) {
            double[] work = new double[a.work.length + b.work.length];
            double[] probability = new double[work.length];
            int i = 0;
            int j = 0;
            int count = 0;
            while (i < a.work.length || j < b.work.length) {
                boolean fromA = j == b.work.length || (i < a.work.length && a.work[i] <= b.work[j]);
                double value = fromA ? a.work[i] : b.work[j];
                double weight = fromA ? weightA * a.probability[i++] : weightB * b.probability[j++];
                if (count == 0 || value - work[count - 1] > WorkAtoms.SAME) {
                    work[count++] = value;
                }
                probability[count - 1] += weight;
            }
            return new Distribution(Arrays.copyOf(work, count), Arrays.copyOf(probability, count));
        }
    }
}
