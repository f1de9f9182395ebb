package io.github.lzmaven.harness.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTest {

    /** What the eye makes of linear red, green and blue; Machado, Oliveira and Fernandes 2009, severity 1. */
    private static final List<double[][]> EYES = List.of(
            new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
            new double[][] {{.152286, 1.052583, -.204868}, {.114503, .786281, .099216}, {-.003882, -.048116, 1.051998}},
            new double[][] {{.367322, .860646, -.227968}, {.280085, .672501, .047413}, {-.011820, .042940, .968881}},
            new double[][] {{1.255528, -.076749, -.178779}, {-.078411, .930809, .147602}, {.004733, .691367, .303900}});

    /** In CIELAB; 2.3 is just noticeable side by side, and curves are thin and apart. */
    private static final double APART = 10.0;

    /** Of curves and symbols against the page, WCAG 2 AA 1.4.11. */
    private static final double CONTRAST = 3.0;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void kinds_of_curves_differ_for_every_eye(boolean dark) {
        // the seventh is grey, for what comes after six
        List<String> colours = shown(Palette.DISTINCT, dark).subList(0, 6);
        for (double[][] eye : EYES) {
            for (int i = 0; i < colours.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(distance(seen(colours.get(i), eye), seen(colours.get(j), eye)))
                            .as("%s and %s", colours.get(i), colours.get(j))
                            .isGreaterThan(APART);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_sign_of_a_number_is_seen_by_every_eye(boolean dark) {
        List<String> colours = shown(Palette.SIGNED, dark);
        int zero = colours.size() / 2;
        for (double[][] eye : EYES) {
            for (String below : colours.subList(0, zero)) {
                for (String above : colours.subList(zero + 1, colours.size())) {
                    assertThat(distance(seen(below, eye), seen(above, eye)))
                            .as("%s and %s", below, above)
                            .isGreaterThan(APART);
                }
            }
        }
    }

    @Test
    void colours_of_signed_numbers_meet_at_zero() {
        List<String> light = shown(Palette.SIGNED, false);
        assertThat(IntStream.range(0, 4).mapToObj(i -> Palette.signed(i, 2, 1, 1)))
                .containsExactly(light.get(0), light.get(6), light.get(7), light.get(8));
        assertThat(IntStream.range(0, 14).mapToObj(i -> Palette.signed(i, 7, 0, 7)))
                .doesNotHaveDuplicates()
                .doesNotContain(light.get(7));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void an_order_survives_printing_in_grey(boolean dark) {
        assertThat(shown(Palette.SIGNED, dark).stream().map(PaletteTest::luminance))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(shown(Palette.ORDERED, dark).stream().map(PaletteTest::luminance))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(Stream.iterate(0, i -> i + 1)
                        .limit(HeatRenderer.COLOURS)
                        .map(i -> String.format("#%06x", Palette.heat((i + 0.5) / HeatRenderer.COLOURS)))
                        .map(PaletteTest::luminance))
                .isSorted();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everything_stands_out_from_the_page(boolean dark) {
        double paper = luminance(shown(List.of(Palette.PAPER), dark).get(0));
        Stream.of(Palette.DISTINCT, Palette.ORDERED, Palette.SIGNED)
                .flatMap(colours -> shown(colours, dark).stream())
                .forEach(colour -> {
                    double own = luminance(colour);
                    assertThat((Math.max(own, paper) + 0.05) / (Math.min(own, paper) + 0.05))
                            .as(colour)
                            .isGreaterThanOrEqualTo(CONTRAST);
                });
    }

    private static List<String> shown(List<Palette.Colour> colours, boolean dark) {
        Function<Palette.Colour, String> side = dark ? Palette.Colour::dark : Palette.Colour::light;
        return colours.stream().map(side).toList();
    }

    private static double luminance(String colour) {
        double[] linear = linear(colour);
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }

    private static double[] linear(String colour) {
        double[] linear = new double[3];
        for (int i = 0; i < 3; i++) {
            double channel = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            linear[i] = channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
        }
        return linear;
    }

    /** A colour in CIELAB as an eye sees it, white D65. */
    private static double[] seen(String colour, double[][] eye) {
        double[] linear = linear(colour);
        double[] rgb = new double[3];
        for (int i = 0; i < 3; i++) {
            double sum = eye[i][0] * linear[0] + eye[i][1] * linear[1] + eye[i][2] * linear[2];
            rgb[i] = Math.max(0.0, Math.min(1.0, sum));
        }
        double x = root((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047);
        double y = root(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
        double z = root((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883);
        return new double[] {116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)};
    }

    private static double root(double t) {
        return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116.0;
    }

    private static double distance(double[] a, double[] b) {
        return Math.hypot(Math.hypot(a[0] - b[0], a[1] - b[1]), a[2] - b[2]);
    }
}
