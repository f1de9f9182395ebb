package io.github.lzmaven.harness.skeleton;

import io.github.lzmaven.harness.command.CannotRunException;
import io.github.lzmaven.harness.command.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A first figure that runs and passes as it is: descriptor, reference table with sidecar, a model in Java and, for Maven, a pom
 * where there is none. It is written whole or not at all, and never over anything that exists.
 */
public final class Skeleton {

    private static final String MODEL = "DampedOscillation";
    private static final String SERVICES = "src/main/resources/META-INF/services/io.github.lzmaven.physics.model.Model";
    private static final String POM = "pom.xml";

    private final Names names;
    private final boolean withPom;

    /**
     * A skeleton.
     *
     * @param withPom whether a project without pom gets one
     */
    public Skeleton(Names names, boolean withPom) {
        this.names = names;
        this.withPom = withPom;
    }

    /**
     * Writes what is missing, and tells what was written and what was left as it is.
     *
     * @param project an empty folder, or that of an existing project
     * @throws CannotRunException if a file in the way would keep the figure from passing; nothing is written then
     */
    public void write(Path project, Console console) throws IOException {
        Map<String, String> missing = new LinkedHashMap<>();
        List<String> left = new ArrayList<>();
        List<String> foreign = new ArrayList<>();
        List<String> inTheWay = new ArrayList<>();
        for (var file : files().entrySet()) {
            Path path = project.resolve(file.getKey());
            if (!Files.exists(path)) {
                NewFiles.obstacle(path, project)
                        .ifPresentOrElse(inTheWay::add, () -> missing.put(file.getKey(), file.getValue()));
            } else if (!Files.isRegularFile(path)) {
                inTheWay.add(file.getKey() + " is not a file");
            } else if (serves(file.getKey(), path, file.getValue())) {
                left.add(file.getKey());
            } else {
                foreign.add(file.getKey());
            }
        }
        refuse(missing, foreign, inTheWay);
        new NewFiles(project).write(missing);
        missing.keySet().forEach(name -> console.info("wrote " + name));
        left.forEach(name -> console.info("left  " + name + ", as it is"));
        foreign.forEach(name -> console.info("left  " + name + ", which is your own"));
    }

    /** What to add to the {@code <dependencies>} of a pom. */
    public String dependency() {
        return template("dependency.xml");
    }

    /** What to add to the {@code <build><plugins>} of a pom. */
    public String plugin() {
        return template("plugin.xml");
    }

    private Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        if (withPom) {
            files.put(
                    POM,
                    template(POM)
                            .replace("@dependency@", dependency().stripTrailing())
                            .replace("@plugin@", plugin().stripTrailing()));
        }
        files.put(
                "src/main/java/" + names.packageName().replace('.', '/') + "/" + MODEL + ".java",
                template(MODEL + ".java.txt"));
        files.put(SERVICES, names.packageName() + "." + MODEL + "\n");
        files.put("src/lz/damped-oscillation.yaml", template("damped-oscillation.yaml"));
        files.put("src/lz/reference/damped-oscillation.csv", template("reference-damped-oscillation.csv"));
        files.put("src/lz/reference/damped-oscillation.yaml", template("reference-damped-oscillation.yaml"));
        return files;
    }

    /** Whether a file that exists does for the figure what ours would: any pom, a list of services with our line, or our own text. */
    private static boolean serves(String name, Path path, String ours) throws IOException {
        String there = Files.readString(path, StandardCharsets.UTF_8).replace("\r\n", "\n");
        return name.equals(POM)
                || there.equals(ours)
                || (name.equals(SERVICES) && there.lines().map(String::strip).anyMatch(ours.strip()::equals));
    }

    /** Files that were changed since an earlier time are all right, as long as nothing new has to work with them. */
    private void refuse(Map<String, String> missing, List<String> foreign, List<String> inTheWay) {
        List<String> conflicts = new ArrayList<>(inTheWay);
        if (!missing.isEmpty()) {
            foreign.forEach(name -> conflicts.add(
                    name.equals(SERVICES)
                            ? name + " lists other models; add the line " + names.packageName() + "." + MODEL
                            : name + " exists with other content; move it away"));
        }
        if (!conflicts.isEmpty()) {
            throw new CannotRunException(conflicts.stream()
                    .distinct()
                    .collect(Collectors.joining(
                            "\n  ", "nothing was written, because of\n  ", "\nthen run this again")));
        }
    }

    private String template(String name) {
        try (InputStream in = Skeleton.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the template " + name + " is not in this jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@package@", names.packageName())
                    .replace("@groupId@", names.groupId())
                    .replace("@artifactId@", names.artifactId())
                    .replace("@version@", names.version());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the template " + name, e);
        }
    }
}
