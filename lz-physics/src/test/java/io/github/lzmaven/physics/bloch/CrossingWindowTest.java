package io.github.lzmaven.physics.bloch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.InvalidInputException;
import io.github.lzmaven.physics.model.ModelContract;
import io.github.lzmaven.physics.model.Quantity;
import io.github.lzmaven.physics.model.Value;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Integrals over the relaxation rate against Bessel functions, and windows against 30-digit quadrature. */
class CrossingWindowTest implements ModelContract {

    private final CrossingWindow model = new CrossingWindow();

    @Override
    public CrossingWindow model() {
        return model;
    }

    @Override
    public Map<String, Value> typicalValues() {
        return values(3.0, 0.0, 5.0, 0.0);
    }

    /** {@code K_ν(z) = ∫₀^∞ exp(-z cosh u) cosh νu du}: the trapezoidal rule converges geometrically, here to round-off. */
    private static double besselK(double order, double z) {
        double step = 1.0 / 64.0;
        double sum = 0.5 * Math.exp(-z);
        for (double u = step; z * Math.cosh(u) < 745.0; u += step) {
            sum += Math.exp(-z * Math.cosh(u)) * Math.cosh(order * u);
        }
        return step * sum;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 2.5, 5.0, 7.5, 10.0, 40.0})
    void at_zero_temperature_the_integrals_are_bessel_functions(double cutoff) {
        double z = 1.0 / cutoff;
        requireXi(1.0, 0.0, cutoff, besselK(0, z));
        requireXi(1.0, 0.5, cutoff, besselK(1, z) / z);
        requireXi(3.0, 0.0, cutoff, 0.5 * (besselK(0, z) + besselK(2, z)));
        requireXi(3.0, 0.5, cutoff, 0.125 * (besselK(4, z) - besselK(0, z)));
    }

    private void requireXi(double exponent, double angle, double cutoff, double exact) {
        Answer answer = at(exponent, angle, cutoff, 0.0);
        double error = answer.error(0, CrossingWindow.XI);
        assertThat(answer.value(0, CrossingWindow.XI)).isCloseTo(exact, within(error));
        // 1e-9 is the promise; what is claimed is three orders better, and the Bessel sum itself holds 1e-14
        assertThat(error).isLessThan(1e-12 * exact);
        assertThat(answer.value(0, CrossingWindow.XI_AS_PRINTED)).isCloseTo(2.0 * exact, within(2.1 * error));
    }

    /** mpmath, 30 digits: quadrature for the integral, root of the remaining part for the windows, root of the derivative. */
    @ParameterizedTest
    @CsvSource({
        "3.0, 0.1, 5.0, 6.4, 514.75933646151212772, 30.5295702027935309, 47.7452364504929369, 63.0056801310522879,"
                + " 8.76273945107419433",
        "0.5, 0.25, 2.0, 3.0, 3.7918432838319352158, 4.2324170326992307, 9.00809134880526007, 13.905792018410394,"
                + " 1.14209595175482546",
        "2.5, -0.3, 8.0, 0.3, 3150.4130527929045118, 48.0561289873271514, 73.8930235443691484, 97.2810449467974647,"
                + " 19.464345165997326"
    })
    void mixed_warm_and_sub_ohmic_baths_agree_with_independent_quadrature(
            double exponent,
            double angle,
            double cutoff,
            double temperature,
            double xi,
            double tenth,
            double hundredth,
            double thousandth,
            double peak) {
        Answer answer = at(exponent, angle, cutoff, temperature);
        requireHonest(answer, CrossingWindow.XI, xi);
        requireHonest(answer, CrossingWindow.WINDOW_10, tenth);
        requireHonest(answer, CrossingWindow.WINDOW_1, hundredth);
        requireHonest(answer, CrossingWindow.WINDOW_01, thousandth);
        requireHonest(answer, CrossingWindow.PEAK, peak);
    }

    private static void requireHonest(Answer answer, Quantity quantity, double exact) {
        double claimed = answer.error(0, quantity);
        assertThat(answer.value(0, quantity)).as(quantity.name()).isCloseTo(exact, within(claimed));
        // nothing here is far from round-off
        assertThat(claimed).as(quantity.name()).isLessThan(1e-12 * exact);
    }

    @Test
    void only_a_longitudinal_ohmic_bath_peaks_at_the_crossing() {
        assertThat(at(1.0, 0.0, 5.0, 0.0).value(0, CrossingWindow.PEAK)).isEqualTo(1.0);
        // E exp(-E/ω_c) peaks at the cut-off
        Answer superOhmic = at(3.0, 0.0, 5.0, 0.0);
        requireHonest(superOhmic, CrossingWindow.PEAK, 5.0);
        // roots of (s-2)/E + 2E/(E²-1) = 1/ω_c with s = 1 and 3, by mpmath
        requireHonest(at(1.0, 0.5, 5.0, 0.0), CrossingWindow.PEAK, 5.3605489496569649);
        requireHonest(at(3.0, 0.5, 5.0, 0.0), CrossingWindow.PEAK, 15.044378698796105);
    }

    @Test
    void the_integral_is_proportional_to_the_coupling_and_nothing_else_is() {
        var weak = new java.util.HashMap<>(values(3.0, 0.0, 5.0, 6.4));
        weak.put("coupling", Value.of(5e-4));
        Answer answer = model.evaluate(Inputs.of(model.parameters(), weak), Budget.UNLIMITED);
        Answer unit = at(3.0, 0.0, 5.0, 6.4);
        assertThat(answer.value(0, CrossingWindow.XI)).isEqualTo(5e-4 * unit.value(0, CrossingWindow.XI));
        assertThat(answer.value(0, CrossingWindow.XI_AS_PRINTED))
                .isEqualTo(unit.value(0, CrossingWindow.XI_AS_PRINTED));
        assertThat(answer.value(0, CrossingWindow.WINDOW_1)).isEqualTo(unit.value(0, CrossingWindow.WINDOW_1));
    }

    @Test
    void a_cutoff_far_below_the_gap_is_refused() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> at(3.0, 0.0, 1e-3, 0.0))
                .withMessageContaining("'cutoff' is 0.001");
    }

    private Answer at(double exponent, double angle, double cutoff, double temperature) {
        var inputs = Inputs.of(model.parameters(), values(exponent, angle, cutoff, temperature));
        model.check(inputs);
        return model.evaluate(inputs, Budget.UNLIMITED);
    }

    private static Map<String, Value> values(double exponent, double angle, double cutoff, double temperature) {
        return Map.of(
                "temperature", Value.of(temperature),
                "coupling", Value.of(1.0),
                "exponent", Value.of(exponent),
                "cutoff", Value.of(cutoff),
                "mixing-angle", Value.of(angle));
    }
}
