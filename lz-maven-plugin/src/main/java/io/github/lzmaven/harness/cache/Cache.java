package io.github.lzmaven.harness.cache;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The cache of a project.
 *
 * @param store where it is; empty if nothing is kept
 * @param code  hashes of code, each computed once
 */
public record Cache(Optional<Store> store, CodeHash code) {

    /** The word for no cache. */
    public static final String OFF = "off";

    /** A cache as a user names it: a folder, relative to the project, or {@link #OFF}. */
    public static Cache at(String place, Path project) {
        Optional<Store> store = place.equals(OFF) ? Optional.empty() : Optional.of(new Store(project.resolve(place)));
        return new Cache(store, new CodeHash(store));
    }

    /** The cache that goes with an output folder: {@code target/lz-cache} beside {@code target/lz}. */
    public static Cache beside(Path output) {
        return at(output.resolveSibling(output.getFileName() + "-cache").toString(), output);
    }

    /** The same for those who only look: what jars hold is found out anew, and nothing is written. */
    public Cache untouched() {
        return new Cache(store, new CodeHash());
    }

    /** The answers in it. */
    public AnswerCache answers() {
        return store.map(at -> AnswerCache.in(at, code)).orElseGet(AnswerCache::off);
    }
}
