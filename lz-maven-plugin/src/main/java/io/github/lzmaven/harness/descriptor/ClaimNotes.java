package io.github.lzmaven.harness.descriptor;

import io.github.lzmaven.harness.claim.Operand;
import io.github.lzmaven.harness.claim.Term;
import io.github.lzmaven.harness.experiment.Curve;
import io.github.lzmaven.harness.problem.DidYouMean;
import io.github.lzmaven.harness.problem.Place;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.harness.yaml.Positions;
import io.github.lzmaven.physics.model.Quantity;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the readers of one claim share: where it stands, which curves there are, and what was found wrong. */
final class ClaimNotes {

    private final String pointer;
    private final Positions positions;
    private final Map<String, Curve> curves;
    private final List<Problem> problems;
    private final int before;

    ClaimNotes(String pointer, Positions positions, Map<String, Curve> curves, List<Problem> problems) {
        this.pointer = pointer;
        this.positions = positions;
        this.curves = curves;
        this.problems = problems;
        this.before = problems.size();
    }

    /** Whether nothing was found wrong. */
    boolean isClean() {
        return problems.size() == before;
    }

    Place place() {
        return positions.at(pointer);
    }

    Optional<Curve> curve(String name) {
        return Optional.ofNullable(curves.get(name));
    }

    /** Notes a problem unless the curves of an operand vary a key. */
    void requireKey(Operand operand, String key, String at) {
        operand.terms().forEach(term -> requireKey(term, key, at));
    }

    /** Notes a problem unless the curve of a term varies a key that the term leaves open. */
    void requireKey(Term term, String key, String at) {
        Set<String> keys = new LinkedHashSet<>();
        curve(term.curve()).map(ClaimNotes::keys).ifPresent(keys::addAll);
        keys.removeAll(term.fixed());
        if (!keys.contains(key)) {
            bad(at, "the curve '" + term.curve() + "' does not vary '" + key + "' here", DidYouMean.among(key, keys));
        }
    }

    /** What tells the rows of a curve apart. */
    static Set<String> keys(Curve curve) {
        Set<String> keys = new LinkedHashSet<>(curve.varied());
        curve.model().quantities().stream()
                .filter(q -> q.role() == Quantity.Role.COORDINATE)
                .map(Quantity::name)
                .forEach(keys::add);
        return keys;
    }

    /** What a claim can be about: results, and keys taken as numbers. */
    static Set<String> columns(Curve curve) {
        Set<String> columns = keys(curve);
        curve.model().quantities().forEach(q -> columns.add(q.name()));
        return columns;
    }

    /** Notes a problem if a key is given that has no meaning beside the others. */
    void refuse(String key, @Nullable Object given, String remedy) {
        if (given != null) {
            bad("/" + key, "'" + key + "' does not belong here", remedy);
        }
    }

    void bad(String at, String what, String remedy) {
        problem(Rule.BAD_CLAIM, at, what, remedy);
    }

    void problem(Rule rule, String at, String what, String remedy) {
        problems.add(new Problem(rule, positions.at(pointer + at), what, remedy));
    }
}
