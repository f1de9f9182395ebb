package io.github.lzmaven.harness.report.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The one font of all charts. It comes with the plugin, so that every machine measures and draws the same letters. */
final class Fonts {

    /** Letters are measured without regard to the device, so that SVG and PNG have one layout. */
    static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    private static final Font BUNDLED = load();

    private Fonts() {}

    static Font of(float size) {
        return BUNDLED.deriveFont(size);
    }

    private static Font load() {
        try (InputStream font = Fonts.class.getResourceAsStream("DejaVuSans.ttf")) {
            if (font == null) {
                throw new IllegalStateException("the plugin's font is missing from its jar");
            }
            return Font.createFont(Font.TRUETYPE_FONT, font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the plugin's font cannot be read", e);
        }
    }
}
