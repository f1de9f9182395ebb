package io.github.lzmaven.harness.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** The scale beside a heat map. */
final class ColourBar {

    private ColourBar() {}

    static void paint(Graphics2D graphics, Picture.Heat heat, Rectangle2D frame) {
        double left = frame.getMaxX() + 14.0;
        double step = frame.getHeight() / HeatRenderer.COLOURS;
        Object smooth = graphics.getRenderingHint(RenderingHints.KEY_ANTIALIASING);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        for (int level = 0; level < HeatRenderer.COLOURS; level++) {
            // each colour up to the top, covered by the next: no seams
            graphics.setColor(new Color(Palette.heat((level + 0.5) / HeatRenderer.COLOURS)));
            graphics.fill(new Rectangle2D.Double(left, frame.getY(), 14.0, (HeatRenderer.COLOURS - level) * step));
        }
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, smooth);
        graphics.setColor(Painter.colour(Palette.INK.light()));
        graphics.draw(new Rectangle2D.Double(left, frame.getY(), 14.0, frame.getHeight()));
        if (heat.high() > heat.low()) {
            Ticks ticks = Ticks.linear(heat.low(), heat.high(), 8);
            for (Ticks.Mark mark : ticks.marks()) {
                double share = (mark.value() - heat.low()) / (heat.high() - heat.low());
                double y = frame.getMaxY() - share * frame.getHeight();
                graphics.draw(new Line2D.Double(left + 14.0, y, left + 18.0, y));
                new MathText(mark.label(), Fonts.of(11f)).draw(graphics, left + 21.0, y + 4.0);
            }
            if (ticks.exponent() != 0) {
                new MathText("×" + Ticks.power(ticks.exponent()), Fonts.of(11f))
                        .draw(graphics, left, frame.getY() - 5.0);
            }
        }
        MathText label = new MathText(heat.label(), Fonts.of(13f));
        label.draw(graphics, Math.min(left, Painter.WIDTH - label.width() - 2.0), frame.getMaxY() + 20.0);
    }
}
