package io.github.lzmaven.harness.compare;

import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.Series;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds the partner of each row: the one row of the other side that agrees in every key that both sides have.
 *
 * <p>Two numbers agree if {@code |a-b| <= 1e-9·max(|a|,|b|)} or {@code |a-b| <= 1e-12} of the column's range. Sorted, the
 * numbers of a column fall into groups of neighbours that agree; rows whose keys lie in the same groups belong together.
 * The cost is that of sorting, so a million rows join in well under a second.
 */
public final class Join {

    private static final double RELATIVE = 1e-9;
    private static final double OF_RANGE = 1e-12;

    private Join() {}

    /**
     * Who belongs to whom.
     *
     * @param computed        the computed row of each pair
     * @param reference       the reference row of each pair
     * @param lonelyComputed  computed rows without partner
     * @param lonelyReference reference rows without partner
     * @param ambiguous       reference rows, or if none computed ones, that more than one row would fit
     */
    public record Pairs(
            int[] computed, int[] reference, int[] lonelyComputed, int[] lonelyReference, List<Ambiguity> ambiguous) {}

    /**
     * Rows that cannot be told apart.
     *
     * @param computed  how many computed rows share the keys
     * @param reference how many reference rows share the keys
     * @param at        the keys in words
     */
    public record Ambiguity(int computed, int reference, String at) {}

    /** The names of the keys that both sides have. */
    public static List<String> sharedKeys(Series computed, Series reference) {
        return computed.columns().stream()
                .filter(Column::isKey)
                .map(Column::name)
                .filter(name -> reference.column(name).filter(Column::isKey).isPresent())
                .toList();
    }

    /** Joins on {@link #sharedKeys}; without any, all rows share one place. */
    public static Pairs of(Series computed, Series reference) {
        return pair(groups(computed, reference, sharedKeys(computed, reference)), computed, reference);
    }

    /** For each row of both sides, computed first, the number of the group of rows that agree with it in these keys. */
    public static int[] groups(Series computed, Series reference, List<String> keys) {
        int[] groups = new int[computed.rows() + reference.rows()];
        for (String key : keys) {
            int[] further = groupsOf(computed.require(key), computed.rows(), reference.require(key), reference.rows());
            groups = key.equals(keys.get(0)) ? further : refined(groups, further);
        }
        return groups;
    }

    private static Pairs pair(int[] groups, Series computed, Series reference) {
        int n = computed.rows();
        int count = Arrays.stream(groups).max().orElse(-1) + 1;
        int[] computedIn = new int[count];
        int[] referenceIn = new int[count];
        int[] computedRow = new int[count];
        for (int i = 0; i < groups.length; i++) {
            (i < n ? computedIn : referenceIn)[groups[i]]++;
            if (i < n) {
                computedRow[groups[i]] = i;
            }
        }
        int[] paired = IntStream.range(0, reference.rows())
                .filter(r -> computedIn[groups[n + r]] == 1 && referenceIn[groups[n + r]] == 1)
                .toArray();
        Map<Integer, Ambiguity> ambiguous = new HashMap<>();
        for (int i = 0; i < groups.length; i++) {
            int g = groups[i];
            if (computedIn[g] > 1 || referenceIn[g] > 1) {
                String at = i < n ? computed.at(i) : reference.at(i - n);
                ambiguous.putIfAbsent(g, new Ambiguity(computedIn[g], referenceIn[g], at));
            }
        }
        return new Pairs(
                IntStream.of(paired).map(r -> computedRow[groups[n + r]]).toArray(),
                paired,
                IntStream.range(0, n).filter(i -> referenceIn[groups[i]] == 0).toArray(),
                IntStream.range(0, reference.rows())
                        .filter(r -> computedIn[groups[n + r]] == 0)
                        .toArray(),
                ambiguous.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(Map.Entry::getValue)
                        .toList());
    }

    /** For each row of both sides, computed first, the number of the group its key lies in. */
    private static int[] groupsOf(Column computed, int n, Column reference, int m) {
        if (computed.isWords() || reference.isWords()) {
            Map<String, Integer> numbering = new HashMap<>();
            return IntStream.range(0, n + m)
                    .map(i -> numbering.computeIfAbsent(
                            i < n ? computed.text(i) : reference.text(i - n), word -> numbering.size()))
                    .toArray();
        }
        double[] values = new double[n + m];
        for (int i = 0; i < values.length; i++) {
            values[i] = (i < n ? computed.value(i) : reference.value(i - n)) + 0.0; // no -0
        }
        double[] sorted = distinct(values);
        double reach = OF_RANGE * (sorted[sorted.length - 1] - sorted[0]);
        int[] groupOfSorted = new int[sorted.length];
        for (int i = 1; i < sorted.length; i++) {
            double gap = sorted[i] - sorted[i - 1];
            boolean same = gap <= RELATIVE * Math.max(Math.abs(sorted[i]), Math.abs(sorted[i - 1])) || gap <= reach;
            groupOfSorted[i] = groupOfSorted[i - 1] + (same ? 0 : 1);
        }
        int[] groups = new int[values.length];
        int at = 0;
        for (int i = 0; i < groups.length; i++) {
            at = find(sorted, values[i], at);
            groups[i] = groupOfSorted[at];
        }
        return groups;
    }

    private static double[] distinct(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int size = 0;
        for (double value : sorted) {
            if (size == 0 || value != sorted[size - 1]) {
                sorted[size++] = value;
            }
        }
        return Arrays.copyOf(sorted, size);
    }

    /** Where a value stands among sorted ones, looked for first where the last one stood, then beside it. */
    private static int find(double[] sorted, double value, int last) {
        if (sorted[last] == value) {
            return last;
        }
        return last + 1 < sorted.length && sorted[last + 1] == value ? last + 1 : Arrays.binarySearch(sorted, value);
    }

    /** Groups split by a further key, numbered anew. */
    private static int[] refined(int[] groups, int[] further) {
        long[] both = new long[groups.length];
        for (int i = 0; i < both.length; i++) {
            both[i] = (long) groups[i] << 32 | further[i];
        }
        long[] sorted = both.clone();
        Arrays.sort(sorted);
        int size = 0;
        for (long each : sorted) {
            if (size == 0 || each != sorted[size - 1]) {
                sorted[size++] = each;
            }
        }
        int at = 0;
        for (int i = 0; i < groups.length; i++) {
            boolean next = at + 1 < size && sorted[at + 1] == both[i];
            at = sorted[at] == both[i] ? at : next ? at + 1 : Arrays.binarySearch(sorted, 0, size, both[i]);
            groups[i] = at;
        }
        return groups;
    }
}
