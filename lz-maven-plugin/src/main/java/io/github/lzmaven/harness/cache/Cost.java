package io.github.lzmaven.harness.cache;

import io.github.lzmaven.harness.experiment.Curve;
import io.github.lzmaven.harness.experiment.Experiment;
import io.github.lzmaven.physics.model.Inputs;
import java.util.Locale;
import java.util.Optional;

/**
 * What the next run of an experiment has to compute, and how long that took before; its controls apart, since which of them are
 * needed shows in the run.
 *
 * @param points  grid points
 * @param kept    of these, the ones whose answer is in the cache
 * @param seconds that the kept ones took
 * @param untimed of the others, the ones that were never computed
 * @param left    seconds that the rest of the others took, with other code or on another day
 */
public record Cost(int points, int kept, double seconds, int untimed, double left) {

    /** The cost of an experiment with these answers. */
    public static Cost of(Experiment experiment, AnswerCache answers) {
        Cost sum = new Cost(0, 0, 0.0, 0, 0.0);
        for (Curve curve : experiment.curves().values()) {
            KnownAnswers known = answers.of(curve);
            for (Inputs question : curve.points()) {
                sum = sum.with(known.find(question).isPresent(), known.seconds(question));
            }
        }
        return sum;
    }

    private Cost with(boolean found, Optional<Double> took) {
        double time = took.orElse(0.0);
        return found
                ? new Cost(points + 1, kept + 1, seconds + time, untimed, left)
                : new Cost(points + 1, kept, seconds, untimed + (took.isPresent() ? 0 : 1), left + time);
    }

    /** In words: {@code 12 of 50 points kept (0.8 s), 30 took 3.4 s last time, 8 never computed}. */
    public String words() {
        int timed = points - kept - untimed;
        return (kept == points ? "all " + points : kept + " of " + points)
                + " points kept"
                + (kept == 0 ? "" : " (" + time(seconds) + ")")
                + (timed == 0 ? "" : ", " + timed + " took " + time(left) + " last time")
                + (untimed == 0 ? "" : ", " + untimed + " never computed");
    }

    private static String time(double seconds) {
        return String.format(Locale.ROOT, "%.1f s", seconds);
    }
}
