package io.github.lzmaven.harness.claim;

import io.github.lzmaven.harness.series.Numbers;
import io.github.lzmaven.harness.series.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What is demanded of what was measured. */
public sealed interface Relation {

    /** Holds the relation against all readings. */
    Judged judge(Series readings);

    /** In words: {@code at least 0.2}. */
    String words();

    /** Every reading lies in an interval. */
    sealed interface Bound extends Relation {

        /** The smallest value admitted. */
        double lowest();

        /** The largest value admitted. */
        double highest();

        @Override
        default Judged judge(Series readings) {
            List<Judged> judged = new ArrayList<>();
            for (int row = 0; row < readings.rows(); row++) {
                int here = row;
                judged.add(judge(Reading.in(readings, row), () -> at(readings.at(here))));
            }
            return Judged.all(judged, "nothing was measured");
        }

        private Judged judge(Reading reading, Supplier<String> at) {
            if (!reading.exists()) {
                return Judged.notTestable(reading.why() + at.get());
            }
            double margin = Math.min(reading.value() - lowest(), highest() - reading.value());
            Supplier<String> measured = () -> reading.words() + at.get();
            if (reading.low() >= lowest() && reading.high() <= highest()) {
                return new Judged(ClaimOutcome.Status.HOLDS, margin, measured);
            }
            boolean outside = reading.high() < lowest() || reading.low() > highest();
            return new Judged(outside ? ClaimOutcome.Status.FAILS : ClaimOutcome.Status.UNDECIDED, margin, measured);
        }

        private static String at(String at) {
            return at.equals(Judged.ONLY) ? "" : " at " + at;
        }
    }

    /** At least this, including it. */
    record AtLeast(double lowest) implements Bound {
        @Override
        public double highest() {
            return Double.POSITIVE_INFINITY;
        }

        @Override
        public String words() {
            return "at least " + Numbers.exact(lowest);
        }
    }

    /** At most this, including it. */
    record AtMost(double highest) implements Bound {
        @Override
        public double lowest() {
            return Double.NEGATIVE_INFINITY;
        }

        @Override
        public String words() {
            return "at most " + Numbers.exact(highest);
        }
    }

    /** Between the two, including them. */
    record Within(double lowest, double highest) implements Bound {
        @Override
        public String words() {
            return "between " + Numbers.exact(lowest) + " and " + Numbers.exact(highest);
        }
    }

    /**
     * Equal within a tolerance.
     *
     * @param to     the value expected
     * @param within how far it may be off, at least 0
     */
    record Equals(double to, double within) implements Bound {
        @Override
        public double lowest() {
            return to - within;
        }

        @Override
        public double highest() {
            return to + within;
        }

        @Override
        public String words() {
            return "equal to " + Numbers.exact(to) + " within " + Numbers.exact(within);
        }
    }

    /**
     * Strictly larger (or smaller) from each value of a key to the next.
     *
     * @param key        the key
     * @param increasing whether larger
     */
    record Monotonic(String key, boolean increasing) implements Relation {
        @Override
        public Judged judge(Series readings) {
            List<Judged> judged = new ArrayList<>();
            for (Section section : Section.along(key, readings)) {
                for (int point = 0; point + 1 < section.size(); point++) {
                    judged.add(step(section, point));
                }
            }
            return Judged.all(judged, "there is only one " + key);
        }

        private Judged step(Section section, int point) {
            Reading before = section.reading(point);
            Reading after = section.reading(point + 1);
            Supplier<String> step =
                    () -> key + " = " + Numbers.exact(section.x(point)) + " to " + Numbers.exact(section.x(point + 1));
            if (!before.exists() || !after.exists()) {
                return Judged.notTestable((before.exists() ? after : before).why() + " from " + step.get());
            }
            if (section.x(point) == section.x(point + 1)) {
                return Judged.notTestable("several values belong to " + key + " = " + Numbers.exact(section.x(point)));
            }
            Reading rise =
                    increasing ? Combination.DIFFERENCE.of(after, before) : Combination.DIFFERENCE.of(before, after);
            ClaimOutcome.Status status = rise.low() > 0.0
                    ? ClaimOutcome.Status.HOLDS
                    : rise.high() <= 0.0 ? ClaimOutcome.Status.FAILS : ClaimOutcome.Status.UNDECIDED;
            return new Judged(
                    status, rise.value(), () -> before.words() + " → " + after.words() + " from " + step.get());
        }

        @Override
        public String words() {
            return (increasing ? "increases" : "decreases") + " with " + key;
        }
    }
}
