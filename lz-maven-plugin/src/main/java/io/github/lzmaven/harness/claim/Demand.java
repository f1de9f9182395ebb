package io.github.lzmaven.harness.claim;

import io.github.lzmaven.harness.series.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A feature and what is demanded of it.
 *
 * @param feature   what is measured
 * @param relations all have to hold; at least one
 */
public record Demand(Feature feature, List<Relation> relations) {

    /**
     * What a feature is set in relation to before it is judged.
     *
     * @param how     {@link Combination#RATIO} or {@link Combination#DIFFERENCE}
     * @param operand the same feature of this is taken
     */
    public record Standard(Combination how, Operand operand) {

        private String words() {
            return how == Combination.RATIO ? " (ratio to another)" : " (minus another)";
        }
    }

    Judged judge(Operand operand, Optional<Standard> standard, Map<String, Series> computed) {
        Series own = feature.of(operand.points(computed));
        Series readings = standard.map(other ->
                        other.how().withStandard(own, feature.of(other.operand().points(computed))))
                .orElse(own);
        List<Judged> judged = new ArrayList<>();
        for (Relation relation : relations) {
            judged.add(relation.judge(readings).said(measured -> measured + ", demanded: " + relation.words()));
        }
        return Judged.all(judged, "nothing is demanded")
                .said(measured -> feature.of(operand.words())
                        + standard.map(Standard::words).orElse("") + ": " + measured);
    }

    /** In words: {@code minimum of P_LZ along sweep-speed decreases with temperature}. */
    String words(Operand operand) {
        return feature.of(operand.words()) + ": "
                + relations.stream().map(Relation::words).collect(Collectors.joining(" and "));
    }
}
