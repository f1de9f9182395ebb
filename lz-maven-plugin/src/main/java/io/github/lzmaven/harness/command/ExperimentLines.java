package io.github.lzmaven.harness.command;

import io.github.lzmaven.harness.cache.AnswerCache;
import io.github.lzmaven.harness.cache.Cost;
import io.github.lzmaven.harness.experiment.Experiment;
import io.github.lzmaven.harness.project.Selection;
import java.util.ArrayList;
import java.util.List;

/** Experiments as lines on a console: figure, size of the grid, models, checks and claims, what a run would cost. */
public final class ExperimentLines {

    private ExperimentLines() {}

    /**
     * The lines of the experiments of a selection.
     *
     * @param answers what earlier runs have left
     */
    public static List<String> of(List<Experiment> selected, Selection selection, AnswerCache answers) {
        List<String> lines = new ArrayList<>();
        for (Experiment experiment : selected) {
            lines.add(experiment.figure() + ": " + experiment.title());
            lines.add("  " + experiment.gridPoints() + " grid points, models "
                    + String.join(", ", experiment.models())
                    + "; " + experiment.checks().size() + " checks, "
                    + experiment.claims().size() + " claims; "
                    + experiment.place());
            lines.add(
                    "  cache: " + (answers.isOn() ? Cost.of(experiment, answers).words() : "off"));
        }
        lines.add(selected.size() + " experiment(s) selected: " + selection);
        return lines;
    }
}
