package io.github.lzmaven.harness.models;

import io.github.lzmaven.harness.problem.DidYouMean;
import io.github.lzmaven.harness.problem.Place;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.physics.model.Model;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** All models that a run may use, by name. */
public final class Models {

    private final Map<String, Model> byName;

    private Models(Map<String, Model> byName) {
        this.byName = byName;
    }

    /**
     * The models that a class loader and its parents offer. Of two classes with one name, the project's own is taken, since
     * it is the one under test; two different classes that claim one model name are a problem.
     *
     * @param loader   the loader of the project, whose parent is that of the plugin
     * @param problems receives models that cannot be loaded or clash
     */
    public static Models in(ClassLoader loader, List<Problem> problems) {
        Map<String, Model> byName = new TreeMap<>();
        var iterator = ServiceLoader.load(Model.class, loader).iterator();
        while (true) {
            try {
                if (!iterator.hasNext()) {
                    return new Models(byName);
                }
                add(iterator.next(), byName, problems);
            } catch (ServiceConfigurationError | LinkageError e) {
                problems.add(new Problem(
                        Rule.BROKEN_MODEL,
                        Place.inFile("META-INF/services/" + Model.class.getName()),
                        "a model cannot be loaded: " + e.getMessage(),
                        "the class needs a public constructor without arguments and all it depends on"));
            }
        }
    }

    private static void add(Model model, Map<String, Model> byName, List<Problem> problems) {
        Model other = byName.putIfAbsent(model.name(), model);
        if (other != null && !other.getClass().getName().equals(model.getClass().getName())) {
            problems.add(new Problem(
                    Rule.DUPLICATE_MODEL,
                    Place.inFile("META-INF/services/" + Model.class.getName()),
                    "the name '" + model.name() + "' is claimed by "
                            + other.getClass().getName() + " and "
                            + model.getClass().getName(),
                    "rename one of them"));
        }
    }

    /** A model by name. */
    public Optional<Model> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** All models, by name. */
    public Collection<Model> all() {
        return new ArrayList<>(byName.values());
    }

    /** What to write instead of a name that no model has. */
    public String remedy(String name) {
        return DidYouMean.among(name, byName.keySet());
    }
}
