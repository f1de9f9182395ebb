package io.github.lzmaven.harness.cache;

import io.github.lzmaven.harness.experiment.Curve;
import io.github.lzmaven.physics.model.Value;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Answers of models that need not be computed again.
 *
 * <p>All answers of one model at the same fixed parameters share an entry, whatever the figure is called; within it a hash of
 * the other parameters finds each one. So a grid that grows asks for its new points alone. Entries lie in a folder for each
 * state of the code, because two builds with different code may share a cache. Answers alone are kept: what failed is tried
 * again, and verdicts are always made anew. May be asked by several threads.
 */
public final class AnswerCache {

    /** Goes up when the same question to the same code can have another answer, or answers are written differently. */
    private static final String VERSION = "answers 3";

    /** The states of code that are kept, so that a cache does not grow for ever. */
    private static final int CODES = 16;

    private final Optional<Store> store;
    private final CodeHash code;

    private AnswerCache(Optional<Store> store, CodeHash code) {
        this.store = store;
        this.code = code;
    }

    /** Answers kept in a store. */
    public static AnswerCache in(Store store, CodeHash code) {
        return new AnswerCache(Optional.of(store.within("answers")), code);
    }

    /** Finds nothing and keeps nothing. */
    public static AnswerCache off() {
        return new AnswerCache(Optional.empty(), new CodeHash());
    }

    /** Whether anything is kept at all. */
    public boolean isOn() {
        return store.isPresent();
    }

    /** What is known of a curve, also of its points with some parameter made wrong. */
    public KnownAnswers of(Curve curve) {
        if (store.isEmpty()) {
            return KnownAnswers.none(curve, "the cache is off");
        }
        Hash family = new Hash().add(curve.model().name());
        new TreeMap<>(curve.fixed()).forEach((name, value) -> family.add(name).add(value));
        return code.of(curve.model().getClass())
                .map(hash -> new KnownAnswers(
                        curve, store.get(), new Hash().add(VERSION).add(hash).text(), family.text()))
                .orElseGet(() -> KnownAnswers.none(curve, "the code of the model cannot be told"));
    }

    /** Forgets the answers of code that has not been used for long. */
    public void prune() {
        store.ifPresent(answers -> answers.keepNewest(CODES));
    }

    /**
     * The part of a question in which it differs from a curve's fixed parameters.
     *
     * @param question in the order of the model's parameters
     */
    static Fingerprint key(Hash key, Map<String, Value> question, Map<String, Value> fixed) {
        for (Map.Entry<String, Value> each : question.entrySet()) { // asked for every point of every grid
            if (!each.getValue().equals(fixed.get(each.getKey()))) {
                key.add(each.getKey()).add(each.getValue());
            }
        }
        if (!question.keySet().containsAll(fixed.keySet())) {
            fixed.keySet().stream()
                    .filter(name -> !question.containsKey(name))
                    .sorted()
                    .forEach(key::add);
        }
        return key.fingerprint();
    }
}
