package io.github.lzmaven.plugin;

import io.github.lzmaven.harness.Harness;
import io.github.lzmaven.harness.command.OutcomeLines;
import io.github.lzmaven.harness.outcome.Outcome;
import io.github.lzmaven.harness.problem.Rule;
import java.io.File;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Fails the build on what this build's {@code lz:run} found. Its report is already there. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends AbstractLzMojo {

    /**
     * A file inside the project to which this goal appends what each check used, where that is news: a CSV for version
     * control, with a line for each quantity that changed since its last line. Builds that run only some experiments append
     * nothing. Off unless given.
     */
    @Parameter(property = "lz.history")
    @Nullable
    File history;

    @Override
    void work(Harness harness) throws MojoFailureException, IOException {
        Results results = new Results(this);
        Optional<Outcome> outcome = results.ofThisBuild();
        if (outcome.isEmpty()) {
            if (results.nothingWasAskedFor()) {
                return;
            }
            throw new MojoFailureException(
                    Rule.NO_RESULTS.id()
                            + " no results of this build: lz:run has to come first, as in 'mvn verify' or 'mvn lz:run lz:check'");
        }
        history(history).append(outcome.get(), console());
        if (!outcome.get().passes()) {
            throw new MojoFailureException(String.join("\n", OutcomeLines.failures(outcome.get(), results.settings())));
        }
        console().info(OutcomeLines.standing(outcome.get()));
    }
}
