package io.github.lzmaven.harness.report.chart;

import java.util.ArrayList;
import java.util.List;

/** The colours of charts, each with its twin for dark pages. */
public final class Palette {

    /**
     * A colour on white paper and its twin on a dark page.
     *
     * @param light as {@code #rrggbb}
     * @param dark  as {@code #rrggbb}
     */
    public record Colour(String light, String dark) {}

    /** Text, axes and frames. */
    public static final Colour INK = new Colour("#26282b", "#d9dce0");

    /** Grid lines. */
    public static final Colour GRID = new Colour("#e3e5e8", "#30363d");

    /** The band of what is allowed. */
    public static final Colour BAND = new Colour("#e8f1ea", "#1d2f26");

    /** The page itself. */
    public static final Colour PAPER = new Colour("#ffffff", "#15181c");

    /** For things without order, after Okabe and Ito: told apart with all common kinds of colour blindness (tested). */
    public static final List<Colour> DISTINCT = List.of(
            new Colour("#0072b2", "#4aa8e0"),
            new Colour("#d55e00", "#ff8a3d"),
            new Colour("#009e73", "#2fc79a"),
            new Colour("#cc79a7", "#e39cc6"),
            new Colour("#7b2fd0", "#b58cff"),
            new Colour("#3a9bd6", "#8fd0f7"),
            new Colour("#5a5d63", "#b4b8bf"));

    /** For a number: its lightness grows steadily, so the order survives printing in grey. */
    public static final List<Colour> ORDERED = List.of(
            new Colour("#0d0887", "#7e6bff"),
            new Colour("#240690", "#8c68ff"),
            new Colour("#3b049a", "#9a66ff"),
            new Colour("#4f02a0", "#a864fa"),
            new Colour("#6300a7", "#b663f5"),
            new Colour("#7503a6", "#c263ea"),
            new Colour("#8707a6", "#cf63e0"),
            new Colour("#96139f", "#d865d2"),
            new Colour("#a62098", "#e267c5"),
            new Colour("#b32d8d", "#e96bb5"),
            new Colour("#c03a83", "#f070a5"),
            new Colour("#ca4778", "#f57895"),
            new Colour("#d5546e", "#fa8086"),
            new Colour("#de6164", "#fb8d77"),
            new Colour("#e76f5a", "#fd9a68"),
            new Colour("#e77143", "#fda95b"),
            new Colour("#e5742c", "#fdb94f"));

    /**
     * For a number that is negative or positive: blue below 0, grey at 0, red to orange above. Its lightness grows steadily from
     * the lowest to the highest, so the order survives printing in grey.
     */
    public static final List<Colour> SIGNED = List.of(
            new Colour("#0c0986", "#6f63ff"),
            new Colour("#0c1f96", "#6472ff"),
            new Colour("#0b309f", "#5f81ff"),
            new Colour("#0a40a8", "#5f8fff"),
            new Colour("#0b4fae", "#5f9cff"),
            new Colour("#0e5cb1", "#62a6ff"),
            new Colour("#1567b2", "#68afff"),
            new Colour("#65686e", "#a9aeb6"),
            new Colour("#b83a78", "#fb8cae"),
            new Colour("#c73e74", "#fb939a"),
            new Colour("#d2466a", "#fb9b85"),
            new Colour("#da525c", "#fca373"),
            new Colour("#e05f4a", "#fdab66"),
            new Colour("#e36b38", "#fdb25b"),
            new Colour("#e4752e", "#fdb84e"));

    private Palette() {}

    /** The colour of the i-th of several ordered values, given how many of them are below 0, 0, and above. */
    public static String signed(int i, int below, int zero, int above) {
        int middle = SIGNED.size() / 2;
        int index = i < below
                ? spread(i, below, middle)
                : i < below + zero ? middle : middle + 1 + spread(i - below - zero, above, middle);
        return SIGNED.get(index).light();
    }

    /** The i-th of n among so many places, the ends included. */
    private static int spread(int i, int n, int places) {
        return n <= 1 ? 0 : Math.round((float) i * (places - 1) / (n - 1));
    }

    /** The colour of the i-th of n ordered values. */
    public static String ordered(int i, int n) {
        return ORDERED.get(spread(i, n, ORDERED.size())).light();
    }

    /** The colour of the i-th of several things without order. */
    public static String distinct(int i) {
        return DISTINCT.get(i % DISTINCT.size()).light();
    }

    /** The colour of a share from 0 to 1 in a heat map: from dark blue over green to yellow, ever lighter. */
    static int heat(double share) {
        double[][] stops = {
            {68, 1, 84},
            {72, 40, 120},
            {62, 74, 137},
            {49, 104, 142},
            {38, 130, 142},
            {31, 158, 137},
            {53, 183, 121},
            {110, 206, 88},
            {181, 222, 43},
            {253, 231, 37}
        };
        double position = Math.max(0.0, Math.min(1.0, share)) * (stops.length - 1);
        int stop = Math.min(stops.length - 2, (int) position);
        double part = position - stop;
        int rgb = 0;
        for (int channel = 0; channel < 3; channel++) {
            double value = stops[stop][channel] + part * (stops[stop + 1][channel] - stops[stop][channel]);
            rgb = rgb << 8 | (int) Math.rint(value);
        }
        return rgb;
    }

    /** Custom properties {@code --c-rrggbb}, light and dark, for a page that shows charts made by {@link #onPage}. */
    public static String css(boolean dark) {
        StringBuilder css = new StringBuilder();
        all().forEach(colour -> css.append("--c-")
                .append(colour.light().substring(1))
                .append(':')
                .append(dark ? colour.dark() : colour.light())
                .append(';'));
        return css.toString();
    }

    /** A chart with its colours replaced by the page's custom properties. */
    public static String onPage(String svg) {
        String page = svg.replace("\"white\"", "\"var(--c-ffffff)\"");
        for (Colour colour : all()) {
            page = page.replace(
                    '"' + colour.light() + '"', "\"var(--c-" + colour.light().substring(1) + ")\"");
        }
        return page;
    }

    private static List<Colour> all() {
        var all = new ArrayList<>(List.of(INK, GRID, BAND, PAPER));
        all.addAll(DISTINCT);
        all.addAll(ORDERED);
        all.addAll(SIGNED);
        return all;
    }
}
