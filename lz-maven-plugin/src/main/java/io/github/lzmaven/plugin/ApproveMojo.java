package io.github.lzmaven.plugin;

import io.github.lzmaven.harness.Harness;
import io.github.lzmaven.harness.approve.Approval;
import io.github.lzmaven.harness.experiment.Experiment;
import io.github.lzmaven.harness.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Accepts what the last run would change in reference tables of tier approved. Needs {@code lz.experiments} and {@code
 * lz.reason}, refuses on a build server, and writes all that is meant or nothing.
 */
@Mojo(name = "approve", threadSafe = true, requiresDependencyResolution = ResolutionScope.TEST)
public final class ApproveMojo extends AbstractLzMojo {

    /** Why the new numbers are right. It is written into the sidecars. */
    @Parameter(property = "lz.reason", defaultValue = "")
    String reason;

    @Override
    void work(Harness harness) throws MojoFailureException, IOException {
        String filter = text(experiments);
        Approval.Order order = new Approval.Order(
                filter,
                harness.experiments(selection()).stream()
                        .map(Experiment::figure)
                        .collect(Collectors.toSet()),
                text(reason),
                !Optional.ofNullable(System.getenv("CI")).orElse("").isEmpty());
        Approval approval = new Approval(files(), candidates());
        List<Problem> refusals = approval.refusals(order);
        if (!refusals.isEmpty()) {
            throw new MojoFailureException("nothing was approved:\n"
                    + refusals.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        }
        List<Path> written = approval.carryOut(order);
        written.forEach(path -> console().info("lz: wrote " + relative(path)));
        String paths = written.stream().map(this::fromHere).collect(Collectors.joining(" "));
        console().info("lz: to look at the change: git add -N " + paths + " && git diff -- " + paths);
    }

    /** A path as it is typed in the folder that Maven was started in. */
    private String fromHere(Path path) {
        Path here = Path.of(session.getExecutionRootDirectory()).toAbsolutePath();
        return here.relativize(path.toAbsolutePath()).toString().replace('\\', '/');
    }
}
