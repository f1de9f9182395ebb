package io.github.lzmaven.physics.quapi;

/**
 * What the path at one kick has to do with the path k kicks before, in a real basis.
 *
 * <p>With the forward and backward eigenvalues s_f, s_b = ±½ of the coupling operator, d = s_f - s_b and σ = s_f + s_b, the
 * influence functional has a factor
 *
 * <pre>exp[ -d_later (Re η · d_earlier + i Im η · σ_earlier) ]</pre>
 *
 * for each pair of kicks. The later leg needs only d, in the basis {0, X, Y}; the earlier one is {identity, p₊, p₋, X, Y}:
 * p₊, p₋ are the sum and the difference of the populations over √2, X and Y the real and imaginary part of the coherence,
 * and the identity (no system there yet) stands for the time before the start. In this basis d exchanges X and Y with a
 * factor ∓i, σ exchanges p₊ and p₋, and the factor above is a real matrix
 *
 * <pre>
 * 0 anything, X identity, Y identity   unchanged
 * (X p₊, Y p₋), (X p₋, Y p₊)           rotated by Im η:   X p → cos · X p - sin · Y p',   Y p → cos · Y p + sin · X p'
 * (X X, Y Y)                           cosh Re η on the diagonal, +sinh Re η off it
 * (X Y, Y X)                           cosh Re η on the diagonal, -sinh Re η off it
 * </pre>
 */
final class Gate {

    /** The later leg: 0, X, Y. */
    static final int[] LATER = {0, 0, 1};
    /** The earlier leg: identity, p₊, p₋, X, Y. */
    static final int[] EARLIER = {0, 0, 1, 0, 1};

    /** Where {@link #LATER} has its values: 0 is d = 0. */
    static final int X = 1;

    static final int Y = 2;

    /** Where {@link #EARLIER} has its values: 0 is the identity. */
    static final int P_PLUS = 1;

    static final int P_MINUS = 2;
    static final int EARLIER_X = 3;
    static final int EARLIER_Y = 4;

    private final double cosh;
    private final double sinh;
    private final double cos;
    private final double sin;

    /** The gate of η = δt² C(kδt). */
    Gate(double real, double imaginary) {
        cosh = StrictMath.cosh(real);
        sinh = StrictMath.sinh(real);
        cos = StrictMath.cos(imaginary);
        sin = StrictMath.sin(imaginary);
    }

    /** The factor with which a pair of values goes over into itself. */
    double same(int later, int earlier) {
        if (later == 0 || earlier == 0) {
            return 1.0;
        }
        return earlier <= P_MINUS ? cos : cosh;
    }

    /** The factor with which the pair {@link #otherLater}, {@link #otherEarlier} goes over into this one; 0 if none does. */
    double other(int later, int earlier) {
        if (later == 0 || earlier == 0) {
            return 0.0;
        }
        if (earlier <= P_MINUS) {
            return later == X ? sin : -sin;
        }
        return (later == X) == (earlier == EARLIER_X) ? sinh : -sinh;
    }

    /** The partner of a value X or Y of the later leg. */
    static int otherLater(int later) {
        return later == X ? Y : X;
    }

    /** The partner of a value other than the identity of the earlier leg. */
    static int otherEarlier(int earlier) {
        return earlier <= P_MINUS ? P_PLUS + P_MINUS - earlier : EARLIER_X + EARLIER_Y - earlier;
    }
}
