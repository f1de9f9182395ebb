package io.github.lzmaven.physics.coherent;

/**
 * The exact solution that is the state up, {@code σz = +1}, infinitely far from the crossing: the ground state at
 * {@code t = -∞}, the excited state at {@code t = +∞}. Known far from the crossing as an expansion in {@code 1/vt²}.
 *
 * <p>With {@code δ = Δ²/4v} the amplitudes of up and down are {@code exp(-iφ) Σ a_k/t^{2k}} and
 * {@code exp(-iφ) Σ b_k/t^{2k+1}}, where
 *
 * <pre>{@code
 * φ = vt²/4 + δ ln|t|,   a_0 = 1,   b_k = 2(δ - 2ik) a_k,
 * a_k = (δ - i(2k-1)) (δ - i(2k-2)) / (2ivk) · a_{k-1}
 * }</pre>
 *
 * <p>This is the large-argument expansion of the parabolic cylinder functions that solve the problem (Zener 1932), derived
 * here by putting the series into the Schrödinger equation. It diverges in the end, but not before its terms have passed
 * below round-off if {@code vt²} is at least that at the {@link #horizon}.
 */
final class RemoteState {

    private static final int MOST_TERMS = 200;

    private final double speed;
    private final double delta;

    RemoteState(double speed) {
        this.speed = speed;
        this.delta = 0.25 / speed;
    }

    /** The time from which on, and before whose negative, the expansion holds to the last digit. */
    double horizon() {
        // the first terms add up to exp(δ²/2vt²), the smallest one is about exp(-vt²/2)
        return Math.sqrt((120.0 + delta * delta) / speed);
    }

    /** {@code φ}, in radians. */
    double phase(double t) {
        return 0.25 * speed * t * t + delta * StrictMath.log(Math.abs(t));
    }

    /** The state at {@code |t|} of at least {@link #horizon}. */
    Spinor at(double t) {
        double perSquare = 1.0 / (t * t);
        double real = 1.0;
        double imag = 0.0;
        double upReal = 1.0;
        double upImag = 0.0;
        double downReal = 2.0 * delta;
        double downImag = 0.0;
        for (int k = 1; k < MOST_TERMS; k++) {
            // (δ - i m)(δ - i(m-1)) / (2ivk t²) with m = 2k-1, written as x + iy
            double m = 2.0 * k - 1.0;
            double scale = perSquare / (2.0 * speed * k);
            double x = -delta * (2.0 * m - 1.0) * scale;
            double y = -(delta * delta - m * (m - 1.0)) * scale;
            double nextReal = real * x - imag * y;
            double nextImag = real * y + imag * x;
            real = nextReal;
            imag = nextImag;
            upReal += real;
            upImag += imag;
            downReal += 2.0 * (delta * real + 2.0 * k * imag);
            downImag += 2.0 * (delta * imag - 2.0 * k * real);
            if (Math.abs(real) + Math.abs(imag) < 1e-18) {
                break;
            }
        }
        double phase = phase(t);
        return new Spinor(upReal, upImag, downReal / t, downImag / t)
                .times(StrictMath.cos(phase), -StrictMath.sin(phase));
    }
}
