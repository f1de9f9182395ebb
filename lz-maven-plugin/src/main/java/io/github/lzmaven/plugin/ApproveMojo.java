package io.github.lzmaven.plugin;

import io.github.lzmaven.harness.Harness;
import io.github.lzmaven.harness.approve.Approval;
import io.github.lzmaven.harness.command.TableApproval;
import java.io.IOException;
import java.nio.file.Path;
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
        Path here = Path.of(session.getExecutionRootDirectory());
        Approval.Order order = TableApproval.order(harness, selection(), text(experiments), text(reason));
        TableApproval approval = TableApproval.carryOut(harness, output.toPath(), order, here);
        if (!approval.refusals().isEmpty()) {
            throw new MojoFailureException(approval.refusal());
        }
        console().info(approval.lines());
    }
}
