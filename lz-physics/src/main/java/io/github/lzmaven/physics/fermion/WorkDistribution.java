package io.github.lzmaven.physics.fermion;

import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Estimate;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.NotConvergedException;
import io.github.lzmaven.physics.model.Quantity;
import java.util.List;

/** Shows a distribution of work as its values, in bins, or as a broadened density. */
abstract class WorkDistribution implements Model {

    static final Quantity FORWARD =
            Quantity.result("P-forward", "1 or 1/energy", "P(w): probability, or its density if broadened");
    static final Quantity BACKWARD = Quantity.result(
            "P-backward", "1 or 1/energy", "P̃(-w) of the reversed sweep, on the axis of the forward one");

    private static final double LEAST_PROBABILITY = 1e-15;
    private static final double MOST_BINS = 1e6;

    /** The work of the sweep asked for. */
    abstract WorkSource source(Inputs inputs, Budget budget);

    @Override
    public final List<Quantity> quantities() {
        return List.of(WorkParameters.WORK, FORWARD, BACKWARD);
    }

    @Override
    public final Answer evaluate(Inputs inputs, Budget budget) {
        WorkSource source = source(inputs, budget);
        Answer.Builder answer = Answer.of(quantities());
        if (inputs.has(WorkParameters.BROADENING)) {
            broadened(source, inputs, budget, answer);
        } else if (inputs.has(WorkParameters.BIN_WIDTH)) {
            binned(source, inputs, budget, answer);
        } else {
            listed(source, budget, answer);
        }
        return answer.build();
    }

    private static void listed(WorkSource source, Budget budget, Answer.Builder answer) {
        WorkAtoms atoms = source.atoms(budget).merged(LEAST_PROBABILITY);
        for (int i = 0; i < atoms.work().length; i++) {
            answer.row()
                    .put(WorkParameters.WORK, atoms.work()[i])
                    .put(FORWARD, estimate(atoms.forward()[i], source))
                    .put(BACKWARD, estimate(atoms.backward()[i], source));
        }
    }

    private static void binned(WorkSource source, Inputs inputs, Budget budget, Answer.Builder answer) {
        double width = inputs.number(WorkParameters.BIN_WIDTH);
        WorkAtoms atoms = source.atoms(budget);
        double[] range = atoms.range();
        double first = Math.floor(range[0] / width + 0.5);
        double count = Math.floor(range[1] / width + 0.5) - first + 1.0;
        if (count > MOST_BINS) {
            throw new NotConvergedException("bins of " + width + " for work between " + range[0] + " and " + range[1]
                    + " would be " + count + "; choose wider ones");
        }
        Histogram forward = new Histogram(first, (int) count, width);
        Histogram backward = new Histogram(first, (int) count, width);
        for (int i = 0; i < atoms.work().length; i++) {
            forward.add(atoms.work()[i], atoms.forward()[i]);
            backward.add(atoms.work()[i], atoms.backward()[i]);
        }
        if (inputs.has(WorkParameters.WORK_VALUES)) {
            for (double w : inputs.list(WorkParameters.WORK_VALUES)) {
                put(answer, w, forward, backward, Math.rint(w / width), source);
            }
        } else {
            for (double bin = first; bin < first + count; bin++) {
                put(answer, bin * width, forward, backward, bin, source);
            }
        }
    }

    private static void put(
            Answer.Builder answer, double w, Histogram forward, Histogram backward, double bin, WorkSource source) {
        answer.row()
                .put(WorkParameters.WORK, w)
                .put(FORWARD, forward.probability(bin, source.relativeError()))
                .put(BACKWARD, backward.probability(bin, source.relativeError()));
    }

    private static void broadened(WorkSource source, Inputs inputs, Budget budget, Answer.Builder answer) {
        double[] work = inputs.list(WorkParameters.WORK_VALUES);
        var broadening = new GaussianBroadening(inputs.number(WorkParameters.BROADENING), source.relativeError());
        Estimate[] forward = broadening.density(source.forward(), work, budget);
        Estimate[] backward = broadening.density(source.backward(), work, budget);
        for (int i = 0; i < work.length; i++) {
            answer.row()
                    .put(WorkParameters.WORK, work[i])
                    .put(FORWARD, forward[i])
                    .put(BACKWARD, backward[i]);
        }
    }

    private static Estimate estimate(double probability, WorkSource source) {
        return new Estimate(probability, 2.0 * source.relativeError() * probability + Rounded.UNIT);
    }
}
