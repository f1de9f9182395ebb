package io.github.lzmaven.harness.report.chart;

import java.awt.Graphics2D;
import java.util.Map;

/** A canvas on which parts of a drawing carry names, so that a script on a page can find them. */
interface Tagged {

    /** Draws something as one part with these attributes. */
    void part(Map<String, String> attributes, Runnable drawing);

    /** Draws a part; on a canvas without names just draws. */
    static void part(Graphics2D graphics, Map<String, String> attributes, Runnable drawing) {
        if (graphics instanceof Tagged canvas) {
            canvas.part(attributes, drawing);
        } else {
            drawing.run();
        }
    }
}
