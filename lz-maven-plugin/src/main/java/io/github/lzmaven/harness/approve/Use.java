package io.github.lzmaven.harness.approve;

import io.github.lzmaven.harness.experiment.Check;
import io.github.lzmaven.harness.outcome.CheckOutcome;
import io.github.lzmaven.harness.outcome.CurveOutcome;
import io.github.lzmaven.harness.outcome.FigureOutcome;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A check that a table takes part in.
 *
 * @param figure whose check it is
 * @param check  what came of it
 */
record Use(FigureOutcome figure, CheckOutcome check) {

    /** Whether a check holds a curve against a table, be it missing. */
    static boolean isOfTable(Check check) {
        return !(check.against() instanceof Check.Against.Other);
    }

    String id() {
        return figure.experiment().figure();
    }

    /** Whether values do not agree or rows have no partner. A blunt control moves nothing. */
    boolean moved() {
        return !check.comparison().verdict().passes();
    }

    /** A computed row and the reference row at the same place. */
    record Pair(int computed, int reference) {}

    List<Pair> pairs() {
        int[] computed = check.comparison().computedRows();
        int[] reference = check.comparison().referenceRows();
        return IntStream.range(0, computed.length)
                .mapToObj(i -> new Pair(computed[i], reference[i]))
                .toList();
    }

    CurveOutcome curve() {
        return Optional.ofNullable(figure.curves().get(check.check().curve())).orElseThrow();
    }

    /** How the numbers were made, in a sentence. */
    String source() {
        return "curve " + curve().curve().name() + " of " + id() + ", computed by the model "
                + curve().curve().model().name();
    }
}
