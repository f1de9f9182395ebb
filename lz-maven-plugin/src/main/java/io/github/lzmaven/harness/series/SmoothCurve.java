package io.github.lzmaven.harness.series;

import io.github.lzmaven.physics.model.Estimate;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The smooth curve through some points: between two of them, the polynomial through the six nearest.
 *
 * <p>Where all abscissae are positive and span at least a factor of ten, the polynomials are in their logarithm, because
 * such grids are usually spaced so. The error of a value has two parts: what the errors of the points make of it, and
 * the error that the polynomial through only the four nearest points would have. The latter is the product of the four
 * distances and a fourth derivative, for which the largest divided difference nearby is taken. So it covers the true
 * error of curves that the points resolve; a kink or a step between two points is seen only by its neighbours.
 */
public final class SmoothCurve {

    /** With fewer points there is nothing to compare the polynomial with. */
    public static final int FEWEST_POINTS = 3;

    private static final int MOST_POINTS = 6;
    private static final int ESTIMATE_POINTS = 4;
    private static final double LOGARITHMIC_FROM = 10.0;
    private static final double[] GAUSS_NODE = {
        -0.906179845938664, -0.5384693101056831, 0.0, 0.5384693101056831, 0.906179845938664
    };
    private static final double[] GAUSS_WEIGHT = {
        0.23692688505618908, 0.47862867049936647, 0.5688888888888889, 0.47862867049936647, 0.23692688505618908
    };

    private final boolean logarithmic;
    private final double[] nodes;
    private final double[] values;
    private final double[] errors;

    /**
     * A curve.
     *
     * @param x      strictly ascending, at least {@link #FEWEST_POINTS}
     * @param values one for each x; one that is not finite spoils its neighbourhood
     * @param errors one for each x; unknown ones (NaN) count as 0
     */
    public SmoothCurve(double[] x, double[] values, double[] errors) {
        if (x.length < FEWEST_POINTS) {
            throw new IllegalArgumentException(
                    x.length + " points are too few for a curve, it takes at least " + FEWEST_POINTS);
        }
        this.logarithmic = x[0] > 0.0 && x[x.length - 1] >= LOGARITHMIC_FROM * x[0];
        this.nodes = Arrays.stream(x).map(this::abscissa).toArray();
        this.values = values.clone();
        this.errors = Arrays.stream(errors).map(e -> Double.isNaN(e) ? 0.0 : e).toArray();
    }

    private SmoothCurve(SmoothCurve other, double[] values) {
        this.logarithmic = other.logarithmic;
        this.nodes = other.nodes;
        this.values = values;
        this.errors = other.errors;
    }

    /** The value at x, which must lie between the first and the last point. */
    public Estimate at(double x) {
        double u = abscissa(x);
        int panel = panel(u);
        for (int node = panel; node <= panel + 1; node++) {
            if (Filter.same(x, x(nodes[node]))) {
                return new Estimate(values[node], errors[node]);
            }
        }
        return new Estimate(value(u, high()), truncation(u) + inherited(u));
    }

    /** The integral over x from the first to the last point. */
    public Estimate integral() {
        double sum = 0.0;
        double error = 0.0;
        for (int panel = 0; panel + 1 < nodes.length; panel++) {
            double left = x(nodes[panel]);
            double half = 0.5 * (x(nodes[panel + 1]) - left);
            for (int i = 0; i < GAUSS_NODE.length; i++) {
                Estimate y = at(left + half * (1.0 + GAUSS_NODE[i]));
                sum += GAUSS_WEIGHT[i] * half * y.value();
                error += GAUSS_WEIGHT[i] * half * y.error();
            }
        }
        return new Estimate(sum, error);
    }

    /** Where the curve is lowest between the two neighbours of an inner point. */
    public Estimate lowestAround(int point) {
        double from = nodes[point - 1];
        double to = nodes[point + 1];
        double rise = Math.min(values[point - 1], values[point + 1]) - values[point];
        // a parabola that rises so far over half the bracket hides in rounding for this share of it
        double hidden = rise > 0.0 ? Math.min(1.0, Math.sqrt(4.0 * Math.ulp(values[point]) / rise)) : 1.0;
        double resolution = 0.5 * (to - from) * hidden;
        return located(point, from, to, resolution, curve -> size -> curve.lowest(from, to, size));
    }

    /** Where the curve takes a value between a point and the next, given that it does. */
    public Estimate crossing(double level, int point) {
        double from = nodes[point];
        double to = nodes[point + 1];
        double resolution = 4.0 * Math.ulp(Math.max(Math.abs(from), Math.abs(to)));
        return located(point, from, to, resolution, curve -> size -> curve.root(level, from, to, size));
    }

    private interface Locator {
        double with(int size);
    }

