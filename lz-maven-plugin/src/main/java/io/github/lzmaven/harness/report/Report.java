package io.github.lzmaven.harness.report;

import io.github.lzmaven.harness.outcome.CurveOutcome;
import io.github.lzmaven.harness.outcome.FigureOutcome;
import io.github.lzmaven.harness.outcome.Outcome;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.report.chart.Drawing;
import io.github.lzmaven.harness.report.chart.Picture;
import io.github.lzmaven.harness.series.Csv;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/** Writes everything a run leaves behind, the pages of several figures at once. */
public final class Report {

    /**
     * What was written.
     *
     * @param index         the first page
     * @param chartsMissing why there are no charts; empty if there are
     */
    public record Written(Path index, Optional<String> chartsMissing) {}

    private static final String INDEX = "index.html";

    /** Makes files of pictures. */
    public interface Drawer {

        /** Draws all of them anew. */
        Drawer ANEW = Drawing::draw;

        /** Writes {@code NAME.svg} and {@code NAME.png} of each picture into a folder. */
        void draw(List<Picture> pictures, Path folder) throws IOException;
    }

    private final Outcome outcome;
    private final ReportSettings settings;
    private final KeptFigures kept;
    private final Pages pages;
    private final Folder folder;
    private final Set<String> files = new ConcurrentSkipListSet<>();
    private final Map<String, ResultsJson> results = new ConcurrentHashMap<>();
    private final Map<String, String> keys = new ConcurrentHashMap<>();
    private final Map<String, Pictures> pictures = new LinkedHashMap<>();
    private final Map<String, String> drawings = new LinkedHashMap<>();
    private Optional<String> chartsMissing = Optional.empty();

    private Report(Outcome outcome, ReportSettings settings, Path target, KeptFigures kept) throws IOException {
        this.outcome = outcome;
        this.settings = settings;
        this.kept = kept;
        this.pages = Pages.of(outcome);
        this.folder = new Folder(target);
    }

    /**
     * Writes {@code report/}, {@code junit/} and {@code results.json}, in place of those of an earlier run. Charts that cannot
     * be drawn do not keep the rest from being written: the pages say why they are missing.
     *
     * @param outcome  what to report
     * @param settings what else it says
     * @param target   the folder, usually {@code target/lz}; other files in it stay
     * @throws IOException if a file cannot be written
     */
    public static Written write(Outcome outcome, ReportSettings settings, Path target) throws IOException {
        return write(outcome, settings, target, Drawer.ANEW);
    }

    /** The same with a drawer that may know better than to draw everything anew. */
    public static Written write(Outcome outcome, ReportSettings settings, Path target, Drawer drawer)
            throws IOException {
        return write(outcome, settings, target, drawer, KeptFigures.NONE);
    }

