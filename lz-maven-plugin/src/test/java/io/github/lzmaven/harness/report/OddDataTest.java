package io.github.lzmaven.harness.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lzmaven.harness.experiment.Chart;
import io.github.lzmaven.harness.experiment.Curve;
import io.github.lzmaven.harness.outcome.CurveOutcome;
import io.github.lzmaven.harness.outcome.FigureOutcome;
import io.github.lzmaven.harness.outcome.Outcome;
import io.github.lzmaven.harness.problem.Place;
import io.github.lzmaven.harness.report.chart.Drawing;
import io.github.lzmaven.harness.report.chart.Picture;
import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.Filter;
import io.github.lzmaven.harness.series.Series;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a model returns, a chart comes out, and it is a valid one. */
class OddDataTest {

    private static final double[][] VALUES = {
        {0.5},
        {1.0, 1.0, 1.0, 1.0},
        {0.0, 0.0},
        {1.0, 1.0 + 1e-15, 1.0 - 1e-15},
        {-1e308, 1e308, 0.0},
        {1e-320, 1e-310, 1e-300},
        {Double.NaN, 1.0, Double.NaN, 2.0, Double.NaN},
        {Double.NaN, Double.NaN},
        {Double.POSITIVE_INFINITY, 1.0, Double.NEGATIVE_INFINITY},
        {-3.0, -2.0, -1.0},
        {1000.00001, 1000.00002, 1000.00003},
        {-5e-9, 7e-9, 3e-9},
        {123456.0, 987654.0, 5.0},
    };

    @Test
    void every_style_and_axis_can_draw_every_kind_of_number(@TempDir Path folder) throws IOException {
        List<Picture> pictures = new ArrayList<>();
        for (double[] values : VALUES) {
            FigureOutcome figure = figure(values, values);
            List<Chart> charts = List.of(
                    chart(Chart.Style.LINE, true, Optional.empty()),
                    chart(Chart.Style.SYMBOLS, false, Optional.empty()),
                    chart(Chart.Style.STEPS, false, Optional.empty()),
                    chart(Chart.Style.STEMS, true, Optional.empty()));
            for (Chart chart : charts) {
                CurvePicture.of(figure, chart, "p" + pictures.size()).ifPresent(pictures::add);
            }
            Chart heat = chart(Chart.Style.LINE, false, Optional.of(new Chart.Axis("other", false)));
            HeatPicture.of(figure, heat, new Chart.Axis("other", false), "p" + pictures.size())
                    .ifPresent(pictures::add);
        }
        assertThat(pictures).hasSizeGreaterThan(60);
        Drawing.draw(pictures, folder);
        for (Picture picture : pictures) {
            assertThat(Files.readString(folder.resolve(picture.name() + ".svg")))
                    .as("%s", picture)
                    .doesNotContain("NaN", "Infinity", "\uFFFD")
                    .contains("<text");
        }
    }

    @Test
    void points_a_logarithmic_axis_cannot_show_are_counted() {
        FigureOutcome figure = figure(new double[] {-1.0, 0.0, 1.0, 10.0}, new double[] {1.0, 2.0, 3.0, 4.0});
        Picture picture = CurvePicture.of(figure, chart(Chart.Style.LINE, true, Optional.empty()), "p")
                .orElseThrow();
        assertThat(picture.notes()).containsExactly("2 points at or below zero are not shown on a logarithmic axis.");
    }

    @Test
    void of_very_many_lines_some_are_drawn_and_the_chart_says_so() {
        double[] path = IntStream.range(0, 1000).mapToDouble(i -> i).toArray();
        double[] time = new double[1000];
        Series series = new Series(
                List.of(
                        Column.key("path", "1", Column.Role.PARAMETER, path),
                        Column.key("x", "1", Column.Role.COORDINATE, time),
                        Column.result("y", "1", path, new double[1], 1.0, Map.of())),
                new int[1000]);
        Picture picture = CurvePicture.of(figure(series), chart(Chart.Style.LINE, false, Optional.empty()), "p")
                .orElseThrow();
        assertThat(picture.lines()).hasSize(60);
        assertThat(picture.notes()).containsExactly("60 of 1000 lines are drawn; the data below have all of them.");
    }

    @Test
    void a_path_that_turns_back_keeps_its_order_and_a_grid_is_sorted() {
        double[] x = {0.0, 2.0, 1.0};
        Chart chart = chart(Chart.Style.LINE, false, Optional.empty());
        Series path = series(Column.key("x", "1", Column.Role.COORDINATE, x), new double[] {1.0, 2.0, 3.0});
        Series grid = series(Column.key("x", "1", Column.Role.PARAMETER, x), new double[] {1.0, 2.0, 3.0});
        assertThat(CurvePicture.of(figure(path), chart, "p")
                        .orElseThrow()
                        .lines()
                        .get(0)
                        .x())
                .containsExactly(0.0, 2.0, 1.0);
        assertThat(CurvePicture.of(figure(grid), chart, "p")
                        .orElseThrow()
                        .lines()
                        .get(0)
                        .x())
                .containsExactly(0.0, 1.0, 2.0);
    }

