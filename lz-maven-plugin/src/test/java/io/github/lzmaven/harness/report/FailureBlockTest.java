package io.github.lzmaven.harness.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lzmaven.harness.outcome.CheckLine;
import io.github.lzmaven.harness.outcome.FailureBlock;
import io.github.lzmaven.harness.outcome.FigureOutcome;
import io.github.lzmaven.harness.outcome.Outcome;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FailureBlockTest {

    private static final FailureBlock.Trail TRAIL =
            new FailureBlock.Trail("mvn verify -Dlz.experiments=sample/fig-2", "target/lz/report/sample/fig-2.html");

    @Test
    void a_drift_is_told_with_all_its_numbers() {
        List<FailureBlock> blocks = FailureBlock.allOf(Samples.drifting("sample/fig-2"), TRAIL);
        assertThat(blocks).extracting(FailureBlock::type).containsExactly("drifts", "drifts", "fails");
        assertThat(blocks.get(0).lines())
                .containsExactly(
                        "LZ-CMP-011 sample/fig-2  bloch vs sample/fig-2-exact, P_LZ: 14 of 28 points outside; worst at temperature = 6.4,"
                                + " sweep-speed = 8.433930068571645",
                        "  reference  0.17049 ± 5e-05   independent-code (src/lz/reference/sample/fig-2-exact.csv:22)",
                        "  obtained   0.169932 ± 1e-06   difference -0.000559",
                        "  allowed    0.00025 = absolute 0.0002 + 1·uncertainty 5e-05   used 224 %",
                        "  because    twice the accuracy asked for",
                        "  looks like a physics change: a smooth difference far beyond the numerical errors; look at"
                                + " parameters, signs, formulas",
                        "  reproduce  mvn verify -Dlz.experiments=sample/fig-2",
                        "  report     target/lz/report/sample/fig-2.html");
    }

    @Test
    void too_little_precision_says_which_accuracy_would_decide() {
        // the largest difference is 5.9971e-5, allowed are 1e-5 and 5e-5 from the reference: an own error of 1e-6
        // cannot tell
        FigureOutcome figure = Samples.paperFigure("sample/fig-2", 0.0, 1e-5);
        FailureBlock block = FailureBlock.allOf(figure, TRAIL).get(0);
        assertThat(block.type()).isEqualTo("undecided");
        assertThat(block.headline())
                .startsWith("LZ-CMP-012 sample/fig-2")
                .contains("P_LZ: ", " of 28 points undecided");
        assertThat(block.lines()).contains("  decides    an error below 2.9e-08 would decide; it is 1e-06");
    }

    @Test
    void nothing_is_told_twice_about_rows_without_partner() {
        List<FailureBlock> blocks = FailureBlock.allOf(Samples.incomplete("sample/fig-5"), TRAIL);
        assertThat(blocks).extracting(FailureBlock::type).containsExactly("failed", "failed");
        assertThat(blocks.get(1).toString()).contains("LZ-CMP-003", "LZ-CMP-013", "src/lz/fig.yaml:12");
    }

    @Test
    void console_lines_and_blocks_carry_every_identifier() {
        assertThat(CheckLine.of(Samples.drifting("sample/fig-2")))
                .extracting(CheckLine::ids)
                .containsExactly("LZ-CMP-011", "LZ-CMP-011");
        assertThat(CheckLine.of(Samples.incomplete("sample/fig-5")))
                .allMatch(line -> line.toString().endsWith("  LZ-CMP-003, LZ-CMP-013"));
        assertThat(FailureBlock.allOf(Samples.drifting("sample/fig-2"), TRAIL)
                        .get(2)
                        .headline())
                .startsWith("LZ-CLM-001 sample/fig-2  claim fails: ");
        assertThat(FailureBlock.allOf(Samples.hostile("sample/fig-6"), TRAIL))
                .extracting(FailureBlock::headline)
                .anyMatch(headline -> headline.startsWith("LZ-CLM-004 "));
    }

    @Test
    void a_figure_that_holds_has_no_blocks() {
        assertThat(FailureBlock.allOf(Samples.paperFigure("a", 0.0, 2e-4), TRAIL))
                .isEmpty();
    }

    @Test
    void a_line_for_each_check() {
        assertThat(CheckLine.of(Samples.paperFigure("sample/fig-1", 0.0, 2e-4)))
                .extracting(CheckLine::toString)
                .containsExactly(
                        "AGREES     sample/fig-1                       bloch vs fig-1-exact, P_LZ                 used   24 %"
                                + "  independent-code",
                        "AGREES     sample/fig-1                       bloch vs fig-1-exact, P_ES                 used   28 %"
                                + "  independent-code");
    }

    @Test
    void figures_whose_names_meet_on_a_disk_get_different_pages() {
        Outcome outcome = new Outcome(List.of(
                Samples.paperFigure("Fig-1", 0.0, 1.0),
                Samples.paperFigure("fig-1", 0.0, 1.0),
                Samples.paperFigure("index", 0.0, 1.0),
                Samples.paperFigure("a/b", 0.0, 1.0)));
        Pages pages = Pages.of(outcome);
        assertThat(List.of(pages.page("Fig-1"), pages.page("fig-1"), pages.page("index"), pages.page("a/b")))
                .containsExactly("Fig-1", "fig-1~2", "index~2", "a/b");
        assertThat(Pages.of(List.of("../x", "a\u0000b", ""), Set.of()).page("../x"))
                .isEqualTo("_../x");
        assertThat(Pages.up("a/b/c")).isEqualTo("../../");
    }
}
