package io.github.lzmaven.harness.run;

import io.github.lzmaven.harness.experiment.Curve;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Budget;
import io.github.lzmaven.physics.model.BudgetExhaustedException;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.InvalidInputException;
import io.github.lzmaven.physics.model.NotConvergedException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** One grid point: asks the model, and turns whatever comes back into an answer or a problem. */
final class Task {

    private final String figure;
    private final Curve curve;
    private final Inputs inputs;
    private final Duration timeout;
    private final BooleanSupplier stopped;
    private final double expectedSeconds;
    private volatile long startedAt;
    private volatile boolean started;
    private volatile double seconds;
    private volatile Optional<Result> result = Optional.empty();

    /**
     * What came of a grid point: either an answer or a problem.
     *
     * @param answer  the model's
     * @param problem why there is none
     */
    record Result(Optional<Answer> answer, Optional<Problem> problem) {}

    /**
     * A question to be asked.
     *
     * @param expectedSeconds what it will take; infinite if nothing is known
     */
    Task(String figure, Curve curve, Inputs inputs, Duration timeout, BooleanSupplier stopped, double expectedSeconds) {
        this.figure = figure;
        this.curve = curve;
        this.inputs = inputs;
        this.timeout = timeout;
        this.stopped = stopped;
        this.expectedSeconds = expectedSeconds;
    }

    /** The same question with its answer, which need not be computed. */
    Task answered(Answer answer) {
        Task task = new Task(figure, curve, inputs, timeout, stopped, expectedSeconds);
        task.result = Optional.of(new Result(Optional.of(answer), Optional.empty()));
        return task;
    }

    Inputs inputs() {
        return inputs;
    }

    double expectedSeconds() {
        return expectedSeconds;
    }

    /** What it took; 0 if it was not computed. */
    double seconds() {
        return seconds;
    }

    /** Whether it was computed, or at least tried, in this run. */
    boolean ran() {
        return started;
    }

    String figure() {
        return figure;
    }

    /** Computes, within the budget. Never throws but for errors of the JVM. */
    void run() {
        startedAt = System.nanoTime();
        started = true;
        Budget budget = () -> overdue(Duration.ZERO) || stopped.getAsBoolean();
        Result computed = compute(budget);
        if (result.isEmpty()) {
            seconds = (System.nanoTime() - startedAt) / 1e9;
            result = Optional.of(computed);
        }
    }

    boolean isRunning() {
        return started && !isDone();
    }

    /** Whether it has been running for longer than the timeout and this grace. */
    boolean overdue(Duration grace) {
        return started && System.nanoTime() - startedAt > timeout.plus(grace).toNanos();
    }

    boolean isDone() {
        return result.isPresent();
    }

    /** Gives up on a model that does not ask its budget. */
    void abandon() {
        result = Optional.of(failed(
                Rule.TIMEOUT,
                stopped.getAsBoolean()
                        ? "was stopped and left behind"
                        : "did not stop after " + words(timeout) + " and was left behind",
                "the model has to ask its budget; raise lz.timeout if it only needs longer"));
    }

    Result result() {
        return result.orElseGet(() -> failed(Rule.TIMEOUT, "was not computed: the run was stopped", "run it again"));
    }

    private Result compute(Budget budget) {
        try {
            if (budget.exhausted()) {
                return result();
            }
            return new Result(Optional.of(curve.model().evaluate(inputs, budget)), Optional.empty());
        } catch (InvalidInputException e) {
            return failed(Rule.MODEL_REFUSED, "was refused: " + e.getMessage(), "mend the parameters named");
        } catch (NotConvergedException e) {
            return failed(Rule.NOT_CONVERGED, "did not converge: " + e.getMessage(), "relax the numerical parameters");
        } catch (BudgetExhaustedException e) {
            return failed(
                    Rule.TIMEOUT,
                    stopped.getAsBoolean() ? "was stopped" : "took longer than " + words(timeout),
                    "raise lz.timeout, or ask for less accuracy");
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
            return failed(Rule.MODEL_BUG, "crashed: " + e + where(e), "this is a bug of the model");
        }
    }

    private Result failed(Rule rule, String what, String remedy) {
        return new Result(
                Optional.empty(),
                Optional.of(new Problem(
                        rule,
                        curve.place(),
                        "'" + curve.name() + "' (" + curve.model().name() + ") at " + at() + " " + what,
                        remedy)));
    }

    private String at() {
        Map<String, ?> given = inputs.given();
        return curve.varied().isEmpty()
                ? "its only point"
                : curve.varied().stream()
                        .map(key -> key + " = " + given.get(key))
                        .collect(Collectors.joining(", "));
    }

    private static String where(Throwable thrown) {
        return thrown.getStackTrace().length == 0 ? "" : " at " + thrown.getStackTrace()[0];
    }

    private static String words(Duration duration) {
        return duration.toMillis() % 1000 == 0 ? duration.toSeconds() + " s" : duration.toMillis() + " ms";
    }
}
