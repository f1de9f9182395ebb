package io.github.lzmaven.harness.descriptor;

import io.github.lzmaven.harness.claim.Demand;
import io.github.lzmaven.harness.claim.Feature;
import io.github.lzmaven.harness.claim.Operand;
import io.github.lzmaven.harness.claim.Relation;
import io.github.lzmaven.harness.yaml.Positions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what a claim measures and demands. Used once, by one thread. */
final class DemandReader {

    private final ClaimEntry entry;
    private final Operand operand;
    private final ClaimNotes notes;

    DemandReader(ClaimEntry entry, Operand operand, ClaimNotes notes) {
        this.entry = entry;
        this.operand = operand;
        this.notes = notes;
    }

    /** All demands, in the order of the vocabulary. */
    List<Demand> demands() {
        boolean extremum = entry.minimumOf() != null || entry.maximumOf() != null;
        boolean highest = entry.maximumOf() != null;
        List<Demand> demands = new ArrayList<>();
        if (extremum) {
            notes.refuse("value-at", entry.valueAt(), "an extremum has its own place; use value-of");
            demand(demands, "value", entry.value(), along -> new Feature.Extremum(along, highest, false));
            demand(demands, "location", entry.location(), along -> new Feature.Extremum(along, highest, true));
        } else {
            valueDemand(demands);
            notes.refuse("location", entry.location(), "write minimum-at, maximum-at or crossing-at");
        }
        demand(demands, "minimum", entry.minimum(), along -> new Feature.Extremum(along, false, false));
        demand(demands, "minimum-at", entry.minimumAt(), along -> new Feature.Extremum(along, false, true));
        demand(demands, "maximum", entry.maximum(), along -> new Feature.Extremum(along, true, false));
        demand(demands, "maximum-at", entry.maximumAt(), along -> new Feature.Extremum(along, true, true));
        demand(demands, "slope", entry.slope(), along -> new Feature.Slope(along, false));
        demand(demands, "order", entry.order(), along -> new Feature.Slope(along, true));
        demand(demands, "integral", entry.integral(), Feature.Integral::new);
        demand(demands, "sum", entry.sum(), Feature.Sum::new);
        Double level = entry.level();
        if (entry.crossingAt() != null && level == null) {
            notes.bad("/crossing-at", "it is not said what is crossed", "add 'level: NUMBER'");
        } else if (level != null) {
            demand(demands, "crossing-at", entry.crossingAt(), along -> new Feature.Crossing(along, level));
        }
        if (entry.crossingAt() == null) {
            notes.refuse("level", entry.level(), "only crossing-at has it");
        }
        return demands;
    }

    private void valueDemand(List<Demand> demands) {
        Map<String, Double> at = entry.valueAt();
        if (at == null) {
            relations("value", entry.value()).ifPresent(r -> demands.add(new Demand(new Feature.EveryValue(), r)));
            return;
        }
        if (at.size() != 1 || entry.value() == null) {
            notes.bad(
                    "/value-at",
                    "'value-at' takes one key, and 'value' says what is demanded there",
                    "write 'value-at: { KEY: NUMBER }'; pin other keys with 'where'");
            return;
        }
        String key = at.keySet().iterator().next();
        double x = Optional.ofNullable(at.get(key)).orElse(Double.NaN);
        finite("/value-at", x);
        notes.requireKey(operand, key, "/value-at" + Positions.step(key));
        relations("value", entry.value()).ifPresent(r -> demands.add(new Demand(new Feature.ValueAt(key, x), r)));
    }

    private void demand(
            List<Demand> demands, String key, @Nullable RelationEntry relation, Function<String, Feature> feature) {
        String along = entry.along();
        if (relation != null && along == null) {
            notes.bad("/" + key, "'" + key + "' needs an abscissa", "add 'along: KEY'");
        } else if (along != null) {
            relations(key, relation).ifPresent(r -> demands.add(new Demand(feature.apply(along), r)));
        }
    }

    private Optional<List<Relation>> relations(String key, @Nullable RelationEntry relation) {
        if (relation == null) {
            return Optional.empty();
        }
        String at = "/" + key;
        List<Relation> relations = new ArrayList<>();
        if (relation.atLeast() != null) {
            relations.add(new Relation.AtLeast(finite(at + "/at-least", relation.atLeast())));
        }
        if (relation.atMost() != null) {
            relations.add(new Relation.AtMost(finite(at + "/at-most", relation.atMost())));
        }
        List<Double> within = relation.within();
        if (within != null) {
            if (within.size() != 2 || within.stream().anyMatch(Objects::isNull) || !(within.get(0) <= within.get(1))) {
                notes.bad(at + "/within", "'within' is " + within, "write '[LOWEST, HIGHEST]'");
            } else {
                relations.add(new Relation.Within(finite(at, within.get(0)), finite(at, within.get(1))));
            }
        }
        equal(at + "/equals", relation.equal()).ifPresent(relations::add);
        monotonic(at + "/increases-with", relation.increasesWith(), true).ifPresent(relations::add);
        monotonic(at + "/decreases-with", relation.decreasesWith(), false).ifPresent(relations::add);
        if (relations.isEmpty() && notes.isClean()) {
            notes.bad(
                    at,
                    "'" + key + "' demands nothing",
                    "write at-least, at-most, within, equals, increases-with or decreases-with");
        }
        return Optional.of(relations);
    }

    private Optional<Relation> equal(String at, RelationEntry.@Nullable EqualsEntry equal) {
        if (equal == null || equal.to() == null || equal.within() == null) {
            return Optional.empty();
        }
        if (!(equal.within() >= 0.0)) {
            notes.bad(at + "/within", "a value cannot be missed by " + equal.within(), "write a number of at least 0");
        }
        return Optional.of(new Relation.Equals(finite(at + "/to", equal.to()), finite(at + "/within", equal.within())));
    }

    private Optional<Relation> monotonic(String at, @Nullable String key, boolean increasing) {
        if (key == null) {
            return Optional.empty();
        }
        notes.requireKey(operand, key, at);
        return Optional.of(new Relation.Monotonic(key, increasing));
    }

    private double finite(String at, double number) {
        if (!Double.isFinite(number)) {
            notes.bad(at, number + " is not a finite number", "write a finite number");
        }
        return number;
    }
}
