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

    /** Makes files of pictures. */
    public interface Drawer {

        /** Draws all of them anew. */
        Drawer ANEW = Drawing::draw;

        /** Writes {@code NAME.svg} and {@code NAME.png} of each picture into a folder. */
        void draw(List<Picture> pictures, Path folder) throws IOException;
    }

    private final Outcome outcome;
    private final ReportSettings settings;
    private final Pages pages;
    private final Folder folder;
    private final Set<String> files = new ConcurrentSkipListSet<>();
    private final Map<String, String> drawings = new LinkedHashMap<>();
    private final Map<String, Pictures> pictures = new LinkedHashMap<>();
    private Optional<String> chartsMissing = Optional.empty();

    private Report(Outcome outcome, ReportSettings settings, Path target) throws IOException {
        this.outcome = outcome;
        this.settings = settings;
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
        Report report = new Report(outcome, settings, target);
        report.draw(drawer);
        try {
            report.writePages();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        report.writeResults();
        report.folder.finish();
        return new Written(target.resolve("report").resolve("index.html"), report.chartsMissing);
    }

    private void draw(Drawer drawer) throws IOException {
        List<Picture> all = new ArrayList<>();
        List<FigureOutcome> shown = outcome.shown();
        List<Pictures> laidOut = shown.parallelStream()
                .map(figure ->
                        Pictures.of(figure, pages.page(figure.experiment().figure())))
                .toList();
        for (int i = 0; i < shown.size(); i++) {
            pictures.put(shown.get(i).experiment().figure(), laidOut.get(i));
            all.addAll(laidOut.get(i).all());
        }
        Path charts = folder.folder("report/charts");
        try {
            drawer.draw(all, charts);
        } catch (IOException e) {
            chartsMissing = Optional.of(String.valueOf(e.getMessage()));
            Folder.delete(charts);
            return;
        }
        for (Picture picture : all) {
            drawings.put(picture.name(), Files.readString(charts.resolve(picture.name() + ".svg")));
            files.add("charts/" + picture.name() + ".svg");
            if (picture.hasPng()) {
                files.add("charts/" + picture.name() + ".png");
            }
        }
    }

    private void writePages() throws IOException {
        Html html = new Html(settings);
        FigureViews views = new FigureViews(settings, pages, drawings);
        List<IndexView.Row> rows = outcome.shownByConcern().parallelStream()
                .map(figure -> page(figure, html, views))
                .toList();
        IndexView index = new IndexView(
                outcome.passes(),
                Headline.counts(outcome),
                rows,
                outcome.warnings().stream().map(Problem::toString).toList(),
                chartsMissing.orElse(""));
        write("index.html", html.page("index.ftlh", index));
        write(Html.SCRIPT, Html.script());
        write("summary.md", SummaryMd.write(outcome, settings, pages));
        folder.write("report/ro-crate-metadata.json", RoCrate.write(outcome, settings, files));
    }

    /** Writes the page of a figure; gives its row on the first page. */
    private IndexView.Row page(FigureOutcome figure, Html html, FigureViews views) {
        try {
            FigureView view = views.of(
                    figure,
                    outcome.isOlder(figure),
                    pictures.getOrDefault(figure.experiment().figure(), new Pictures(List.of(), List.of())),
                    data(figure));
            write(view.page(), html.page("figure.ftlh", view));
            return IndexView.row(view, figure.claimsKept() == figure.claims().size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
            this.files.add(file);
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
        folder.write("results.json", ResultsJson.write(outcome, settings, pages));
    }

    private void write(String file, String text) throws IOException {
        folder.write("report/" + file, text);
        files.add(file);
    }
}
