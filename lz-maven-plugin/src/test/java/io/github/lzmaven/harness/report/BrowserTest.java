package io.github.lzmaven.harness.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report as readers meet it: opened from disk in a browser. */
class BrowserTest {

    private static final int PHONE = 390;
    private static final int DESKTOP = 1280;

    @TempDir
    private static Path folder;

    private static Path report;
    private static Chromium browser;

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        Optional<Path> program = Chromium.program();
        if (program.isEmpty()) {
            System.err.println("BrowserTest is skipped: no chromium is installed");
        }
        assumeTrue(program.isPresent(), "no chromium is installed");
        // -Dlz.test.report=DIRECTORY looks at another report, such as that of the shipped figures
        String given = System.getProperty("lz.test.report", "");
        if (given.isEmpty()) {
            Report.write(Samples.everything(), Samples.SETTINGS, folder);
        }
        report = given.isEmpty() ? folder.resolve("report") : Path.of(given);
        browser = Chromium.start(program.get());
    }

    @AfterAll
    static void close() throws IOException, InterruptedException {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void usually() throws IOException, InterruptedException {
        browser.scripts(true);
        browser.colours(false);
        browser.size(DESKTOP, 900);
    }

    @AfterEach
    void nothing_is_asked_of_a_network_and_the_console_stays_empty() {
        assertThat(browser.requests()).allMatch(address -> address.startsWith("file:") || address.startsWith("data:"));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void every_link_leads_to_a_file_or_a_place_on_the_page() throws IOException, InterruptedException {
        int links = 0;
        for (Path page : pages()) {
            browser.open(page.toUri());
            assertThat(browser.evaluate(
                            "[...document.links].map(a => a.getAttribute('href')).filter(h => h.startsWith('#') &&"
                                    + " !document.getElementById(h.slice(1)))"))
                    .as(page.toString())
                    .isEmpty();
            for (JsonNode link : browser.evaluate("[...document.links].map(a => a.href.replace(/#.*/, ''))")) {
                assertThat(Path.of(URI.create(link.asText()))).isRegularFile();
                links++;
            }
        }
        assertThat(links).isGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESKTOP})
    void no_page_scrolls_sideways_and_all_text_has_contrast(int width) throws IOException, InterruptedException {
        browser.size(width, 900);
        for (boolean dark : new boolean[] {false, true}) {
            browser.colours(dark);
            for (Path page : pages()) {
                browser.open(page.toUri());
                assertThat(browser.evaluate("document.documentElement.scrollWidth")
                                .asInt())
                        .as("width of %s", page)
                        .isLessThanOrEqualTo(width);
                assertThat(browser.evaluate(script("contrast.js")))
                        .as("text too faint on %s, %s", page, dark ? "dark" : "light")
                        .isEmpty();
            }
        }
    }

    @Test
    void without_scripts_everything_is_there() throws IOException, InterruptedException {
        browser.scripts(false);
        for (Path page : pages()) {
            browser.open(page.toUri());
            assertThat(browser.evaluate("document.querySelectorAll('.tools, .read').length")
                            .asInt())
                    .isZero();
            assertThat(browser.evaluate("document.querySelectorAll('h1').length")
                            .asInt())
                    .isEqualTo(1);
        }
        browser.open(report.resolve("index.html").toUri());
        assertThat(browser.evaluate("[...document.querySelectorAll('tbody tr')].every(row => row.offsetHeight > 0)")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void the_filter_shows_what_is_not_ok() throws IOException, InterruptedException {
        onlySamples();
        browser.open(report.resolve("index.html").toUri());
        String shown = "[...document.querySelectorAll('tr[data-tone]')].filter(row => row.offsetHeight).map(row =>"
                + " row.dataset.tone)";
        int all = browser.evaluate(shown).size();
        press("Not OK");
        List<String> tones = texts(browser.evaluate(shown));
        assertThat(tones).isNotEmpty().doesNotContain("good").hasSizeLessThan(all);
        press("Failing");
        assertThat(texts(browser.evaluate(shown))).containsOnly("bad");
        press("All");
        assertThat(browser.evaluate(shown)).hasSize(all);
    }

    @Test
    void the_value_under_the_pointer_is_the_one_that_was_drawn() throws IOException, InterruptedException {
        onlySamples();
        browser.open(report.resolve("sample/fig-1.html").toUri());
        // the right-most point of the first curve, as the drawing places it on the screen
        JsonNode at = browser.evaluate(script("last-point.js"));
        browser.pointAt(at.get(0).asDouble(), at.get(1).asDouble());
        String read =
                browser.evaluate("document.querySelector('.read').textContent").asText();
        // the samples end at a speed of 20, where all temperatures agree with 1 - exp(-π/40) = 0.0755
        assertThat(read).startsWith("bloch PLZ, T = ").contains("= 20, PLZ = 0.0");
    }

    @Test
    void the_arrow_keys_walk_along_a_curve() throws IOException, InterruptedException {
        onlySamples();
        browser.open(report.resolve("sample/fig-1.html").toUri());
        browser.evaluate("document.querySelector('.chart').focus()");
        browser.press("ArrowRight");
        String first =
                browser.evaluate("document.querySelector('.read').textContent").asText();
        browser.press("ArrowRight");
        String second =
                browser.evaluate("document.querySelector('.read').textContent").asText();
        assertThat(first).contains("PLZ = ");
        assertThat(second).contains("PLZ = ").isNotEqualTo(first);
    }

    @Test
    void curves_can_be_hidden_and_a_chart_seen_closer() throws IOException, InterruptedException {
        onlySamples();
        browser.open(report.resolve("sample/fig-1.html").toUri());
        String hidden = "[...document.querySelectorAll('figure [data-value]')].filter(p => p.style.display === 'none')"
                + ".map(p => p.dataset.value)";
        browser.evaluate("document.querySelectorAll('.ticks input')[2].click()");
        assertThat(texts(browser.evaluate(hidden))).isNotEmpty().containsOnly("T = 0.4");
        String box = "document.querySelector('.chart svg').getAttribute('viewBox')";
        String whole = browser.evaluate(box).asText();
        press("+");
        assertThat(browser.evaluate(box).asText()).isNotEqualTo(whole);
        press("Whole");
        assertThat(browser.evaluate(box).asText()).isEqualTo(whole);
    }

    @Test
    void every_chart_says_in_words_what_it_shows_and_has_a_table() throws IOException, InterruptedException {
        for (Path page : pages()) {
            browser.open(page.toUri());
            assertThat(browser.evaluate(
                                    "[...document.querySelectorAll('.chart svg')].every(s => s.getAttribute('role') ==="
                                            + " 'img' && s.getAttribute('aria-label').length > 20 &&"
                                            + " document.querySelector('details table'))")
                            .asBoolean())
                    .as(page.toString())
                    .isTrue();
        }
    }

    private static void onlySamples() {
        assumeTrue(report.startsWith(folder), "another report was asked for");
    }

    private static void press(String button) throws IOException, InterruptedException {
        browser.evaluate("[...document.querySelectorAll('.tools button')].find(b => b.textContent.startsWith('" + button
                + "')).click()");
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(report)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private static String script(String name) throws IOException {
        try (InputStream stream = BrowserTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
