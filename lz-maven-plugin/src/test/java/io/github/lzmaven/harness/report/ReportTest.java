package io.github.lzmaven.harness.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

    @TempDir
    private static Path shared;

    private static Path report;

    @BeforeAll
    static void write() throws IOException {
        Report.Written written = Report.write(Samples.everything(), Samples.SETTINGS, shared);
        assertThat(written.chartsMissing()).isEmpty();
        report = shared.resolve("report");
        assertThat(written.index()).isEqualTo(report.resolve("index.html")).exists();
    }

    @Test
    void every_link_leads_to_a_file_of_the_report() {
        htmlFiles()
                .forEach((file, html) -> links(html)
                        .forEach(target -> assertThat(file.getParent().resolve(target))
                                .as("%s in %s", target, file)
                                .exists()));
    }

    /** Where a page leads to, but for places on itself. */
    static Stream<String> links(String html) {
        return LINK.matcher(html)
                .results()
                .map(link -> link.group(1))
                .filter(target -> !target.startsWith("#") && !target.equals("data:,"));
    }

    @Test
    void nothing_is_loaded_and_one_script_is_ours() {
        htmlFiles()
                .forEach((file, html) -> assertThat(html.replaceAll("xmlns(:xlink)?=\"[^\"]*\"", ""))
                        .as(file.toString())
                        .doesNotContain("://", "<script>", "<link rel=\"stylesheet", "@import", "<b>not bold")
                        .containsOnlyOnce("<script")
                        .containsPattern("<script src=\"(\\.\\./)?page\\.js\"></script>"));
        assertThat(report.resolve("page.js")).isRegularFile();
    }

    @Test
    void hostile_text_stays_text() {
        assertThat(htmlFiles().get(report.resolve("sample/fig-6.html")))
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;quotes&quot; ${7*7}")
                .doesNotContain("\u0001");
    }

    @Test
    void failures_come_first() {
        String index = htmlFiles().get(report.resolve("index.html"));
        assertThat(index.indexOf("fig-5.html")).isLessThan(index.indexOf("fig-1.html"));
        assertThat(index).contains("The figures do not hold", "3 of 5 claims kept");
    }

    @Test
    void a_page_tells_the_whole_failure() {
        assertThat(htmlFiles().get(report.resolve("sample/fig-2.html")))
                .contains(
                        "14 of 28 points outside",
                        "<code>LZ-CMP-011</code>",
                        "<code>LZ-CLM-001</code>",
                        "independent-code (src/lz/reference/sample/fig-2-exact.csv:",
                        "mvn verify -Dlz.experiments=sample/fig-2",
                        "target/lz/report/sample/fig-2.html",
                        "twice the accuracy asked for");
    }

    @Test
    void what_a_claim_noticed_stands_beside_it() {
        String page = htmlFiles().get(report.resolve("sample/fig-1.html"));
        assertThat(page.substring(page.indexOf("the minimum deepens"), page.indexOf("Known disagreement")))
                .contains("noticed</span> temperature × 1.02", "then fails: the minimum rises from 0.52 to 0.57");
    }

    @Test
    void symbols_get_their_subscripts() {
        assertThat(htmlFiles().get(report.resolve("sample/fig-1.html")))
                .contains("P<sub>LZ</sub>", "Δ/k<sub>B</sub>", "− η<sub>v, T</sub>")
                .contains("role=\"img\"", "aria-label=\"P_LZ against sweep speed v (Δ²/ħ)");
    }

    @Test
    void the_same_outcome_gives_the_same_bytes_in_another_place_locale_and_time_zone(@TempDir Path elsewhere)
            throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            Report.write(Samples.everything(), Samples.SETTINGS, elsewhere.resolve("deep/er"));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(contents(elsewhere.resolve("deep/er"))).isEqualTo(contents(shared));
    }

    @Test
    void without_charts_everything_else_is_written_and_says_so(@TempDir Path target) throws IOException {
        Report.Written written = Report.write(Samples.passing(), Samples.SETTINGS, target, (pictures, charts) -> {
            throw new IOException("no pencil");
        });
        assertThat(written.chartsMissing()).contains("no pencil");
        assertThat(target.resolve("results.json")).exists();
        assertThat(target.resolve("report/index.html")).content().contains("There are no charts: no pencil");
        assertThat(target.resolve("report/sample/fig-1.html")).content().contains("The chart could not be drawn");
        assertThat(target.resolve("report/charts")).doesNotExist();
    }

    @Test
    void an_earlier_report_leaves_nothing_behind(@TempDir Path target) throws IOException {
        Files.createDirectories(target.resolve("report/old"));
        Files.writeString(target.resolve("report/old/figure.html"), "old");
        Files.writeString(target.resolve("run-info.json"), "not ours");
        Report.write(new io.github.lzmaven.harness.outcome.Outcome(List.of()), Samples.SETTINGS, target);
        assertThat(target.resolve("report/old")).doesNotExist();
        assertThat(target.resolve("run-info.json")).hasContent("not ours");
        assertThat(target.resolve("report/index.html")).content().contains("Nothing was run, so nothing holds");
        assertThat(target.resolve(".unfinished")).doesNotExist();
    }

    private static Map<Path, String> htmlFiles() {
        Map<Path, String> pages = new TreeMap<>();
        contents(report).forEach((name, text) -> {
            if (name.endsWith(".html")) {
                pages.put(report.resolve(name), text);
            }
        });
        assertThat(pages).hasSize(7);
        return pages;
    }

    private static Map<String, String> contents(Path folder) {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = file.toString().endsWith(".png")
                        ? Integer.toString(java.util.Arrays.hashCode(Files.readAllBytes(file)))
                        : Files.readString(file);
                contents.put(folder.relativize(file).toString().replace('\\', '/'), text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }
}
