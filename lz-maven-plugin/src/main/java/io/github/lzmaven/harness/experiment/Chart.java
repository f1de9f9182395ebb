package io.github.lzmaven.harness.experiment;

import io.github.lzmaven.harness.series.Filter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a figure is drawn.
 *
 * @param title    above the chart; empty for none
 * @param below    whether it is a lower panel of the chart before it
 * @param labels   what keys and results are called in the chart, where not by their own names
 * @param x        the horizontal axis: a key
 * @param y        the vertical axis of a heat map: a key; empty for curves
 * @param results  the results drawn against x; for a heat map the one that gives the colour
 * @param logY     whether the vertical axis of curves is logarithmic
 * @param colourBy the key that gives each curve its colour
 * @param draw     how each curve, or one result of all curves, is drawn; what is not named is a line
 * @param where    the rows drawn
 * @param guides   lines across the chart
 */
public record Chart(
        String title,
        boolean below,
        Map<String, String> labels,
        Axis x,
        Optional<Axis> y,
        List<String> results,
        boolean logY,
        Optional<String> colourBy,
        Map<String, Style> draw,
        Filter where,
        Guides guides) {

    /**
     * Lines across a chart of curves, one at each value that some curve of the figure has of a key or result.
     *
     * @param x what vertical lines stand at
     * @param y what horizontal lines stand at
     */
    public record Guides(Optional<String> x, Optional<String> y) {

        /** No lines. */
        public static final Guides NONE = new Guides(Optional.empty(), Optional.empty());
    }

    /**
     * An axis.
     *
     * @param key         the column
     * @param logarithmic whether equal ratios are equally far apart
     */
    public record Axis(String key, boolean logarithmic) {}

    /** How a curve is drawn. */
    public enum Style {
        /** A line through the points. */
        LINE,
        /** A symbol at each point, with its error bar. */
        SYMBOLS,
        /** The same, hollow. */
        OPEN_SYMBOLS,
        /** A staircase that keeps each value until the next point. */
        STEPS,
        /** A vertical line from zero to each point. */
        STEMS,
        /** Not at all. */
        NOTHING;

        /** Whether points are symbols, filled or hollow, with error bars. */
        public boolean isSymbols() {
            return this == SYMBOLS || this == OPEN_SYMBOLS;
        }
    }

    /** How a result of a curve is drawn. */
    public Style style(String curve, String result) {
        return draw.getOrDefault(result, draw.getOrDefault(curve, Style.LINE));
    }
}
