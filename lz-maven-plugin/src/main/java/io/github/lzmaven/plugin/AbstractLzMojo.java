package io.github.lzmaven.plugin;

import io.github.lzmaven.harness.Harness;
import io.github.lzmaven.harness.cache.Cache;
import io.github.lzmaven.harness.command.CannotRunException;
import io.github.lzmaven.harness.command.Console;
import io.github.lzmaven.harness.command.HistoryFile;
import io.github.lzmaven.harness.command.ResultFiles;
import io.github.lzmaven.harness.models.ProjectClassLoader;
import io.github.lzmaven.harness.problem.ProblemsException;
import io.github.lzmaven.harness.project.ProjectFiles;
import io.github.lzmaven.harness.project.Selection;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What all goals share: where the experiments are, which of them are meant, and how errors become Maven's. */
abstract class AbstractLzMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    /** The folder of the descriptors. */
    @Parameter(property = "lz.directory", defaultValue = "${project.basedir}/src/lz")
    File directory;

    /** Where results and report go. */
    @Parameter(defaultValue = "${project.build.directory}/lz", readonly = true)
    File output;

    /** Whether to do nothing. The only way to skip: {@code skipTests} leaves experiments alone. */
    @Parameter(property = "lz.skip", defaultValue = "false")
    boolean skip;

    /** Figure ids to run, as globs separated by commas; {@code !} excludes: {@code fig-2*,!fig-2b}. */
    @Parameter(property = "lz.experiments", defaultValue = "")
    String experiments;

    /** Run only figures with at least one of these tags, separated by commas. */
    @Parameter(property = "lz.tags", defaultValue = "")
    String tags;

    /**
     * Where answers, drawings and pages are kept so that they need not be made again: a folder, or {@code off}. Wherever it is,
     * several builds may share it.
     */
    @Parameter(property = "lz.cache", defaultValue = "${project.build.directory}/lz-cache")
    String cache;

    /** What a goal does; problems thrown become Maven's exceptions. */
    abstract void work(Harness harness) throws MojoExecutionException, MojoFailureException, IOException;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        try {
            if (skip) {
                console().info("lz skipped (lz.skip=true)");
                skipped();
            } else {
                workWithTheProjectsClasses();
            }
        } catch (CannotRunException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        } catch (ProblemsException e) {
            throw new MojoExecutionException(
                    e.problems().size() + " problem(s), nothing was run:\n" + e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException("cannot write " + relative(output.toPath()) + ": " + e.getMessage(), e);
        }
    }

    private void workWithTheProjectsClasses() throws MojoExecutionException, MojoFailureException, IOException {
        try (ProjectClassLoader loader =
                new ProjectClassLoader(classPath(), getClass().getClassLoader())) {
            work(new Harness(files(), loader));
        }
    }

    /** What a skipped goal leaves behind: nothing, unless a goal says otherwise. */
    void skipped() throws IOException {}

    /** What runs of this project leave. */
    ResultFiles resultFiles() {
        return new ResultFiles(output.toPath(), relative(output.toPath()));
    }

    Console console() {
        return new LogConsole(getLog());
    }

    ProjectFiles files() {
        Path base = project.getBasedir() == null
                ? directory.toPath()
                : project.getBasedir().toPath();
        Path root = session.getRequest().getMultiModuleProjectDirectory().toPath();
        return new ProjectFiles(base, directory.toPath(), base.startsWith(root) ? root : base);
    }

    HistoryFile history(@Nullable File file) {
        return file == null ? HistoryFile.NONE : HistoryFile.in(files(), file.toPath());
    }

    Selection selection() {
        return Selection.of(text(experiments), text(tags));
    }

    Cache cache() {
        return Cache.at(cache, files().directory());
    }

    String relative(Path path) {
        Path base = files().directory();
        return path.startsWith(base) ? base.relativize(path).toString() : path.toString();
    }

    static String text(String given) {
        return given == null ? "" : given; // Maven hands an empty default over as null
    }

    private List<URL> classPath() throws MojoExecutionException {
        try {
            List<URL> urls = new ArrayList<>();
            for (String element : project.getTestClasspathElements()) {
                urls.add(new File(element).toURI().toURL());
            }
            return urls;
        } catch (DependencyResolutionRequiredException | MalformedURLException e) {
            throw new MojoExecutionException("the class path of the project is not known: " + e.getMessage(), e);
        }
    }
}
