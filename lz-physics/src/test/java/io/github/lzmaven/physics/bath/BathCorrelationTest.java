package io.github.lzmaven.physics.bath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;
import org.apache.commons.math3.complex.Complex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** C(t) against its definition as an integral over frequencies, and in limits known by hand. */
class BathCorrelationTest {

    private static final GaussIntegratorFactory GAUSS = new GaussIntegratorFactory();

    @ParameterizedTest
    @CsvSource({
        "1, 5, 0, 0.3",
        "1, 5, 6.4, 0.3",
        "1, 10, 25.6, 2",
        "3, 5, 0, 0",
        "3, 5, 0.4, 0.1",
        "3, 2.5, 25.6, 1.5",
        "2, 5, 1.6, 0.7",
        "1.5, 5, 3.2, 0.4",
        "0.5, 5, 0, 0.2"
    })
    void closed_form_is_the_integral(double exponent, double cutoff, double temperature, double time) {
        var bath = new PowerLawBath(0.3, exponent, cutoff);
        Complex closed = new BathCorrelation(bath, temperature).at(time);
        double scale = new BathCorrelation(bath, temperature).at(0.0).getReal();
        // ω = u² takes the root of ω^s away; e^{-ω/ω_c} < 1e-17 beyond 40 ω_c
        double real = integral(
                Math.sqrt(40.0 * cutoff),
                u -> 2.0 * u * symmetric(bath, temperature, u * u) * StrictMath.cos(u * u * time));
        double imaginary = -integral(
                Math.sqrt(40.0 * cutoff), u -> 2.0 * u * bath.spectralFunction(u * u) * StrictMath.sin(u * u * time));
        // 40 panels of 30 nodes leave round-off
        assertThat(closed.getReal()).isCloseTo(real, within(1e-12 * scale));
        assertThat(closed.getImaginary()).isCloseTo(imaginary, within(1e-12 * scale));
    }

    private static double symmetric(PowerLawBath bath, double temperature, double omega) {
        double thermal = temperature == 0.0 ? 1.0 : 1.0 / StrictMath.tanh(0.5 * omega / temperature);
        return bath.spectralFunction(omega) * thermal;
    }

    private static double integral(double end, org.apache.commons.math3.analysis.UnivariateFunction function) {
        double sum = 0.0;
        for (int panel = 0; panel < 40; panel++) {
            sum += GAUSS.legendre(30, end * panel / 40.0, end * (panel + 1) / 40.0)
                    .integrate(function);
        }
        return sum;
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "3, 0", "3, 6.4"})
    void far_off_it_falls_by_a_power(double exponent, double temperature) {
        var correlation = new BathCorrelation(new PowerLawBath(1.0, exponent, 5.0), temperature);
        double ratio = correlation.at(2000.0).abs() / correlation.at(1000.0).abs();
        // t^-(s+1); the next term is smaller by 1/(ω_c t)
        assertThat(ratio).isCloseTo(StrictMath.pow(2.0, -exponent - 1.0), within(1e-4));
    }
}
