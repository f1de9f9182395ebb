package io.github.lzmaven.plugin;

import io.github.lzmaven.harness.Harness;
import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.harness.report.CrateArchive;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProjectHelper;

/**
 * Packs this build's report as a zip file and attaches it to the project: a Process Run Crate, ready for a repository that gives
 * DOIs. The same report gives the same bytes.
 */
@Mojo(name = "crate", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CrateMojo extends AbstractLzMojo {

    /** What tells the artifact from the project's others. */
    @Parameter(property = "lz.classifier", defaultValue = "figures")
    String classifier;

    @Parameter(defaultValue = "${project.build.finalName}", readonly = true)
    String finalName;

    private final MavenProjectHelper projects;

    @Inject
    CrateMojo(MavenProjectHelper projects) {
        this.projects = projects;
    }

    @Override
    void work(Harness harness) throws MojoFailureException, IOException {
        Results results = new Results(this);
        if (results.ofThisBuild().isEmpty()) {
            if (results.nothingWasAskedFor()) {
                return;
            }
            throw new MojoFailureException(
                    Rule.NO_RESULTS.id()
                            + " no results of this build to pack: lz:run has to come first, as in 'mvn verify' or 'mvn lz:run lz:crate'");
        }
        File folder = new File(project.getBuild().getDirectory());
        Path zip = folder.toPath().resolve(finalName + "-" + classifier + ".zip");
        CrateArchive.pack(output.toPath().resolve("report"), zip);
        projects.attachArtifact(project, "zip", classifier, zip.toFile());
        getLog().info("lz: crate in " + relative(zip));
    }
}
