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

/** Reads what a claim demands: features of what it is about, and relations they have to fulfil. */
final class ClaimDemands {

    private final ClaimContext context;

    ClaimDemands(ClaimContext context) {
        this.context = context;
    }

    /** Everything demanded of what is measured. */
    List<Demand> demands(Operand operand) {
        boolean extremum =
                context.entry().minimumOf() != null || context.entry().maximumOf() != null;
        boolean highest = context.entry().maximumOf() != null;
        List<Demand> demands = new ArrayList<>();
        if (extremum) {
            context.refuse("value-at", context.entry().valueAt(), "an extremum has its own place; use value-of");
            demand(
                    demands,
                    operand,
                    "value",
                    context.entry().value(),
                    along -> new Feature.Extremum(along, highest, false));
            demand(
                    demands,
                    operand,
                    "location",
                    context.entry().location(),
                    along -> new Feature.Extremum(along, highest, true));
        } else {
            valueDemand(demands, operand);
            context.refuse("location", context.entry().location(), "write minimum-at, maximum-at or crossing-at");
        }
        demand(
                demands,
                operand,
                "minimum",
                context.entry().minimum(),
                along -> new Feature.Extremum(along, false, false));
        demand(
                demands,
                operand,
                "minimum-at",
                context.entry().minimumAt(),
                along -> new Feature.Extremum(along, false, true));
        demand(
                demands,
                operand,
                "maximum",
                context.entry().maximum(),
                along -> new Feature.Extremum(along, true, false));
        demand(
                demands,
                operand,
                "maximum-at",
                context.entry().maximumAt(),
                along -> new Feature.Extremum(along, true, true));
        demand(demands, operand, "slope", context.entry().slope(), along -> new Feature.Slope(along, false));
        demand(demands, operand, "order", context.entry().order(), along -> new Feature.Slope(along, true));
        demand(demands, operand, "integral", context.entry().integral(), Feature.Integral::new);
        demand(demands, operand, "sum", context.entry().sum(), Feature.Sum::new);
        Double level = context.entry().level();
        if (context.entry().crossingAt() != null && level == null) {
            context.bad("/crossing-at", "it is not said what is crossed", "add 'level: NUMBER'");
        } else if (level != null) {
            demand(
                    demands,
                    operand,
                    "crossing-at",
                    context.entry().crossingAt(),
                    along -> new Feature.Crossing(along, level));
        }
        if (context.entry().crossingAt() == null) {
            context.refuse("level", context.entry().level(), "only crossing-at has it");
        }
        return demands;
    }

    private void valueDemand(List<Demand> demands, Operand operand) {
        Map<String, Double> at = context.entry().valueAt();
        if (at == null) {
            relations("value", context.entry().value(), operand)
                    .ifPresent(r -> demands.add(new Demand(new Feature.EveryValue(), r)));
            return;
        }
        if (at.size() != 1 || context.entry().value() == null) {
            context.bad(
                    "/value-at",
                    "'value-at' takes one key, and 'value' says what is demanded there",
                    "write 'value-at: { KEY: NUMBER }'; pin other keys with 'where'");
            return;
        }
        String key = at.keySet().iterator().next();
        double x = Optional.ofNullable(at.get(key)).orElse(Double.NaN);
        context.finite("/value-at", x);
        operand.terms().forEach(term -> context.hasKey(term, key, "/value-at" + Positions.step(key)));
        relations("value", context.entry().value(), operand)
                .ifPresent(r -> demands.add(new Demand(new Feature.ValueAt(key, x), r)));
    }

    private void demand(
            List<Demand> demands,
            Operand operand,
            String key,
            @Nullable RelationEntry relation,
            Function<String, Feature> feature) {
        String along = context.entry().along();
        if (relation != null && along == null) {
            context.bad("/" + key, "'" + key + "' needs an abscissa", "add 'along: KEY'");
        } else if (along != null) {
            relations(key, relation, operand).ifPresent(r -> demands.add(new Demand(feature.apply(along), r)));
        }
    }

    private Optional<List<Relation>> relations(String key, @Nullable RelationEntry relation, Operand operand) {
        if (relation == null) {
            return Optional.empty();
        }
        String at = "/" + key;
        List<Relation> relations = new ArrayList<>();
        if (relation.atLeast() != null) {
            relations.add(new Relation.AtLeast(context.finite(at + "/at-least", relation.atLeast())));
        }
        if (relation.atMost() != null) {
            relations.add(new Relation.AtMost(context.finite(at + "/at-most", relation.atMost())));
        }
        List<Double> within = relation.within();
        if (within != null) {
            if (within.size() != 2 || within.stream().anyMatch(Objects::isNull) || !(within.get(0) <= within.get(1))) {
                context.bad(at + "/within", "'within' is " + within, "write '[LOWEST, HIGHEST]'");
            } else {
                relations.add(
                        new Relation.Within(context.finite(at, within.get(0)), context.finite(at, within.get(1))));
            }
        }
        equal(at + "/equals", relation.equal()).ifPresent(relations::add);
        monotonic(at + "/increases-with", relation.increasesWith(), true, operand)
                .ifPresent(relations::add);
        monotonic(at + "/decreases-with", relation.decreasesWith(), false, operand)
                .ifPresent(relations::add);
        if (relations.isEmpty() && context.isSound()) {
            context.bad(
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
            context.bad(
                    at + "/within", "a value cannot be missed by " + equal.within(), "write a number of at least 0");
        }
        return Optional.of(new Relation.Equals(
                context.finite(at + "/to", equal.to()), context.finite(at + "/within", equal.within())));
    }

    private Optional<Relation> monotonic(String at, @Nullable String key, boolean increasing, Operand operand) {
        if (key == null) {
            return Optional.empty();
        }
        operand.terms().forEach(term -> context.hasKey(term, key, at));
        return Optional.of(new Relation.Monotonic(key, increasing));
    }
}