    /** The same with pages that need not be written again. */
    public static Written write(Outcome outcome, ReportSettings settings, Path target, Drawer drawer, KeptFigures kept)
            throws IOException {
        Report report = new Report(outcome, settings, target, kept);
        try {
            report.writeFigures(drawer);
            report.writeOverview();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        report.writeResults();
        report.folder.finish();
        return new Written(target.resolve("report").resolve("index.html"), report.chartsMissing);
    }

    private void writeFigures(Drawer drawer) throws IOException {
        List<FigureOutcome> changed = outcome.shown().parallelStream()
                .filter(figure -> !restored(figure))
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        draw(changed, drawer);
        Html html = new Html(settings);
        FigureViews views = new FigureViews(settings, pages, drawings);
        changed.parallelStream().forEach(figure -> writePage(figure, html, views));
    }

    /** Brings back the files of a figure if they are what they would become again. */
    private boolean restored(FigureOutcome figure) {
        String id = figure.experiment().figure();
        ResultsJson judged = ResultsJson.of(figure, pages);
        results.put(id, judged);
        String context = settings + " " + pages.page(id) + " " + outcome.isOlder(figure);
        Optional<String> key = kept.key(figure, context, judged.text());
        key.ifPresent(known -> keys.put(id, known));
        Optional<List<String>> restored = key.flatMap(known -> kept.restore(shelf(id), known, folder));
        restored.ifPresent(files::addAll);
        return restored.isPresent();
    }

    /** Several projects may share a cache. */
    private String shelf(String name) {
        return settings.project() + " " + name;
    }

    private void draw(List<FigureOutcome> figures, Drawer drawer) throws IOException {
        List<Pictures> laidOut = figures.parallelStream()
                .map(figure ->
                        Pictures.of(figure, pages.page(figure.experiment().figure())))
                .toList();
        for (int i = 0; i < figures.size(); i++) {
            pictures.put(figures.get(i).experiment().figure(), laidOut.get(i));
        }
        List<Picture> all =
                laidOut.stream().flatMap(each -> each.all().stream()).toList();
        Path charts = folder.folder("report/charts");
        try {
            drawer.draw(all, charts);
        } catch (IOException e) {
            chartsMissing = Optional.of(String.valueOf(e.getMessage()));
            withdraw(all, charts);
            return;
        }
        for (Picture picture : all) {
            drawings.put(picture.name(), Files.readString(charts.resolve(picture.name() + ".svg")));
        }
    }

    /** Takes away what was drawn of these pictures; those of other figures were drawn before, and stay. */
    private void withdraw(List<Picture> drawn, Path charts) throws IOException {
        if (files.stream().noneMatch(file -> file.startsWith("charts/"))) {
            Folder.delete(charts);
            return;
        }
        for (Picture picture : drawn) {
            for (String file : picture.files()) {
                Files.deleteIfExists(folder.file("report/" + file));
            }
        }
    }

    /** Writes the page of a figure with its data, and keeps them for the next run together with its charts. */
    private void writePage(FigureOutcome figure, Html html, FigureViews views) {
        String id = figure.experiment().figure();
        Pictures shown = pictures.getOrDefault(id, new Pictures(List.of(), List.of()));
        try {
            Map<String, String> data = data(figure);
            FigureView view = views.of(figure, outcome.isOlder(figure), shown, data);
            folder.write("report/" + view.page(), html.page("figure.ftlh", view));
            List<String> own = new ArrayList<>(data.values());
            own.add(view.page());
            if (chartsMissing.isEmpty()) {
                shown.all().forEach(picture -> own.addAll(picture.files()));
                String key = keys.get(id);
                if (key != null) {
                    kept.keep(shelf(id), key, folder, own);
                }
            }
            files.addAll(own);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeOverview() throws IOException {
        IndexView index = new IndexView(
                outcome.passes(),
                Headline.counts(outcome),
                outcome.shownByConcern().stream()
                        .map(figure -> IndexView.row(figure, outcome.isOlder(figure), pages))
                        .toList(),
                outcome.warnings().stream().map(Problem::toString).toList(),
                chartsMissing.orElse(""));
        writeIndex(index);
        write("summary.md", SummaryMd.write(outcome, settings, pages));
        folder.write("report/ro-crate-metadata.json", RoCrate.write(outcome, settings, files));
    }

    /** Writes the first page, and the script beside it. */
    private void writeIndex(IndexView index) throws IOException {
        Optional<String> key = kept.key(settings + " " + index);
        Optional<List<String>> restored = key.flatMap(known -> kept.restore(shelf(INDEX), known, folder));
        if (restored.isPresent()) {
            files.addAll(restored.get());
            return;
        }
        write(INDEX, new Html(settings).page("index.ftlh", index));
        write(Html.SCRIPT, Html.script());
        if (key.isPresent()) {
            kept.keep(shelf(INDEX), key.get(), folder, List.of(INDEX, Html.SCRIPT));
        }
    }

    /** Writes what varies along the curves of a figure, since the page says the rest; gives the files, relative to the report. */
    private Map<String, String> data(FigureOutcome figure) throws IOException {
        Map<String, String> files = pages.data(figure);
        for (CurveOutcome curve : figure.curves().values()) {
            String file = files.getOrDefault(curve.curve().name(), "");
            try (Writer text =
                    Files.newBufferedWriter(folder.file("report/" + file))) { // a large one is never whole in memory
                Csv.write(curve.series().varying(), text);
            }
        }
        return files;
    }

    private void writeResults() throws IOException {
        for (FigureOutcome figure : outcome.figures()) {
            String id = figure.experiment().figure();
            folder.write(
                    "junit/TEST-" + pages.page(id).replace('/', '+') + ".xml",
                    JunitXml.write(figure, settings.trail(pages, id)));
        }
        folder.write("results.json", ResultsJson.write(outcome, settings, pages, results));
    }

    private void write(String file, String text) throws IOException {
        folder.write("report/" + file, text);
        files.add(file);
    }
}
