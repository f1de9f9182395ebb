package io.github.lzmaven.physics.fermion;

import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Estimate;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.Parameter;
import io.github.lzmaven.physics.model.Quantity;
import io.github.lzmaven.physics.model.Range;
import io.github.lzmaven.physics.model.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Sampled trajectories of the chain, as in Fig. 1: at a crossing the reservoir level is full with probability f, and with
 * probability 1-R the driven level exchanges its particle with it.
 *
 * <p>Row i is crossing i and the piece that follows, row 0 the approach, as in {@link LevelCrossingChain}. One trajectory
 * is shown in full, also as the open and solid circles of Fig. 1; occupation, mean and variance of the work so far are those of all, with four standard errors.
 *
 * @see <a href="https://doi.org/10.1103/PhysRevE.93.062118">Barra and Esposito, Phys. Rev. E 93, 062118 (2016)</a>
 */
public final class LevelCrossingTrajectories implements Model {

    static final Parameter TRAJECTORIES = Parameter.wholeNumber(
                    "trajectories", "n", "1", "how many trajectories are sampled")
            .in(Range.closed(2, 1e9))
            .numerical(Value.of(100_000));
    static final Parameter SEED = Parameter.wholeNumber(
                    "seed", "seed", "1", "start of the random numbers; trajectories of one seed are always the same")
            .in(Range.closed(0, 1e15))
            .numerical(Value.of(1));

    static final Quantity CROSSING = LevelCrossingChain.CROSSING;
    static final Quantity LEVEL = LevelCrossingChain.LEVEL;
    static final Quantity TIME = LevelCrossingChain.TIME;
    static final Quantity OCCUPIED =
            Quantity.result("occupied", "1", "1 if the first trajectory carries a particle after the crossing, else 0");
    static final Quantity RESERVOIR_OCCUPIED =
            Quantity.result("reservoir-occupied", "1", "1 if the reservoir level was full before it, else 0");
    static final Quantity FULL_LEVEL = Quantity.result(
            "level-occupied", "energy", "energy of the crossing if the first trajectory carries a particle after it");
    static final Quantity EMPTY_LEVEL =
            Quantity.result("level-empty", "energy", "energy of the crossing if it carries none after it");
    static final Quantity WORK = Quantity.result("work", "energy", "work of the first trajectory up to the next level");
    static final Quantity AFTER = Quantity.result("p-after", "1", "share of trajectories with a particle after it");
    static final Quantity MEAN = Quantity.result("work-mean", "energy", "mean work up to the next level");
    static final Quantity VARIANCE = Quantity.result("work-variance", "energy²", "variance of the work up to there");

    private static final int PER_BUDGET = 1024;

    @Override
    public String name() {
        return "level-crossing-trajectories";
    }

    @Override
    public String meaning() {
        return "sampled trajectories of a driven level through thermal levels, with the statistics of their work";
    }

    @Override
    public String formula() {
        return "p′ = Rp + (1 − R)f, one sampled crossing after the other";
    }

    @Override
    public String source() {
        return "Barra & Esposito 2016, Eq. (1) and Fig. 1";
    }

    @Override
    public List<Parameter> parameters() {
        return BandParameters.and(TRAJECTORIES, SEED);
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(
                CROSSING,
                LEVEL,
                TIME,
                OCCUPIED,
                RESERVOIR_OCCUPIED,
                FULL_LEVEL,
                EMPTY_LEVEL,
                WORK,
                AFTER,
                MEAN,
                VARIANCE);
    }

    @Override
    public void check(Inputs inputs) {
        BandParameters.check(inputs);
    }

    @Override
    public Answer evaluate(Inputs inputs, Budget budget) {
        Sweep sweep = Sweep.of(inputs);
        FermiReservoir reservoir = BandParameters.reservoir(inputs);
        double p = BandParameters.initialOccupation(inputs).value();
        TrajectorySampler sampler = new TrajectorySampler(sweep, reservoir, p);
        long seed = (long) inputs.number(SEED);
        int trajectories = inputs.whole(TRAJECTORIES);

        int rows = sweep.crossings().size() + 1;
        sampler.sample(new RandomStream(seed, 0));
        double[] first = sampler.work().clone();
        boolean[] occupied = sampler.occupied().clone();
        boolean[] reservoirOccupied = sampler.reservoirOccupied().clone();
        List<SampleMoments> works = new ArrayList<>();
        int[] full = new int[rows];
        for (int i = 0; i < rows; i++) {
            works.add(new SampleMoments(first[i]));
        }
        for (int n = 0; n < trajectories; n++) {
            if (n % PER_BUDGET == 0) {
                budget.spend();
            }
            sampler.sample(new RandomStream(seed, n));
            for (int i = 0; i < rows; i++) {
                works.get(i).add(sampler.work()[i]);
                full[i] += sampler.occupied()[i] ? 1 : 0;
            }
        }

        Answer.Builder answer = Answer.of(quantities());
        for (int i = 0; i < rows; i++) {
            double time = i == 0 ? 0.0 : sweep.crossings().get(i - 1).time();
            double energy =
                    i == 0 ? sweep.startEnergy() : sweep.crossings().get(i - 1).energy();
            answer.row()
                    .put(CROSSING, i)
                    .put(LEVEL, Estimate.closedForm(energy))
                    .put(TIME, new Estimate(time, (i + 2) * Math.ulp(time)))
                    .put(OCCUPIED, occupied[i] ? 1.0 : 0.0, 0.0)
                    .put(occupied[i] ? FULL_LEVEL : EMPTY_LEVEL, Estimate.closedForm(energy))
                    .none(occupied[i] ? EMPTY_LEVEL : FULL_LEVEL, occupied[i] ? "occupied" : "empty")
                    .put(WORK, new Estimate(first[i], (i + 2) * Math.ulp(first[i])))
                    .put(AFTER, share(full[i], trajectories))
                    .put(MEAN, works.get(i).mean())
                    .put(VARIANCE, works.get(i).variance());
            if (i == 0) {
                answer.none(RESERVOIR_OCCUPIED, "approach");
            } else {
                answer.put(RESERVOIR_OCCUPIED, reservoirOccupied[i] ? 1.0 : 0.0, 0.0);
            }
        }
        return answer.build();
    }

    /** A share with four standard errors (Agresti and Coull), which do not vanish for all or none. */
    private static Estimate share(int full, int trajectories) {
        double n = trajectories + 16.0;
        double centre = (full + 8.0) / n;
        double value = (double) full / trajectories;
        return new Estimate(value, Math.abs(value - centre) + 4.0 * Math.sqrt(centre * (1.0 - centre) / n));
    }
}
