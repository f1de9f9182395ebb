package io.github.lzmaven.harness.descriptor;

import io.github.lzmaven.harness.claim.Combination;
import io.github.lzmaven.harness.claim.Demand;
import io.github.lzmaven.harness.claim.Operand;
import io.github.lzmaven.harness.claim.Term;
import io.github.lzmaven.harness.experiment.Curve;
import io.github.lzmaven.harness.problem.DidYouMean;
import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.harness.series.Filter;
import io.github.lzmaven.harness.yaml.Positions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a claim is about: a quantity of a curve, or a combination of several. */
final class ClaimOperands {

    private final ClaimContext context;

    ClaimOperands(ClaimContext context) {
        this.context = context;
    }

    private Map<String, String> subjects() {
        Map<String, String> given = new LinkedHashMap<>();
        put(given, "value-of", context.entry().valueOf());
        put(given, "minimum-of", context.entry().minimumOf());
        put(given, "maximum-of", context.entry().maximumOf());
        put(given, "difference-of", context.entry().differenceOf());
        put(given, "distance-of", context.entry().distanceOf());
        put(given, "ratio-of", context.entry().ratioOf());
        put(given, "product-of", context.entry().productOf());
        put(given, "combination-of", context.entry().combinationOf());
        put(given, "spread-of", context.entry().spreadOf());
        return given;
    }

    private static <T> void put(Map<String, T> map, String key, @Nullable T value) {
        if (value != null) {
            map.put(key, value);
        }
    }

    /** What is measured; empty, with problems noted, if that cannot be understood. */
    Optional<Operand> operand() {
        Map<String, String> given = subjects();
        if (given.size() != 1) {
            context.bad(
                    "",
                    given.isEmpty()
                            ? "the claim is about nothing"
                            : "the claim is about several things: " + given.keySet(),
                    "write exactly one of value-of, minimum-of, maximum-of, difference-of, distance-of, ratio-of, "
                            + "product-of, combination-of, spread-of");
            return Optional.empty();
        }
        Map.Entry<String, String> only = given.entrySet().iterator().next();
        String key = only.getKey();
        String quantity = only.getValue();
        return switch (key) {
            case "difference-of" -> combined(Combination.DIFFERENCE, key, quantity);
            case "distance-of" -> combined(Combination.DISTANCE, key, quantity);
            case "ratio-of" -> combined(Combination.RATIO, key, quantity);
            case "product-of" -> combined(Combination.PRODUCT, key, quantity);
            case "combination-of" -> combined(Combination.SUM, key, quantity);
            default -> single(key, quantity);
        };
    }

    private Optional<Operand> single(String key, String quantity) {
        context.refuse(
                "between",
                context.entry().between(),
                "only difference-of, distance-of, ratio-of, product-of and combination-of have it");
        Optional<Term> term = term(null, "/" + key, quantity);
        if (!key.equals("spread-of")) {
            context.refuse("over", context.entry().over(), "only spread-of has it");
            return term.map(Operand.Single::new);
        }
        if (context.entry().over() == null) {
            context.bad("", "'spread-of' needs a key", "add 'over: KEY'");
            return Optional.empty();
        }
        term.ifPresent(t -> context.hasKey(t, context.entry().over(), "/over"));
        return term.map(t ->
                new Operand.Spread(t, Objects.requireNonNull(context.entry().over())));
    }

