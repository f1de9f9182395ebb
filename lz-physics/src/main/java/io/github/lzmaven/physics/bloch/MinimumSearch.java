package io.github.lzmaven.physics.bloch;

import io.github.lzmaven.physics.bath.Environment;
import io.github.lzmaven.physics.drive.LinearSweep;
import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Estimate;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.NotConvergedException;
import io.github.lzmaven.physics.numeric.GaussCollocation;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/**
 * Finds the minimum of P_LZ against the logarithm of the speed: a scan brackets it, then it is the minimum of the polynomial
 * through nine points around it, and once more through nine points closer by. The distance of the two is the error.
 */
final class MinimumSearch {

    private static final GaussCollocation NINE = new GaussCollocation(9);
    private static final double SPACING = 0.15;
    private static final double WIDE = 0.2;
    private static final double CLOSE = 0.1;
    private static final double FASTEST = 10.0;
    private static final int PIECES = 32;

    /** What an error of P does to the place of its minimum is it over the curvature, and shallow minima are little curved. */
    private static final double WANTED = 2e-11;

    /** The minimum lies at 0.1 to 0.7 of the integrated relaxation rate for all baths of the paper; the search begins here. */
    private static final double SLOWEST = 0.01;

    private final Inputs inputs;
    private final Budget budget;

    MinimumSearch(Inputs inputs, Budget budget) {
        this.inputs = inputs;
        this.budget = budget;
    }

    /**
     * A minimum.
     *
     * @param speed where
     * @param depth how deep
     */
    record Minimum(Estimate speed, Estimate depth) {}

    /** The deepest minimum, if there is any. */
    Optional<Minimum> deepest() {
        Environment environment = Environment.of(inputs);
        double integrated = environment.bath().coupling()
                * new IntegratedRate(environment.perUnitOfCoupling()).total().value();
        if (!(integrated > 0.0)) {
            return Optional.empty();
        }
        double first = StrictMath.log(Math.min(SLOWEST * integrated, 0.1 * FASTEST));
        int points = (int) Math.ceil((StrictMath.log(FASTEST) - first) / SPACING) + 1;
        Estimate[] scanned = new Estimate[points];
        for (int i = 0; i < points; i++) {
            scanned[i] = probability(first + i * SPACING);
        }
        int lowest = -1;
        for (int i = 1; i < points - 1; i++) {
            boolean minimum = below(scanned[i], scanned[i - 1]) && below(scanned[i], scanned[i + 1]);
            if (minimum && (lowest < 0 || scanned[i].value() < scanned[lowest].value())) {
                lowest = i;
            }
        }
        return lowest < 0 ? Optional.empty() : refined(first + lowest * SPACING);
    }

    /** Lower by more than the errors: rounding digs no minima. */
    private static boolean below(Estimate a, Estimate b) {
        return a.value() + a.error() + b.error() < b.value();
    }

    private Optional<Minimum> refined(double scanned) {
        double[] wide = minimum(scanned, WIDE);
        double[] close = minimum(scanned + wide[0], CLOSE);
        double location = scanned + wide[0] + close[0];
        double speed = StrictMath.exp(location);
        // where the slope vanishes, to the error of the slope over the curvature
        double noise = probability(location).error();
        double uncertainty = Math.abs(close[0]) + 4.0 * noise / (CLOSE * Math.abs(close[2])) + 1e-15;
        return Optional.of(new Minimum(
                new Estimate(speed, speed * uncertainty),
                new Estimate(close[1], Math.abs(close[1] - wide[1]) + 3.0 * noise)));
    }

    /** Place relative to the centre, depth and curvature of the minimum of the polynomial through nine points. */
    private double[] minimum(double centre, double halfWidth) {
        double[] values = new double[NINE.order()];
        for (int j = 0; j < values.length; j++) {
            values[j] = probability(centre + halfWidth * NINE.node(j)).value();
        }
        double[] slopes = new double[values.length];
        double[] bends = new double[values.length];
        NINE.derivative(values, slopes);
        NINE.derivative(slopes, bends);
        double[] slope = NINE.coefficients(slopes);
        double y = rising(u -> GaussCollocation.legendreSum(slope, u));
        return new double[] {
            halfWidth * y,
            GaussCollocation.legendreSum(NINE.coefficients(values), y),
            GaussCollocation.legendreSum(NINE.coefficients(bends), y) / (halfWidth * halfWidth)
        };
    }

    /** Where a slope turns from negative to positive, nearest to the centre: a shallow minimum has its maximum close by. */
    private static double rising(DoubleUnaryOperator slope) {
        double width = 2.0 / PIECES;
        return IntStream.range(0, PIECES)
                .mapToObj(i -> -1.0 + i * width)
                .filter(y -> slope.applyAsDouble(y) <= 0.0 && slope.applyAsDouble(y + width) > 0.0)
                .min(Comparator.comparingDouble(y -> Math.abs(y + 0.5 * width)))
                .map(y -> new BrentSolver(1e-15, 1e-15).solve(200, slope::applyAsDouble, y, y + width))
                .orElseThrow(
                        () -> new NotConvergedException(
                                "the minimum is so shallow that nine points around it do not show it; change the temperature or the coupling a little"));
    }

    private Estimate probability(double logarithmOfSpeed) {
        var sweep = new LinearSweep(StrictMath.exp(logarithmOfSpeed));
        return BlochSweep.of(BlochParameters.equations(inputs, sweep), WANTED, budget)
                .ground();
    }
}
