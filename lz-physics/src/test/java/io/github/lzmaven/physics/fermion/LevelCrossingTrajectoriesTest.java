package io.github.lzmaven.physics.fermion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.ModelContract;
import io.github.lzmaven.physics.model.Value;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LevelCrossingTrajectoriesTest implements ModelContract {

    private static final Band PAPER =
            Band.ofThePaper().with("initial-occupation", "equilibrium").with("trajectories", 200_000);

    private final Model model = new LevelCrossingTrajectories();

    @Override
    public Model model() {
        return model;
    }

    @Override
    public Map<String, Value> typicalValues() {
        return PAPER.with("trajectories", 100).values();
    }

    @Test
    void occupation_and_work_agree_with_the_chain_within_four_standard_errors() {
        Answer sampled = PAPER.answer(model);
        Answer chain = PAPER.without("trajectories").answer(new LevelCrossingChain());
        for (int i = 0; i < sampled.rows(); i++) {
            assertThat(sampled.value(i, LevelCrossingTrajectories.AFTER))
                    .isCloseTo(
                            chain.value(i, LevelCrossingChain.AFTER),
                            within(sampled.error(i, LevelCrossingTrajectories.AFTER)));
        }
        Answer exact = PAPER.without("trajectories").answer(new WorkCumulantsChain());
        assertThat(sampled.value(9, LevelCrossingTrajectories.MEAN))
                .isCloseTo(
                        exact.value(0, WorkCumulants.KAPPA.get(0)),
                        within(sampled.error(9, LevelCrossingTrajectories.MEAN)));
        assertThat(sampled.value(9, LevelCrossingTrajectories.VARIANCE))
                .isCloseTo(
                        exact.value(0, WorkCumulants.KAPPA.get(1)),
                        within(sampled.error(9, LevelCrossingTrajectories.VARIANCE)));
        // four standard errors are 4√(κ2/n), κ2 = 7.19
        assertThat(sampled.error(9, LevelCrossingTrajectories.MEAN)).isCloseTo(0.024, within(0.001));
    }

    @Test
    void the_work_shown_is_that_of_the_path_shown() {
        Answer answer = PAPER.with("seed", 7).with("trajectories", 2).answer(model);
        double work = 0.0;
        for (int i = 0; i < answer.rows(); i++) {
            work += answer.value(i, LevelCrossingTrajectories.OCCUPIED);
            assertThat(answer.value(i, LevelCrossingTrajectories.WORK)).isEqualTo(work);
        }
    }

    @Test
    void a_path_changes_only_to_what_it_meets() {
        Answer answer = PAPER.with("speeds", 1e-3).with("trajectories", 2).answer(model);
        for (int i = 1; i < answer.rows(); i++) {
            // R = 0: the particle, or its absence, is always exchanged
            assertThat(answer.value(i, LevelCrossingTrajectories.OCCUPIED))
                    .isEqualTo(answer.value(i, LevelCrossingTrajectories.RESERVOIR_OCCUPIED));
        }
    }

    @Test
    void seeds_give_different_samples_of_one_distribution() {
        double one = PAPER.answer(model).value(9, LevelCrossingTrajectories.MEAN);
        double two = PAPER.with("seed", 2).answer(model).value(9, LevelCrossingTrajectories.MEAN);
        assertThat(two).isNotEqualTo(one).isCloseTo(one, within(0.05));
    }
}
