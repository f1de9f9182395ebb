package io.github.lzmaven.harness.claim;

import io.github.lzmaven.harness.claim.ClaimOutcome.Status;
import java.util.Comparator;
import java.util.List;

/**
 * What came of one relation or of several.
 *
 * @param status   {@code HOLDS}, {@code UNDECIDED}, {@code NOT_TESTABLE} or {@code FAILS}
 * @param margin   how far from not holding; NaN if not testable
 * @param measured what was seen where there is least room
 */
record Judged(Status status, double margin, String measured) {

    /** How a series calls a row without neighbours. */
    static final String ONLY = "its only point";

    private static final Comparator<Judged> WORST_LAST = Comparator.comparing(Judged::status)
            .thenComparing(Comparator.comparingDouble(Judged::margin).reversed());

    static Judged notTestable(String why) {
        return new Judged(Status.NOT_TESTABLE, Double.NaN, why);
    }

    /** All together hold only if each does; without any, there is nothing to hold. The worst one speaks for all. */
    static Judged all(List<Judged> judged, String ifNone) {
        return judged.stream()
                .max(WORST_LAST)
                .map(worst -> judged.size() == 1
                        ? worst
                        : new Judged(
                                worst.status, worst.margin, worst.measured + " (least room of " + judged.size() + ")"))
                .orElseGet(() -> notTestable(ifNone));
    }
}
