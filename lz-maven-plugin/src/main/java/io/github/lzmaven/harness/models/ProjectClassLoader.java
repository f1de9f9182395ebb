package io.github.lzmaven.harness.models;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Loads the classes of a project before those of the plugin, so that the project's own version of a library is the one that
 * is tested. The JDK and the contract are shared: a model must be the same {@code Model} on both sides.
 */
public final class ProjectClassLoader extends URLClassLoader {

    private static final String CONTRACT = "io.github.lzmaven.physics.model.";

    static {
        registerAsParallelCapable();
    }

    /**
     * The class path of a project.
     *
     * @param classPath folders and jars, in order
     * @param plugin    the loader of the plugin
     */
    public ProjectClassLoader(List<URL> classPath, ClassLoader plugin) {
        super("lz-project", classPath.toArray(new URL[0]), plugin);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith("java.") || name.startsWith(CONTRACT)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : ownOrParent(name, resolve);
        }
    }

    private Class<?> ownOrParent(String name, boolean resolve) throws ClassNotFoundException {
        try {
            return findClass(name);
        } catch (ClassNotFoundException e) {
            return super.loadClass(name, resolve);
        }
    }

    @Override
    public @Nullable URL getResource(String name) {
        URL own = findResource(name);
        return own != null ? own : super.getResource(name);
    }

    /** The project's resources come first, then the plugin's. */
    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        List<URL> all = new ArrayList<>(Collections.list(findResources(name)));
        all.addAll(Collections.list(getParent().getResources(name)));
        return Collections.enumeration(all);
    }
}
