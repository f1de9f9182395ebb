package io.github.lzmaven.physics.fermion;

import io.github.lzmaven.physics.model.Estimate;
import org.apache.commons.math3.complex.Complex;

/**
 * How far the work theorem of Sec. V, {@code P(w)/P̃(-w) = e^{β(w-ΔΩ)}}, is violated. It holds for every unitary dynamics
 * and every chain with local detailed balance: these numbers test the statistics and the initial state, not the dynamics.
 */
final class FluctuationTheorem {

    private static final int FREQUENCIES = 8;

    private final WorkSource source;
    private final double beta;
    private final Rounded exponent;

    FluctuationTheorem(WorkSource source) {
        this.source = source;
        this.beta = source.inverseTemperature();
        this.exponent = source.grandPotentialDifference().times(beta);
    }

    /** {@code ⟨e^{-βw}⟩ e^{βΔΩ} - 1} of the process in its own direction. */
    Estimate jarzynskiResidual(boolean forward) {
        double log = forward
                ? source.forward().logGenerating(-beta) + exponent.value()
                : source.backward().logGenerating(beta) - exponent.value();
        double value = StrictMath.expm1(log);
        return new Estimate(value, error() * (1.0 + Math.abs(value)));
    }

    /**
     * The largest {@code |⟨e^{(iu-β)w}⟩ e^{βΔΩ} - ⟨e^{iuw}⟩~|}, which is the theorem's Fourier transform, at frequencies u
     * from 0 to eight standard deviations of w, inverted.
     */
    Estimate crooksResidual() {
        double spread = Math.sqrt(source.forward().cumulants()[1].value());
        double largest = 0.0;
        for (int j = 0; j <= FREQUENCIES; j++) {
            double u = spread > 0.0 ? j / spread : j;
            Complex ahead = source.forward()
                    .logGenerating(new Complex(-beta, u))
                    .add(exponent.value())
                    .exp();
            Complex back = source.backward().logGenerating(new Complex(0.0, u)).exp();
            largest = Math.max(largest, ahead.subtract(back).abs());
        }
        return new Estimate(largest, error() * (1.0 + largest));
    }

    /** Of the logarithm of a generating function. */
    private double error() {
        return source.relativeError() + exponent.error() + 16.0 * Rounded.UNIT * (1.0 + Math.abs(exponent.value()));
    }
}
