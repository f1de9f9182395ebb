package io.github.lzmaven.harness.descriptor;

import io.github.lzmaven.harness.claim.Claim;
import io.github.lzmaven.harness.claim.Combination;
import io.github.lzmaven.harness.claim.Demand;
import io.github.lzmaven.harness.claim.Feature;
import io.github.lzmaven.harness.claim.Operand;
import io.github.lzmaven.harness.claim.Relation;
import io.github.lzmaven.harness.claim.Term;
import io.github.lzmaven.harness.experiment.Curve;
import io.github.lzmaven.harness.problem.DidYouMean;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.harness.series.Filter;
import io.github.lzmaven.harness.yaml.Positions;
import io.github.lzmaven.physics.model.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns one entry under {@code claims} into a claim. Used once, by one thread. */
final class ClaimReader {

    private final ClaimEntry entry;
    private final String pointer;
    private final Positions positions;
    private final Map<String, Curve> curves;
    private final Set<String> named;
    private final List<Problem> problems;
    private final int problemsBefore;

    /**
     * A reader of one entry.
     *
     * @param pointer  where the entry stands: {@code /claims/0}
     * @param curves   the curves of the figure that could be read, by name
     * @param named    the names of all its curves
     * @param problems receives what is wrong
     */
    ClaimReader(
            ClaimEntry entry,
            String pointer,
            Positions positions,
            Map<String, Curve> curves,
            Set<String> named,
            List<Problem> problems) {
        this.entry = entry;
        this.pointer = pointer;
        this.positions = positions;
        this.curves = curves;
        this.named = named;
        this.problems = problems;
        this.problemsBefore = problems.size();
    }

    /** The claim; empty, with problems noted, if it cannot be understood. */
    Optional<Claim> read() {
        Optional<Operand> operand = operand();
        Optional<Demand.Standard> standard = operand.flatMap(this::standard);
        operand.ifPresent(this::checkKeys);
        List<Demand> demands = operand.map(this::demands).orElse(List.of());
        if (operand.isPresent() && demands.isEmpty() && problems.size() == problemsBefore) {
            bad("", "the claim demands nothing", "add for example 'value: { at-least: 0.2 }'");
        }
        if (operand.isEmpty() || problems.size() > problemsBefore) {
            return Optional.empty();
        }
        return Optional.of(new Claim(
                positions.at(pointer),
                Objects.requireNonNullElse(entry.says(), ""),
                Objects.requireNonNullElse(entry.at(), ""),
                operand.get(),
                standard,
                demands,
                Optional.ofNullable(entry.knownDisagreement())));
    }

    private Map<String, String> subjects() {
        Map<String, String> given = new LinkedHashMap<>();
        put(given, "value-of", entry.valueOf());
        put(given, "minimum-of", entry.minimumOf());
        put(given, "maximum-of", entry.maximumOf());
        put(given, "difference-of", entry.differenceOf());
        put(given, "distance-of", entry.distanceOf());
        put(given, "ratio-of", entry.ratioOf());
        put(given, "product-of", entry.productOf());
        put(given, "combination-of", entry.combinationOf());
        put(given, "spread-of", entry.spreadOf());
        return given;
    }

    private static <T> void put(Map<String, T> map, String key, @Nullable T value) {
        if (value != null) {
            map.put(key, value);
        }
    }

