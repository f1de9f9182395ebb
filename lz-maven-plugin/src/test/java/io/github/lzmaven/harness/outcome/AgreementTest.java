package io.github.lzmaven.harness.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lzmaven.harness.ProjectFixture;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Curves are set side by side where they answer one question, and nowhere else. */
class AgreementTest {

    @TempDir
    Path folder;

    @Test
    void curves_that_differ_in_method_agree_within_their_errors() {
        List<Agreement> agreements = agreements("""
                  p: { model: parabola, with: { height: 1, places: [0, 1, 2] } }
                  q: { model: parabola, with: { height: 1, error: 0.5, places: [1, 2, 3] } }
                """);
        assertThat(agreements).containsExactly(new Agreement("p", "q", "y", 2, "x = 1", 0.0, 0.5));
        assertThat(agreements.get(0).withinErrors()).isTrue();
    }

    @Test
    void where_they_differ_most_is_told_with_both_errors() {
        // heights within 1e-9 of each other are one question
        List<Agreement> agreements = agreements("""
                  p: { model: parabola, with: { height: 1, places: [0, 1] } }
                  q: { model: parabola, with: { height: 1.0000000005, places: [0, 1] } }
                """);
        assertThat(agreements).hasSize(1);
        assertThat(agreements.get(0).points()).isEqualTo(2);
        assertThat(agreements.get(0).difference()).isBetween(-5.1e-10, -4.9e-10);
        assertThat(agreements.get(0).withinErrors()).isFalse();
    }

    @Test
    void another_parameter_or_another_choice_is_another_question() {
        assertThat(agreements("""
                  p: { model: parabola, with: { height: 1, places: [0, 1] } }
                  q: { model: parabola, with: { height: 2, places: [0, 1] } }
                  r: { model: parabola, with: { height: 1, manners: warns, places: [0, 1] } }
                """)).isEmpty();
    }

    @Test
    void of_a_varied_parameter_only_the_common_values_are_compared() {
        assertThat(agreements("""
                  p: { model: parabola, with: { places: [0, 1] }, vary: { height: [1, 2, 3] } }
                  q: { model: parabola, with: { height: 2, places: [0, 1] } }
                """)).extracting(Agreement::points).containsExactly(2);
    }

    private List<Agreement> agreements(String curves) {
        return new ProjectFixture(folder)
                .with(
                        "a.yaml",
                        "figure: a\ncurves:\n" + curves.indent(2) + """
                        claims:
                          - { says: high, of: p, value-of: y, value: { at-least: 0 } }
                          - { says: high, of: q, value-of: y, value: { at-least: 0 } }
                        """
                                + (curves.contains("  r:")
                                        ? "  - { says: high, of: r, value-of: y, value: { at-least: 0 } }\n"
                                        : ""))
                .run()
                .figures()
                .get(0)
                .agreements();
    }
}
