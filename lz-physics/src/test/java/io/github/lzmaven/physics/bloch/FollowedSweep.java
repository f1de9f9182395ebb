package io.github.lzmaven.physics.bloch;

import io.github.lzmaven.physics.bath.Environment;
import io.github.lzmaven.physics.drive.LinearSweep;
import io.github.lzmaven.physics.model.Inputs;
import org.apache.commons.math3.ode.FirstOrderDifferentialEquations;
import org.apache.commons.math3.ode.nonstiff.DormandPrince853Integrator;

/** Eq. (7) of Nalbach 2021 as it stands, by the eighth-order integrator of Commons Math from and to a large bias. */
final class FollowedSweep implements FirstOrderDifferentialEquations {

    private final BlochRates rates;
    private final double temperature;
    private final double speed;

    private FollowedSweep(Inputs inputs) {
        rates = new BlochRates(Environment.of(inputs));
        temperature = inputs.number(Environment.TEMPERATURE);
        speed = inputs.number(LinearSweep.SPEED);
    }

    /** P_LZ and P_ES at a tolerance of 1e-13 a step; far enough for a bath that dephases, or only for one that relaxes. */
    static double[] probabilities(Inputs inputs, boolean dephases) {
        // exp(-E/ω_c) = exp(-32); the next term of the direction is 105 v⁴/E⁹
        double speed = inputs.number(LinearSweep.SPEED);
        double bias =
                Math.max(32.0 * inputs.number(Environment.CUTOFF), Math.pow(1e15 * Math.pow(speed, 4.0), 1.0 / 9.0));
        bias = dephases ? Math.max(400.0, bias) : bias;
        double[] start = FiniteProtocol.direction(speed, -bias);
        double[] end = FiniteProtocol.direction(speed, bias);
        double[] state = {start[0], start[1], start[2], -start[0], -start[1], -start[2]};
        double time = bias / speed;
        new DormandPrince853Integrator(1e-12, time, 1e-13, 0.0)
                .integrate(new FollowedSweep(inputs), -time, state, time, state);
        return new double[] {
            0.5 * (1.0 + end[0] * state[0] + end[1] * state[1] + end[2] * state[2]),
            0.5 * (1.0 - end[0] * state[3] - end[1] * state[4] - end[2] * state[5])
        };
    }

    @Override
    public int getDimension() {
        return 6;
    }

    @Override
    public void computeDerivatives(double time, double[] r, double[] rate) {
        double bias = speed * time;
        double splitting = BlochRates.splitting(bias);
        double turning = speed / (splitting * splitting);
        double equilibrium = temperature == 0.0 ? 1.0 : Math.tanh(splitting / (2.0 * temperature));
        double first = rates.relaxation(bias);
        double second = 0.5 * first + rates.pureDephasing(bias);
        for (int i = 0; i < 6; i += 3) {
            rate[i] = turning * r[i + 2] - first * (r[i] - equilibrium);
            rate[i + 1] = -splitting * r[i + 2] - second * r[i + 1];
            rate[i + 2] = splitting * r[i + 1] - second * r[i + 2] - turning * r[i];
        }
    }
}
