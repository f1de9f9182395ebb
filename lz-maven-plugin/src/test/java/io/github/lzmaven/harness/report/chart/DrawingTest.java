package io.github.lzmaven.harness.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawingTest {

    private static final Picture PICTURE = new Picture(
            "a/b-1",
            "Title & <more>",
            "P_LZ against v",
            370,
            new Picture.Scale("v (Δ²/ħ)", true, 0.02, 20.0),
            new Picture.Scale("P_LZ", false, 0.0, 1.0),
            List.of(),
            List.of(),
            List.of(new Picture.Trace(
                    "curve P_LZ",
                    "T = 1",
                    new Picture.Ink("#d55e00", 0, 1, false),
                    new double[] {0.1, 1.0},
                    new double[] {0.3, 0.7},
                    new double[] {0.1, 0.0})),
            List.of(new Picture.Trace(
                    "curve P_LZ",
                    "T = 1",
                    new Picture.Ink("#0072b2", 1, 0, true),
                    new double[] {0.02, 0.2, 2.0, 20.0},
                    new double[] {0.2, Double.NaN, 0.5, 0.9},
                    new double[0])),
            null,
            List.of(
                    new Picture.Key("model", new Picture.Ink("#0072b2", 1, 0, true), Picture.Sample.LINE),
                    new Picture.Key("reference", new Picture.Ink("#d55e00", 0, 1, false), Picture.Sample.SYMBOL)),
            false,
            List.of(),
            List.of());

    @Test
    void another_jvm_draws_the_same_bytes_whatever_the_locale_of_this_one(@TempDir Path folder) throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            Drawing.drawHere(List.of(PICTURE), folder.resolve("here"));
        } finally {
            Locale.setDefault(before);
        }
        Drawing.draw(List.of(PICTURE), folder.resolve("there"));
        for (String file : List.of("a/b-1.svg", "a/b-1.png")) {
            assertThat(folder.resolve("here").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("there").resolve(file));
        }
    }

    @Test
    void legend_and_labels_are_text() throws IOException {
        String svg = Svg.of(PICTURE).replaceAll("\\s*\n\\s*", "");
        assertThat(svg)
                .contains(">model<", ">reference<", ">10⁻¹<", ">10⁰<", ">v (Δ²/ħ)<", ">0.6<")
                .contains(">P<", ">LZ<")
                .contains(">Title &amp; &lt;more&gt;<");
    }

    @Test
    void a_drawing_loads_nothing() throws IOException {
        assertThat(Svg.of(PICTURE).replaceAll("xmlns(:xlink)?=\"[^\"]*\"", ""))
                .doesNotContain("http")
                .doesNotContain("<!")
                .doesNotContain("<image");
    }

    @Test
    void colours_follow_the_page() throws IOException {
        String svg = Palette.onPage(Svg.of(PICTURE));
        assertThat(svg).contains("var(--c-0072b2)", "var(--c-d55e00)", "var(--c-26282b)", "var(--c-ffffff)");
        assertThat(svg).doesNotContain("rgb(");
    }

    @Test
    void a_heat_map_has_one_shape_for_each_colour() throws IOException {
        double[][] values = new double[30][40];
        for (int row = 0; row < 30; row++) {
            for (int column = 0; column < 40; column++) {
                values[row][column] = row == 3 ? Double.NaN : row * column;
            }
        }
        double[] x = new double[41];
        double[] y = new double[31];
        for (int i = 0; i <= 40; i++) {
            x[i] = StrictMath.pow(10.0, i / 20.0);
            y[Math.min(i, 30)] = Math.min(i, 30);
        }
        Picture heat = new Picture(
                "heat",
                "",
                "",
                400,
                new Picture.Scale("x", true, x[0], x[40]),
                new Picture.Scale("y", false, 0.0, 30.0),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Picture.Heat("z", x, y, values, 0.0, 29.0 * 39.0),
                List.of(),
                false,
                List.of(),
                List.of());
        String svg = Svg.of(heat);
        assertThat(svg.split("crispEdges", -1).length).isLessThan(2 * HeatRenderer.COLOURS + 3);
        assertThat(svg.length()).isLessThan(90_000);
    }

    @Test
    void failure_to_draw_says_why(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Drawing.draw(List.of(PICTURE), file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("the charts could not be drawn")
                .hasMessageContaining("file");
    }
}
