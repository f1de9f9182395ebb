package io.github.lzmaven.harness.cache;

import io.github.lzmaven.harness.experiment.Curve;
import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Inputs;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answers known for one curve, from this state of the code and from an older one. Confined to one thread. */
public final class KnownAnswers {

    private final Curve curve;
    private final @Nullable Store answers;
    private final String code;
    private final String family;
    private final String nothing;
    private final Hash key = new Hash();
    private final Map<Fingerprint, AnswerFile.Entry> known;
    private final Map<Fingerprint, AnswerFile.Entry> fresh = new LinkedHashMap<>();
    private @Nullable Map<Fingerprint, AnswerFile.Entry> older;

    private KnownAnswers(Curve curve, @Nullable Store answers, String code, String family, String nothing) {
        this.curve = curve;
        this.answers = answers;
        this.code = code;
        this.family = family;
        this.nothing = nothing;
        this.known = answers == null ? Map.of() : read(answers.within(code)).orElse(Map.of());
    }

    KnownAnswers(Curve curve, Store answers, String code, String family) {
        this(curve, answers, code, family, "");
    }

    static KnownAnswers none(Curve curve, String why) {
        return new KnownAnswers(curve, null, "", "", why);
    }

    /** The answer of this code to a question. */
    public Optional<Answer> find(Inputs question) {
        return entry(known, question).map(AnswerFile.Entry::answer);
    }

    /** The answer of this code, or else what an earlier state of it said last. */
    public Optional<Answer> findOlder(Inputs question) {
        return find(question).or(() -> entry(older(), question).map(AnswerFile.Entry::answer));
    }

    /** The seconds that a question has taken before; empty if it was never asked. */
    public Optional<Double> seconds(Inputs question) {
        Fingerprint key = key(question);
        return Optional.ofNullable(known.get(key))
                .or(() -> Optional.ofNullable(older().get(key)))
                .map(AnswerFile.Entry::seconds);
    }

    /** Why a question has to be computed. */
    public String reason() {
        if (answers == null) {
            return nothing;
        }
        if (!known.isEmpty()) {
            return "new points";
        }
        if (answers.within(code).has(family)) {
            return "what was kept is damaged";
        }
        return older().isEmpty() ? "not computed before" : "the model's code, its class path or the JVM changed";
    }

    /** Notes an answer, to be kept by {@link #save}. */
    public void put(Inputs question, Answer answer, double seconds) {
        if (answers != null && answer.quantities().equals(curve.model().quantities())) {
            fresh.put(key(question), new AnswerFile.Entry(answer, seconds));
        }
    }

    /**
     * Keeps what was noted, beside what another build may have kept meanwhile.
     *
     * @throws IOException if the cache cannot be written
     */
    public void save() throws IOException {
        if (answers == null) {
            return;
        }
        Store own = answers.within(code);
        if (fresh.isEmpty()) {
            own.touch();
            return;
        }
        Map<Fingerprint, AnswerFile.Entry> all = new LinkedHashMap<>(read(own).orElse(Map.of()));
        all.putAll(fresh);
        own.write(family, AnswerFile.write(all));
        fresh.clear();
    }

    private Map<Fingerprint, AnswerFile.Entry> older() {
        if (older == null) {
            older = answers == null
                    ? Map.of()
                    : answers.newestFirst().stream()
                            .flatMap(store -> read(store).stream())
                            .findFirst()
                            .orElse(Map.of());
        }
        return older;
    }

    private Optional<Map<Fingerprint, AnswerFile.Entry>> read(Store store) {
        return store.read(family).flatMap(bytes -> {
            try {
                return Optional.of(AnswerFile.read(bytes, curve.model().quantities()));
            } catch (IOException e) {
                return Optional.empty();
            }
        });
    }

    private Optional<AnswerFile.Entry> entry(Map<Fingerprint, AnswerFile.Entry> entries, Inputs question) {
        return entries.isEmpty() ? Optional.empty() : Optional.ofNullable(entries.get(key(question)));
    }

    private Fingerprint key(Inputs question) {
        return AnswerCache.key(key, question.values(), curve.fixed());
    }
}
