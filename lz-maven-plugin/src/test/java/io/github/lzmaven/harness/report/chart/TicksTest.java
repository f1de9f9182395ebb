package io.github.lzmaven.harness.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TicksTest {

    @Test
    void a_logarithmic_axis_names_each_power_of_ten_once() {
        assertThat(labels(Ticks.logarithmic(0.018, 22.0))).containsExactly("10⁻¹", "10⁰", "10¹");
        assertThat(labels(Ticks.logarithmic(1e-3, 1e3)))
                .containsExactly("10⁻³", "10⁻²", "10⁻¹", "10⁰", "10¹", "10²", "10³");
    }

    @Test
    void a_very_long_logarithmic_axis_leaves_powers_out() {
        assertThat(labels(Ticks.logarithmic(1e-30, 1.0)))
                .containsExactly("10⁻²⁸", "10⁻²⁴", "10⁻²⁰", "10⁻¹⁶", "10⁻¹²", "10⁻⁸", "10⁻⁴", "10⁰");
    }

    @Test
    void a_short_logarithmic_axis_names_multiples() {
        assertThat(labels(Ticks.logarithmic(0.15, 0.7))).containsExactly("0.2", "0.3", "0.4", "0.6");
        assertThat(labels(Ticks.logarithmic(3.0, 70.0))).containsExactly("5", "10", "20", "50");
    }

    @Test
    void a_linear_axis_counts_in_round_steps() {
        assertThat(labels(Ticks.linear(-0.04, 1.04, 8))).containsExactly("0.0", "0.2", "0.4", "0.6", "0.8", "1.0");
        assertThat(labels(Ticks.linear(-2.6, 2.6, 5))).containsExactly("−2", "−1", "0", "1", "2");
    }

    @Test
    void small_and_large_numbers_share_a_power_of_ten() {
        Ticks ticks = Ticks.linear(0.0, 3.1e-6, 8);
        assertThat(ticks.exponent()).isEqualTo(-6);
        assertThat(labels(ticks)).containsExactly("0.0", "0.5", "1.0", "1.5", "2.0", "2.5", "3.0");
    }

    @Test
    void no_label_stands_twice_on_any_axis() {
        SplittableRandom random = new SplittableRandom(20261122);
        for (int i = 0; i < 2000; i++) {
            double low = StrictMath.pow(10.0, random.nextDouble(-12.0, 9.0));
            double high = low * (1.0 + StrictMath.pow(10.0, random.nextDouble(-4.0, 12.0)));
            for (Ticks ticks :
                    List.of(Ticks.linear(low, high, 8), Ticks.linear(-high, high, 5), Ticks.logarithmic(low, high))) {
                assertThat(labels(ticks))
                        .as("from %s to %s", low, high)
                        .doesNotHaveDuplicates()
                        .hasSizeBetween(2, 16);
            }
        }
    }

    private static List<String> labels(Ticks ticks) {
        return ticks.marks().stream()
                .map(Ticks.Mark::label)
                .filter(label -> !label.isEmpty())
                .toList();
    }
}
