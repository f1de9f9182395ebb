package io.github.lzmaven.harness.report;

import io.github.lzmaven.harness.outcome.FigureOutcome;
import io.github.lzmaven.harness.outcome.Outcome;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names of files for names of things. Names that differ only in case, or in characters no file system likes, get different
 * files all the same; which one gets the plain name depends only on the order of the names.
 */
public final class Pages {

    private final Map<String, String> files;

    private Pages(Map<String, String> files) {
        this.files = files;
    }

    /** The pages of all figures. A figure called {@code index} gets out of the way of the first page. */
    public static Pages of(Outcome outcome) {
        return of(
                outcome.shown().stream()
                        .map(figure -> figure.experiment().figure())
                        .toList(),
                Set.of("index"));
    }

    static Pages of(Collection<String> names, Set<String> taken) {
        Set<String> used = new HashSet<>(taken);
        Map<String, String> files = new LinkedHashMap<>();
        for (String name : names) {
            String safe = name.replaceAll("[^A-Za-z0-9._/-]", "_")
                    .replaceAll("(^|/)(?=[./]|$)", "$1_")
                    .replaceAll(
                            "\\.(html|csv|svg|png)(?=/)", ".$1_"); // a folder must not be called like another's file
            String file = safe;
            for (int i = 2; !used.add(file.toLowerCase(Locale.ROOT)); i++) {
                file = safe + "~" + i;
            }
            files.put(name, file);
        }
        return new Pages(files);
    }

    /** The CSV of each curve of a figure, relative to the report. */
    Map<String, String> data(FigureOutcome figure) {
        Pages names = of(figure.curves().keySet(), Set.of());
        Map<String, String> data = new LinkedHashMap<>();
        for (String curve : figure.curves().keySet()) {
            data.put(
                    curve,
                    "data/" + page(figure.experiment().figure()) + "/"
                            + names.page(curve).replace('/', '+') + ".csv");
        }
        return data;
    }

    /** The file of a name, without ending, relative to its folder, {@code /} between folders. */
    public String page(String name) {
        return files.getOrDefault(name, "index");
    }

    /** The way from a page up to the folder of all pages: {@code ../} for each folder it is in. */
    static String up(String page) {
        return "../".repeat((int) page.chars().filter(c -> c == '/').count());
    }
}