    @Test
    void what_a_table_says_in_words_stays_text(@TempDir Path folder) throws IOException {
        String[] words = {"<script>alert(1)</script>", "=1+1", "\"a\",b'&amp;", "\u202etxet"};
        Column kind = Column.words("kind", words);
        Column x = Column.key("x", "1", Column.Role.COORDINATE, 1.0, 2.0, 3.0, 4.0);
        Column y = Column.result(
                "y", "1", new double[] {1.0, 2.0, Double.NaN, 4.0}, new double[1], 1.0, Map.of(2, "<b>none</b>"));
        FigureOutcome figure = figure(new Series(List.of(kind, x, y), new int[4]));
        Report.write(new Outcome(List.of(figure)), Samples.SETTINGS, folder);
        assertThat(Files.readString(folder.resolve("report/odd.html")))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "=1+1", "&lt;b&gt;none&lt;/b&gt;", "&amp;amp;")
                .doesNotContain("<script>", "<b>");
        assertThat(Files.readString(folder.resolve("report/data/odd/odd.csv"))).isEqualTo("""
                        kind,x,y,y_error
                        <script>alert(1)</script>,1,1,0
                        =1+1,2,2,0
                        ""\"a"",b'&amp;",3,<b>none</b>,
                        \u202etxet,4,4,0
                        """);
        Chart chart = new Chart(
                words[0],
                false,
                Map.of("x", words[2]),
                new Chart.Axis("x", false),
                Optional.empty(),
                List.of("y"),
                false,
                Optional.of("kind"),
                Map.of(),
                Filter.ALL,
                Chart.Guides.NONE);
        Picture picture = CurvePicture.of(figure, chart, "p").orElseThrow();
        Drawing.draw(List.of(picture), folder);
        assertThat(Files.readString(folder.resolve("p.svg")))
                .contains(">&lt;script&gt;alert(1)&lt;/script&gt;<", ">\"a\",b'&amp;amp;<", ">=1+1<")
                .doesNotContain("<script", "<b>");
    }

    @Test
    void lines_stand_across_a_chart_where_a_result_has_values_that_it_shows() {
        FigureOutcome figure = figure(new double[] {1.0, 5.0}, new double[] {2.0, 3.0});
        Chart chart = new Chart(
                "",
                false,
                Map.of("y", "Y"),
                new Chart.Axis("x", false),
                Optional.empty(),
                List.of("y"),
                false,
                Optional.empty(),
                Map.of("y", Chart.Style.OPEN_SYMBOLS),
                Filter.ALL,
                new Chart.Guides(Optional.of("y"), Optional.of("x")));
        Picture picture = CurvePicture.of(figure, chart, "p").orElseThrow();
        assertThat(picture.marks()).singleElement().matches(mark -> !mark.ink().filled());
        // y is 2 and 3, within the x-axis from 1 to 5; x is 1 and 5, both outside of the y-axis
        assertThat(picture.guides().get(0).x()).containsExactly(2.0, 2.0, Double.NaN, 3.0, 3.0, Double.NaN);
        assertThat(picture.guides().get(0).y()[0]).isEqualTo(picture.y().low());
        assertThat(picture.guides().get(0).y()[1]).isEqualTo(picture.y().high());
        assertThat(picture.guides().get(1).y()).isEmpty();
        assertThat(picture.description()).contains("vertical lines at y", "horizontal lines at x");
    }

    @Test
    void an_axis_has_room_for_the_error_bars_that_are_drawn() {
        // errors of a tenth: from 9 to 12.1 with bars, plus a twentieth of that at either end
        FigureOutcome figure = figure(new double[] {1.0, 2.0}, new double[] {10.0, 11.0});
        assertThat(vertical(figure, Chart.Style.SYMBOLS))
                .isEqualTo(new Picture.Scale("y", false, 9.0 - 0.05 * 3.1, 12.1 + 0.05 * 3.1));
        assertThat(vertical(figure, Chart.Style.LINE)).isEqualTo(new Picture.Scale("y", false, 9.95, 11.05));
    }

    private static Picture.Scale vertical(FigureOutcome figure, Chart.Style style) {
        return CurvePicture.of(figure, chart(style, false, Optional.empty()), "p")
                .orElseThrow()
                .y();
    }

    @Test
    void a_staircase_keeps_its_last_value_until_the_chart_ends() {
        Picture.Trace trace = new Picture.Trace(
                "a",
                "",
                new Picture.Ink("#000000", 0, 0, true),
                new double[] {1.0, 2.0},
                new double[] {7.0, 8.0},
                new double[0]);
        assertThat(Outline.steps(trace, 5.0).x()).containsExactly(1.0, 2.0, 2.0, 5.0);
        assertThat(Outline.steps(trace, 5.0).y()).containsExactly(7.0, 7.0, 8.0, 8.0);
        assertThat(Outline.steps(trace, 2.0).x()).endsWith(2.0, 2.0);
    }

    private static Chart chart(Chart.Style style, boolean logarithmic, Optional<Chart.Axis> y) {
        return new Chart(
                "",
                false,
                Map.of(),
                new Chart.Axis("x", logarithmic),
                y,
                List.of("y"),
                logarithmic,
                Optional.empty(),
                Map.of("odd", style),
                Filter.ALL,
                Chart.Guides.NONE);
    }

    private static FigureOutcome figure(double[] x, double[] y) {
        return figure(series(Column.key("x", "1", Column.Role.COORDINATE, x), y));
    }

    private static Series series(Column x, double[] y) {
        double[] errors = Arrays.stream(y).map(v -> 0.1 * Math.abs(v)).toArray();
        return new Series(
                List.of(
                        x,
                        Column.key("other", "1", Column.Role.PARAMETER, 3.0),
                        Column.result("y", "1", y, errors, 1.0, Map.of())),
                new int[y.length]);
    }

    private static FigureOutcome figure(Series series) {
        Curve curve = new Curve(
                "odd", Place.inFile("a.yaml"), new LandauZener(), Map.of(), List.of(), List.of(), Optional.empty());
        return new FigureOutcome(
                Samples.experiment("odd", "", Map.of("odd", curve), List.of(), List.of()),
                Map.of("odd", new CurveOutcome(curve, series, List.of(), List.of())),
                List.of(),
                List.of());
    }
}
