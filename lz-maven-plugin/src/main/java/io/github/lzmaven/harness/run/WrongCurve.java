package io.github.lzmaven.harness.run;

import io.github.lzmaven.harness.control.Control;
import io.github.lzmaven.harness.experiment.Curve;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.series.Series;
import io.github.lzmaven.physics.model.Answer;
import io.github.lzmaven.physics.model.Inputs;
import io.github.lzmaven.physics.model.InvalidInputException;
import io.github.lzmaven.physics.model.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A curve with a parameter made wrong at some of its grid points.
 *
 * @param points  the grid points made wrong
 * @param tasks   one for each of them
 * @param refusal why nothing was asked; empty if something was
 */
record WrongCurve(List<Integer> points, List<Task> tasks, Optional<String> refusal) {

    /**
     * What a wrong curve looks like.
     *
     * @param series its rows at the grid points made wrong, in their old places; empty if there are none
     * @param why    there are none
     */
    record Rows(Optional<Series> series, String why) {

        private static Rows none(String why) {
            return new Rows(Optional.empty(), why);
        }
    }

    /**
     * A curve to be computed.
     *
     * @param points the grid points to make wrong; none if nothing was compared
     * @param ask    makes tasks of a curve's points
     */
    static WrongCurve of(Control control, Curve curve, List<Integer> points, Function<Curve, List<Task>> ask) {
        List<Inputs> wrong = new ArrayList<>();
        List<Parameter> parameters = curve.model().parameters(); // a model may make them anew each time
        try {
            for (int point : points) {
                Inputs right = curve.points().get(point);
                Inputs inputs = right.next(parameters, control.apply(right));
                curve.model().check(inputs);
                wrong.add(inputs);
            }
        } catch (InvalidInputException e) {
            return refused("the model refuses it, which counts as not noticing: " + e.getMessage());
        }
        return points.isEmpty()
                ? refused("nothing was compared")
                : new WrongCurve(points, ask.apply(curve.at(wrong)), Optional.empty());
    }

    private static WrongCurve refused(String why) {
        return new WrongCurve(List.of(), List.of(), Optional.of(why));
    }

    /**
     * The curve, when all its tasks are done.
     *
     * @param computed as it is without the mistake
     */
    Rows rows(Series computed) {
        if (refusal.isPresent()) {
            return Rows.none(refusal.get());
        }
        Map<Integer, Answer> answers = new LinkedHashMap<>();
        for (int i = 0; i < points.size(); i++) {
            Task.Result result = tasks.get(i).result();
            if (result.answer().isEmpty()) {
                return Rows.none("no answer, which counts as not noticing: "
                        + result.problem().map(Problem::what).orElse(""));
            }
            answers.put(points.get(i), result.answer().get());
        }
        return Replacement.of(computed, answers)
                .map(series -> new Rows(Optional.of(series), ""))
                .orElseGet(() -> Rows.none("the answer has another number of rows, which counts as not noticing"));
    }
}
