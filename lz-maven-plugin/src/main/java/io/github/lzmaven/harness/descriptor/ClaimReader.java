package io.github.lzmaven.harness.descriptor;

import io.github.lzmaven.harness.claim.Claim;
import io.github.lzmaven.harness.claim.Combination;
import io.github.lzmaven.harness.claim.Demand;
import io.github.lzmaven.harness.claim.Operand;
import io.github.lzmaven.harness.claim.Term;
import io.github.lzmaven.harness.experiment.Curve;
import io.github.lzmaven.harness.problem.DidYouMean;
import io.github.lzmaven.harness.problem.Problem;
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

/** Turns one entry under {@code claims} into a claim. Used once, by one thread. */
final class ClaimReader {

    private final ClaimEntry entry;
    private final Set<String> named;
    private final ClaimNotes notes;

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
        this.named = named;
        this.notes = new ClaimNotes(pointer, positions, curves, problems);
    }

    /** The claim; empty, with problems noted, if it cannot be understood. */
    Optional<Claim> read() {
        Optional<Operand> operand = operand();
        Optional<Demand.Standard> standard = operand.flatMap(this::standard);
        operand.ifPresent(this::checkKeys);
        List<Demand> demands =
                operand.map(o -> new DemandReader(entry, o, notes).demands()).orElse(List.of());
        if (operand.isPresent() && demands.isEmpty() && notes.isClean()) {
            notes.bad("", "the claim demands nothing", "add for example 'value: { at-least: 0.2 }'");
        }
        if (operand.isEmpty() || !notes.isClean()) {
            return Optional.empty();
        }
        return Optional.of(new Claim(
                notes.place(),
                Objects.requireNonNullElse(entry.says(), ""),
                Objects.requireNonNullElse(entry.at(), ""),
                operand.get(),
                standard,
                demands,
                Optional.ofNullable(entry.knownDisagreement()),
                List.of()));
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
            notes.bad(
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
        notes.refuse(
                "between",
                entry.between(),
                "only difference-of, distance-of, ratio-of, product-of and combination-of have it");
        Optional<Term> term = term(null, "/" + key, quantity);
        if (!key.equals("spread-of")) {
            notes.refuse("over", entry.over(), "only spread-of has it");
            return term.map(Operand.Single::new);
        }
        String over = entry.over();
        if (over == null) {
            notes.bad("", "'spread-of' needs a key", "add 'over: KEY'");
            return Optional.empty();
        }
        term.ifPresent(t -> notes.requireKey(t, over, "/over"));
        return term.map(t -> new Operand.Spread(t, over));
    }

    private Optional<Operand> combined(Combination how, String key, String quantity) {
        notes.refuse("over", entry.over(), "only spread-of has it");
        List<TermEntry> sides = Optional.ofNullable(entry.between()).orElse(List.of());
        boolean two = how == Combination.DIFFERENCE || how == Combination.DISTANCE || how == Combination.RATIO;
        if (sides.size() < 2 || two && sides.size() > 2) {
            notes.bad(
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
            notes.bad("/minus", "'relative-to' and 'minus' exclude each other", "keep one of them");
            return Optional.empty();
        }
        boolean ratio = entry.relativeTo() != null;
        TermEntry other = ratio ? entry.relativeTo() : entry.minus();
        if (other == null) {
            return Optional.empty();
        }
        String key = ratio ? "/relative-to" : "/minus";
        if (operand instanceof Operand.Combined) {
            notes.bad(
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
            notes.bad(at, "no curve is named", "add 'of: CURVE'");
            return Optional.empty();
        }
        Curve curve = notes.curve(name).orElse(null);
        if (curve == null && named.contains(name)) {
            return Optional.empty(); // the curve itself is wrong, and has been reported
        }
        if (curve == null) {
            boolean own = side != null && side.curve().isPresent();
            notes.problem(
                    Rule.UNKNOWN_CURVE,
                    own ? at : "/of",
                    "no curve is called '" + name + "'",
                    DidYouMean.among(name, named));
            return Optional.empty();
        }
        String column = Optional.ofNullable(side).flatMap(TermEntry::quantity).orElse(quantity);
        Set<String> known = ClaimNotes.columns(curve);
        if (!known.contains(column)) {
            notes.problem(
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
        Set<String> keys = ClaimNotes.keys(curve);
        if (!keys.contains(key)) {
            notes.bad(
                    at + Positions.step(key),
                    "the curve '" + curve.name() + "' does not vary '" + key + "'",
                    DidYouMean.among(key, keys));
        }
        condition
                .flaw()
                .ifPresent(flaw ->
                        notes.bad(at + Positions.step(key), flaw, "write a value, a list or at-least / at-most"));
    }

    /** Keys of the claim itself. */
    private void checkKeys(Operand operand) {
        Optional.ofNullable(entry.where()).orElse(Map.of()).keySet().forEach(key -> {
            Set<String> keys = new LinkedHashSet<>();
            operand.terms()
                    .forEach(term ->
                            notes.curve(term.curve()).map(ClaimNotes::keys).ifPresent(keys::addAll));
            if (!keys.contains(key)) {
                notes.bad(
                        "/where" + Positions.step(key),
                        "no curve of the claim varies '" + key + "'",
                        DidYouMean.among(key, keys));
            }
        });
        if (entry.along() != null) {
            notes.requireKey(operand, entry.along(), "/along");
        }
    }
}
