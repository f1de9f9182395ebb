package io.github.lzmaven.drill;

import io.github.lzmaven.harness.Harness;
import io.github.lzmaven.harness.experiment.Experiment;
import io.github.lzmaven.harness.models.ProjectClassLoader;
import io.github.lzmaven.harness.outcome.FigureOutcome;
import io.github.lzmaven.harness.outcome.Outcome;
import io.github.lzmaven.harness.project.ProjectFiles;
import io.github.lzmaven.harness.project.Selection;
import io.github.lzmaven.harness.run.Limits;
import io.github.lzmaven.harness.run.Progress;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Plants faults in the physics, one at a time, and lets the shipped experiments look for them. A fault that no figure notices
 * fails the drill: a check is missing then.
 *
 * <p>The faulty class and all others of lz-physics are loaded anew for each fault; harness and contract stay.
 */
public final class DriftDrill {

    private final Path data;
    private final Path physics;
    private final Map<String, Boolean> sound = new HashMap<>();

    private DriftDrill(Path data) {
        this.data = data.toAbsolutePath().normalize();
        this.physics = this.data.resolveSibling("lz-physics");
    }

    /**
     * Drills.
     *
     * @param args the folder of reference-data, and the file the result is written to
     */
    public static void main(String[] args) throws IOException {
        boolean all = new DriftDrill(Path.of(args[0])).run(Path.of(args[1]));
        System.exit(all ? 0 : 1);
    }

    private boolean run(Path result) throws IOException {
        List<String> lines = new ArrayList<>(List.of("| fault | in | noticed by | how |", "|---|---|---|---|"));
        boolean all = true;
        for (Fault fault : Fault.read(data.resolve("src/drill/faults.yaml"))) {
            Path folder = Files.createTempDirectory("drill");
            fault.compile(physics.resolve("src/main/java"), System.getProperty("java.class.path"), folder);
            Optional<FigureOutcome> noticed = noticed(fault, folder);
            all &= noticed.isPresent();
            lines.add("| " + fault.says() + " | `" + fault.file() + "` | "
                    + noticed.map(figure -> "`" + figure.experiment().figure() + "` | " + Notice.words(figure))
                            .orElse("**nothing** | ")
                    + " |");
            System.out.println(lines.get(lines.size() - 1));
        }
        Files.createDirectories(result.toAbsolutePath().getParent());
        Files.write(result, lines);
        return all;
    }

    /** The first figure that fails with the fault and passes without it. */
    private Optional<FigureOutcome> noticed(Fault fault, Path folder) throws IOException {
        try (ProjectClassLoader loader = loader(folder)) {
            Harness harness = harness(loader);
            List<Experiment> experiments = harness.experiments(Selection.ALL).stream()
                    .sorted(Comparator.comparingInt((Experiment experiment) -> rank(fault, experiment.figure()))
                            .thenComparingInt(Experiment::gridPoints))
                    .toList();
            for (Experiment experiment : experiments) {
                Outcome outcome = run(harness, experiment);
                if (!outcome.passes() && isSound(experiment.figure())) {
                    return Optional.of(outcome.figures().get(0));
                }
            }
            return Optional.empty();
        }
    }

    private boolean isSound(String figure) throws IOException {
        Boolean known = sound.get(figure);
        if (known == null) {
            try (ProjectClassLoader loader = loader(physics.resolve("target/classes"))) {
                Harness harness = harness(loader);
                Experiment experiment =
                        harness.experiments(Selection.of(figure, "")).stream().findFirst().orElseThrow();
                known = run(harness, experiment).passes();
                sound.put(figure, known);
            }
        }
        return known;
    }

    private static int rank(Fault fault, String figure) {
        int place = fault.figures().indexOf(figure);
        return place < 0 ? fault.figures().size() : place;
    }

    private static Outcome run(Harness harness, Experiment experiment) {
        Limits limits = new Limits(Runtime.getRuntime().availableProcessors(), Duration.ofMinutes(10));
        return harness.run(List.of(experiment), limits, Progress.SILENT);
    }

    private Harness harness(ClassLoader loader) {
        return new Harness(new ProjectFiles(data, data.resolve("src/lz"), data.getParent()), loader);
    }

    /** The physics as it was built, but for the classes of this folder. */
    private ProjectClassLoader loader(Path folder) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Path path : List.of(folder, physics.resolve("target/classes"), data.resolve("target/classes"))) {
            urls.add(path.toUri().toURL());
        }
        return new ProjectClassLoader(urls, DriftDrill.class.getClassLoader());
    }
}
