package io.github.lzmaven.harness.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
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

    @Test
    void results_come_in_order_from_no_more_threads_than_asked_which_find_the_models_resources() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        ClassLoader loader = new ClassLoader(Parabola.class.getClassLoader()) {};
        try (Stop stop = Stop.onShutdown()) {
            Pool pool = new Pool(
                    new Conditions(new Limits(3, Duration.ofSeconds(60)), AnswerCache.off(), Progress.SILENT, stop),
                    loader);
            List<Integer> numbers = IntStream.range(0, 200).boxed().toList();
            assertThat(pool.map(numbers, number -> {
                        threads.add(Thread.currentThread());
                        return -number;
                    }))
                    .isEqualTo(numbers.stream().map(number -> -number).toList());
            assertThat(threads)
                    .hasSizeLessThanOrEqualTo(3)
                    .allMatch(thread -> thread.getContextClassLoader() == loader);
            assertThat(pool.map(List.of(), number -> number)).isEmpty();
        }
    }

    @Test
    void what_goes_wrong_in_another_thread_is_thrown_as_it_is() {
        try (Stop stop = Stop.onShutdown()) {
            Pool pool = new Pool(
                    new Conditions(new Limits(2, Duration.ofSeconds(60)), AnswerCache.off(), Progress.SILENT, stop),
                    Parabola.class.getClassLoader());
            IllegalStateException exception = new IllegalStateException("test");
            AssertionError error = new AssertionError("test");
            assertThatThrownBy(() -> pool.map(List.of(1, 2), number -> {
                        throw exception;
                    }))
                    .isSameAs(exception);
            assertThatThrownBy(() -> pool.map(List.of(1), number -> {
                        throw error;
                    }))
                    .isSameAs(error);
        }
    }

    private static Task task(Curve curve, double seconds) {
        Value x = Value.of(Double.isFinite(seconds) ? seconds : 99.0);
        Inputs inputs = Inputs.of(curve.model().parameters(), Map.of("x", x));
        return new Task("f", curve, inputs, Duration.ofSeconds(60), () -> false, seconds);
    }
}