    private Optional<Operand> combined(Combination how, String key, String quantity) {
        context.refuse("over", context.entry().over(), "only spread-of has it");
        List<TermEntry> sides = Optional.ofNullable(context.entry().between()).orElse(List.of());
        boolean two = how == Combination.DIFFERENCE || how == Combination.DISTANCE || how == Combination.RATIO;
        if (sides.size() < 2 || two && sides.size() > 2) {
            context.bad(
                    "/between",
                    "'" + key + "' combines " + (two ? "two" : "at least two") + " curves or parts, here are "
                            + sides.size(),
                    "write 'between: [A, B]' with curves' names or mappings such as { temperature: 6.4 }");
            return Optional.empty();
        }
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            term(sides.get(i), "/between/" + i, quantity).ifPresent(terms::add);
        }
        return terms.size() == sides.size() ? Optional.of(new Operand.Combined(how, terms)) : Optional.empty();
    }

    /** What a feature is set in relation to. */
    Optional<Demand.Standard> standard(Operand operand) {
        if (context.entry().relativeTo() != null && context.entry().minus() != null) {
            context.bad("/minus", "'relative-to' and 'minus' exclude each other", "keep one of them");
            return Optional.empty();
        }
        boolean ratio = context.entry().relativeTo() != null;
        TermEntry other = ratio ? context.entry().relativeTo() : context.entry().minus();
        if (other == null) {
            return Optional.empty();
        }
        String key = ratio ? "/relative-to" : "/minus";
        if (operand instanceof Operand.Combined) {
            context.bad(
                    key,
                    "a combination cannot be set in relation to another one",
                    "use value-of, minimum-of, maximum-of or spread-of");
            return Optional.empty();
        }
        return term(other, key, operand.terms().get(0).quantity())
                .map(t -> operand instanceof Operand.Spread spread
                        ? new Operand.Spread(t, spread.over())
                        : new Operand.Single(t))
                .map(o -> new Demand.Standard(ratio ? Combination.RATIO : Combination.DIFFERENCE, o));
    }

    private Optional<Term> term(@Nullable TermEntry side, String at, String quantity) {
        String name = Optional.ofNullable(side)
                .flatMap(TermEntry::curve)
                .orElse(context.entry().of());
        if (name == null) {
            context.bad(at, "no curve is named", "add 'of: CURVE'");
            return Optional.empty();
        }
        Curve curve = context.curves().get(name);
        if (curve == null && context.named().contains(name)) {
            return Optional.empty(); // the curve itself is wrong, and has been reported
        }
        if (curve == null) {
            boolean own = side != null && side.curve().isPresent();
            context.problem(
                    Rule.UNKNOWN_CURVE,
                    own ? at : "/of",
                    "no curve is called '" + name + "'",
                    DidYouMean.among(name, context.named()));
            return Optional.empty();
        }
        String column = Optional.ofNullable(side).flatMap(TermEntry::quantity).orElse(quantity);
        Set<String> known = ClaimContext.columns(curve);
        if (!known.contains(column)) {
            context.problem(
                    Rule.UNKNOWN_QUANTITY,
                    at,
                    "the curve '" + name + "' gives no '" + column + "'",
                    DidYouMean.among(column, known));
            return Optional.empty();
        }
        Map<String, WhereEntry> own = side == null ? Map.of() : side.where();
        own.forEach((key, condition) -> ownKey(curve, key, condition, at));
        Map<String, Filter.Condition> conditions = new LinkedHashMap<>();
        conditions.putAll(
                WhereEntry.filter(Optional.ofNullable(context.entry().where()).orElse(Map.of()))
                        .conditions());
        conditions.putAll(WhereEntry.filter(own).conditions());
        Set<String> fixed = new LinkedHashSet<>();
        own.forEach((key, condition) -> {
            if (condition.isSingle()) {
                fixed.add(key);
            }
        });
        double factor = side == null ? 1.0 : side.factor();
        return Optional.of(new Term(name, column, factor, new Filter(conditions), fixed));
    }

    private void ownKey(Curve curve, String key, WhereEntry condition, String at) {
        Set<String> keys = ClaimContext.keys(curve);
        if (!keys.contains(key)) {
            context.bad(
                    at + Positions.step(key),
                    "the curve '" + curve.name() + "' does not vary '" + key + "'",
                    DidYouMean.among(key, keys));
        }
        condition
                .flaw()
                .ifPresent(flaw ->
                        context.bad(at + Positions.step(key), flaw, "write a value, a list or at-least / at-most"));
    }

    /** Keys of the claim itself. */
    void checkKeys(Operand operand) {
        Optional.ofNullable(context.entry().where()).orElse(Map.of()).keySet().forEach(key -> {
            Set<String> keys = new LinkedHashSet<>();
            operand.terms()
                    .forEach(term -> context.curve(term).map(ClaimContext::keys).ifPresent(keys::addAll));
            if (!keys.contains(key)) {
                context.bad(
                        "/where" + Positions.step(key),
                        "no curve of the claim varies '" + key + "'",
                        DidYouMean.among(key, keys));
            }
        });
        if (context.entry().along() != null) {
            operand.terms().forEach(term -> context.hasKey(term, context.entry().along(), "/along"));
        }
    }
}
