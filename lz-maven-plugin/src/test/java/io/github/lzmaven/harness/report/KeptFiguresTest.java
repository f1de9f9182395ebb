package io.github.lzmaven.harness.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.lzmaven.harness.cache.Cache;
import io.github.lzmaven.harness.cache.Store;
import io.github.lzmaven.harness.experiment.Experiment;
import io.github.lzmaven.harness.outcome.CurveOutcome;
import io.github.lzmaven.harness.outcome.FigureOutcome;
import io.github.lzmaven.harness.outcome.Outcome;
import io.github.lzmaven.harness.report.chart.Picture;
import io.github.lzmaven.physics.model.Warning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptFiguresTest {

    @TempDir
    Path folder;

    private final List<String> drawn = new ArrayList<>();

    private KeptFigures kept() {
        return KeptFigures.in(Cache.at("cache", folder));
    }

    /** Writes a report, with files that say which picture they are for drawings; gives all its files. */
    private Map<String, String> written(Outcome outcome, ReportSettings settings) throws IOException {
        drawn.clear();
        Report.write(outcome, settings, folder.resolve("lz"), this::draw, kept());
        return tree(folder.resolve("lz"));
    }

    private void draw(List<Picture> pictures, Path charts) throws IOException {
        for (Picture picture : pictures) {
            drawn.add(picture.name());
            for (String file : picture.files()) {
                Path path = charts.resolveSibling(file);
                Files.createDirectories(path.getParent());
                Files.writeString(path, "<svg>" + picture.name() + "</svg>");
            }
        }
    }

    private static Map<String, String> tree(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void the_same_outcome_gives_the_same_files_and_draws_nothing_again() throws IOException {
        Map<String, String> first = written(Samples.passing(), Samples.SETTINGS);
        assertThat(drawn).isNotEmpty();
        assertThat(written(Samples.passing(), Samples.SETTINGS)).isEqualTo(first);
        assertThat(drawn).isEmpty();
        // and the same as without any cache
        Report.write(Samples.passing(), Samples.SETTINGS, folder.resolve("lz"), this::draw);
        assertThat(tree(folder.resolve("lz"))).isEqualTo(first);
    }

    @Test
    void files_that_stay_as_they_are_are_taken_over() throws IOException {
        FigureOutcome same = Samples.paperFigure("same", 0.0, 1e-3);
        written(new Outcome(List.of(Samples.paperFigure("other", 0.0, 1e-3), same)), Samples.SETTINGS);
        Path report = folder.resolve("lz/report");
        Object page = identity(report.resolve("same.html"));
        Object changed = identity(report.resolve("other.html"));
        Path altered;
        try (Stream<Path> data = Files.list(report.resolve("data/same"))) {
            altered = Files.writeString(data.sorted().findFirst().orElseThrow(), "by somebody else");
        }
        Object data = identity(altered);
        written(new Outcome(List.of(Samples.paperFigure("other", 0.0, 2e-3), same)), Samples.SETTINGS);
        assertThat(identity(report.resolve("same.html"))).isEqualTo(page);
        assertThat(identity(report.resolve("other.html"))).isNotEqualTo(changed);
        assertThat(altered).content().doesNotContain("somebody");
        assertThat(identity(altered)).isNotEqualTo(data);
    }

    /** What makes a file the same on disk, whatever it is called. */
    private static Object identity(Path file) throws IOException {
        Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        assumeThat(key).as("a file system with identities").isNotNull();
        return key;
    }

    @Test
    void only_figures_that_changed_are_written_again() throws IOException {
        FigureOutcome same = Samples.paperFigure("same", 0.0, 1e-3);
        written(new Outcome(List.of(Samples.paperFigure("other", 0.0, 1e-3), same)), Samples.SETTINGS);
        Outcome changed = new Outcome(List.of(Samples.paperFigure("other", 0.0, 2e-3), same));
        Map<String, String> files = written(changed, Samples.SETTINGS);
        assertThat(drawn).isNotEmpty().allMatch(name -> name.startsWith("other"));
        Report.write(changed, Samples.SETTINGS, folder.resolve("lz"), this::draw);
        assertThat(files).isEqualTo(tree(folder.resolve("lz")));
    }

    @Test
    void other_settings_and_a_damaged_entry_write_all_pages_again() throws IOException {
        written(Samples.passing(), Samples.SETTINGS);
        Map<String, String> other =
                written(Samples.passing(), ReportSettings.of("lz-samples", "mvn verify", "target/lz", "1.0.1"));
        assertThat(drawn).isNotEmpty();
        assertThat(other.get("report/index.html")).contains("1.0.1");
        try (Stream<Path> tree = Files.walk(folder.resolve("cache/pages"))) {
            for (Path entry : tree.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(entry);
                bytes[bytes.length / 2] ^= 1;
                Files.write(entry, bytes);
            }
        }
        assertThat(written(Samples.passing(), ReportSettings.of("lz-samples", "mvn verify", "target/lz", "1.0.1")))
                .isEqualTo(other);
        assertThat(drawn).isNotEmpty();
    }

    @Test
    void an_entry_that_other_code_wrote_is_no_entry() throws IOException {
        Map<String, String> first = written(Samples.passing(), Samples.SETTINGS);
        Path pages = folder.resolve("cache/pages");
        try (Stream<Path> tree = Files.list(pages)) {
            for (Path entry : tree.toList()) {
                new Store(pages).write(entry.getFileName().toString(), new byte[] {0, 9, 'x'});
            }
        }
        assertThat(written(Samples.passing(), Samples.SETTINGS)).isEqualTo(first);
        assertThat(drawn).isNotEmpty();
    }

    @Test
    void pages_without_charts_are_not_kept_and_leave_the_charts_of_others() throws IOException {
        FigureOutcome one = Samples.paperFigure("one", 0.0, 1e-3);
        written(new Outcome(List.of(one)), Samples.SETTINGS);
        Outcome both = new Outcome(List.of(one, Samples.paperFigure("two", 0.0, 1e-3)));
        Report.Written without = Report.write(
                both,
                Samples.SETTINGS,
                folder.resolve("lz"),
                (pictures, charts) -> {
                    draw(pictures, charts);
                    throw new IOException("no pencil");
                },
                kept());
        assertThat(without.chartsMissing()).contains("no pencil");
        assertThat(tree(folder.resolve("lz/report/charts")).keySet())
                .isNotEmpty()
                .allMatch(name -> name.startsWith("one"));
        written(both, Samples.SETTINGS);
        assertThat(drawn).isNotEmpty().allMatch(name -> name.startsWith("two"));
    }

    @Test
    void a_key_follows_everything_a_page_follows_from() {
        FigureOutcome figure = Samples.paperFigure("f", 0.0, 1e-3);
        List<String> keys = new ArrayList<>();
        keys.add(key(figure, "context", "judged"));
        assertThat(key(Samples.paperFigure("f", 0.0, 1e-3), "context", "judged"))
                .isEqualTo(keys.get(0));
        keys.add(key(figure, "other", "judged"));
        keys.add(key(figure, "context", "other"));
        keys.add(key(Samples.paperFigure("f", 1e-9, 1e-3), "context", "judged")); // the table
        keys.add(key(with(figure, describedBy(figure.experiment(), "other"), figure.curves()), "context", "judged"));
        keys.add(key(with(figure, figure.experiment(), changed(figure, Math::nextUp, false)), "context", "judged"));
        keys.add(key(with(figure, figure.experiment(), changed(figure, value -> value, true)), "context", "judged"));
        assertThat(keys).doesNotHaveDuplicates();
    }

    private String key(FigureOutcome figure, String context, String judged) {
        return kept().key(figure, context, judged).orElseThrow();
    }

    private static FigureOutcome with(FigureOutcome figure, Experiment experiment, Map<String, CurveOutcome> curves) {
        return new FigureOutcome(experiment, curves, figure.checks(), figure.claims());
    }

    private static Experiment describedBy(Experiment e, String sha256) {
        return new Experiment(
                e.figure(),
                e.title(),
                e.paper(),
                e.tags(),
                e.place(),
                sha256,
                e.curves(),
                e.checks(),
                e.claims(),
                e.charts());
    }

    /** With other numbers in the first result of each curve, or with a warning. */
    private static Map<String, CurveOutcome> changed(
            FigureOutcome figure, java.util.function.DoubleUnaryOperator change, boolean warn) {
        Map<String, CurveOutcome> curves = new LinkedHashMap<>();
        figure.curves().forEach((name, curve) -> {
            String result = curve.series().columns().stream()
                    .filter(column -> !column.isKey())
                    .findFirst()
                    .orElseThrow()
                    .name();
            List<Warning> warnings = warn ? List.of(new Warning("v < 1", "beware")) : curve.warnings();
            curves.put(
                    name,
                    new CurveOutcome(curve.curve(), curve.series().with(result, change), curve.problems(), warnings));
        });
        return curves;
    }
}
