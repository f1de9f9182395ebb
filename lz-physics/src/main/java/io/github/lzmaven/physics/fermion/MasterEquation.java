package io.github.lzmaven.physics.fermion;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * {@code dp/dt = Γ(ε_t)[f(ε_t) - p]} along a sweep, together with the mechanical work {@code ∫ (dε/dt) p dt}.
 *
 * <p>On a stretch where Γ is linear in time its integral is known, so that p is one integral and the work another over it;
 * stretches are so short that f is resolved to round-off by twelve Gauss points.
 */
final class MasterEquation {

    private static final GaussRule RULE = GaussRule.of(12);

    private final Sweep sweep;
    private final FermiReservoir reservoir;
    private final GoldenRuleRate rate;
    private double occupation;
    private double work;
    private double now;
    private long steps;

    MasterEquation(Sweep sweep, FermiReservoir reservoir, GoldenRuleRate rate, double occupation) {
        this.sweep = sweep;
        this.reservoir = reservoir;
        this.rate = rate;
        this.occupation = occupation;
    }

    /** Carries the occupation on to a time not before the present one. */
    void advanceTo(double time) {
        for (Piece piece : sweep.pieces()) {
            double start = Math.max(now, piece.startTime());
            double end = Math.min(time, piece.endTime());
            if (end > start) {
                for (double kink : kinks(piece, start, end)) {
                    stretch(piece, start, kink);
                    start = kink;
                }
            }
        }
        now = Math.max(now, time);
    }

    /** p, with its rounding error. */
    Rounded occupation() {
        return new Rounded(occupation, (8.0 + steps) * Rounded.UNIT);
    }

    /** The mechanical work since the start, with its rounding error. */
    Rounded work() {
        double scale = Math.abs(work) + Math.abs(sweep.endEnergy() - sweep.startEnergy());
        return new Rounded(work, (8.0 + steps) * Rounded.UNIT * scale);
    }

    /** Where Γ has kinks on a stretch of a piece, and its end. */
    private double[] kinks(Piece piece, double start, double end) {
        return DoubleStream.concat(
                        Arrays.stream(rate.energies())
                                .map(energy -> piece.startTime() + (energy - piece.startEnergy()) / piece.velocity())
                                .filter(t -> t > start && t < end),
                        DoubleStream.of(end))
                .sorted()
                .toArray();
    }

    private void stretch(Piece piece, double start, double end) {
        double fastest = Math.max(reservoir.inverseTemperature() * Math.abs(piece.velocity()), rate.largest());
        int count = Math.max(1, (int) Math.ceil(fastest * (end - start)));
        double step = (end - start) / count;
        double rateAtStart = rate.at(piece.energyAt(start));
        double slope = (rate.at(piece.energyAt(end)) - rateAtStart) / (end - start);
        for (int n = 0; n < count; n++) {
            double from = start + n * step;
            double decay = rateAtStart + slope * n * step;
            double area = 0.0;
            for (int i = 0; i < RULE.points().length; i++) {
                area += RULE.weights()[i] * after(piece, from, step * RULE.points()[i], decay, slope);
            }
            work += piece.velocity() * step * area;
            occupation = after(piece, from, step, decay, slope);
        }
        steps += count;
    }

    /** p after a time s, {@code p e^{-G(s)} + ∫_0^s e^{-[G(s)-G(r)]} Γ(r) f(r) dr} with {@code G(s) = Γs + Γ's²/2}. */
    private double after(Piece piece, double from, double s, double decay, double slope) {
        double sum = 0.0;
        for (int i = 0; i < RULE.points().length; i++) {
            double r = s * RULE.points()[i];
            double since = (s - r) * (decay + 0.5 * slope * (s + r));
            double f = reservoir.occupation(piece.energyAt(from + r)).value();
            sum += RULE.weights()[i] * StrictMath.exp(-since) * (decay + slope * r) * f;
        }
        return occupation * StrictMath.exp(-s * (decay + 0.5 * slope * s)) + s * sum;
    }
}
