package io.github.lzmaven.plugin;

import io.github.lzmaven.harness.Harness;
import io.github.lzmaven.harness.command.ModelLines;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Lists the models that descriptors may name, with their parameters, units, ranges and outputs. */
@Mojo(name = "models", requiresProject = false, threadSafe = true, requiresDependencyResolution = ResolutionScope.TEST)
public final class ModelsMojo extends AbstractLzMojo {

    @Override
    void work(Harness harness) {
        console().info(ModelLines.of(harness.models()));
    }
}
