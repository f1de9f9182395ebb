package io.github.lzmaven.plugin;

import io.github.lzmaven.harness.Harness;
import io.github.lzmaven.harness.command.ResultFiles;
import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.harness.recorded.CurveShift;
import io.github.lzmaven.harness.recorded.Difference;
import io.github.lzmaven.harness.recorded.RecordedRun;
import io.github.lzmaven.harness.report.DifferenceReport;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Shows what moved since another run: verdicts, used shares, margins of claims, numbers of curves. Never fails on what it finds.
 * Curves are compared where the other run's {@code report/data} lies beside its {@code results.json}.
 */
@Mojo(name = "diff", threadSafe = true)
public final class DiffMojo extends AbstractLzMojo {

    /** The other run's {@code results.json}, relative to the project. */
    @Parameter(property = "lz.base")
    File base;

    @Override
    void work(Harness harness) throws MojoExecutionException, IOException {
        if (base == null) {
            throw new MojoExecutionException(
                    "lz:diff compares with another run; name its results with -Dlz.base=PATH/results.json");
        }
        Results results = new Results(this);
        Path there = base.toPath();
        RecordedRun before = ResultFiles.recorded(there, relative(there))
                .orElseThrow(() -> new MojoExecutionException("lz.base: there is no file " + relative(there)));
        RecordedRun now = resultFiles()
                .recorded()
                .orElseThrow(() -> new MojoExecutionException(Rule.NO_RESULTS.id() + " no results of a run in "
                        + relative(output.toPath()) + " to compare: 'mvn verify' has to come first"));
        Path here = output.toPath().resolve("results.json");
        Difference difference = Difference.between(before, now);
        List<CurveShift> shifts = CurveShift.between(before, there, now, here);
        Path page = DifferenceReport.write(
                difference,
                shifts,
                relative(there),
                results.settings(),
                output.toPath().resolve("diff"));
        difference.moved().forEach(moved -> getLog().info("lz: " + moved));
        getLog().info("lz: " + DifferenceReport.counts(difference, shifts));
        getLog().info("lz: " + relative(page));
    }
}
