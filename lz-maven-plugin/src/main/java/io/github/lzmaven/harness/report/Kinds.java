package io.github.lzmaven.harness.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The kinds of lines in a chart: one for each curve, result and section. They differ in dash and symbol, and in colour where
 * no key gives it. Filled first, then asked.
 */
final class Kinds {

    private static final int MOST_SECTIONS = 4;

    /**
     * A kind.
     *
     * @param curve   the curve
     * @param result  its result
     * @param section the parameters that neither axis nor colour show; empty if there are none, or too many to tell apart
     */
    record Kind(String curve, String result, String section) {}

    private final Set<Kind> found = new LinkedHashSet<>();
    private final Set<String> sections = new LinkedHashSet<>();

    void add(String curve, String result, String section) {
        found.add(new Kind(curve, result, section));
        sections.add(section);
    }

    /** All kinds, in the order they were found. */
    List<Kind> all() {
        Set<Kind> told = new LinkedHashSet<>();
        found.forEach(kind -> told.add(told(kind.curve(), kind.result(), kind.section())));
        return new ArrayList<>(told);
    }

    /** The number of a kind; a section that no curve has counts as the first one of its curve and result. */
    int index(String curve, String result, String section) {
        List<Kind> all = all();
        int exact = all.indexOf(told(curve, result, section));
        if (exact >= 0) {
            return exact;
        }
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).curve().equals(curve) && all.get(i).result().equals(result)) {
                return i;
            }
        }
        return 0;
    }

    /** In words, without what all kinds have in common. */
    String text(Kind kind, Labels labels) {
        List<String> words = new ArrayList<>();
        List<Kind> all = all();
        if (all.stream().map(Kind::result).distinct().count() > 1) {
            words.add(labels.result(kind.result()));
        }
        if (words.isEmpty() || all.stream().map(Kind::curve).distinct().count() > 1) {
            words.add(kind.curve());
        }
        if (!kind.section().isEmpty()) {
            words.add(kind.section());
        }
        return String.join(", ", words);
    }

    private Kind told(String curve, String result, String section) {
        return new Kind(curve, result, sections.size() > MOST_SECTIONS ? "" : section);
    }
}
