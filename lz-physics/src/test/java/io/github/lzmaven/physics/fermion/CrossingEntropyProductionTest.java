package io.github.lzmaven.physics.fermion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.ModelContract;
import io.github.lzmaven.physics.model.Value;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CrossingEntropyProductionTest implements ModelContract {

    private final Model model = new CrossingEntropyProduction();

    @Override
    public Model model() {
        return model;
    }

    @Override
    public Map<String, Value> typicalValues() {
        return values(0.3, 0.9, 0.75);
    }

    private static Map<String, Value> values(double diabatic, double p, double f) {
        return Map.of(
                "diabatic-probability", Value.of(diabatic),
                "occupation", Value.of(p),
                "reservoir-occupation", Value.of(f));
    }

    private Answer answer(double diabatic, double p, double f) {
        return model.evaluate(Inputs.of(model.parameters(), values(diabatic, p, f)), Budget.UNLIMITED);
    }

    private double sigma(double diabatic, double p, double f) {
        return answer(diabatic, p, f).value(0, CrossingEntropyProduction.SIGMA);
    }

    /** Eq. (6) literally. */
    private static double equation6(double diabatic, double p, double f) {
        double plus = (1 - diabatic) * f;
        double minus = (1 - diabatic) * (1 - f);
        double next = (1 - minus) * p + plus * (1 - p);
        double ratio = StrictMath.log(plus * (1 - p) / (minus * p));
        double distance = next * StrictMath.log(next / p) + (1 - next) * StrictMath.log((1 - next) / (1 - p));
        return plus * (1 - p) * ratio - minus * p * ratio - distance;
    }

    @Test
    void agrees_with_equation_6_inside() {
        for (double diabatic = 0.0; diabatic < 0.95; diabatic += 0.1) {
            for (double p = 0.05; p < 1.0; p += 0.1) {
                for (double f = 0.02; f < 1.0; f += 0.16) {
                    // Eq. (6) adds terms of order 3 that nearly cancel
                    assertThat(sigma(diabatic, p, f)).isCloseTo(equation6(diabatic, p, f), within(3e-15));
                }
            }
        }
    }

    @Test
    void nothing_is_dissipated_at_equal_occupations_or_in_a_diabatic_crossing() {
        for (double x = 0.0; x <= 1.0; x += 0.125) {
            assertThat(sigma(x, 0.75, 0.75)).isEqualTo(0.0);
            assertThat(sigma(1.0, x, 0.75)).isEqualTo(0.0);
        }
    }

    @Test
    void an_adiabatic_crossing_dissipates_the_whole_distance_to_equilibrium() {
        // D(0|3/4) = ln 4, D(1|3/4) = ln(4/3)
        assertThat(sigma(0.0, 0.0, 0.75)).isCloseTo(StrictMath.log(4.0), within(1e-15));
        assertThat(sigma(0.0, 1.0, 0.75)).isCloseTo(StrictMath.log(4.0 / 3.0), within(1e-15));
    }

    @Test
    void near_equilibrium_it_is_quadratic_without_losing_digits() {
        double off = 0x1p-40;
        // (1-R²)(p-f)²/(2f(1-f)); the next order is smaller by p-f = 1e-12
        assertThat(sigma(0.5, 0.5 + off, 0.5) / (off * off)).isCloseTo(1.5, within(1e-11));
    }

    @Test
    void the_error_is_honest_also_where_digits_could_cancel() {
        double[][] points = {{0.999999999, 0.3, 0.75}, {0.9, 0.7500001, 0.75}, {0.999, 0.0, 0.6}, {0.2, 1.0, 1e-9}};
        // 50-digit arithmetic on the same double inputs
        String[] exact = {
            "8.75659541827404341653884106703e-10",
            "5.06666730370348590708159725755e-15",
            "0.00529424757050297532072954179229",
            "17.0790150768257393576927264356"
        };
        for (int i = 0; i < points.length; i++) {
            Answer answer = answer(points[i][0], points[i][1], points[i][2]);
            double off = new BigDecimal(answer.value(0, CrossingEntropyProduction.SIGMA))
                    .subtract(new BigDecimal(exact[i]))
                    .abs()
                    .doubleValue();
            assertThat(off).isLessThanOrEqualTo(answer.error(0, CrossingEntropyProduction.SIGMA));
            assertThat(answer.error(0, CrossingEntropyProduction.SIGMA))
                    .isLessThan(1e-14 * answer.value(0, CrossingEntropyProduction.SIGMA));
        }
    }
}
