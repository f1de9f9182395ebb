package io.github.lzmaven.harness.report.chart;

import io.github.lzmaven.harness.series.Numbers;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.Map;

/**
 * Draws a heat map of uneven cells. JFreeChart's own wants cells of one size, which a logarithmic axis does not have; and one
 * shape for each of 48 colours, with neighbours in a row joined, keeps an SVG small.
 */
final class HeatRenderer extends WholeRenderer {

    static final int COLOURS = 48;

    private static final long serialVersionUID = 1L;

    private final transient Picture.Heat heat;

    HeatRenderer(Picture picture, Picture.Heat heat) {
        super(picture);
        this.heat = heat;
    }

    @Override
    void paint(Graphics2D graphics, Places places) {
        double[] x = Arrays.stream(heat.xEdges()).map(places::x).toArray();
        double[] y = Arrays.stream(heat.yEdges()).map(places::y).toArray();
        Path2D[] cells = new Path2D[COLOURS];
        for (int row = 0; row < heat.values().length; row++) {
            double[] values = heat.values()[row];
            for (int from = 0; from < values.length; ) {
                int level = level(heat, values[from]);
                int to = from + 1;
                while (to < values.length && level(heat, values[to]) == level) {
                    to++;
                }
                if (level >= 0) {
                    cells[level] = cells[level] == null ? new Path2D.Double() : cells[level];
                    cells[level].append(cell(x[from], x[to], y[row], y[row + 1]), false);
                }
                from = to;
            }
        }
        fill(graphics, cells);
    }

    private void fill(Graphics2D graphics, Path2D[] cells) {
        Object smooth = graphics.getRenderingHint(RenderingHints.KEY_ANTIALIASING);
        // smooth edges would leave light seams between the cells
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        for (int level = 0; level < COLOURS; level++) {
            Path2D shape = cells[level];
            if (shape != null) {
                graphics.setColor(new Color(Palette.heat((level + 0.5) / COLOURS)));
                Tagged.part(
                        graphics,
                        Map.of("data-low", border(level), "data-high", border(level + 1)),
                        () -> graphics.fill(shape));
            }
        }
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, smooth);
    }

    /** The value where a colour begins. */
    private String border(int level) {
        return Numbers.rounded(heat.low() + (heat.high() - heat.low()) * level / COLOURS, 4);
    }

    private static int level(Picture.Heat heat, double value) {
        if (Double.isNaN(value)) {
            return -1;
        }
        double share = heat.high() > heat.low() ? (value - heat.low()) / (heat.high() - heat.low()) : 0.5;
        return Math.max(0, Math.min(COLOURS - 1, (int) (share * COLOURS)));
    }

    /** Not a rectangle, whose far edges are sums: neighbours share their corners to the last bit, so no seam shows. */
    private static Path2D cell(double x1, double x2, double y1, double y2) {
        Path2D cell = new Path2D.Double();
        cell.moveTo(x1, y1);
        cell.lineTo(x2, y1);
        cell.lineTo(x2, y2);
        cell.lineTo(x1, y2);
        cell.closePath();
        return cell;
    }
}
