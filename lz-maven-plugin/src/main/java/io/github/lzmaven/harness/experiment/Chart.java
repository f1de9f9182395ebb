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
 * @param draw     how each curve is drawn; curves that are not named are lines
 * @param where    the rows drawn
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
        Filter where) {

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
        /** A staircase that keeps each value until the next point. */
        STEPS,
        /** A vertical line from zero to each point. */
        STEMS,
        /** Not at all. */
        NOTHING
    }
}
