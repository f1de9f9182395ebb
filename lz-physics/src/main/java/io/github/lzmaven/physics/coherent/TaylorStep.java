package io.github.lzmaven.physics.coherent;

/**
 * One step of the Schrödinger equation {@code i ċ = ½(vt σz + σx) c} as a power series in time. Since the Hamiltonian is
 * linear in time the coefficients follow a recurrence of three terms, and the series converges everywhere:
 *
 * <pre>{@code
 * c_{n+1} = -i/(2(n+1)) [ (v t₀ σz + σx) c_n + v σz c_{n-1} ]
 * }</pre>
 *
 * <p>Steps are so long that the state turns by at most 2 rad, so that no digit is lost in the sum, and as many terms are
 * taken as round-off can tell apart. Reused from step to step; confined to one thread.
 */
final class TaylorStep {

    private static final int MOST_TERMS = 80;
    private static final double TURN = 2.0;

    private final double speed;
    private final double[][] terms = new double[MOST_TERMS][4];
    private int count;
    private double start;
    private double length;

    TaylorStep(double speed) {
        this.speed = speed;
    }

    /** The time at which the step ends. */
    double end() {
        return start + length;
    }

    /** Expands the solution that passes through a state at a time, for a step that ends at {@code latestEnd} or before. */
    void expand(double time, Spinor state, double latestEnd) {
        start = time;
        length = Math.min(length(time), latestEnd - time);
        double[] first = terms[0];
        first[0] = state.upReal();
        first[1] = state.upImag();
        first[2] = state.downReal();
        first[3] = state.downImag();
        double bias = speed * time * length;
        double change = speed * length * length;
        double[] before = {0.0, 0.0, 0.0, 0.0};
        for (count = 1; count < MOST_TERMS; count++) {
            double[] last = terms[count - 1];
            double[] next = terms[count];
            double half = 0.5 / count;
            // multiplying by -i takes (real, imag) to (imag, -real)
            next[0] = half * (bias * last[1] + change * before[1] + length * last[3]);
            next[1] = -half * (bias * last[0] + change * before[0] + length * last[2]);
            next[2] = half * (-bias * last[3] - change * before[3] + length * last[1]);
            next[3] = -half * (-bias * last[2] - change * before[2] + length * last[0]);
            if (size(next) + size(last) < 1e-19) {
                break;
            }
            before = last;
        }
    }

    /** The state at a time within the step. */
    Spinor at(double time) {
        double fraction = length == 0.0 ? 0.0 : (time - start) / length;
        double upReal = 0.0;
        double upImag = 0.0;
        double downReal = 0.0;
        double downImag = 0.0;
        for (int n = Math.min(count, MOST_TERMS - 1); n >= 0; n--) {
            double[] term = terms[n];
            upReal = upReal * fraction + term[0];
            upImag = upImag * fraction + term[1];
            downReal = downReal * fraction + term[2];
            downImag = downImag * fraction + term[3];
        }
        return new Spinor(upReal, upImag, downReal, downImag);
    }

    private double length(double time) {
        // the turn in a step of length h is at most h (E + vh/2) / 2
        double splitting = Math.sqrt(1.0 + speed * time * speed * time);
        return 4.0 * TURN / (splitting + Math.sqrt(splitting * splitting + 4.0 * TURN * speed));
    }

    private static double size(double[] term) {
        return Math.abs(term[0]) + Math.abs(term[1]) + Math.abs(term[2]) + Math.abs(term[3]);
    }
}