    private Optional<Operand> operand() {
        Map<String, String> given = subjects();
        if (given.size() != 1) {
            bad(
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
        refuse(
                "between",
                entry.between(),
                "only difference-of, distance-of, ratio-of, product-of and combination-of have it");
        Optional<Term> term = term(null, "/" + key, quantity);
        if (!key.equals("spread-of")) {
            refuse("over", entry.over(), "only spread-of has it");
            return term.map(Operand.Single::new);
        }
        if (entry.over() == null) {
            bad("", "'spread-of' needs a key", "add 'over: KEY'");
            return Optional.empty();
        }
        term.ifPresent(t -> hasKey(t, entry.over(), "/over"));
        return term.map(t -> new Operand.Spread(t, Objects.requireNonNull(entry.over())));
    }

    private Optional<Operand> combined(Combination how, String key, String quantity) {
        refuse("over", entry.over(), "only spread-of has it");
        List<TermEntry> sides = Optional.ofNullable(entry.between()).orElse(List.of());
        boolean two = how == Combination.DIFFERENCE || how == Combination.DISTANCE || how == Combination.RATIO;
        if (sides.size() < 2 || two && sides.size() > 2) {
            bad(
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

    private Optional<Demand.Standard> standard(Operand operand) {
        if (entry.relativeTo() != null && entry.minus() != null) {
            bad("/minus", "'relative-to' and 'minus' exclude each other", "keep one of them");
            return Optional.empty();
        }
        boolean ratio = entry.relativeTo() != null;
        TermEntry other = ratio ? entry.relativeTo() : entry.minus();
        if (other == null) {
            return Optional.empty();
        }
        String key = ratio ? "/relative-to" : "/minus";
        if (operand instanceof Operand.Combined) {
            bad(
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
        String name = Optional.ofNullable(side).flatMap(TermEntry::curve).orElse(entry.of());
        if (name == null) {
            bad(at, "no curve is named", "add 'of: CURVE'");
            return Optional.empty();
        }
        Curve curve = curves.get(name);
        if (curve == null && named.contains(name)) {
            return Optional.empty(); // the curve itself is wrong, and has been reported
        }
        if (curve == null) {
            boolean own = side != null && side.curve().isPresent();
            problem(
                    Rule.UNKNOWN_CURVE,
                    own ? at : "/of",
                    "no curve is called '" + name + "'",
                    DidYouMean.among(name, named));
            return Optional.empty();
        }
        String column = Optional.ofNullable(side).flatMap(TermEntry::quantity).orElse(quantity);
        Set<String> known = columns(curve);
        if (!known.contains(column)) {
            problem(
                    Rule.UNKNOWN_QUANTITY,
                    at,
                    "the curve '" + name + "' gives no '" + column + "'",
                    DidYouMean.among(column, known));
            return Optional.empty();
        }
        Map<String, WhereEntry> own = side == null ? Map.of() : side.where();
        own.forEach((key, condition) -> ownKey(curve, key, condition, at));
        Map<String, Filter.Condition> conditions = new LinkedHashMap<>();
        conditions.putAll(WhereEntry.filter(Optional.ofNullable(entry.where()).orElse(Map.of()))
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
        Set<String> keys = keys(curve);
        if (!keys.contains(key)) {
            bad(
                    at + Positions.step(key),
                    "the curve '" + curve.name() + "' does not vary '" + key + "'",
                    DidYouMean.among(key, keys));
        }
        condition
                .flaw()
                .ifPresent(flaw -> bad(at + Positions.step(key), flaw, "write a value, a list or at-least / at-most"));
    }

    /** Keys of the claim itself. */
    private void checkKeys(Operand operand) {
        Optional.ofNullable(entry.where()).orElse(Map.of()).keySet().forEach(key -> {
            Set<String> keys = new LinkedHashSet<>();
            operand.terms().forEach(term -> curve(term).map(ClaimReader::keys).ifPresent(keys::addAll));
            if (!keys.contains(key)) {
                bad(
                        "/where" + Positions.step(key),
                        "no curve of the claim varies '" + key + "'",
                        DidYouMean.among(key, keys));
            }
        });
        if (entry.along() != null) {
            operand.terms().forEach(term -> hasKey(term, entry.along(), "/along"));
        }
    }

    private void hasKey(Term term, @Nullable String key, String at) {
        Set<String> keys = new LinkedHashSet<>();
        curve(term).map(ClaimReader::keys).ifPresent(keys::addAll);
        keys.removeAll(term.fixed());
        if (key != null && !keys.contains(key)) {
            bad(at, "the curve '" + term.curve() + "' does not vary '" + key + "' here", DidYouMean.among(key, keys));
        }
    }

    private Optional<Curve> curve(Term term) {
        return Optional.ofNullable(curves.get(term.curve()));
    }

    private List<Demand> demands(Operand operand) {
        boolean extremum = entry.minimumOf() != null || entry.maximumOf() != null;
        boolean highest = entry.maximumOf() != null;
        List<Demand> demands = new ArrayList<>();
        if (extremum) {
            refuse("value-at", entry.valueAt(), "an extremum has its own place; use value-of");
            demand(demands, operand, "value", entry.value(), along -> new Feature.Extremum(along, highest, false));
            demand(demands, operand, "location", entry.location(), along -> new Feature.Extremum(along, highest, true));
        } else {
            valueDemand(demands, operand);
            refuse("location", entry.location(), "write minimum-at, maximum-at or crossing-at");
        }
        demand(demands, operand, "minimum", entry.minimum(), along -> new Feature.Extremum(along, false, false));
        demand(demands, operand, "minimum-at", entry.minimumAt(), along -> new Feature.Extremum(along, false, true));
        demand(demands, operand, "maximum", entry.maximum(), along -> new Feature.Extremum(along, true, false));
        demand(demands, operand, "maximum-at", entry.maximumAt(), along -> new Feature.Extremum(along, true, true));
        demand(demands, operand, "slope", entry.slope(), along -> new Feature.Slope(along, false));
        demand(demands, operand, "order", entry.order(), along -> new Feature.Slope(along, true));
        demand(demands, operand, "integral", entry.integral(), Feature.Integral::new);
        demand(demands, operand, "sum", entry.sum(), Feature.Sum::new);
        Double level = entry.level();
        if (entry.crossingAt() != null && level == null) {
            bad("/crossing-at", "it is not said what is crossed", "add 'level: NUMBER'");
        } else if (level != null) {
            demand(demands, operand, "crossing-at", entry.crossingAt(), along -> new Feature.Crossing(along, level));
        }
        if (entry.crossingAt() == null) {
            refuse("level", entry.level(), "only crossing-at has it");
        }
        return demands;
    }

    private void valueDemand(List<Demand> demands, Operand operand) {
        Map<String, Double> at = entry.valueAt();
        if (at == null) {
            relations("value", entry.value(), operand)
                    .ifPresent(r -> demands.add(new Demand(new Feature.EveryValue(), r)));
            return;
        }
        if (at.size() != 1 || entry.value() == null) {
            bad(
                    "/value-at",
                    "'value-at' takes one key, and 'value' says what is demanded there",
                    "write 'value-at: { KEY: NUMBER }'; pin other keys with 'where'");
            return;
        }
        String key = at.keySet().iterator().next();
        double x = Optional.ofNullable(at.get(key)).orElse(Double.NaN);
        finite("/value-at", x);
        operand.terms().forEach(term -> hasKey(term, key, "/value-at" + Positions.step(key)));
        relations("value", entry.value(), operand)
                .ifPresent(r -> demands.add(new Demand(new Feature.ValueAt(key, x), r)));
    }

    private void demand(
            List<Demand> demands,
            Operand operand,
            String key,
            @Nullable RelationEntry relation,
            Function<String, Feature> feature) {
        String along = entry.along();
        if (relation != null && along == null) {
            bad("/" + key, "'" + key + "' needs an abscissa", "add 'along: KEY'");
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
            relations.add(new Relation.AtLeast(finite(at + "/at-least", relation.atLeast())));
        }
        if (relation.atMost() != null) {
            relations.add(new Relation.AtMost(finite(at + "/at-most", relation.atMost())));
        }
        List<Double> within = relation.within();
        if (within != null) {
            if (within.size() != 2 || within.stream().anyMatch(Objects::isNull) || !(within.get(0) <= within.get(1))) {
                bad(at + "/within", "'within' is " + within, "write '[LOWEST, HIGHEST]'");
            } else {
                relations.add(new Relation.Within(finite(at, within.get(0)), finite(at, within.get(1))));
            }
        }
        equal(at + "/equals", relation.equal()).ifPresent(relations::add);
        monotonic(at + "/increases-with", relation.increasesWith(), true, operand)
                .ifPresent(relations::add);
        monotonic(at + "/decreases-with", relation.decreasesWith(), false, operand)
                .ifPresent(relations::add);
        if (relations.isEmpty() && problems.size() == problemsBefore) {
            bad(
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
            bad(at + "/within", "a value cannot be missed by " + equal.within(), "write a number of at least 0");
        }
        return Optional.of(new Relation.Equals(finite(at + "/to", equal.to()), finite(at + "/within", equal.within())));
    }

    private Optional<Relation> monotonic(String at, @Nullable String key, boolean increasing, Operand operand) {
        if (key == null) {
            return Optional.empty();
        }
        operand.terms().forEach(term -> hasKey(term, key, at));
        return Optional.of(new Relation.Monotonic(key, increasing));
    }

    private double finite(String at, double number) {
        if (!Double.isFinite(number)) {
            bad(at, number + " is not a finite number", "write a finite number");
        }
        return number;
    }

    private void refuse(String key, @Nullable Object given, String remedy) {
        if (given != null) {
            bad("/" + key, "'" + key + "' does not belong here", remedy);
        }
    }

    private static Set<String> keys(Curve curve) {
        Set<String> keys = new LinkedHashSet<>(curve.varied());
        curve.model().quantities().stream()
                .filter(q -> q.role() == Quantity.Role.COORDINATE)
                .map(Quantity::name)
                .forEach(keys::add);
        return keys;
    }

    private static Set<String> columns(Curve curve) {
        Set<String> columns = keys(curve);
        curve.model().quantities().forEach(q -> columns.add(q.name()));
        return columns;
    }

    private void bad(String at, String what, String remedy) {
        problem(Rule.BAD_CLAIM, at, what, remedy);
    }

    private void problem(Rule rule, String at, String what, String remedy) {
        problems.add(new Problem(rule, positions.at(pointer + at), what, remedy));
    }
}
