package io.github.lzmaven.harness.report.chart;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The same image with a palette, a third of the bytes as PNG. A chart has a few dozen colours and many shades between them where
 * edges are smooth: the most frequent colours stay, a rare shade becomes the nearest of them.
 */
final class FewColours {

    private static final int MOST = 64;

    private FewColours() {}

    static BufferedImage of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] &= 0xffffff;
            counts.merge(pixels[i], 1, Integer::sum);
        }
        int[] palette = palette(counts);
        Map<Integer, Integer> nearest = new HashMap<>();
        counts.keySet().forEach(colour -> nearest.put(colour, nearest(colour, palette)));
        BufferedImage few = new BufferedImage(
                width,
                height,
                BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE));
        byte[] indices = new byte[width];
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                indices[column] =
                        nearest.getOrDefault(pixels[row * width + column], 0).byteValue();
            }
            few.getRaster().setDataElements(0, row, width, 1, indices);
        }
        return few;
    }

    /** The most frequent colours, the darker first of those equally frequent. */
    private static int[] palette(Map<Integer, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST)
                .mapToInt(Map.Entry::getKey)
                .sorted()
                .toArray();
    }

    private static int nearest(int colour, int[] palette) {
        int exact = Arrays.binarySearch(palette, colour);
        int nearest = Math.max(0, exact);
        for (int i = 0; exact < 0 && i < palette.length; i++) {
            nearest = distance(colour, palette[i]) < distance(colour, palette[nearest]) ? i : nearest;
        }
        return nearest;
    }

    private static int distance(int a, int b) {
        int red = (a >> 16 & 255) - (b >> 16 & 255);
        int green = (a >> 8 & 255) - (b >> 8 & 255);
        int blue = (a & 255) - (b & 255);
        return 2 * red * red + 4 * green * green + blue * blue;
    }
}
