package io.github.lzmaven.physics.quapi;

import org.apache.commons.math3.complex.Complex;

/**
 * The augmented density tensor of Makri and Makarov (1995): one complex number for each history of the last kicks.
 *
 * <p>A kick finds the system in one of four pairs (s_f, s_b). A history is those of the last k_max kicks, as base-4 digits,
 * the latest one first: {@code 4^k_max} numbers. For the next kick the weights of all histories are the same at every
 * step and are kept, for d = +1 and d = -1; for d = 0 they are 1. Mutable; confined to one computation.
 */
final class AugmentedTensor {

    /** d and σ of the four pairs: up up, up down, down up, down down. */
    private static final int[] D = {0, 1, -1, 0};

    private static final int[] SIGMA = {1, 0, 0, -1};

    private final Complex[] eta;
    private final int memory;
    private final double etaZero;
    private int length;
    private double[] real;
    private double[] imaginary;
    /** exp(-d Σ_j (Re η_j d_j + i Im η_j σ_j)) for d = +1 and -1, by history. */
    private double[][] weightReal;

    private double[][] weightImaginary;

    /**
     * The first kick.
     *
     * @param bath   gives η
     * @param memory k_max: how many kicks back are remembered
     * @param bloch  the Bloch vector of the system that meets its bath now
     */
    AugmentedTensor(KickedBath bath, int memory, double[] bloch) {
        this.memory = memory;
        etaZero = StrictMath.exp(-bath.etaZero());
        eta = new Complex[memory + 1];
        for (int k = 1; k <= memory; k++) {
            eta[k] = bath.eta(k);
        }
        real = new double[] {
            0.5 * (1.0 + bloch[2]), 0.5 * bloch[0] * etaZero, 0.5 * bloch[0] * etaZero, 0.5 * (1.0 - bloch[2])
        };
        imaginary = new double[] {0.0, -0.5 * bloch[1] * etaZero, 0.5 * bloch[1] * etaZero, 0.0};
        length = 1;
        weigh();
    }

    /** How many bytes a tensor with its weights and a second one for the next step takes. */
    static double bytes(int memory) {
        return 8.0 * StrictMath.pow(4.0, memory) * 8.0;
    }

    private void weigh() {
        int size = real.length;
        weightReal = new double[2][size];
        weightImaginary = new double[2][size];
        for (int history = 0; history < size; history++) {
            double damping = 0.0;
            double phase = 0.0;
            for (int back = 1; back <= length; back++) {
                int pair = history >> 2 * (length - back) & 3;
                damping += eta[back].getReal() * D[pair];
                phase += eta[back].getImaginary() * SIGMA[pair];
            }
            for (int sign = 0; sign < 2; sign++) {
                double d = 1.0 - 2.0 * sign;
                double magnitude = etaZero * StrictMath.exp(-d * damping);
                weightReal[sign][history] = magnitude * StrictMath.cos(phase);
                weightImaginary[sign][history] = -d * magnitude * StrictMath.sin(phase);
            }
        }
    }

    /** Turns the system and kicks it again. */
    void step(Rotation rotation) {
        boolean forget = length == memory;
        int rest = forget ? real.length / 4 : real.length;
        double[] nextReal = new double[4 * rest];
        double[] nextImaginary = new double[4 * rest];
        double[][] turn = pairs(rotation.spin());
        for (int d = 0; d < 3; d++) {
            for (int later = 0; later < rest; later++) {
                double sumReal = 0.0;
                double sumImaginary = 0.0;
                for (int oldest = 0; oldest < (forget ? 4 : 1); oldest++) {
                    int history = forget ? 4 * later + oldest : later;
                    double a = d == 0 ? 1.0 : weightReal[d - 1][history];
                    double b = d == 0 ? 0.0 : weightImaginary[d - 1][history];
                    sumReal += a * real[history] - b * imaginary[history];
                    sumImaginary += a * imaginary[history] + b * real[history];
                }
                int latest = later / (rest / 4 == 0 ? 1 : rest / 4);
                spread(d, latest, rest, later, sumReal, sumImaginary, turn, nextReal, nextImaginary);
            }
        }
        real = nextReal;
        imaginary = nextImaginary;
        if (!forget) {
            length++;
            weigh();
        }
    }

    private static void spread(
            int d,
            int latest,
            int rest,
            int later,
            double sumReal,
            double sumImaginary,
            double[][] turn,
            double[] nextReal,
            double[] nextImaginary) {
        for (int next = 0; next < 4; next++) {
            if (D[next] == (d == 0 ? 0 : 3 - 2 * d)) {
                double a = turn[0][4 * next + latest];
                double b = turn[1][4 * next + latest];
                nextReal[next * rest + later] = a * sumReal - b * sumImaginary;
                nextImaginary[next * rest + later] = a * sumImaginary + b * sumReal;
            }
        }
    }

    /** Trace and Bloch vector right after the latest kick: all older pairs summed over. */
    double[] state() {
        double[] density = new double[8];
        int rest = real.length / 4;
        for (int history = 0; history < real.length; history++) {
            density[2 * (history / rest)] += real[history];
            density[2 * (history / rest) + 1] += imaginary[history];
        }
        // ρ_ud = (x - iy)/2
        return new double[] {
            density[0] + density[6], density[2] + density[4], density[5] - density[3], density[0] - density[6]
        };
    }

    /** {@code U_{s s'} U*_{t t'}} for pairs (s, t) from (s', t'): real and imaginary parts. */
    private static double[][] pairs(double[] spin) {
        double[][] turn = new double[2][16];
        for (int to = 0; to < 4; to++) {
            for (int from = 0; from < 4; from++) {
                int forward = 2 * (2 * (to >> 1) + (from >> 1));
                int backward = 2 * (2 * (to & 1) + (from & 1));
                turn[0][4 * to + from] = spin[forward] * spin[backward] + spin[forward + 1] * spin[backward + 1];
                turn[1][4 * to + from] = spin[forward + 1] * spin[backward] - spin[forward] * spin[backward + 1];
            }
        }
        return turn;
    }
}
