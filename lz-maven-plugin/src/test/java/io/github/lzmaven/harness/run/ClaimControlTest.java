package io.github.lzmaven.harness.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lzmaven.harness.ProjectFixture;
import io.github.lzmaven.harness.claim.ClaimOutcome;
import io.github.lzmaven.harness.claim.ClaimOutcome.Status;
import io.github.lzmaven.harness.control.ControlOutcome;
import io.github.lzmaven.harness.outcome.FailureBlock;
import io.github.lzmaven.harness.outcome.FigureCase;
import io.github.lzmaven.harness.outcome.FigureOutcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What claims notice, on curves y = height + x² whose values are known by hand. */
class ClaimControlTest {

    private static final String POINTS = "p: { model: parabola, with: { height: 1 }, vary: { rows-of: table } }";

    @TempDir
    Path folder;

    /** The table has the places x = 0 and 1. */
    private FigureOutcome figure(String curves, String claim) {
        return new ProjectFixture(folder)
                .with("reference/table.csv", "x,y\n0,1\n1,2\n")
                .with("reference/table.yaml", "tier: closed-form\nsource: by hand\ncolumns: { x: {}, y: {} }\n")
                .with("a.yaml", "figure: a\ncurves:\n  " + curves + "\nclaims:\n  - { says: test, " + claim + " }\n")
                .run()
                .figures()
                .get(0);
    }

    private ClaimOutcome judged(String curves, String claim) {
        return figure(curves, claim).claims().get(0);
    }

    private ControlOutcome control(String curves, String claim) {
        return judged(curves, claim).controls().get(0);
    }

    @Test
    void a_claim_that_fails_with_a_parameter_wrong_has_noticed() {
        FigureOutcome figure =
                figure(POINTS, "of: p, value-of: y, value: { within: [1, 2] }, must-notice: { height: { plus: 0.5 } }");
        ClaimOutcome claim = figure.claims().get(0);
        assertThat(claim.status()).isEqualTo(Status.HOLDS);
        assertThat(claim.margin()).describedAs("of the claim as it is").isZero();
        assertThat(claim.controls()).extracting(ControlOutcome::noticed).containsExactly(true);
        assertThat(claim.controls().get(0).sentence())
                .isEqualTo("then fails: y: 2.5 at x = 1 (least room of 2), demanded: between 1 and 2");
        assertThat(figure.passes()).isTrue();
    }

    @Test
    void a_claim_that_holds_all_the_same_is_blunt_and_fails() {
        FigureOutcome figure =
                figure(POINTS, "of: p, value-of: y, value: { at-least: 0 }, must-notice: { height: { plus: 0.5 } }");
        assertThat(figure.passes()).isFalse();
        assertThat(figure.claimsKept()).isZero();
        assertThat(figure.claims().get(0).status()).isEqualTo(Status.BLUNT);
        assertThat(figure.claims().get(0).controls().get(0).sentence()).startsWith("then holds: y: 1.5 at x = 0");
    }

