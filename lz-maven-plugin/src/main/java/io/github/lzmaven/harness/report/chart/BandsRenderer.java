package io.github.lzmaven.harness.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tints what is allowed around each reference. */
final class BandsRenderer extends WholeRenderer {

    private static final int OPACITY = 38;

    private static final long serialVersionUID = 1L;

    private final transient List<Picture.Trace> bands;

    BandsRenderer(Picture picture) {
        super(picture);
        this.bands = picture.bands();
    }

    static Color tint(Picture.Ink ink) {
        Color colour = Painter.colour(ink.colour());
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), OPACITY);
    }

    @Override
    void paint(Graphics2D graphics, Places places) {
        for (Picture.Trace band : bands) {
            Map<String, String> tags = new TreeMap<>(band.tags());
            tags.put("data-band", "");
            Tagged.part(graphics, tags, () -> {
                graphics.setColor(tint(band.ink()));
                graphics.fill(area(band, places));
            });
        }
    }

    /** Along the upper edge and back along the lower one, for each stretch without gaps. */
    private static Path2D area(Picture.Trace band, Places places) {
        Path2D area = new Path2D.Double();
        int n = band.x().length;
        for (int from = 0; from < n; from++) {
            int to = from;
            while (to < n && !Double.isNaN(band.y()[to])) {
                double x = places.x(band.x()[to]);
                double y = places.y(band.y()[to] + band.error()[to]);
                if (to == from) {
                    area.moveTo(x, y);
                } else {
                    area.lineTo(x, y);
                }
                to++;
            }
            for (int i = to - 1; i >= from; i--) {
                // below a logarithmic axis there is no place
                double low =
                        Math.max(band.y()[i] - band.error()[i], places.yAxis().low());
                area.lineTo(places.x(band.x()[i]), places.y(low));
            }
            if (to > from) {
                area.closePath();
            }
            from = to;
        }
        return area;
    }
}
