package io.github.lzmaven.plugin;

import io.github.lzmaven.harness.command.CannotRunException;
import io.github.lzmaven.harness.command.Console;
import io.github.lzmaven.harness.report.ReportSettings;
import io.github.lzmaven.harness.skeleton.Names;
import io.github.lzmaven.harness.skeleton.Skeleton;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Writes a first figure that runs and passes as it is: a descriptor, a reference table with its sidecar, a model and, where
 * there is none, a pom. Never overwrites: what exists is left and listed, and what is to be added to an existing pom is shown.
 */
@Mojo(name = "init", requiresProject = false, aggregator = true, threadSafe = true)
public final class InitMojo extends AbstractMojo {

    private static final String PLUGIN = "io.github.lzmaven:lz-maven-plugin";

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    /** The package of the model; unless given, the group id as a package. */
    @Parameter(property = "lz.package")
    String packageName;

    /** The group id of a new pom; unless given, {@code org.example}. */
    @Parameter(property = "lz.groupId")
    String groupId;

    /** The artifact id of a new pom; unless given, the name of the folder. */
    @Parameter(property = "lz.artifactId")
    String artifactId;

    @Override
    public void execute() throws MojoExecutionException {
        Console console = new LogConsole(getLog());
        try {
            Path folder = new File(session.getExecutionRootDirectory()).toPath();
            Skeleton skeleton = new Skeleton(names(folder), true);
            boolean existing = project.getFile() != null;
            if (existing && project.getPackaging().equals("pom")) {
                throw new CannotRunException(
                        "this project has packaging 'pom' and compiles no model; run lz:init in the folder of "
                                + "a module, or in an empty one");
            }
            skeleton.write(folder, console);
            if (existing) {
                tellWhatThePomLacks(skeleton, console);
            } else {
                console.info("now: mvn verify");
            }
        } catch (CannotRunException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException("nothing was written: " + e.getMessage(), e);
        }
    }

    private Names names(Path folder) {
        String group =
                Optional.ofNullable(groupId).orElse(project.getFile() == null ? "org.example" : project.getGroupId());
        return new Names(
                Optional.ofNullable(packageName).orElse(Names.packageOf(group)),
                group,
                Optional.ofNullable(artifactId).orElse(Names.artifactOf(String.valueOf(folder.getFileName()))),
                ReportSettings.ownVersion());
    }

    private void tellWhatThePomLacks(Skeleton skeleton, Console console) {
        boolean depends = project.getDependencies().stream()
                .anyMatch(dependency -> dependency.getArtifactId().equals("lz-physics"));
        boolean runs = project.getBuild().getPluginsAsMap().containsKey(PLUGIN);
        if (!depends) {
            console.info("add to <dependencies> of pom.xml; the model does not compile before:");
            console.info(skeleton.dependency().lines().toList());
        }
        if (!runs) {
            console.info("add to <build><plugins> of pom.xml; 'mvn verify' runs no figure before:");
            console.info(skeleton.plugin().lines().toList());
        }
        if (depends && runs) {
            console.info("now: mvn verify");
        }
    }
}
