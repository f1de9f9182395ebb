package io.github.lzmaven.harness.claim;

import io.github.lzmaven.harness.series.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a claim is about: a quantity of a curve, or one made from several curves, row by row. */
public sealed interface Operand {

    /** A quantity as computed. */
    record Single(Term term) implements Operand {}

    /**
     * Made from several curves or sections.
     *
     * @param how   the arithmetic
     * @param terms at least two
     */
    record Combined(Combination how, List<Term> terms) implements Operand {}

    /**
     * The largest minus the smallest value over a key, at each place of the other keys.
     *
     * @param term the quantity
     * @param over the key
     */
    record Spread(Term term, String over) implements Operand {}

    /** Everything it is made from. */
    default List<Term> terms() {
        if (this instanceof Combined combined) {
            return combined.terms();
        }
        return List.of(this instanceof Spread spread ? spread.term() : ((Single) this).term());
    }

    /** Its values. */
    default Series points(Map<String, Series> computed) {
        if (this instanceof Combined combined) {
            return combined.how()
                    .of(combined.terms().stream().map(t -> t.points(computed)).toList());
        }
        Series points = terms().get(0).points(computed);
        return this instanceof Spread spread ? spreads(spread.over(), points) : points;
    }

    /** In words: {@code difference of P_LZ}. */
    default String words() {
        String quantities = terms().stream().map(Term::quantity).distinct().collect(Collectors.joining(" and "));
        if (this instanceof Combined combined) {
            return combined.how().words() + " of " + quantities;
        }
        return this instanceof Spread spread ? "spread of " + quantities + " over " + spread.over() : quantities;
    }

    private static Reading spread(List<Reading> readings) {
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        double[] surely = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        double[] atMost = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        for (Reading reading : readings) {
            if (!reading.exists()) {
                return reading;
            }
            lowest = Math.min(lowest, reading.value());
            highest = Math.max(highest, reading.value());
            surely[0] = Math.min(surely[0], reading.high());
            surely[1] = Math.max(surely[1], reading.low());
            atMost[0] = Math.min(atMost[0], reading.low());
            atMost[1] = Math.max(atMost[1], reading.high());
        }
        double spread = highest - lowest;
        return Reading.of(spread, Math.max(atMost[1] - atMost[0] - spread, spread - (surely[1] - surely[0])));
    }

    private static Series spreads(String over, Series points) {
        List<Reading> spreads = new ArrayList<>();
        List<Section> sections = Section.along(over, points);
        for (Section section : sections) {
            spreads.add(section.size() < 2 ? Reading.none("there is only one " + over) : spread(section.readings()));
        }
        int[] rows = sections.stream().mapToInt(section -> section.row(0)).toArray();
        return Reading.series(points, rows, Set.of(over), spreads);
    }
}
