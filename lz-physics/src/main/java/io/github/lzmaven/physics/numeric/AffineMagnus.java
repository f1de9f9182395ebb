package io.github.lzmaven.physics.numeric;

/**
 * Steps of sixth order for three linear equations with a source, {@code dr/dx = M(x) r + g(x)}.
 *
 * <p>The Magnus expansion on three Gauss points: exact where M and g do not change, however fast the solution turns, so that
 * the step follows the change of the coefficients rather than every oscillation. It converges for steps in which the
 * solution turns by less than π. S. Blanes, F. Casas, J. A. Oteo, J. Ros, Phys. Rep. 470, 151 (2009), Sec. 5.
 *
 * <p>Two solutions are carried along: one with the source and one without. Confined to one thread; allocates nothing per
 * step.
 */
public final class AffineMagnus {

    /** The coefficients of the equations. */
    @FunctionalInterface
    public interface Field {

        /**
         * Writes M and g at a point.
         *
         * @param x         where
         * @param generator three rows of four numbers, the fourth being g
         */
        void at(double x, double[] generator);
    }

    private static final double OFFSET = 0.5 * Math.sqrt(0.6);
    /** {@code 1/n}. */
    private static final double[] INVERSE = new double[60];

    static {
        for (int n = 1; n < INVERSE.length; n++) {
            INVERSE[n] = 1.0 / n;
        }
    }

    private final Field field;
    private final double[] first = new double[12];
    private final double[] middle = new double[12];
    private final double[] last = new double[12];
    private final double[] linear = new double[12];
    private final double[] quadratic = new double[12];
    private final double[] inner = new double[12];
    private final double[] outer = new double[12];
    private final double[] left = new double[12];
    private final double[] right = new double[12];

    /**
     * A stepper.
     *
     * @param field the equations
     */
    public AffineMagnus(Field field) {
        this.field = field;
    }

    /**
     * Advances two solutions.
     *
     * @param from  where the step begins
     * @param to    where it ends
     * @param state three numbers of the solution with the source, then three of the one without; overwritten
     */
    public void step(double from, double to, double[] state) {
        double h = to - from;
        double centre = 0.5 * (from + to);
        field.at(centre - OFFSET * h, first);
        field.at(centre, middle);
        field.at(centre + OFFSET * h, last);
        // α₁ = hA₂, α₂ = h√15/3 (A₃ - A₁), α₃ = h 10/3 (A₃ - 2A₂ + A₁)
        double slope = h * Math.sqrt(15.0) / 3.0;
        double bend = h * 10.0 / 3.0;
        for (int i = 0; i < 12; i++) {
            linear[i] = slope * (last[i] - first[i]);
            quadratic[i] = bend * (last[i] - 2.0 * middle[i] + first[i]);
            middle[i] *= h;
        }
        // C₁ = [α₁, α₂], C₂ = -1/60 [α₁, 2α₃ + C₁]
        commutator(middle, linear, inner);
        for (int i = 0; i < 12; i++) {
            right[i] = 2.0 * quadratic[i] + inner[i];
        }
        commutator(middle, right, outer);
        // Ω = α₁ + α₃/12 + 1/240 [-20α₁ - α₃ + C₁, α₂ + C₂]
        for (int i = 0; i < 12; i++) {
            left[i] = -20.0 * middle[i] - quadratic[i] + inner[i];
            right[i] = linear[i] - outer[i] / 60.0;
        }
        commutator(left, right, outer);
        for (int i = 0; i < 12; i++) {
            middle[i] += quadratic[i] / 12.0 + outer[i] / 240.0;
        }
        exponential(middle, state);
    }

    /** {@code state ← exp(Ω) state} by its power series; for turns of a few radians it costs as much as sine and cosine. */
    private static void exponential(double[] generator, double[] state) {
        double xx = generator[0];
        double xy = generator[1];
        double xz = generator[2];
        double yx = generator[4];
        double yy = generator[5];
        double yz = generator[6];
        double zx = generator[8];
        double zy = generator[9];
        double zz = generator[10];
        double x = state[0];
        double y = state[1];
        double z = state[2];
        double u = state[3];
        double v = state[4];
        double w = state[5];
        // the source acts on the constant 1, which only the first term has
        double sourceX = generator[3];
        double sourceY = generator[7];
        double sourceZ = generator[11];
        for (int n = 1; n < INVERSE.length; n++) {
            double inverse = INVERSE[n];
            double nextX = ((xx * x + xy * y) + (xz * z + sourceX)) * inverse;
            double nextY = ((yx * x + yy * y) + (yz * z + sourceY)) * inverse;
            double nextZ = ((zx * x + zy * y) + (zz * z + sourceZ)) * inverse;
            double nextU = (xx * u + xy * v + xz * w) * inverse;
            double nextV = (yx * u + yy * v + yz * w) * inverse;
            double nextW = (zx * u + zy * v + zz * w) * inverse;
            x = nextX;
            y = nextY;
            z = nextZ;
            u = nextU;
            v = nextV;
            w = nextW;
            state[0] += x;
            state[1] += y;
            state[2] += z;
            state[3] += u;
            state[4] += v;
            state[5] += w;
            double size = Math.abs(x) + Math.abs(y) + Math.abs(z) + Math.abs(u) + Math.abs(v) + Math.abs(w);
            if (size < 1e-17) {
                break;
            }
            sourceX = 0.0;
            sourceY = 0.0;
            sourceZ = 0.0;
        }
    }

    /** {@code [a, b] = ab - ba}, the last column being the source. */
    private static void commutator(double[] a, double[] b, double[] result) {
        for (int i = 0; i < 12; i += 4) {
            double a0 = a[i];
            double a1 = a[i + 1];
            double a2 = a[i + 2];
            double b0 = b[i];
            double b1 = b[i + 1];
            double b2 = b[i + 2];
            for (int j = 0; j < 4; j++) {
                result[i + j] =
                        (a0 * b[j] - b0 * a[j]) + (a1 * b[4 + j] - b1 * a[4 + j]) + (a2 * b[8 + j] - b2 * a[8 + j]);
            }
        }
    }
}
