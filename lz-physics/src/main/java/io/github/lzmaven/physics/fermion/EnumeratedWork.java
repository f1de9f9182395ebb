package io.github.lzmaven.physics.fermion;

import io.github.lzmaven.physics.model.Estimate;
import org.apache.commons.math3.complex.Complex;

/**
 * A work distribution given by its values and their probabilities.
 *
 * @param work          the values
 * @param probability   their probabilities
 * @param relativeError of the probabilities
 */
record EnumeratedWork(double[] work, double[] probability, double relativeError) implements WorkProcess {

    @Override
    public Complex logGenerating(Complex s) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double w : work) {
            largest = Math.max(largest, s.getReal() * w);
        }
        var re = new CompensatedSum();
        var im = new CompensatedSum();
        for (int i = 0; i < work.length; i++) {
            double weight = probability[i] * StrictMath.exp(s.getReal() * work[i] - largest);
            re.add(weight * StrictMath.cos(s.getImaginary() * work[i]));
            im.add(weight * StrictMath.sin(s.getImaginary() * work[i]));
        }
        return new Complex(re.value(), im.value()).log().add(largest);
    }

    @Override
    public Estimate[] cumulants() {
        double mean = centralMoment(1, 0.0);
        double[] m = new double[5];
        for (int j = 2; j < 5; j++) {
            m[j] = centralMoment(j, mean);
        }
        double spread = Math.sqrt(m[2]);
        double[] values = {mean, m[2], m[3], m[4] - 3.0 * m[2] * m[2]};
        double[] scales = {Math.abs(mean) + spread, m[2], Math.sqrt(m[2] * m[4]), m[4] + 3.0 * m[2] * m[2]};
        Estimate[] kappa = new Estimate[4];
        for (int k = 0; k < 4; k++) {
            kappa[k] = new Estimate(values[k], 4.0 * relativeError * scales[k]);
        }
        return kappa;
    }

    private double centralMoment(int order, double centre) {
        var sum = new CompensatedSum();
        for (int i = 0; i < work.length; i++) {
            double power = probability[i];
            for (int j = 0; j < order; j++) {
                power *= work[i] - centre;
            }
            sum.add(power);
        }
        return sum.value();
    }
}
