package io.github.lzmaven.harness.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lzmaven.harness.outcome.Outcome;
import io.github.lzmaven.harness.recorded.CurveShift;
import io.github.lzmaven.harness.recorded.Difference;
import io.github.lzmaven.harness.recorded.RecordedRun;
import io.github.lzmaven.harness.series.Numbers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made of reports that are already there: site pages, an archive, a comparison with another run. */
class PublishedReportTest {

    @TempDir
    private static Path shared;

    private static Path passing;
    private static Path drifting;

    @TempDir
    private Path folder;

    @BeforeAll
    static void write() throws IOException {
        passing = written("passing", Samples.passing());
        drifting = written("drifting", new Outcome(List.of(Samples.drifting("sample/fig-2"))));
    }

    private static Path written(String name, Outcome outcome) throws IOException {
        Path run = shared.resolve(name);
        Report.write(outcome, Samples.SETTINGS, run);
        return run;
    }

    @Test
    void a_copy_has_every_file_and_nothing_of_an_earlier_copy() throws IOException {
        Path site = Files.createDirectories(folder.resolve("lz"));
        Files.writeString(site.resolve("old.html"), "old");
        assertThat(SiteReport.copy(passing, site)).isEqualTo(site.resolve("index.html"));
        assertThat(names(site)).isEqualTo(names(passing.resolve("report")));
    }

    @Test
    void modules_have_a_common_first_page_with_links_that_lead_somewhere() throws IOException {
        Path site = folder.resolve("lz");
        List<SiteReport.Module> modules = List.of(module("left & right", passing), module("drifting", drifting));
        String page = Files.readString(SiteReport.copy(modules, Samples.SETTINGS, site));
        assertThat(page).contains("left &amp; right").contains(">failed</span>");
        assertThat(ReportTest.links(page)).hasSizeGreaterThan(3);
        ReportTest.links(page).forEach(link -> assertThat(site.resolve(link)).exists());
        assertThat(site.resolve("drifting/sample/fig-2.html")).exists();
    }

    private static SiteReport.Module module(String name, Path run) throws IOException {
        RecordedRun results = RecordedRun.read(run.resolve("results.json")).orElseThrow();
        return new SiteReport.Module(name, run.getFileName().toString(), run, results);
    }

    @Test
    void an_archive_is_the_report_with_the_same_bytes_each_time() throws IOException {
        Path one = folder.resolve("one.zip");
        Path two = folder.resolve("two.zip");
        Path here = SiteReport.copy(passing, folder.resolve("here")).getParent();
        Path elsewhere = SiteReport.copy(passing, folder.resolve("elsewhere")).getParent();
        CrateArchive.pack(here, one);
        CrateArchive.pack(elsewhere, two);
        assertThat(one).hasSameBinaryContentAs(two);
        List<String> entries = new ArrayList<>();
        try (ZipFile zip = new ZipFile(one.toFile())) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                entries.add(entry.getName());
                assertThat(zip.getInputStream(entry).readAllBytes())
                        .isEqualTo(Files.readAllBytes(here.resolve(entry.getName())));
            }
        }
        assertThat(entries).contains("ro-crate-metadata.json").containsExactlyElementsOf(names(here));
    }

    @Test
    void a_run_compared_with_itself_says_that_nothing_moved() throws IOException {
        Path page = difference(passing, passing);
        assertThat(Files.readString(page)).contains("Nothing moved.");
        assertThat(Files.readString(page.resolveSibling("diff.md"))).contains("0 checks and claims moved");
    }

    @Test
    void a_curve_that_moved_is_drawn_over_what_it_was() throws IOException {
        Path before = written("before", Samples.passing());
        Path curve = before.resolve("report/data/sample/fig-1/bloch.csv");
        String numbers = Files.readString(curve);
        String[] cells = numbers.lines().skip(1).findFirst().orElseThrow().split(",");
        String first = cells[
                List.of(numbers.lines().findFirst().orElseThrow().split(",")).indexOf("P_LZ")];
        Files.writeString(curve, numbers.replaceFirst("," + first + ",", ",0.125,"));
        Path page = difference(before, passing);
        assertThat(Files.readString(page)).contains("<svg").contains("this run as lines");
        assertThat(page.resolveSibling("charts").resolve("overlay-1.svg")).exists();
        assertThat(Files.readString(page.resolveSibling("diff.md")))
                .contains("0 checks and claims moved", "1 results of curves have other numbers")
                .contains("| sample/fig\\-1 | bloch | P\\_LZ | "
                        + Numbers.rounded(Math.abs(Double.parseDouble(first) - 0.125), 3)
                                .replace("-", "\\-") + " |");
    }

    private Path difference(Path before, Path now) throws IOException {
        Path there = before.resolve("results.json");
        Path here = now.resolve("results.json");
        RecordedRun old = RecordedRun.read(there).orElseThrow();
        RecordedRun fresh = RecordedRun.read(here).orElseThrow();
        return DifferenceReport.write(
                Difference.between(old, fresh),
                CurveShift.between(old, there, fresh, here),
                "base/results.json",
                Samples.SETTINGS,
                folder.resolve("diff"));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return List.copyOf(new TreeSet<>(tree.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList()));
        }
    }
}
