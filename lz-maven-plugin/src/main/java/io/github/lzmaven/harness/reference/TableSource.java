package io.github.lzmaven.harness.reference;

import java.util.Collection;
import java.util.List;

/** Where files of reference tables are looked for. */
public interface TableSource {

    /**
     * A file found.
     *
     * @param file   its name for messages, relative to the project or to the root of a class path
     * @param origin the folder or jar it was found in, for messages
     * @param text   its content
     */
    record Found(String file, String origin, String text) {}

    /** All places where a file such as {@code nalbach-2021/fig-2.csv} is found; more than one is the caller's error. */
    List<Found> find(String name);

    /** The ids that could be meant, as far as they can be listed. */
    Collection<String> ids();

    /** The places searched, in words. */
    String places();
}
