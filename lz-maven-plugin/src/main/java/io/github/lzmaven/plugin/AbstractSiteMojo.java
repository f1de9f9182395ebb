package io.github.lzmaven.plugin;

import io.github.lzmaven.harness.Harness;
import io.github.lzmaven.harness.command.CannotRunException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;

/**
 * Puts reports of the last run into the Maven site, below {@code lz/}. To the site they are external pages: they keep their own
 * look, and what {@code mvn site} does is what the goal does alone.
 */
abstract class AbstractSiteMojo extends AbstractLzMojo implements MavenReport {

    private static final String FOLDER = "lz";

    /** Where the site is built. */
    @Parameter(defaultValue = "${project.reporting.outputDirectory}", readonly = true, required = true)
    File siteDirectory;

    /** Why there is nothing to show; empty if there is something. */
    abstract Optional<String> nothingToShow();

    /** Writes {@code index.html} and all it needs. */
    abstract Path write(Path folder) throws IOException;

    @Override
    void work(Harness harness) throws MojoExecutionException, IOException {
        Optional<String> nothing = nothingToShow();
        if (nothing.isPresent()) {
            throw new MojoExecutionException(nothing.get());
        }
        getLog().info("lz: report in " + relative(write(siteDirectory.toPath().resolve(FOLDER))));
    }

    @Override
    public boolean canGenerateReport() throws MavenReportException {
        if (skip) {
            getLog().info("lz skipped (lz.skip=true)");
            return false;
        }
        try {
            Optional<String> nothing = nothingToShow();
            nothing.ifPresent(why -> getLog().warn("lz: " + why));
            return nothing.isEmpty();
        } catch (CannotRunException e) {
            throw new MavenReportException(e.getMessage(), e);
        }
    }

    @Override
    public void generate(Sink sink, Locale locale) throws MavenReportException {
        try {
            write(siteDirectory.toPath().resolve(FOLDER));
        } catch (CannotRunException | IOException e) {
            throw new MavenReportException("the report cannot be copied into the site: " + e.getMessage(), e);
        }
    }

    @Override
    public boolean isExternalReport() {
        return true;
    }

    @Override
    @SuppressWarnings("deprecation") // what site plugins before version 4 ask for
    public String getOutputName() {
        return FOLDER + "/index";
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public String getName(Locale locale) {
        return "Figures";
    }

    @Override
    public void setReportOutputDirectory(File directory) {
        siteDirectory = directory;
    }

    @Override
    public File getReportOutputDirectory() {
        return siteDirectory;
    }
}
