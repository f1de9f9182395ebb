package io.github.lzmaven.harness.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lzmaven.harness.experiment.Chart;
import io.github.lzmaven.harness.outcome.FigureOutcome;
import io.github.lzmaven.harness.report.chart.Picture;
import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.Series;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CurvePictureTest {

    private final FigureOutcome figure = Samples.paperFigure("sample/fig-1", 0.0, 2e-4);
    private final Picture picture =
            CurvePicture.of(figure, figure.experiment().charts().get(0), "p").orElseThrow();

    @Test
    void each_temperature_is_a_line_of_its_own_colour_over_its_reference() {
        assertThat(picture.lines()).hasSize(4);
        assertThat(picture.lines()).extracting(line -> line.ink().colour()).doesNotHaveDuplicates();
        assertThat(picture.marks()).hasSize(4).noneMatch(mark -> mark.ink().filled());
        assertThat(picture.marks()).extracting(mark -> mark.ink().marker()).doesNotHaveDuplicates();
        assertThat(picture.marks().get(0).error()).containsOnly(5e-5);
    }

    @Test
    void the_legend_names_values_curve_and_reference() {
        assertThat(picture.legend())
                .extracting(Picture.Key::text)
                .containsExactly(
                        "temperature T (Δ/k_B):",
                        "0.4",
                        "1.6",
                        "6.4",
                        "25.6",
                        "",
                        "bloch",
                        "reference sample/fig-1-exact");
    }

    @Test
    void axes_carry_symbol_and_unit() {
        assertThat(picture.x().label()).isEqualTo("sweep speed v (Δ²/ħ)");
        assertThat(picture.x().logarithmic()).isTrue();
        assertThat(picture.y().label()).isEqualTo("P_LZ");
    }

    @Test
    void without_a_chart_the_checked_quantities_are_drawn_against_what_varies_most() {
        Chart chart = DefaultChart.of(figure).orElseThrow();
        assertThat(chart.x()).isEqualTo(new Chart.Axis("sweep-speed", true));
        assertThat(chart.results()).containsExactly("P_LZ", "P_ES");
        assertThat(chart.colourBy()).contains("temperature");
    }

    @Test
    void a_staircase_keeps_each_value_until_the_next_point() {
        FigureOutcome shapes = Samples.shapes("s");
        List<Picture.Trace> lines = CurvePicture.of(
                        shapes, shapes.experiment().charts().get(0), "p")
                .orElseThrow()
                .lines();
        Picture.Trace steps = lines.get(lines.size() - 1); // over the others
        assertThat(steps.x()).hasSize(2 * 12);
        assertThat(steps.y()[1]).isEqualTo(steps.y()[0]);
        assertThat(steps.x()[2]).isEqualTo(steps.x()[1]);
    }

    @Test
    void a_long_line_is_thinned_but_keeps_its_peaks() {
        double[] x = IntStream.range(0, 100_000).mapToDouble(i -> i).toArray();
        double[] y = Arrays.stream(x)
                .map(v -> v == 54_321.0 ? 7.0 : StrictMath.sin(v))
                .toArray();
        Picture.Trace thin =
                Thinning.line(new Picture.Trace("", "", new Picture.Ink("#000000", 0, 0, true), x, y, new double[0]));
        assertThat(thin.x().length).isLessThan(1700);
        assertThat(Arrays.stream(thin.y()).max().orElseThrow()).isEqualTo(7.0);
        assertThat(thin.x()).isSorted();
    }

    @Test
    void residuals_beyond_the_frame_are_drawn_on_its_edge_and_counted() {
        List<Picture> residuals = Pictures.of(Samples.hostile("h"), "h").residuals();
        assertThat(residuals).hasSize(1);
        assertThat(residuals.get(0).notes())
                .containsExactly("28 points lie beyond the frame and are drawn on its edge.");
        assertThat(residuals.get(0).band()).isTrue();
    }

    @Test
    void the_number_of_a_crossing_and_its_time_belong_to_one_staircase() {
        double[] crossing = {0.0, 1.0, 2.0};
        double[] time = {0.5, 1.5, 2.5};
        Series chain = new Series(
                List.of(
                        Column.key("crossing", "1", Column.Role.COORDINATE, crossing),
                        Column.result("t", "1", time, new double[1], 1.0, Map.of()),
                        Column.result("p", "1", crossing, new double[1], 1.0, Map.of())),
                new int[] {0, 0, 0});
        assertThat(Groups.of(chain, "t")).containsExactly(new int[] {0, 1, 2});
    }

    @Test
    void parameters_that_neither_axis_nor_colour_show_get_dashes_of_their_own() {
        Kinds kinds = new Kinds();
        Labels labels = new Labels(Samples.paperFigure("sample/fig-1", 0.0, 2e-4));
        kinds.add("rate", "gamma1", "mixing angle = 0");
        kinds.add("rate", "gamma1", "mixing angle = 0.5");
        assertThat(kinds.all())
                .extracting(kind -> kinds.text(kind, labels))
                .containsExactly("rate, mixing angle = 0", "rate, mixing angle = 0.5");
        assertThat(kinds.index("rate", "gamma1", "mixing angle = 0.5")).isEqualTo(1);
        for (int i = 1; i < 9; i++) {
            kinds.add("rate", "gamma1", "mixing angle = 0." + i);
        }
        assertThat(kinds.all()).extracting(kind -> kinds.text(kind, labels)).containsExactly("rate");
    }

    @Test
    void stems_of_two_kinds_stand_side_by_side() {
        Picture.Trace trace = new Picture.Trace(
                "",
                "",
                new Picture.Ink("#000000", 0, 0, true),
                new double[] {0.0, 100.0},
                new double[] {1.0, 2.0},
                new double[0]);
        // 0.6 % of the length apart, about the place
        assertThat(Outline.stems(trace, 0.0, 0, 2).x()).startsWith(-0.3, -0.3).endsWith(99.7);
        assertThat(Outline.stems(trace, 0.0, 1, 2).x()).startsWith(0.3, 0.3).endsWith(100.3);
        assertThat(Outline.stems(trace, 0.0, 0, 1).x()).startsWith(0.0).endsWith(100.0);
    }

    @Test
    void a_band_is_drawn_where_it_is_wide_enough_to_be_seen() {
        FigureOutcome wide = Samples.paperFigure("sample/fig-1", 0.0, 0.05);
        Picture drawn =
                CurvePicture.of(wide, wide.experiment().charts().get(0), "p").orElseThrow();
        // what is declared and the reference's own uncertainty
        assertThat(drawn.bands()).hasSize(4);
        assertThat(drawn.bands().get(0).error()).containsOnly(0.05 + 5e-5);
        assertThat(drawn.legend()).extracting(Picture.Key::text).endsWith("allowed");
        assertThat(picture.bands()).isEmpty();
    }

    @Test
    void a_lower_panel_says_once_what_both_say() {
        Picture both = picture.over(picture);
        assertThat(both.below()).containsExactly(picture);
        assertThat(both.legend()).isEmpty();
        assertThat(both.x().label()).isEmpty();
        assertThat(both.description()).contains(" Below: ");
    }
}
