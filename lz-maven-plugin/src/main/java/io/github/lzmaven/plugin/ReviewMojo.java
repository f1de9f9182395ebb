package io.github.lzmaven.plugin;

import io.github.lzmaven.harness.Harness;
import io.github.lzmaven.harness.approve.CandidateFolder;
import io.github.lzmaven.harness.command.ReviewLines;
import io.github.lzmaven.harness.command.TableApproval;
import java.io.IOException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Shows what the last run would change in the reference tables: old, new, difference, a small chart, and whether {@code
 * lz:approve} may accept it. Runs nothing and writes nothing.
 */
@Mojo(name = "review", threadSafe = true, requiresDependencyResolution = ResolutionScope.TEST)
public final class ReviewMojo extends AbstractLzMojo {

    @Override
    void work(Harness harness) throws IOException {
        String folder = relative(CandidateFolder.of(output.toPath()).folder());
        boolean plain = !session.getRequest().isInteractiveMode();
        console()
                .info(ReviewLines.of(
                        harness, TableApproval.candidates(harness, output.toPath()), selection(), folder, plain));
    }
}
