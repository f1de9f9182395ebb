package io.github.lzmaven.harness.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;

/** White paper with the panels of a picture, one below the other. Confined to one thread. */
final class Sheet {

    private final List<Painter> panels;

    Sheet(Picture picture) {
        panels = Stream.concat(Stream.of(picture), picture.below().stream())
                .map(Painter::new)
                .toList();
    }

    /** An even number, so that the last row of pixels is whole at one and a half pixels for a unit. */
    int height() {
        double sum = panels.stream().mapToDouble(Painter::height).sum();
        return 2 * (int) Math.ceil(sum / 2.0);
    }

    void paint(Graphics2D graphics) {
        graphics.setColor(Color.WHITE);
        graphics.fill(new Rectangle2D.Double(0.0, 0.0, Painter.WIDTH, height()));
        AffineTransform top = graphics.getTransform();
        for (Painter panel : panels) {
            Tagged.part(graphics, panel.tags(), () -> panel.paint(graphics));
            graphics.translate(0.0, panel.height());
        }
        graphics.setTransform(top);
    }
}
