package io.github.lzmaven.harness.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lzmaven.harness.ProjectFixture;
import io.github.lzmaven.harness.control.Sensitivity;
import io.github.lzmaven.harness.outcome.FigureOutcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The smallest change that would be noticed, where it is known by hand. */
class SensitivityTest {

    @TempDir
    Path folder;

    @Test
    void a_height_moves_the_value_by_as_much() {
        // y = height + x²: 1/1024 is allowed, so a height of 2 may change by 1/2048 of itself, whatever the control's
        // size
        FigureOutcome figure = figure("height: 2", "height: { plus: 0.5 }");
        assertThat(figure.sensitivities())
                .containsExactly(new Sensitivity("height", 1.0 / 1024, 1.0 / 2048, "height + 0.5"));
        assertThat(figure.sensitivities().get(0).words()).isEqualTo("height by 0.049 %");
        assertThat(figure.untried()).containsExactly("manners");
    }

    @Test
    void the_own_error_has_to_be_overcome_as_well() {
        assertThat(figure("height: 2, error: 0.0009765625", "height: { times: 1.25 }")
                        .sensitivities())
                .extracting(Sensitivity::absolute)
                .containsExactly(2.0 / 1024);
    }

    @Test
    void of_several_controls_the_sharpest_counts() {
        assertThat(figure("height: 2", "height: { plus: 0.5 }\n      places[1]: { times: 2 }")
                        .sensitivities())
                .extracting(Sensitivity::parameter)
                .containsExactly("height", "places[1]");
    }

    @Test
    void a_parameter_that_is_zero_has_no_share_and_one_that_moves_nothing_is_never_noticed() {
        FigureOutcome figure = figure("height: 0", "height: { plus: 0.5 }\n      error: { plus: 0.0001 }");
        assertThat(figure.sensitivities())
                .extracting(Sensitivity::words)
                .containsExactly("error not at all", "height by 0.00098");
    }

    @Test
    void a_word_has_no_size() {
        assertThat(figure("height: 2", "manners: { instead: warns }").sensitivities())
                .isEmpty();
    }

    private FigureOutcome figure(String with, String controls) {
        String height = with.replaceAll("height: ([0-9]+).*", "$1");
        return new ProjectFixture(folder)
                .with("reference/table.csv", "x,y\n0," + height + "\n1," + (Integer.parseInt(height) + 1) + "\n")
                .with("reference/table.yaml", "tier: closed-form\nsource: by hand\ncolumns: { x: {}, y: {} }\n")
                .with("a.yaml", """
                        figure: a
                        curves:
                          p: { model: parabola, with: { %s }, vary: { rows-of: table } }
                        checks:
                          - curve: p
                            against: table
                            y: { absolute: 0.0009765625, because: 1/1024 }
                            must-notice:
                              %s
                        """.formatted(with, controls))
                .run()
                .figures()
                .get(0);
    }
}
