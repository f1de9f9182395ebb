package io.github.lzmaven.plugin;

import io.github.lzmaven.harness.Harness;
import io.github.lzmaven.harness.experiment.Experiment;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Lists the experiments of a project: figure, size of the grid, models, checks and claims. Runs nothing. */
@Mojo(name = "list", threadSafe = true, requiresDependencyResolution = ResolutionScope.TEST)
public final class ListMojo extends AbstractLzMojo {

    @Override
    void work(Harness harness) {
        List<Experiment> selected = harness.experiments(selection());
        for (Experiment experiment : selected) {
            getLog().info(experiment.figure() + ": " + experiment.title());
            getLog().info("  " + experiment.gridPoints() + " grid points, models "
                    + String.join(", ", experiment.models())
                    + "; " + experiment.checks().size() + " checks, "
                    + experiment.claims().size() + " claims; "
                    + experiment.place());
        }
        getLog().info(selected.size() + " experiment(s) selected: " + selection());
    }
}
