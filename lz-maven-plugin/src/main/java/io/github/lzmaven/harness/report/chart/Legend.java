package io.github.lzmaven.harness.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The legend below the plot, in as many lines as it takes. A heading starts a new line. */
final class Legend {

    private static final double LINE = 21.0;
    private static final double LINE_SAMPLE = 32.0;
    private static final double SYMBOL_SAMPLE = 17.0;
    private static final double GAP = 16.0;

    private record Placed(Picture.Key key, MathText text, double x, int line) {}

    private final List<Placed> entries = new ArrayList<>();
    private int lines;

    Legend(List<Picture.Key> keys, double width) {
        double x = 0.0;
        for (Picture.Key key : keys) {
            MathText text = new MathText(key.text(), Fonts.of(12f));
            double needed = sample(key) + text.width();
            if (x > 0.0 && (key.ink() == null || x + needed > width)) {
                x = 0.0;
                lines++;
            }
            entries.add(new Placed(key, text, x, lines));
            x += needed == 0.0 ? 0.0 : needed + (key.ink() == null ? GAP / 2.0 : GAP);
        }
        lines += keys.isEmpty() ? 0 : 1;
    }

    double height() {
        return lines * LINE + (lines == 0 ? 0.0 : 6.0);
    }

    void paint(Graphics2D graphics, double left, double top) {
        for (Placed entry : entries) {
            double x = left + entry.x();
            double base = top + entry.line() * LINE + 15.0;
            Picture.Ink ink = entry.key().ink();
            if (ink != null) {
                sample(graphics, ink, entry.key().sample(), x, base - 4.0);
                x += sample(entry.key());
            }
            graphics.setColor(Painter.colour(Palette.INK.light()));
            entry.text().draw(graphics, x, base);
        }
    }

    private static double sample(Picture.Key key) {
        if (key.ink() == null) {
            return 0.0;
        }
        return key.sample() == Picture.Sample.SYMBOL ? SYMBOL_SAMPLE : LINE_SAMPLE;
    }

    private static void sample(Graphics2D graphics, Picture.Ink ink, Picture.Sample sample, double x, double y) {
        Color colour = Painter.colour(ink.colour());
        if (sample == Picture.Sample.AREA) {
            graphics.setColor(BandsRenderer.tint(ink));
            graphics.fill(new Rectangle2D.Double(x, y - 5.0, 26.0, 10.0));
            return;
        }
        graphics.setColor(colour);
        if (sample == Picture.Sample.LINE) {
            graphics.setStroke(Painter.stroke(1.9f, ink.dash()));
            graphics.draw(Painter.sample(x, y));
            return;
        }
        Marker.of(ink, 1.0).draw(graphics, List.of(new Point2D.Double(x + 6.0, y)));
    }
}
