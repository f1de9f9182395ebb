package io.github.lzmaven.physics.fermion;

import java.util.Arrays;

/**
 * The values that the work can take, with their probabilities forward and backward.
 *
 * @param work     the values, in any order, with repetitions unless merged
 * @param forward  P(w)
 * @param backward P̃(-w)
 */
record WorkAtoms(double[] work, double[] forward, double[] backward) {

    /** Values this close are one value, rounded differently. */
    static final double SAME = 1e-9;

    /** The same distribution with each value once, in ascending order; what is less likely than a limit is left out. */
    WorkAtoms merged(double leastProbability) {
        double[] centres = work.clone();
        Arrays.sort(centres);
        int count = 0;
        for (double value : centres) {
            if (count == 0 || value - centres[count - 1] > SAME) {
                centres[count++] = value;
            }
        }
        double[] ahead = new double[count];
        double[] back = new double[count];
        for (int i = 0; i < work.length; i++) {
            int found = Arrays.binarySearch(centres, 0, count, work[i]);
            // a value that is not a centre itself belongs to the centre below it
            int at = found >= 0 ? found : -found - 2;
            ahead[at] += forward[i];
            back[at] += backward[i];
        }
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (Math.max(ahead[i], back[i]) > leastProbability) {
                centres[kept] = centres[i];
                ahead[kept] = ahead[i];
                back[kept++] = back[i];
            }
        }
        return new WorkAtoms(Arrays.copyOf(centres, kept), Arrays.copyOf(ahead, kept), Arrays.copyOf(back, kept));
    }

    /** The smallest and the largest value. */
    double[] range() {
        return new double[] {
            Arrays.stream(work).min().orElseThrow(), Arrays.stream(work).max().orElseThrow()
        };
    }
}
