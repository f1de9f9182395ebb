package io.github.lzmaven.harness.descriptor;

import io.github.lzmaven.harness.claim.Term;
import io.github.lzmaven.harness.experiment.Curve;
import io.github.lzmaven.harness.problem.DidYouMean;
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

/**
 * One entry under {@code claims}, and what its readers have to know about it.
 *
 * @param entry     the entry
 * @param pointer   where it stands: {@code /claims/0}
 * @param positions of the parts of the file
 * @param curves    the curves of the figure that could be read, by name
 * @param named     the names of all its curves
 * @param problems  receives what is wrong
 * @param before    how many problems there were before
 */
record ClaimContext(
        ClaimEntry entry,
        String pointer,
        Positions positions,
        Map<String, Curve> curves,
        Set<String> named,
        List<Problem> problems,
        int before) {

    /** Whether nothing is wrong with the entry so far. */
    boolean isSound() {
        return problems.size() == before;
    }

    void hasKey(Term term, @Nullable String key, String at) {
        Set<String> keys = new LinkedHashSet<>();
        curve(term).map(ClaimContext::keys).ifPresent(keys::addAll);
        keys.removeAll(term.fixed());
        if (key != null && !keys.contains(key)) {
            bad(at, "the curve '" + term.curve() + "' does not vary '" + key + "' here", DidYouMean.among(key, keys));
        }
    }

    Optional<Curve> curve(Term term) {
        return Optional.ofNullable(curves.get(term.curve()));
    }

    double finite(String at, double number) {
        if (!Double.isFinite(number)) {
            bad(at, number + " is not a finite number", "write a finite number");
        }
        return number;
    }

    void refuse(String key, @Nullable Object given, String remedy) {
        if (given != null) {
            bad("/" + key, "'" + key + "' does not belong here", remedy);
        }
    }

    static Set<String> keys(Curve curve) {
        Set<String> keys = new LinkedHashSet<>(curve.varied());
        curve.model().quantities().stream()
                .filter(q -> q.role() == Quantity.Role.COORDINATE)
                .map(Quantity::name)
                .forEach(keys::add);
        return keys;
    }

    static Set<String> columns(Curve curve) {
        Set<String> columns = keys(curve);
        curve.model().quantities().forEach(q -> columns.add(q.name()));
        return columns;
    }

    void bad(String at, String what, String remedy) {
        problem(Rule.BAD_CLAIM, at, what, remedy);
    }

    void problem(Rule rule, String at, String what, String remedy) {
        problems.add(new Problem(rule, positions.at(pointer + at), what, remedy));
    }
}
