package io.github.lzmaven.harness.history;

import io.github.lzmaven.harness.series.Numbers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether the share of one check creeps up. Only entries since the yardstick last changed count. */
final class Creep {

    /** How many entries in a row have to rise. */
    static final int ENTRIES = 5;

    /** By how much of what is allowed the share has to have grown, so that noise far from the bound alarms nobody. */
    static final double LEAST_GROWTH = 0.1;

    private Creep() {}

    /**
     * Looks at the entries of one check, oldest first.
     *
     * @return how it creeps: the last {@value #ENTRIES} entries rise one after the other, or the share has doubled since the
     *     yardstick was set; in both cases by at least a tenth of what is allowed
     */
    static Optional<String> in(List<Entry> entries) {
        int from = entries.size() - 1;
        while (from > 0
                && entries.get(from - 1).yardstick().equals(entries.get(from).yardstick())) {
            from--;
        }
        List<Entry> comparable = entries.subList(Math.max(0, from), entries.size());
        if (comparable.size() < 2) {
            return Optional.empty();
        }
        double first = comparable.get(0).used();
        double last = comparable.get(comparable.size() - 1).used();
        List<Entry> latest = comparable.subList(Math.max(0, comparable.size() - ENTRIES), comparable.size());
        if (latest.size() == ENTRIES && rises(latest) && last - latest.get(0).used() >= LEAST_GROWTH) {
            return Optional.of(latest.stream()
                    .map(entry -> Numbers.percent(entry.used()))
                    .collect(Collectors.joining(", ", "", " in the last " + ENTRIES + " entries")));
        }
        return last >= 2.0 * first && last - first >= LEAST_GROWTH
                ? Optional.of("from " + Numbers.percent(first) + " when its reference and tolerance were set to "
                        + Numbers.percent(last) + " now")
                : Optional.empty();
    }

    private static boolean rises(List<Entry> entries) {
        for (int i = 1; i < entries.size(); i++) {
            if (!(entries.get(i).used() > entries.get(i - 1).used())) {
                return false;
            }
        }
        return true;
    }
}
