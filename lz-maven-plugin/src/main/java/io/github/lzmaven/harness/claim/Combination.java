package io.github.lzmaven.harness.claim;

import io.github.lzmaven.harness.compare.Join;
import io.github.lzmaven.harness.series.Series;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** How numbers of several curves become one, with their errors: each may be wrong by its own in either direction. */
public enum Combination {
    /** The first minus the second. */
    DIFFERENCE,
    /** The absolute value of the difference. */
    DISTANCE,
    /** The first over the second. */
    RATIO,
    /** All multiplied. */
    PRODUCT,
    /** All added, each with its factor. */
    SUM;

    /** Combines row by row: rows that agree in all keys that both sides have belong together. */
    Series of(List<Series> terms) {
        Series result = terms.get(0);
        for (Series term : terms.subList(1, terms.size())) {
            result = pairwise(result, term);
        }
        return result;
    }

    private Series pairwise(Series a, Series b) {
        Join.Pairs pairs = Join.of(a, b);
        if (!pairs.ambiguous().isEmpty()) {
            throw new NotTestable(
                    "several rows fit each other at " + pairs.ambiguous().get(0).at() + "; say which one is meant");
        }
        int alone = pairs.lonelyComputed().length + pairs.lonelyReference().length;
        if (alone > 0) {
            String first = pairs.lonelyComputed().length > 0
                    ? a.at(pairs.lonelyComputed()[0])
                    : b.at(pairs.lonelyReference()[0]);
            throw new NotTestable(alone + " rows have no partner on the other side, first: " + first);
        }
        List<Reading> combined = new ArrayList<>();
        for (int i = 0; i < pairs.computed().length; i++) {
            combined.add(of(Reading.in(a, pairs.computed()[i]), Reading.in(b, pairs.reference()[i])));
        }
        return Reading.series(a, pairs.computed(), Set.of(), combined);
    }

    /** Combines every row with the one row of a standard that agrees with it in all keys that both sides have. */
    Series withStandard(Series own, Series standard) {
        int[] groups = Join.groups(own, standard, Join.sharedKeys(own, standard));
        Map<Integer, Integer> rowOf = new HashMap<>();
        for (int row = 0; row < standard.rows(); row++) {
            if (rowOf.put(groups[own.rows() + row], row) != null) {
                throw new NotTestable("several parts could be the standard at " + standard.at(row));
            }
        }
        List<Reading> combined = new ArrayList<>();
        for (int row = 0; row < own.rows(); row++) {
            Integer partner = rowOf.get(groups[row]);
            if (partner == null) {
                throw new NotTestable("there is no standard at " + own.at(row));
            }
            combined.add(of(Reading.in(own, row), Reading.in(standard, partner)));
        }
        return Reading.series(own, IntStream.range(0, own.rows()).toArray(), Set.of(), combined);
    }

    Reading of(Reading a, Reading b) {
        if (!a.exists() || !b.exists()) {
            return a.exists() ? b : a;
        }
        double x = Math.abs(a.value());
        double y = Math.abs(b.value());
        return switch (this) {
            case DIFFERENCE -> Reading.of(a.value() - b.value(), a.error() + b.error());
            case DISTANCE -> Reading.of(Math.abs(a.value() - b.value()), a.error() + b.error());
            case SUM -> Reading.of(a.value() + b.value(), a.error() + b.error());
            case PRODUCT -> Reading.of(a.value() * b.value(), x * b.error() + y * a.error() + a.error() * b.error());
            case RATIO ->
                y <= b.error()
                        ? Reading.none("the divisor, " + b.words() + ", may be zero")
                        // |a/b - (a+α)/(b+β)| = |aβ - bα| / |b||b+β|, largest where α and β pull apart
                        : Reading.of(a.value() / b.value(), (x * b.error() + y * a.error()) / (y * (y - b.error())));
        };
    }

    String words() {
        return this == SUM ? "combination" : name().toLowerCase(Locale.ROOT);
    }
}
