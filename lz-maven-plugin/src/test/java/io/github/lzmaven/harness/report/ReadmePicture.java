package io.github.lzmaven.harness.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Makes {@code docs/report.png} from the report of the shipped figures; CONTRIBUTING says how to call it. */
class ReadmePicture {

    private static final int WIDTH = 860;
    private static final int HEIGHT = 800;

    @Test
    @EnabledIfSystemProperty(named = "lz.picture", matches = ".+")
    void first_page_and_a_figure_side_by_side() throws IOException, InterruptedException {
        Path report = Path.of(System.getProperty("lz.test.report"));
        BufferedImage picture = new BufferedImage(2 * WIDTH + 1, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.LIGHT_GRAY);
        graphics.fillRect(WIDTH, 0, 1, HEIGHT);
        try (Chromium browser = Chromium.start(Chromium.program().orElseThrow())) {
            browser.size(WIDTH, HEIGHT);
            int left = 0;
            for (String page : new String[] {"index.html", "nalbach-2021/fig-1-exact.html"}) {
                browser.open(report.resolve(page).toUri());
                graphics.drawImage(ImageIO.read(new ByteArrayInputStream(browser.picture())), left, 0, null);
                left += WIDTH + 1;
            }
        }
        graphics.dispose();
        ImageIO.write(picture, "png", Path.of(System.getProperty("lz.picture")).toFile());
    }
}
