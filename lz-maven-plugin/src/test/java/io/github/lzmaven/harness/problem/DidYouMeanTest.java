package io.github.lzmaven.harness.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DidYouMeanTest {

    private static final List<String> WORDS = List.of("temperature", "sweep-speed", "coupling", "cutoff");

    @ParameterizedTest
    @CsvSource({
        "temprature,temperature",
        "tmeperature,temperature",
        "sweepspeed,sweep-speed",
        "Coupling,coupling",
        "cutof,cutoff"
    })
    void the_nearest_word_is_offered(String written, String meant) {
        assertThat(DidYouMean.among(written, WORDS))
                .isEqualTo("did you mean '" + meant + "'?; known here: coupling, cutoff, sweep-speed, temperature");
    }

    @Test
    void nothing_is_offered_if_nothing_is_near() {
        assertThat(DidYouMean.among("mass", WORDS))
                .isEqualTo("nothing similar is known; known here: coupling, cutoff, sweep-speed, temperature");
        assertThat(DidYouMean.among("mass", List.of())).isEqualTo("nothing similar is known");
    }

    @Test
    void a_long_list_is_left_out() {
        List<String> many =
                IntStream.range(0, 41).mapToObj(i -> "parameter-" + i).toList();
        assertThat(DidYouMean.among("parameter-3x", many)).isEqualTo("did you mean 'parameter-3'?");
    }

    @ParameterizedTest
    @CsvSource({"'','',0", "abc,abc,0", "abc,abd,1", "abc,ab,1", "abc,acb,1", "'',abc,3", "kitten,sitting,3"})
    void the_distance_counts_edits_and_swaps(String a, String b, int distance) {
        assertThat(DidYouMean.distance(a, b)).isEqualTo(distance);
        assertThat(DidYouMean.distance(b, a)).isEqualTo(distance);
    }
}
