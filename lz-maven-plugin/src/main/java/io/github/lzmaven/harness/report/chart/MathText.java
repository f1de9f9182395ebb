package io.github.lzmaven.harness.report.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in which {@code P_LZ} has a subscript. */
final class MathText {

    /** A symbol of one or two letters, one underscore, and what goes below the line. */
    private static final Pattern SUBSCRIPT =
            Pattern.compile("(?<![\\p{L}\\p{N}_])(\\p{L}{1,2})_([\\p{L}\\p{N}]+)(?![\\p{L}\\p{N}_])");

    private static final float SMALLER = 0.72f;
    private static final float LOWER = 0.22f;

    private record Run(String text, boolean subscript) {}

    private final List<Run> runs = new ArrayList<>();
    private final Font font;

    MathText(String anything, Font font) {
        this.font = font;
        String text = anything.replaceAll("\\p{Cntrl}", " ");
        Matcher matcher = SUBSCRIPT.matcher(text);
        int done = 0;
        while (matcher.find()) {
            runs.add(new Run(text.substring(done, matcher.end(1)), false));
            runs.add(new Run(matcher.group(2), true));
            done = matcher.end();
        }
        runs.add(new Run(text.substring(done), false));
        runs.removeIf(run -> run.text().isEmpty());
    }

    double width() {
        return runs.stream().mapToDouble(this::width).sum();
    }

    /** Draws from a point on the base line. */
    void draw(Graphics2D graphics, double x, double y) {
        double right = x;
        for (Run run : runs) {
            graphics.setFont(font(run));
            double drop = run.subscript() ? LOWER * font.getSize2D() : 0.0;
            // a space at the beginning is a distance: SVG would leave it out
            String letters = run.text().stripLeading();
            right += width(run);
            double left = right - width(new Run(letters, run.subscript()));
            graphics.drawString(letters, (float) left, (float) (y + drop));
        }
    }

    /** Draws centred about a point on the base line. */
    void drawCentred(Graphics2D graphics, double x, double y) {
        draw(graphics, x - width() / 2.0, y);
    }

    private double width(Run run) {
        return font(run).getStringBounds(run.text(), Fonts.MEASURE).getWidth();
    }

    private Font font(Run run) {
        return run.subscript() ? font.deriveFont(SMALLER * font.getSize2D()) : font;
    }
}
