package io.github.lzmaven.harness.report.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A picture as PNG, three pixels for two units. */
final class Png {

    private static final double SCALE = 1.5;

    private Png() {}

    static void write(Picture picture, Path file) throws IOException {
        if (!ImageIO.write(FewColours.of(paint(picture)), "png", file.toFile())) {
            throw new IOException("this JVM cannot write PNG");
        }
    }

    static BufferedImage paint(Picture picture) {
        Sheet sheet = new Sheet(picture);
        int height = (int) Math.ceil(sheet.height());
        BufferedImage image = new BufferedImage(
                (int) (SCALE * Painter.WIDTH), (int) Math.ceil(SCALE * height), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(SCALE, SCALE);
        sheet.paint(graphics);
        graphics.dispose();
        return image;
    }
}
