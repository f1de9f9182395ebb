package io.github.lzmaven.harness.report.chart;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Makes files of pictures, in a JVM of their own.
 *
 * <p>On a machine without fonts AWT works only with a system property set before its first use, and without a display only
 * with another one. Maven's JVM belongs to all plugins; a second one costs less than a second, and also has a fixed locale.
 */
public final class Drawing {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE_MINUTES = 10;

    private Drawing() {}

    /**
     * Writes {@code NAME.svg} and, where wanted, {@code NAME.png} of each picture.
     *
     * @param pictures with different names
     * @param folder   where they go
     * @throws IOException if they cannot be drawn or written
     */
    public static void draw(List<Picture> pictures, Path folder) throws IOException {
        draw(pictures, folder, Path.of(System.getProperty("java.home")));
    }

    /** The same by another Java than this one. */
    static void draw(List<Picture> pictures, Path folder, Path java) throws IOException {
        if (pictures.isEmpty()) {
            return;
        }
        Path work = Files.createTempDirectory("lz-charts");
        try {
            JSON.writeValue(work.resolve("pictures.json").toFile(), pictures);
            Files.writeString(work.resolve("fonts.properties"), "version=1\nsequence.allfonts=default\n");
            Process process = start(work, folder, java);
            waitFor(process, work);
        } finally {
            for (String file : List.of("pictures.json", "fonts.properties", "messages.txt")) {
                Files.deleteIfExists(work.resolve(file));
            }
            Files.deleteIfExists(work);
        }
    }

    /** What the other JVM does: the pictures of a file into a folder. */
    public static void main(String[] arguments) throws IOException {
        List<Picture> pictures = JSON.readValue(new File(arguments[0]), new TypeReference<List<Picture>>() {});
        drawHere(pictures, Path.of(arguments[1]));
    }

    /** Draws in this JVM. */
    static void drawHere(List<Picture> pictures, Path folder) throws IOException {
        for (Picture picture : pictures) {
            Path svg = folder.resolve(picture.name() + ".svg");
            Files.createDirectories(svg.getParent());
            Files.writeString(svg, Svg.of(picture));
            if (picture.hasPng()) {
                Png.write(picture, folder.resolve(picture.name() + ".png"));
            }
        }
    }

    private static Process start(Path work, Path folder, Path java) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                java.resolve("bin").resolve("java").toString(),
                "-Djava.awt.headless=true",
                "-Duser.language=en",
                "-Duser.country=US",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC"));
        if (System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")) {
            // AWT asks for the machine's fonts even where only a bundled one is used; this says there need be none
            command.add("-Dsun.awt.fontconfig=" + work.resolve("fonts.properties"));
        }
        command.addAll(List.of(
                Drawing.class.getName(),
                work.resolve("pictures.json").toString(),
                folder.toAbsolutePath().toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("CLASSPATH", classPath());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().remove("_JAVA_OPTIONS");
        builder.environment().remove("JDK_JAVA_OPTIONS");
        builder.redirectErrorStream(true)
                .redirectOutput(work.resolve("messages.txt").toFile());
        return builder.start();
    }

    private static void waitFor(Process process, Path work) throws IOException {
        try {
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                throw new IOException("drawing the charts took more than " + PATIENCE_MINUTES + " minutes");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("drawing the charts was interrupted", e);
        } finally {
            process.destroy();
        }
        if (process.exitValue() != 0) {
            String messages = Files.readString(work.resolve("messages.txt"), StandardCharsets.UTF_8);
            throw new IOException("the charts could not be drawn: "
                    + messages.lines().findFirst().orElse("exit code " + process.exitValue()));
        }
    }

    /** The jars this class was loaded with: a plugin's own, or the class path of a plain program. */
    private static String classPath() {
        if (Drawing.class.getClassLoader() instanceof URLClassLoader loader) {
            List<String> files = new ArrayList<>();
            for (URL url : loader.getURLs()) {
                try {
                    files.add(Path.of(url.toURI()).toString());
                } catch (URISyntaxException e) {
                    throw new IllegalStateException("a class path entry has no file: " + url, e);
                }
            }
            return String.join(File.pathSeparator, files);
        }
        return System.getProperty("java.class.path");
    }
}
