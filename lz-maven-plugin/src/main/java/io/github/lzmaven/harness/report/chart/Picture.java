package io.github.lzmaven.harness.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A chart to be drawn.
 *
 * @param name        the file, without ending, relative to the folder of charts
 * @param title       above the chart; empty for none
 * @param description what is to be seen, for those who cannot see it
 * @param height      of the plot alone, in pixels; the width is always the same
 * @param x           the horizontal axis
 * @param y           the vertical axis
 * @param bands       what is allowed around a reference, as half widths; drawn first
 * @param guides      lines across, drawn behind symbols and lines
 * @param marks       symbols
 * @param lines       lines, drawn over the symbols
 * @param heat        the content of a heat map; null for curves
 * @param legend      what colours, dashes and symbols mean
 * @param band        whether the part of the plot between -1 and 1 is shaded
 * @param notes       what the chart leaves out
 * @param below       further panels of the same figure, from top to bottom; they have none themselves
 */
public record Picture(
        String name,
        String title,
        String description,
        int height,
        Scale x,
        Scale y,
        List<Trace> bands,
        List<Trace> guides,
        List<Trace> marks,
        List<Trace> lines,
        @Nullable Heat heat,
        List<Key> legend,
        boolean band,
        List<String> notes,
        List<Picture> below) {

    /** Whether it is also made as PNG: what is printed elsewhere is the chart, not its residuals. */
    public boolean hasPng() {
        return !band;
    }

    /** The endings of its files. */
    public List<String> endings() {
        return hasPng() ? List.of(".svg", ".png") : List.of(".svg");
    }

    /** Its files, relative to the report. */
    public List<String> files() {
        return endings().stream().map(ending -> "charts/" + name + ending).toList();
    }

    /** This picture with another as its lowest panel; what they say alike is said once, at the bottom. */
    public Picture over(Picture lowest) {
        List<Picture> panels = new ArrayList<>();
        below.forEach(panel -> panels.add(panel.quieterThan(lowest)));
        panels.add(lowest);
        List<String> allNotes = new ArrayList<>(notes);
        lowest.notes.stream().filter(note -> !allNotes.contains(note)).forEach(allNotes::add);
        Picture top = quieterThan(lowest);
        return new Picture(
                name,
                title,
                description + " Below: " + lowest.description,
                height,
                top.x,
                y,
                bands,
                guides,
                marks,
                lines,
                heat,
                top.legend,
                band,
                allNotes,
                panels);
    }

    private Picture quieterThan(Picture lowest) {
        Scale quiet = x.label.equals(lowest.x.label) ? new Scale("", x.logarithmic, x.low, x.high) : x;
        return new Picture(
                name,
                title,
                description,
                height,
                quiet,
                y,
                bands,
                guides,
                marks,
                lines,
                heat,
                legend.equals(lowest.legend) ? List.of() : legend,
                band,
                notes,
                below);
    }

    /**
     * An axis.
     *
     * @param label       {@code v (Δ²/ħ)}; {@code P_LZ} gets a subscript
     * @param logarithmic whether equal ratios are equally far apart
     * @param low         the lower end
     * @param high        the upper end, above the lower one
     */
    public record Scale(String label, boolean logarithmic, double low, double high) {}

    /**
     * How a trace looks.
     *
     * @param colour as {@code #rrggbb}, one of {@link Palette}
     * @param dash   0 for a solid line
     * @param marker 0 for a circle
     * @param filled whether the symbol is filled with its colour
     */
    public record Ink(String colour, int dash, int marker, boolean filled) {}

    /**
     * Points that belong together.
     *
     * @param name  what they are: curve and quantity, or the reference
     * @param value the parameter their colour stands for: {@code T = 6.4}; empty if colour stands for none
     * @param ink   how they look
     * @param x     horizontal positions
     * @param y     vertical positions; NaN interrupts a line
     * @param error half the length of each error bar; empty for none
     */
    public record Trace(String name, String value, Ink ink, double[] x, double[] y, double[] error) {

        /** The same thing drawn through other points, without error bars. */
        public Trace through(double[] otherX, double[] otherY) {
            return new Trace(name, value, ink, otherX, otherY, new double[0]);
        }

        /** What a script finds it by. */
        Map<String, String> tags() {
            return Map.of("data-name", name, "data-value", value);
        }
    }

    /** How an entry of the legend is shown. */
    public enum Sample {
        /** As a piece of line. */
        LINE,
        /** As a symbol. */
        SYMBOL,
        /** As a tinted area. */
        AREA
    }

    /**
     * An entry of the legend.
     *
     * @param text   what it means
     * @param ink    how it looks; null for a heading
     * @param sample what of the ink is shown
     */
    public record Key(String text, @Nullable Ink ink, Sample sample) {

        /** A heading, which starts a line; without text it only does that. */
        public static Key heading(String text) {
            return new Key(text, null, Sample.LINE);
        }
    }

    /**
     * A heat map.
     *
     * @param label  what the colour means
     * @param xEdges the borders of the columns, one more than columns
     * @param yEdges the borders of the rows, one more than rows
     * @param values by row, then column; NaN stays empty
     * @param low    the value of the darkest colour
     * @param high   the value of the lightest colour
     */
    public record Heat(String label, double[] xEdges, double[] yEdges, double[][] values, double low, double high) {}
}
