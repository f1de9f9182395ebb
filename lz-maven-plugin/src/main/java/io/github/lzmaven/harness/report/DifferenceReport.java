package io.github.lzmaven.harness.report;

import io.github.lzmaven.harness.recorded.CurveShift;
import io.github.lzmaven.harness.recorded.Difference;
import io.github.lzmaven.harness.report.chart.Drawing;
import io.github.lzmaven.harness.report.chart.Palette;
import io.github.lzmaven.harness.report.chart.Picture;
import io.github.lzmaven.harness.series.Numbers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What moved since another run, as a page with overlay charts and as a Markdown table. */
public final class DifferenceReport {

    /** More charts than these nobody looks at; the table names all. */
    private static final int MOST_CHARTS = 24;

    /**
     * The page, as texts ready to be shown.
     *
     * @param base     what this run is compared with
     * @param counts   how much moved, in a sentence
     * @param verdicts checks and claims
     * @param curves   numbers that moved
     * @param problem  why there are no charts; empty if there are
     */
    record View(String base, String counts, List<Row> verdicts, List<Shift> curves, String problem) {}

    /** A check or a claim; an empty text where it did not exist. */
    record Row(String figure, String what, String before, String beforeDetail, String now, String nowDetail) {}

    /** A result of a curve. */
    record Shift(
            String figure, String curve, String result, String largest, String at, String svg, String description) {}

    private DifferenceReport() {}

    /**
     * Writes {@code index.html}, {@code diff.md} and {@code charts/} in place of those of an earlier comparison.
     *
     * @param base   what this run is compared with, as the user named it
     * @param folder usually {@code target/lz/diff}
     * @return the page
     * @throws IOException if a file cannot be written
     */
    public static Path write(
            Difference difference, List<CurveShift> shifts, String base, ReportSettings settings, Path folder)
            throws IOException {
        Folder.delete(folder);
        Path charts = Files.createDirectories(folder.resolve("charts"));
        Map<CurveShift, Picture> pictures = pictures(shifts);
        String problem = "";
        try {
            Drawing.draw(List.copyOf(pictures.values()), charts);
        } catch (IOException e) {
            problem = String.valueOf(e.getMessage());
            pictures.clear();
        }
        List<Shift> views = new ArrayList<>();
        for (CurveShift shift : shifts) {
            Picture picture = pictures.get(shift);
            String svg =
                    picture == null ? "" : Palette.onPage(Files.readString(charts.resolve(picture.name() + ".svg")));
            views.add(view(shift, svg, picture == null ? "" : picture.description()));
        }
        View view = new View(base, counts(difference, shifts), rows(difference), views, problem);
        Files.writeString(folder.resolve(Html.SCRIPT), Html.script());
        Files.writeString(folder.resolve("index.html"), new Html(settings).page("diff.ftlh", view));
        Files.writeString(folder.resolve("diff.md"), markdown(view));
        return folder.resolve("index.html");
    }

    /** {@code 2 of 31 checks and claims moved, 1 of them to another verdict; 3 curves have other numbers.} */
    public static String counts(Difference difference, List<CurveShift> shifts) {
        long verdicts = difference.moved().stream()
                .filter(Difference.Moved::verdictMoved)
                .count();
        return difference.moved().size() + " checks and claims moved (" + difference.compared()
                + " are in both runs), " + verdicts + " of them to another verdict; " + shifts.size()
                + " results of curves have other numbers.";
    }

    private static Map<CurveShift, Picture> pictures(List<CurveShift> shifts) {
        Map<CurveShift, Picture> pictures = new LinkedHashMap<>();
        for (CurveShift shift : shifts) {
            if (pictures.size() < MOST_CHARTS) {
                OverlayPicture.of(shift, "overlay-" + (pictures.size() + 1))
                        .ifPresent(picture -> pictures.put(shift, picture));
            }
        }
        return pictures;
    }

    private static Shift view(CurveShift shift, String svg, String description) {
        String largest = !shift.sameRows()
                ? "other rows"
                : shift.largest() == Double.MAX_VALUE ? "exists in one run only" : Numbers.rounded(shift.largest(), 3);
        return new Shift(shift.figure(), shift.curve(), shift.result(), largest, shift.at(), svg, description);
    }

    private static List<Row> rows(Difference difference) {
        return difference.moved().stream()
                .map(moved -> new Row(
                        moved.figure(),
                        moved.what(),
                        moved.before().map(Difference.State::verdict).orElse("was not there"),
                        moved.before().map(Difference.State::detail).orElse(""),
                        moved.now().map(Difference.State::verdict).orElse("is gone"),
                        moved.now().map(Difference.State::detail).orElse("")))
                .toList();
    }

    private static String markdown(View view) {
        StringBuilder text = new StringBuilder("# What moved since " + SummaryMd.escaped(view.base()) + "\n\n");
        text.append(view.counts()).append('\n');
        if (!view.verdicts().isEmpty()) {
            text.append("\n| figure | what | before | now |\n|---|---|---|---|\n");
            view.verdicts()
                    .forEach(row -> text.append("| ")
                            .append(String.join(
                                    " | ",
                                    SummaryMd.escaped(row.figure()),
                                    SummaryMd.escaped(row.what()),
                                    SummaryMd.escaped(row.before() + " " + row.beforeDetail()),
                                    SummaryMd.escaped(row.now() + " " + row.nowDetail())))
                            .append(" |\n"));
        }
        if (!view.curves().isEmpty()) {
            text.append("\n| figure | curve | result | largest change | at |\n|---|---|---|---|---|\n");
            view.curves()
                    .forEach(shift -> text.append("| ")
                            .append(String.join(
                                    " | ",
                                    SummaryMd.escaped(shift.figure()),
                                    SummaryMd.escaped(shift.curve()),
                                    SummaryMd.escaped(shift.result()),
                                    SummaryMd.escaped(shift.largest()),
                                    SummaryMd.escaped(shift.at())))
                            .append(" |\n"));
        }
        return text.toString();
    }
}
