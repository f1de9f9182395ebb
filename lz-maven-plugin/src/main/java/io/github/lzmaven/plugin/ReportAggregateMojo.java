package io.github.lzmaven.plugin;

import io.github.lzmaven.harness.command.ResultFiles;
import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.harness.recorded.RecordedRun;
import io.github.lzmaven.harness.report.SiteReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.MavenProject;

/**
 * The reports of all modules of this build as one page of the Maven site. Runs nothing: it shows what the last run of each module
 * left in its {@code target/lz}.
 */
@Mojo(name = "report-aggregate", aggregator = true, threadSafe = true)
public final class ReportAggregateMojo extends AbstractSiteMojo {

    @Override
    Optional<String> nothingToShow() {
        return modules().isEmpty()
                ? Optional.of(Rule.NO_RESULTS.id()
                        + " no module has results of an earlier run: 'mvn verify' has to come first")
                : Optional.empty();
    }

    @Override
    Path write(Path folder) throws IOException {
        return SiteReport.copy(modules(), new Results(this).settings(), folder);
    }

    private List<SiteReport.Module> modules() {
        List<SiteReport.Module> modules = new ArrayList<>();
        for (MavenProject module : session.getProjects()) {
            Path run = Path.of(module.getBuild().getDirectory(), "lz");
            Optional<RecordedRun> recorded = new ResultFiles(run, relative(run)).recorded();
            recorded.filter(found -> !found.figures().isEmpty())
                    .ifPresent(found ->
                            modules.add(new SiteReport.Module(module.getName(), module.getArtifactId(), run, found)));
        }
        return modules;
    }

    @Override
    public String getDescription(Locale locale) {
        return "Figures of all modules, recomputed and compared with their references.";
    }
}
