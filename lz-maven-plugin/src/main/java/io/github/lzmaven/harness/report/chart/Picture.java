package io.github.lzmaven.harness.report.chart;

import java.util.List;
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
 * @param marks       symbols, drawn first
 * @param lines       lines, drawn over the symbols
 * @param heat        the content of a heat map; null for curves
 * @param legend      what colours, dashes and symbols mean
 * @param band        whether the part of the plot between -1 and 1 is shaded
 * @param notes       what the chart leaves out
 */
public record Picture(
        String name,
        String title,
        String description,
        int height,
        Scale x,
        Scale y,
        List<Trace> marks,
        List<Trace> lines,
        @Nullable Heat heat,
        List<Key> legend,
        boolean band,
        List<String> notes) {

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
     * @param ink   how they look
     * @param x     horizontal positions
     * @param y     vertical positions; NaN interrupts a line
     * @param error half the length of each error bar; empty for none
     */
    public record Trace(Ink ink, double[] x, double[] y, double[] error) {}

    /**
     * An entry of the legend.
     *
     * @param text what it means
     * @param ink  how it looks; null for a heading
     * @param line whether a line is shown, else the symbol
     */
    public record Key(String text, @Nullable Ink ink, boolean line) {}

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