    /** A place found with polynomials of several degrees and with every nearby point moved by its error. */
    private Estimate located(
            int point, double from, double to, double resolution, Function<SmoothCurve, Locator> find) {
        double best = find.apply(this).with(high());
        double error = resolution;
        for (int fewer = Math.max(2, high() - 2); fewer < high(); fewer++) {
            error = Math.max(error, Math.abs(best - find.apply(this).with(fewer)));
        }
        int first = Math.max(0, point - MOST_POINTS);
        int last = Math.min(nodes.length - 1, point + MOST_POINTS);
        for (int moved = first; moved <= last; moved++) {
            if (errors[moved] > 0.0) {
                double[] other = values.clone();
                other[moved] += errors[moved];
                error +=
                        Math.abs(best - find.apply(new SmoothCurve(this, other)).with(high()));
            }
        }
        double x = x(best);
        double below = x - x(Math.max(from, best - error));
        double above = x(Math.min(to, best + error)) - x;
        return new Estimate(x, Math.max(below, above));
    }

    /** Golden-section search. */
    private double lowest(double from, double to, int size) {
        double golden = 0.5 * (Math.sqrt(5.0) - 1.0);
        double a = from;
        double b = to;
        double left = b - golden * (b - a);
        double right = a + golden * (b - a);
        for (int i = 0; i < 80; i++) {
            if (value(left, size) <= value(right, size)) {
                b = right;
                right = left;
                left = b - golden * (b - a);
            } else {
                a = left;
                left = right;
                right = a + golden * (b - a);
            }
        }
        return 0.5 * (a + b);
    }

    /** Bisection. */
    private double root(double level, double from, double to, int size) {
        double a = from;
        double b = to;
        boolean above = value(a, size) >= level;
        for (int i = 0; i < 60; i++) {
            double middle = 0.5 * (a + b);
            if (value(middle, size) >= level == above) {
                a = middle;
            } else {
                b = middle;
            }
        }
        return 0.5 * (a + b);
    }

    /** The error of the polynomial through the four nearest points, at its largest for derivatives found nearby. */
    private double truncation(double u) {
        if (nodes.length <= ESTIMATE_POINTS) {
            return Math.abs(value(u, high()) - value(u, high() - 1));
        }
        int first = first(u, ESTIMATE_POINTS);
        double distances = 1.0;
        for (int i = first; i < first + ESTIMATE_POINTS; i++) {
            distances *= u - nodes[i];
        }
        double derivative = 0.0;
        for (int start = first - 2; start <= first + 1; start++) {
            int inside = Math.max(0, Math.min(nodes.length - ESTIMATE_POINTS - 1, start));
            derivative = Math.max(derivative, Math.abs(dividedDifference(inside)));
        }
        return Math.abs(distances) * derivative;
    }

    /** Of fourth order, starting at a point. */
    private double dividedDifference(int start) {
        double sum = 0.0;
        for (int i = start; i <= start + ESTIMATE_POINTS; i++) {
            double product = 1.0;
            for (int j = start; j <= start + ESTIMATE_POINTS; j++) {
                product *= i == j ? 1.0 : nodes[i] - nodes[j];
            }
            sum += values[i] / product;
        }
        return sum;
    }

    private double value(double u, int size) {
        return weighted(u, size, node -> values[node], false);
    }

    /** What the errors and the rounding of the points make at u: they may all pull in one direction. */
    private double inherited(double u) {
        return weighted(u, high(), node -> errors[node] + 4.0 * Math.ulp(values[node]), true);
    }

    /** Lagrange's formula over the points nearest to u; with the size of its weights alone if asked. */
    private double weighted(double u, int size, IntToDoubleFunction what, boolean sizes) {
        int first = first(u, size);
        double sum = 0.0;
        for (int i = first; i < first + size; i++) {
            double weight = 1.0;
            for (int j = first; j < first + size; j++) {
                weight *= i == j ? 1.0 : (u - nodes[j]) / (nodes[i] - nodes[j]);
            }
            sum += (sizes ? Math.abs(weight) : weight) * what.applyAsDouble(i);
        }
        return sum;
    }

    /** The first of the points nearest to u. */
    private int first(double u, int size) {
        return Math.max(0, Math.min(nodes.length - size, panel(u) + 1 - size / 2));
    }

    private int panel(double u) {
        int found = Arrays.binarySearch(nodes, u);
        int before = found >= 0 ? found : -found - 2;
        return Math.max(0, Math.min(nodes.length - 2, before));
    }

    private int high() {
        return Math.min(MOST_POINTS, nodes.length);
    }

    private double abscissa(double x) {
        return logarithmic ? StrictMath.log(x) : x;
    }

    private double x(double u) {
        return logarithmic ? StrictMath.exp(u) : u;
    }

    /** Whether x lies between the first and the last of these abscissae. */
    public static boolean covers(double[] abscissae, double x) {
        double first = abscissae[0];
        double last = abscissae[abscissae.length - 1];
        return x >= first && x <= last || Filter.same(x, first) || Filter.same(x, last);
    }

    /** Whether these abscissae make a curve: enough of them, strictly ascending. */
    public static boolean possible(double[] x) {
        return x.length >= FEWEST_POINTS && IntStream.range(1, x.length).allMatch(i -> x[i] > x[i - 1]);
    }
}
