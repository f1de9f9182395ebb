package io.github.lzmaven.plugin;

import io.github.lzmaven.harness.Harness;
import io.github.lzmaven.harness.command.Explanation;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Says what each check accepts: the interval around every reference value, term by term, beside what the last run found. Lists
 * the checks that use little of what they allow, and those that use nearly all of it. Runs nothing.
 */
@Mojo(name = "explain", threadSafe = true, requiresDependencyResolution = ResolutionScope.TEST)
public final class ExplainMojo extends AbstractLzMojo {

    /** Which points of a check are shown: {@code some} of them if there are many, or {@code all}. */
    @Parameter(property = "lz.points", defaultValue = "some")
    String points;

    @Override
    void work(Harness harness) {
        console().info(Explanation.of(harness, selection(), output.toPath(), points));
    }
}
