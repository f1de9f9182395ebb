package io.github.lzmaven.harness.claim;

import io.github.lzmaven.harness.claim.ClaimOutcome.Status;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What came of one relation or of several.
 *
 * @param status   {@code HOLDS}, {@code UNDECIDED}, {@code NOT_TESTABLE} or {@code FAILS}
 * @param margin   how far from not holding; NaN if not testable
 * @param words    says what was seen where there is least room; asked only for the worst of many
 */
record Judged(Status status, double margin, Supplier<String> words) {

    /** How a series calls a row without neighbours. */
    static final String ONLY = "its only point";

    private static final Comparator<Judged> WORST_LAST = Comparator.comparing(Judged::status)
            .thenComparing(Comparator.comparingDouble(Judged::margin).reversed());

    static Judged notTestable(String why) {
        return new Judged(Status.NOT_TESTABLE, Double.NaN, () -> why);
    }

    /** The same in other words. */
    Judged said(UnaryOperator<String> how) {
        return new Judged(status, margin, () -> how.apply(words.get()));
    }

    /** All together hold only if each does; without any, there is nothing to hold. The worst one speaks for all. */
    static Judged all(List<Judged> judged, String ifNone) {
        return judged.stream()
                .max(WORST_LAST)
                .map(worst -> judged.size() == 1
                        ? worst
                        : worst.said(words -> words + " (least room of " + judged.size() + ")"))
                .orElseGet(() -> notTestable(ifNone));
    }
}