    @Test
    void a_blunt_claim_is_told_with_the_control_and_its_place() {
        FigureOutcome figure =
                figure(POINTS, "of: p, value-of: y, value: { at-least: 0 }, must-notice: { height: { plus: 0.5 } }");
        FailureBlock.Trail trail = new FailureBlock.Trail("mvn verify", "report/a.html");
        assertThat(FailureBlock.allOf(figure, trail)).singleElement().satisfies(block -> {
            assertThat(block.type()).isEqualTo("blunt");
            assertThat(block.headline()).isEqualTo("LZ-CLM-005 a  claim blunt: \"test\"");
            assertThat(block.lines())
                    .anyMatch(line -> line.startsWith("  unnoticed  height + 0.5, then holds: y: 1.5 at x = 0"))
                    .contains("             src/lz/a.yaml:5:78");
        });
        assertThat(FigureCase.allOf(figure, trail))
                .extracting(FigureCase::name)
                .containsExactly("claim: \"test\"", "claim: \"test\" notices height + 0.5");
        assertThat(FigureCase.allOf(figure, trail))
                .allMatch(test -> test.failure().isPresent());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            error: { plus: 0.6 }         | then undecided
            manners: { instead: none }   | then not testable here
            manners: { instead: nan }    | then not testable here
            manners: { instead: crashes }| no answer, which counts as not noticing
            height: { plus: 9.5 }        | the model refuses it, which counts as not noticing
            places: { instead: [0] }     | the answer has another number of rows
            """)
    void nothing_but_failing_is_noticing(String control, String sentence) {
        ClaimOutcome claim =
                judged(POINTS, "of: p, value-of: y, value: { within: [0.5, 2.5] }, must-notice: { " + control + " }");
        assertThat(claim.status()).isEqualTo(Status.BLUNT);
        assertThat(claim.controls().get(0).sentence()).startsWith(sentence);
    }

    @ParameterizedTest
    @CsvSource({"0.5, KNOWN_DISAGREEMENT, then holds", "-0.5, BLUNT, then known disagreement"})
    void a_known_disagreement_has_to_hold(double shift, Status status, String sentence) {
        ClaimOutcome claim = judged(
                POINTS,
                "of: p, value-of: y, value: { at-least: 1.5 }, known-disagreement: y is 1 at 0, must-notice: { height: { plus: "
                        + shift + " } }");
        assertThat(claim.status()).isEqualTo(status);
        assertThat(claim.controls().get(0).noticed()).isEqualTo(status == Status.KNOWN_DISAGREEMENT);
    }

    @Test
    void a_claim_that_fails_by_itself_tries_nothing() {
        ClaimOutcome claim =
                judged(POINTS, "of: p, value-of: y, value: { at-least: 5 }, must-notice: { height: { plus: -1 } }");
        assertThat(claim.status()).isEqualTo(Status.FAILS);
        assertThat(claim.controls()).singleElement().satisfies(control -> {
            assertThat(control.noticed()).isFalse();
            assertThat(control.sentence()).isEqualTo("not tried: the claim fails without it");
        });
    }

    @Test
    void only_grid_points_that_take_part_are_made_wrong() {
        // 3 + 7.5 is above what the model admits, 2 + 7.5 is not
        String curves = "p: { model: parabola, with: { places: 0 }, vary: { height: [1, 2, 3] } }";
        String claim = "of: p, value-of: y, value: { at-most: 4 }, must-notice: { height: { plus: 7.5 } }";
        assertThat(control(curves, "where: { height: { at-most: 2 } }, " + claim)
                        .noticed())
                .isTrue();
        assertThat(control(curves, claim).sentence()).startsWith("the model refuses it");
    }

    @Test
    void rows_keep_their_places() {
        // at the places called 1 and 2 the heights are -1 and -2: what increases would fall
        assertThat(control(
                                "p: { model: parabola, with: { places: 0 }, vary: { height: [1, 2] } }",
                                "of: p, value-of: y, value: { increases-with: height }, must-notice: { height: { times: -1 } }")
                        .noticed())
                .isTrue();
    }

    @Test
    void curves_without_the_parameter_stay_as_they_are() {
        assertThat(control("""
                                p: { model: parabola, with: { height: 1, places: 0 } }
                                  q: { model: landau-zener-formula, with: { sweep-speed: 0.05 } }
                                """.strip(), """
                                difference-of: y, between: [p, { curve: q, quantity: P_LZ }],
                                    value: { within: [-1.0e-6, 1.0e-6] }, must-notice: { height: { plus: 1.0e-5 } }
                                """.strip()).noticed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            difference-of: y, between: [p, q]
            of: p, value-of: y, minus: { curve: q }
            """)
    void all_curves_with_the_parameter_are_made_wrong(String operand) {
        assertThat(control(
                                POINTS + "\n  " + POINTS.replace("p:", "q:"),
                                operand + ", value: { within: [-0.1, 0.1] }, must-notice: { height: { plus: 5 } }")
                        .sentence())
                .startsWith("then holds: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            value: { within: [1, 2] }        | y: { times: 1.001 }    | then fails: y: 2.002 at x = 1
            value: { within: [0.5, 2.5] }    | y: { plus: -0.6 }      | then fails: y: 0.4 at x = 0
            value: { increases-with: x }     | y: { times: -1 }       | then fails: y: -1 → -2 from x = 0 to 1
            """)
    void a_result_may_be_made_wrong_where_no_parameter_would_do(String demand, String control, String sentence) {
        ClaimOutcome claim = judged(POINTS, "of: p, value-of: y, " + demand + ", must-notice: { " + control + " }");
        assertThat(claim.status()).isEqualTo(Status.HOLDS);
        assertThat(claim.controls().get(0).noticed()).isTrue();
        assertThat(claim.controls().get(0).sentence()).startsWith(sentence);
    }

    @Test
    void a_wrong_result_that_the_claim_does_not_notice_makes_it_blunt() {
        assertThat(judged(POINTS, "of: p, value-of: y, value: { at-least: 0 }, must-notice: { y: { times: 1.1 } }")
                        .status())
                .isEqualTo(Status.BLUNT);
    }

    @Test
    void a_result_of_two_curves_is_made_wrong_in_the_first() {
        assertThat(control(
                                POINTS + "\n  " + POINTS.replace("p:", "q:"),
                                "difference-of: y, between: [p, q], value: { within: [-0.1, 0.1] }, must-notice: { y: { plus: 0.25 } }")
                        .sentence())
                .startsWith("then fails: difference of y: 0.25 at x = 0");
    }

    @Test
    void a_parameter_that_only_a_claim_makes_wrong_is_not_called_untried() {
        String claim = "of: p, value-of: y, value: { within: [1, 2] }";
        assertThat(figure(POINTS, claim).untried()).containsExactly("height", "manners");
        assertThat(figure(POINTS, claim + ", must-notice: { height: { plus: 0.5 } }")
                        .untried())
                .containsExactly("manners");
    }
}
