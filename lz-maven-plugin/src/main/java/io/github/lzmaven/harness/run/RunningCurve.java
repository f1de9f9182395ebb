package io.github.lzmaven.harness.run;

import io.github.lzmaven.harness.cache.KnownAnswers;
import io.github.lzmaven.harness.experiment.Curve;
import io.github.lzmaven.harness.outcome.CurveOutcome;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.series.Series;
import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.Warning;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One curve of a run: the questions of its grid, those of its controls, and what of them is known already. */
final class RunningCurve {

    private final String figure;
    private final Curve curve;
    private final Conditions conditions;
    private final KnownAnswers known;
    private final List<Task> tasks;
    private final List<Task> all = new ArrayList<>();
    private final String reason;

    RunningCurve(String figure, Curve curve, Conditions conditions) {
        this.figure = figure;
        this.curve = curve;
        this.conditions = conditions;
        this.known = conditions.answers().of(curve);
        this.tasks = ask(curve);
        this.reason = tasks.stream().allMatch(Task::isDone) ? "new controls" : known.reason();
    }

    /** A task for each grid point. */
    List<Task> tasks() {
        return tasks;
    }

    /** Tasks for the points of this curve or of one with some parameter made wrong; done if the answer is known. */
    List<Task> ask(Curve questions) {
        List<Task> asked = questions.points().stream()
                .map(inputs -> task(questions, inputs))
                .toList();
        all.addAll(asked);
        return asked;
    }

    private Task task(Curve questions, Inputs inputs) {
        Optional<Answer> answer = known.find(inputs);
        double expected = answer.isPresent() ? 0.0 : known.seconds(inputs).orElse(Double.POSITIVE_INFINITY);
        Task task =
                new Task(figure, questions, inputs, conditions.limits().timeout(), conditions.stop()::asked, expected);
        return answer.map(task::answered).orElse(task);
    }

    CurveOutcome outcome() {
        List<Optional<Answer>> answers =
                tasks.stream().map(task -> task.result().answer()).toList();
        List<Problem> problems =
                tasks.stream().flatMap(task -> task.result().problem().stream()).toList();
        return outcome(curve, answers, problems);
    }

    /** The curve as it was when last computed, maybe by other code; empty if some point of it never was. */
    static Optional<CurveOutcome> older(Curve curve, KnownAnswers known) {
        List<Optional<Answer>> answers =
                curve.points().stream().map(known::findOlder).toList();
        return answers.stream().allMatch(Optional::isPresent)
                ? Optional.of(outcome(curve, answers, List.of()))
                : Optional.empty();
    }

    private static CurveOutcome outcome(Curve curve, List<Optional<Answer>> answers, List<Problem> missing) {
        SeriesBuilder builder = new SeriesBuilder(curve, answers);
        Series series = builder.build();
        List<Problem> problems = new ArrayList<>(missing);
        problems.addAll(builder.notFinite(series));
        List<Warning> warnings = answers.stream()
                .flatMap(Optional::stream)
                .flatMap(answer -> answer.warnings().stream())
                .distinct()
                .toList();
        return new CurveOutcome(curve, series, problems, warnings);
    }

    /** Keeps what was computed for the next run, and says what it took. */
    void finish() {
        try {
            for (Task task : all) {
                if (task.ran()) {
                    task.result().answer().ifPresent(answer -> known.put(task.inputs(), answer, task.seconds()));
                }
            }
            known.save();
        } catch (IOException e) {
            conditions.progress().warn("answers cannot be kept for the next run: " + e);
        }
        int ran = 0;
        int cached = 0;
        int missing = 0;
        for (Task task : all) {
            boolean answered = task.result().answer().isPresent();
            ran += answered && task.ran() ? 1 : 0;
            cached += answered && !task.ran() ? 1 : 0;
            missing += answered ? 0 : 1;
        }
        double seconds = all.stream().mapToDouble(Task::seconds).sum();
        conditions.progress().computed(new Effort(figure, curve.name(), ran, cached, missing, seconds, reason));
    }
}
