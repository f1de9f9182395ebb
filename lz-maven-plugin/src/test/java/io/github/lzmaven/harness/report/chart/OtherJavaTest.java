package io.github.lzmaven.harness.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.lzmaven.harness.report.SamplePictures;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Charts on another Java than the one that runs the tests; 17 and 25 where both are installed. */
class OtherJavaTest {

    /** The two draw edges of letters with other versions of FreeType, and a rare shade may take another place in the palette. */
    private static final int LARGEST_DIFFERENCE = 64;

    private static final double MOST_PIXELS = 0.002;

    @Test
    void draws_the_same_svg_and_nearly_the_same_pixels(@TempDir Path folder) throws IOException {
        Optional<Path> other = otherJava();
        if (other.isEmpty()) {
            System.err.println("OtherJavaTest is skipped: there is no second Java in /usr/lib/jvm or JAVA_OTHER_HOME");
        }
        assumeTrue(other.isPresent(), "no second Java");
        List<Picture> pictures = SamplePictures.all();
        Drawing.draw(pictures, folder.resolve("this"));
        Drawing.draw(pictures, folder.resolve("other"), other.get());
        for (Picture picture : pictures) {
            assertThat(folder.resolve("other").resolve(picture.name() + ".svg"))
                    .hasSameBinaryContentAs(folder.resolve("this").resolve(picture.name() + ".svg"));
            Path png = Path.of(picture.name() + ".png");
            if (Files.exists(folder.resolve("this").resolve(png))) {
                compare(
                        ImageIO.read(folder.resolve("this").resolve(png).toFile()),
                        ImageIO.read(folder.resolve("other").resolve(png).toFile()));
            }
        }
    }

    private static void compare(BufferedImage a, BufferedImage b) {
        assertThat(b.getWidth()).isEqualTo(a.getWidth());
        assertThat(b.getHeight()).isEqualTo(a.getHeight());
        int different = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                int difference = difference(a.getRGB(x, y), b.getRGB(x, y));
                assertThat(difference).isLessThanOrEqualTo(LARGEST_DIFFERENCE);
                different += difference > 0 ? 1 : 0;
            }
        }
        assertThat(different / (double) (a.getWidth() * a.getHeight())).isLessThan(MOST_PIXELS);
    }

    private static int difference(int a, int b) {
        return Stream.of(0, 8, 16)
                .mapToInt(shift -> Math.abs((a >> shift & 255) - (b >> shift & 255)))
                .max()
                .orElseThrow();
    }

    private static Optional<Path> otherJava() throws IOException {
        String given = System.getenv("JAVA_OTHER_HOME");
        Path installed = Path.of("/usr/lib/jvm");
        if (given != null) {
            return Optional.of(Path.of(given));
        }
        if (!Files.isDirectory(installed)) {
            return Optional.empty();
        }
        try (Stream<Path> homes = Files.list(installed)) {
            return homes.filter(home -> Files.isExecutable(home.resolve("bin/java")))
                    .filter(home -> isOther(home.resolve("release")))
                    .sorted()
                    .findFirst();
        }
    }

    private static boolean isOther(Path release) {
        try {
            String version = "JAVA_VERSION=\"" + Runtime.version().feature();
            return Files.isRegularFile(release) && !Files.readString(release).contains(version);
        } catch (IOException e) {
            return false;
        }
    }
}
