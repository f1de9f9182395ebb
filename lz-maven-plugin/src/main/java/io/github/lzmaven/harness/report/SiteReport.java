package io.github.lzmaven.harness.report;

import io.github.lzmaven.harness.compare.Verdict;
import io.github.lzmaven.harness.recorded.RecordedRun;
import io.github.lzmaven.harness.series.Numbers;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/** Puts reports that are already there into a web site: one as it is, or those of several modules behind a common first page. */
public final class SiteReport {

    /**
     * The report of a module.
     *
     * @param name    the module's, for people
     * @param folder  the module's, one name without {@code /}
     * @param run     its {@code target/lz}
     * @param results what its {@code results.json} says
     */
    public record Module(String name, String folder, Path run, RecordedRun results) {}

    /** The common first page. */
    record View(List<ModuleView> modules) {}

    /** A module on it. */
    record ModuleView(String name, String folder, String status, List<Row> figures) {}

    /** A figure of a module. */
    record Row(
            String id,
            String title,
            String page,
            String verdict,
            boolean passes,
            String used,
            String tier,
            String claims) {}

    private SiteReport() {}

    /**
     * Copies a report, in place of an earlier copy.
     *
     * @param run  {@code target/lz}
     * @param site where its {@code index.html} shall be
     */
    public static Path copy(Path run, Path site) throws IOException {
        Folder.delete(site);
        Path report = run.resolve("report");
        Files.walkFileTree(report, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(site.resolve(report.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, site.resolve(report.relativize(file)));
                return FileVisitResult.CONTINUE;
            }
        });
        return site.resolve("index.html");
    }

    /**
     * Copies the reports of several modules, each into a folder of its own, and writes the page that lists them.
     *
     * @param site where that page shall be, as {@code index.html}
     */
    public static Path copy(List<Module> modules, ReportSettings settings, Path site) throws IOException {
        Folder.delete(site);
        Files.createDirectories(site);
        for (Module module : modules) {
            copy(module.run(), site.resolve(module.folder()));
        }
        View view = new View(modules.stream().map(SiteReport::view).toList());
        Files.writeString(site.resolve(Html.SCRIPT), Html.script());
        return Files.writeString(site.resolve("index.html"), new Html(settings).page("modules.ftlh", view));
    }

    private static ModuleView view(Module module) {
        RecordedRun results = module.results();
        return new ModuleView(
                module.name(),
                module.folder(),
                results.status(),
                results.figures().stream().map(SiteReport::row).toList());
    }

    private static Row row(RecordedRun.Figure figure) {
        Verdict verdict = Verdict.labelled(figure.verdict());
        return new Row(
                figure.figure(),
                figure.title().isEmpty() ? figure.figure() : figure.title(),
                figure.page().replaceFirst("^report/", ""),
                verdict.word(),
                verdict.passes(),
                Numbers.percent(figure.used()),
                figure.tier() == null ? "" : figure.tier(),
                figure.claims() == 0 ? "" : figure.claimsKept() + " of " + figure.claims());
    }
}
