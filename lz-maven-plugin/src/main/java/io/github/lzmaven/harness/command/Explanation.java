package io.github.lzmaven.harness.command;

import io.github.lzmaven.harness.Harness;
import io.github.lzmaven.harness.project.Selection;
import java.nio.file.Path;
import java.util.List;

/** What each check accepts, as lines on a console. */
public final class Explanation {

    private Explanation() {}

    /**
     * The lines of the experiments of a selection.
     *
     * @param output where the last run left its results
     * @param points {@code some} of the points of a check if there are many, or {@code all}
     * @throws CannotRunException if it is another word
     */
    public static List<String> of(Harness harness, Selection selection, Path output, String points) {
        if (!points.equals("all") && !points.equals("some")) {
            throw new CannotRunException("lz.points is '" + points + "'; write some or all");
        }
        return harness.explain(harness.experiments(selection), output, points.equals("all"));
    }
}
