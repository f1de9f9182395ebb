package io.github.lzmaven.harness.report.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A picture as PNG, three pixels for two units, with a palette. The JDK's own writer makes files a quarter larger. */
final class Png {

    private static final double SCALE = 1.5;
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] EIGHT_BITS_INTO_A_PALETTE = {8, 3, 0, 0, 0};

    private Png() {}

    static void write(Picture picture, Path file) throws IOException {
        Files.write(file, encoded(FewColours.of(paint(picture))));
    }

    static BufferedImage paint(Picture picture) {
        Sheet sheet = new Sheet(picture);
        BufferedImage image = new BufferedImage(
                (int) (SCALE * Painter.WIDTH), (int) (SCALE * sheet.height()), BufferedImage.TYPE_INT_RGB);
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

    private static byte[] encoded(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream png = new DataOutputStream(bytes);
        png.write(SIGNATURE);
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream size = new DataOutputStream(header);
        size.writeInt(image.getWidth());
        size.writeInt(image.getHeight());
        size.write(EIGHT_BITS_INTO_A_PALETTE);
        chunk(png, "IHDR", header.toByteArray());
        chunk(png, "PLTE", palette((IndexColorModel) image.getColorModel()));
        chunk(png, "IDAT", pixels(image));
        chunk(png, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    private static byte[] palette(IndexColorModel colours) {
        ByteArrayOutputStream palette = new ByteArrayOutputStream();
        for (int i = 0; i < colours.getMapSize(); i++) {
            palette.write(colours.getRed(i));
            palette.write(colours.getGreen(i));
            palette.write(colours.getBlue(i));
        }
        return palette.toByteArray();
    }

    /** Rows without a filter, since neighbouring indices have nothing to do with each other. */
    private static byte[] pixels(BufferedImage image) throws IOException {
        ByteArrayOutputStream pixels = new ByteArrayOutputStream();
        Deflater best = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream compressed = new DeflaterOutputStream(pixels, best)) {
            byte[] row = new byte[image.getWidth()];
            for (int y = 0; y < image.getHeight(); y++) {
                image.getRaster().getDataElements(0, y, row.length, 1, row);
                compressed.write(0);
                compressed.write(row);
            }
        } finally {
            best.end();
        }
        return pixels.toByteArray();
    }

    private static void chunk(DataOutputStream png, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        png.writeInt(content.length);
        png.write(name);
        png.write(content);
        png.writeInt((int) sum.getValue());
    }
}
