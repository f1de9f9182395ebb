package io.github.lzmaven.harness.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Quantity;
import io.github.lzmaven.physics.model.Value;
import io.github.lzmaven.physics.model.Warning;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AnswerFileTest {

    private static final Quantity T = Quantity.coordinate("t", "s", "time");
    private static final Quantity P = Quantity.result("P", "1", "probability");
    private static final List<Quantity> ALL = List.of(T, P);
    private static final Fingerprint KEY = new Fingerprint(-1L, Long.MAX_VALUE);

    @Test
    void every_bit_and_every_word_comes_back() throws IOException {
        Answer answer = Answer.of(ALL)
                .row()
                .put(T, -0.0)
                .put(P, Double.NaN, Double.POSITIVE_INFINITY)
                .row()
                .put(T, Double.MIN_VALUE)
                .none(P, "monotonic, 単調")
                .row()
                .put(T, 0.1)
                .put(P, 1.0 / 3.0, Double.NaN)
                .warn(new Warning("spacing > √(ħ·speed)", "x".repeat(100_000)))
                .build();
        byte[] bytes = AnswerFile.write(Map.of(KEY, new AnswerFile.Entry(answer, 0.25)));
        Map<Fingerprint, AnswerFile.Entry> read = AnswerFile.read(bytes, ALL);
        assertThat(read).containsOnlyKeys(KEY);
        assertThat(read.get(KEY).answer()).isEqualTo(answer);
        assertThat(read.get(KEY).seconds()).isEqualTo(0.25);
    }

    @Test
    void answers_of_another_model_are_refused() throws IOException {
        Answer answer = Answer.of(List.of(T)).row().put(T, 1.0).build();
        byte[] bytes = AnswerFile.write(Map.of(KEY, new AnswerFile.Entry(answer, 0.0)));
        assertThatIOException().isThrownBy(() -> AnswerFile.read(bytes, ALL));
    }

    @Test
    void a_question_is_known_by_what_differs_from_the_fixed_parameters() {
        Map<String, Value> fixed = Map.of("coupling", Value.of(1.0), "times", Value.listOf(1.0, 2.0));
        Map<String, Value> question =
                Map.of("coupling", Value.of(1.0), "times", Value.listOf(1.0, 2.0), "v", Value.of(0.0));
        Fingerprint key = key(question, fixed);
        assertThat(key(Map.of("v", Value.of(0.0)), Map.of())).isEqualTo(key);
        assertThat(key(Map.of("v", Value.of(-0.0)), Map.of())).isNotEqualTo(key);
        assertThat(key(Map.of("v", Value.listOf(0.0)), Map.of())).isNotEqualTo(key);
        assertThat(key(Map.of("w", Value.of(0.0)), Map.of())).isNotEqualTo(key);
        assertThat(key(Map.of("v", Value.of(0.0)), fixed))
                .as("parameters left out")
                .isNotEqualTo(key);
        assertThat(key(Map.of("coupling", Value.of(1.02), "v", Value.of(0.0)), Map.of()))
                .isNotEqualTo(key);
    }

    private static Fingerprint key(Map<String, Value> question, Map<String, Value> fixed) {
        return AnswerCache.key(new Hash(), new TreeMap<>(question), fixed);
    }
}
