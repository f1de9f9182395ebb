package io.github.lzmaven.harness.recorded;

import io.github.lzmaven.harness.series.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What moved in the verdicts from one run to another.
 *
 * @param moved    changed verdicts first, then by how much the used share changed
 * @param compared how many checks and claims both runs have
 */
public record Difference(List<Moved> moved, int compared) {

    /**
     * A check or a claim that is not what it was.
     *
     * @param figure the figure's id
     * @param what   curve, reference and quantity; or the claim's sentence
     * @param before in the earlier run; empty if it is new
     * @param now    in this run; empty if it is gone
     */
    public record Moved(String figure, String what, Optional<State> before, Optional<State> now) {

        /** Whether the verdict is another one. */
        public boolean verdictMoved() {
            return !before.map(State::verdict).equals(now.map(State::verdict));
        }

        /** {@code fig-2: exact vs fig-2-exact, P_LZ: AGREES used 12 % -> DRIFTS used 130 %}. */
        @Override
        public String toString() {
            return figure + ": " + what + ": " + before.map(State::toString).orElse("was not there") + " -> "
                    + now.map(State::toString).orElse("is gone");
        }

        private double shift() {
            return Math.abs(
                    before.map(State::size).orElse(0.0) - now.map(State::size).orElse(0.0));
        }
    }

    /**
     * What came of a check or a claim.
     *
     * @param verdict as a word
     * @param size    of a check the share of what is allowed that it uses, of a claim its margin
     * @param detail  the size for people, and the value of the worst point
     */
    public record State(String verdict, double size, String detail) {

        @Override
        public String toString() {
            return detail.isEmpty() ? verdict : verdict + " " + detail;
        }
    }

    private record Key(String figure, String what) {}

    /** Compares two runs of one project. */
    public static Difference between(RecordedRun before, RecordedRun now) {
        Map<Key, State> old = states(before);
        Map<Key, State> fresh = states(now);
        List<Moved> moved = Stream.concat(old.keySet().stream(), fresh.keySet().stream())
                .distinct()
                .filter(key -> !Objects.equals(old.get(key), fresh.get(key)))
                .map(key -> new Moved(
                        key.figure(),
                        key.what(),
                        Optional.ofNullable(old.get(key)),
                        Optional.ofNullable(fresh.get(key))))
                .sorted(Comparator.comparing((Moved each) -> !each.verdictMoved())
                        .thenComparing(Comparator.comparingDouble(Moved::shift).reversed())
                        .thenComparing(Moved::figure)
                        .thenComparing(Moved::what))
                .toList();
        int compared = (int) fresh.keySet().stream().filter(old::containsKey).count();
        return new Difference(moved, compared);
    }

    private static Map<Key, State> states(RecordedRun run) {
        Map<Key, State> states = new LinkedHashMap<>();
        List<Map.Entry<Key, State>> all = new ArrayList<>();
        run.checks().forEach(check -> all.add(Map.entry(key(check), state(check))));
        run.claims().forEach(claim -> all.add(Map.entry(new Key(claim.figure(), claim.says()), state(claim))));
        for (Map.Entry<Key, State> each : all) {
            Key key = each.getKey();
            for (int i = 2; states.containsKey(key); i++) { // a sentence may be tested twice
                key = new Key(each.getKey().figure(), each.getKey().what() + " (" + i + ")");
            }
            states.put(key, each.getValue());
        }
        return states;
    }

    private static Key key(RecordedRun.Check check) {
        String quantity = check.quantity() == null ? "" : ", " + check.quantity();
        return new Key(check.figure(), check.curve() + " vs " + check.against() + quantity);
    }

    private static State state(RecordedRun.Check check) {
        RecordedRun.Worst worst = check.worst();
        String where = worst == null ? "" : ", " + Numbers.exact(worst.computed()) + " at " + worst.at();
        return new State(check.verdict(), check.used(), "used " + Numbers.percent(check.used()) + where);
    }

    private static State state(RecordedRun.Claim claim) {
        Double margin = claim.margin();
        return margin == null
                ? new State(claim.verdict(), 0.0, "")
                : new State(claim.verdict(), margin, "margin " + Numbers.rounded(margin, 6));
    }
}
