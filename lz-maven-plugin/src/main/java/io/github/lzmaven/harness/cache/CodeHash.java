package io.github.lzmaven.harness.cache;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Hashes of the code that a class may run: all class paths its loader searches, and the JVM. Contents count, never times, so a
 * jar that is built again from the same classes is the same code.
 *
 * <p>Left out are reference tables ({@code lz/reference/}), which are data, and the harness itself, whose part in an answer is
 * the version in {@link AnswerCache}. May be asked by several threads.
 */
public final class CodeHash {

    private static final String TABLES = "lz/reference/";
    private static final List<String> JVM = List.of("java.vm.name", "java.vm.vendor", "java.vm.version", "os.arch");

    private final Map<ClassLoader, Optional<String>> known = new HashMap<>();
    private final Map<Path, String> folders = new HashMap<>();
    private final Jars jars;
    private final Optional<Path> harness = place(CodeHash.class);

    /** Hashes that are all computed anew. */
    public CodeHash() {
        this(Optional.empty());
    }

    /**
     * Hashes of code.
     *
     * @param store keeps what jars hold
     */
    CodeHash(Optional<Store> store) {
        this.jars = new Jars(store, TABLES);
    }

    /** The code behind a class; empty if its loader does not tell where classes come from. */
    public synchronized Optional<String> of(Class<?> type) {
        ClassLoader loader = type.getClassLoader();
        return known.computeIfAbsent(loader, this::of);
    }

    /** The code of the harness and its libraries; empty if it cannot be told. */
    public synchronized Optional<String> ofHarness() {
        if (harness.isEmpty()) {
            return Optional.empty();
        }
        try {
            Hash hash = new Hash().add(ofFile(harness.get()));
            return of(CodeHash.class).map(libraries -> hash.add(libraries).text());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<String> of(ClassLoader loader) {
        Hash hash = new Hash();
        JVM.forEach(property -> hash.add(System.getProperty(property, "")));
        try {
            for (ClassLoader at = loader;
                    at != null && at != ClassLoader.getPlatformClassLoader();
                    at = at.getParent()) {
                List<Path> path = new ArrayList<>();
                if (at instanceof URLClassLoader urls) {
                    for (URL url : urls.getURLs()) {
                        path.add(Path.of(url.toURI()));
                    }
                } else if (at == ClassLoader.getSystemClassLoader()) {
                    for (String element : System.getProperty("java.class.path").split(File.pathSeparator)) {
                        path.add(Path.of(element));
                    }
                } else {
                    return Optional.empty();
                }
                for (Path element : path) {
                    hash.add(ofElement(element));
                }
            }
            jars.save();
            return Optional.of(hash.text());
        } catch (IOException | URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A folder or a jar, together with the jars its manifest names. */
    private String ofElement(Path element) throws IOException {
        Hash hash = new Hash();
        Set<Path> elements = new LinkedHashSet<>(List.of(element));
        List<Path> left = new ArrayList<>(elements);
        while (!left.isEmpty()) {
            Path next = left.remove(0);
            if (harness.filter(next::equals).isEmpty() && Files.exists(next)) {
                hash.add(ofFile(next));
            }
            for (Path named : Files.isRegularFile(next) ? namedBy(next) : List.<Path>of()) {
                if (elements.add(named)) {
                    left.add(named);
                }
            }
        }
        return hash.text();
    }

    private String ofFile(Path file) throws IOException {
        if (!Files.isDirectory(file)) {
            return jars.content(file).hash();
        }
        String known = folders.get(file);
        if (known == null) {
            known = ofFolder(file);
            folders.put(file, known);
        }
        return known;
    }

    private static String ofFolder(Path folder) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            tree.filter(Files::isRegularFile)
                    .forEach(file ->
                            files.put(folder.relativize(file).toString().replace(File.separatorChar, '/'), file));
        }
        Hash hash = new Hash();
        for (Map.Entry<String, Path> file : files.entrySet()) {
            if (!file.getKey().startsWith(TABLES)) {
                hash.add(file.getKey()).add(file.getValue());
            }
        }
        return hash.text();
    }

    /** The jars that a jar's manifest adds to the class path. */
    private List<Path> namedBy(Path path) throws IOException {
        String names = jars.content(path).classPath();
        List<Path> named = new ArrayList<>();
        for (String name : names.isEmpty() ? new String[0] : names.split(" ")) {
            named.add(Path.of(path.toUri().resolve(name)));
        }
        return named;
    }

    private static Optional<Path> place(Class<?> type) {
        return Optional.ofNullable(type.getProtectionDomain().getCodeSource())
                .map(CodeSource::getLocation)
                .map(url -> {
                    try {
                        return Path.of(url.toURI());
                    } catch (URISyntaxException | IllegalArgumentException e) {
                        return null; // then the harness counts as code, and its next version computes anew
                    }
                });
    }
}
