package io.github.lzmaven.harness.project;

import io.github.lzmaven.harness.problem.Place;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.problem.ProblemsException;
import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.harness.reference.ReferenceTable;
import io.github.lzmaven.harness.reference.TableSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Tables in the project's own folder, then on the class paths of project and plugin under {@code lz/reference/}. */
public final class ProjectTables implements TableSource {

    private static final String FOLDER = "lz/reference/";

    private final ProjectFiles files;
    private final ClassLoader classPath;

    /**
     * Tables of a project.
     *
     * @param classPath the project's loader, whose parent is the plugin's
     */
    public ProjectTables(ProjectFiles files, ClassLoader classPath) {
        this.files = files;
        this.classPath = classPath;
    }

    @Override
    public List<Found> find(String name) {
        List<Found> found = new ArrayList<>();
        if (!ReferenceTable.ID.matcher(name).matches()) {
            return found; // an id like ../secret names nothing here
        }
        Path own = TablePair.current(files.tables().resolve(name));
        if (Files.isRegularFile(own)) {
            List<Problem> problems = new ArrayList<>();
            String text = files.read(own, problems).orElse("");
            ProblemsException.throwIfAny(problems);
            found.add(new Found(files.name(own), files.name(files.tables()), text));
        }
        resources(FOLDER + name).forEach((origin, url) -> found.add(new Found(FOLDER + name, origin, text(url))));
        return found;
    }

    @Override
    public Collection<String> ids() {
        var ids = new TreeSet<String>();
        collect(files.tables(), ".csv", ids);
        resources(FOLDER).forEach((origin, url) -> {
            try {
                if (url.getProtocol().equals("file")) {
                    collect(Path.of(url.toURI()), ".csv", ids);
                } else if (open(url) instanceof JarURLConnection jar) {
                    jar.getJarFile().stream()
                            .map(entry -> entry.getName())
                            .filter(entry -> entry.startsWith(FOLDER) && entry.endsWith(".csv"))
                            .forEach(entry -> ids.add(entry.substring(FOLDER.length(), entry.length() - 4)));
                }
            } catch (IOException | URISyntaxException e) {
                throw new IllegalStateException("cannot list " + FOLDER + " in " + origin, e);
            }
        });
        return ids;
    }

    /**
     * The project's own tables that nobody asked for, and sidecars without table, as warnings.
     *
     * @param asked the ids that descriptors name
     */
    public List<Problem> orphans(Collection<String> asked) {
        var own = new TreeSet<String>();
        collect(files.tables(), ".csv", own);
        var sidecars = new TreeSet<String>();
        collect(files.tables(), ".yaml", sidecars);
        List<Problem> orphans = new ArrayList<>();
        own.stream()
                .filter(id -> !asked.contains(id))
                .forEach(id -> orphans.add(orphan(id + ".csv", "no descriptor uses the table '" + id + "'")));
        sidecars.stream()
                .filter(id -> !own.contains(id))
                .forEach(id -> orphans.add(orphan(id + ".yaml", "the sidecar '" + id + "' has no table")));
        return orphans;
    }

    private Problem orphan(String file, String what) {
        return new Problem(
                Rule.ORPHAN_TABLE,
                Place.inFile(files.name(files.tables().resolve(file))),
                what,
                "write a check against it, or remove it");
    }

    @Override
    public String places() {
        return files.name(files.tables()) + " or under " + FOLDER + " on the class paths of project and plugin";
    }

    private static void collect(Path folder, String ending, Collection<String> ids) {
        for (Path path : ProjectFiles.below(folder)) {
            String name = folder.relativize(path).toString().replace('\\', '/');
            if (name.endsWith(ending)) {
                ids.add(name.substring(0, name.length() - ending.length()));
            }
        }
    }

    /** All resources of a name by the folder or jar they are in; one that both class paths share counts once. */
    private Map<String, URL> resources(String name) {
        try {
            Map<String, URL> byUrl = new LinkedHashMap<>();
            for (URL url : Collections.list(classPath.getResources(name))) {
                byUrl.putIfAbsent(url.toExternalForm(), url);
            }
            Map<String, URL> byOrigin = new LinkedHashMap<>();
            byUrl.forEach((text, url) -> {
                String origin = origin(text, name);
                byOrigin.put(byOrigin.containsKey(origin) ? origin + " (" + byOrigin.size() + ")" : origin, url);
            });
            return byOrigin;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot search the class path for " + name, e);
        }
    }

    /** The jar or folder a resource is in, by its own name alone: messages shall not depend on where a project lies. */
    private static String origin(String url, String name) {
        String container = url.substring(0, url.length() - name.length()).replaceAll("!?/$", "");
        return container.substring(container.lastIndexOf('/') + 1);
    }

    private static String text(URL url) {
        try (InputStream in = open(url).getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + url.getPath(), e);
        }
    }

    /** Without the cache: a jar kept open could not be rebuilt on some systems. */
    private static URLConnection open(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        return connection;
    }
}
