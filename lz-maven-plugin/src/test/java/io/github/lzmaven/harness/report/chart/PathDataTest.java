package io.github.lzmaven.harness.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathDataTest {

    @ParameterizedTest
    @CsvSource({
        "M0 0 L720 0 L720 428 L0 428 Z, M0 0h720v428h-720z",
        "M10.5 20 L11 20.5 L10.4 19.5, M10.5 20l.5.5-.6-1",
        "M1 1 L1 1 M5 1 L5 1, M1 1h0m4 0h0",
        "M0 0 L1 1 Z M0.5 0.5 L2 0.5, M0 0l1 1zm.5.5h1.5",
        "M0 0 C1 2 3 4 5 6 L-5 6, M0 0c1 2 3 4 5 6h-10",
        "M0 0 L3 0 L3 0 L6 0, M0 0h3 3",
        "M9 5 C9 6 8 7 7 7 C6 7 5 6 5 5 C5 4 6 3 7 3 C8 3 9 4 9 5 Z M1 1 L2 2,"
                + " M9 5a2 2 0 0 1-4 0 2 2 0 0 1 4 0zm-8-4l1 1",
    })
    void rewritten(String given, String shorter) {
        // a decimal point could begin a number without a space, but not every reader of SVG knows
        assertThat(PathData.compact(given)).isEqualTo(shorter.replace("5.5", "5 .5"));
    }

    @Test
    void rounding_does_not_add_up() {
        // steps of 0.06 are 0.1, 0, 0.1, 0.1, 0 … apart once every point is rounded by itself; rounded steps would
        // reach 1
        assertThat(PathData.compact(
                        "M0 0 L0.06 1 L0.12 2 L0.18 3 L0.24 4 L0.3 5 L0.36 6 L0.42 7 L0.48 8 L0.54 9 L0.6 10"))
                .isEqualTo("M0 0l.1 1v1l.1 1v1l.1 1 .1 1v1l.1 1v1l.1 1");
    }
}
