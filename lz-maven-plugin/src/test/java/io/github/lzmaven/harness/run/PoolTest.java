package io.github.lzmaven.harness.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lzmaven.harness.Parabola;
import io.github.lzmaven.harness.cache.AnswerCache;
import io.github.lzmaven.harness.experiment.Curve;
import io.github.lzmaven.harness.problem.Place;
import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.Estimate;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.Model;
import io.github.lzmaven.physics.model.Parameter;
import io.github.lzmaven.physics.model.Quantity;
import io.github.lzmaven.physics.model.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class PoolTest {

    /** Notes what it is asked. Only for one thread. */
    private static final class Diary implements Model {

        private static final Parameter X = Parameter.number("x", "x", "1", "a number");
        private static final Quantity Y = Quantity.result("y", "1", "the same");
        private final List<Double> asked = new ArrayList<>();

        @Override
        public String name() {
            return "diary";
        }

        @Override
        public String meaning() {
            return "notes what it is asked";
        }

        @Override
        public String source() {
            return "test";
        }

        @Override
        public List<Parameter> parameters() {
            return List.of(X);
        }

        @Override
        public List<Quantity> quantities() {
            return List.of(Y);
        }

        @Override
        public Answer evaluate(Inputs inputs, Budget budget) {
            asked.add(inputs.number(X));
            return Answer.of(quantities())
                    .row()
                    .put(Y, Estimate.closedForm(inputs.number(X)))
                    .build();
        }
    }

    @Test
    void what_is_not_known_starts_first_then_the_longest_and_what_is_answered_not_at_all() {
        Diary diary = new Diary();
        Curve curve =
                new Curve("c", Place.inFile("a.yaml"), diary, Map.of(), List.of("x"), List.of(), Optional.of("test"));
        List<Progress.State> states = new ArrayList<>();
        try (Stop stop = Stop.onShutdown()) {
            Limits limits = new Limits(1, Duration.ofSeconds(60));
            Pool pool = new Pool(
                    new Conditions(limits, AnswerCache.off(), states::add, stop), Parabola.class.getClassLoader());
            List<Task> tasks = new ArrayList<>(DoubleStream.of(2, 9, Double.POSITIVE_INFINITY, 5)
                    .mapToObj(seconds -> task(curve, seconds))
                    .toList());
            Answer known = diary.evaluate(tasks.get(0).inputs(), Budget.UNLIMITED);
            diary.asked.clear();
            tasks.add(task(curve, 0.0).answered(known));
            pool.run(tasks);
            assertThat(tasks).allMatch(Task::isDone);
        }
        assertThat(diary.asked).containsExactly(99.0, 9.0, 5.0, 2.0);
        assertThat(states.get(states.size() - 1)).isEqualTo(new Progress.State(4, 4, 0, 1.0, ""));
    }

    private static Task task(Curve curve, double seconds) {
        Value x = Value.of(Double.isFinite(seconds) ? seconds : 99.0);
        Inputs inputs = Inputs.of(curve.model().parameters(), Map.of("x", x));
        return new Task("f", curve, inputs, Duration.ofSeconds(60), () -> false, seconds);
    }
}
