package io.github.lzmaven.physics.quapi;

import io.github.lzmaven.physics.bath.MixingAngle;
import io.github.lzmaven.physics.drive.LinearSweep;

/**
 * The field of {@code H_S = (σ_x + ε σ_z)/2} seen from the coupling operator: with {@code H_S = (h_x σ'_x + h_z σ'_z)/2} and
 * {@code S = σ'_z/2 = (cosΘ σ_z + sinΘ σ_x)/2},
 *
 * <pre>h_z = ε cosΘ + sinΘ,   h_x = cosΘ - ε sinΘ,   ε = vt</pre>
 *
 * @param sweep  ε(t)
 * @param cos    cosΘ
 * @param sin    sinΘ
 * @param normal factor of h_x, see {@link KickedBath#fieldCorrection}; 1 for the field itself
 */
record SweepField(LinearSweep sweep, double cos, double sin, double normal) {

    /** The field itself. */
    static SweepField of(double speed, MixingAngle angle) {
        return new SweepField(new LinearSweep(speed), angle.longitudinal(), angle.transversal(), 1.0);
    }

    /** The same with h_x enlarged. */
    SweepField corrected(double factor) {
        return new SweepField(sweep, cos, sin, factor);
    }

    /** h_x in Δ. */
    double normalAt(double time) {
        return normal * (cos - sweep.bias(time) * sin);
    }

    /** h_z in Δ. */
    double alongAt(double time) {
        return sweep.bias(time) * cos + sin;
    }

    /**
     * The Bloch vector of the ground state that has followed the field up to this time.
     *
     * <p>A state that follows a turning field lags behind it: {@code r = -ĥ + h × dĥ/dt / h²} to first order in the speed,
     * that is {@code -ĥ - (v/E³) ŷ}. Starting and reading out along it removes the oscillation of relative size v/E³ that
     * the sudden start and the sudden end of a finite window would leave.
     */
    double[] followedGround(double time) {
        double energy = sweep.splitting(time);
        double lag = sweep.speed() / (energy * energy);
        double norm = Math.sqrt(energy * energy + lag * lag);
        return new double[] {-normalAt(time) / norm, -lag / norm, -alongAt(time) / norm};
    }
}
