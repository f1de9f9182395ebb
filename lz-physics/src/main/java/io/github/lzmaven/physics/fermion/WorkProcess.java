package io.github.lzmaven.physics.fermion;

import io.github.lzmaven.physics.model.Estimate;
import org.apache.commons.math3.complex.Complex;

/** A random amount of work w: the forward process, or the backward process with the sign turned onto the same axis. */
interface WorkProcess {

    /** {@code ln⟨e^{sw}⟩}, any branch; at {@code s = iu} the characteristic function, at {@code s = -β} Jarzynski's mean. */
    Complex logGenerating(Complex s);

    /** The cumulants κ_1 … κ_4 of w. */
    Estimate[] cumulants();

    /** {@code ⟨e^{sw}⟩} for real s, as a logarithm. */
    default double logGenerating(double s) {
        return logGenerating(new Complex(s, 0.0)).getReal();
    }
}
