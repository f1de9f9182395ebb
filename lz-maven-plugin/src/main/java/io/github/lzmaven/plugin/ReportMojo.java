package io.github.lzmaven.plugin;

import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.harness.report.SiteReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** The report of the last run as a page of the Maven site. Runs nothing: without results of an earlier run it says so. */
@Mojo(name = "report", defaultPhase = LifecyclePhase.SITE, threadSafe = true)
public final class ReportMojo extends AbstractSiteMojo {

    @Override
    Optional<String> nothingToShow() {
        return resultFiles().recorded().filter(run -> !run.figures().isEmpty()).isPresent()
                ? Optional.empty()
                : Optional.of(Rule.NO_RESULTS.id() + " no results of an earlier run in " + relative(output.toPath())
                        + ": 'mvn verify' has to come first");
    }

    @Override
    Path write(Path folder) throws IOException {
        return SiteReport.copy(output.toPath(), folder);
    }

    @Override
    public String getDescription(Locale locale) {
        return "Figures of this project, recomputed and compared with their references.";
    }
}
