package io.github.lzmaven.plugin;

import io.github.lzmaven.harness.Harness;
import io.github.lzmaven.harness.command.ExperimentLines;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Lists the experiments of a project: figure, size of the grid, models, checks and claims, what the cache holds. Runs nothing. */
@Mojo(name = "list", threadSafe = true, requiresDependencyResolution = ResolutionScope.TEST)
public final class ListMojo extends AbstractLzMojo {

    @Override
    void work(Harness harness) {
        console()
                .info(ExperimentLines.of(
                        harness.experiments(selection()),
                        selection(),
                        cache().untouched().answers()));
    }
}
