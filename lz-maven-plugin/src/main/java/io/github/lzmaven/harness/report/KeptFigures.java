package io.github.lzmaven.harness.report;

import io.github.lzmaven.harness.cache.Cache;
import io.github.lzmaven.harness.cache.CodeHash;
import io.github.lzmaven.harness.cache.Hash;
import io.github.lzmaven.harness.cache.Store;
import io.github.lzmaven.harness.experiment.Check;
import io.github.lzmaven.harness.outcome.CurveOutcome;
import io.github.lzmaven.harness.outcome.FigureOutcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pages that need not be written again. Verdicts are made anew in every run; but what a page says, and which curves its charts show,
 * follows from the verdicts, the curves, the descriptor and its tables, and the code. Where none of these has changed since the page
 * was written, neither has the page.
 */
public final class KeptFigures {

    /** Nothing is kept. */
    public static final KeptFigures NONE = new KeptFigures(Optional.empty(), new CodeHash(), Optional.empty());

    private static final String REPORT = "report/";

    /** Bytes. Beyond, a copy would cost more room than it saves time. */
    private static final long LARGEST = 16L << 20;

    private final Optional<Store> store;
    private final CodeHash models;
    private final Optional<String> code;

    private KeptFigures(Optional<Store> store, CodeHash models, Optional<String> code) {
        this.store = store;
        this.models = models;
        this.code = code;
    }

    /** Pages kept in a cache. */
    public static KeptFigures in(Cache cache) {
        Optional<Store> pages = cache.store().map(store -> store.within("pages"));
        return new KeptFigures(
                pages, cache.code(), pages.flatMap(store -> cache.code().ofHarness()));
    }

    /**
     * A hash of all that a page follows from; empty if that cannot be told.
     *
     * @param context what is the same for all pages of a report
     * @param judged  everything that was concluded in this run
     */
    Optional<String> key(FigureOutcome figure, String context, String judged) {
        if (code.isEmpty()) {
            return Optional.empty();
        }
        Hash key = new Hash().add(code.get()).add(context).add(judged);
        key.add(figure.experiment().sha256())
                .add(figure.experiment().place().toString())
                .add(figure.experiment().paper().toString());
        for (var check : figure.checks()) {
            if (check.check().against() instanceof Check.Against.Table against) {
                key.add(against.table().fingerprint());
            }
        }
        for (CurveOutcome curve : figure.curves().values()) {
            Optional<String> model = models.of(curve.curve().model().getClass());
            if (model.isEmpty()) {
                return Optional.empty();
            }
            key.add(model.get())
                    .add(curve.problems().toString())
                    .add(curve.warnings().toString());
            curve.series().content().forEach(key::add);
        }
        return Optional.of(key.text());
    }

    /** The same for a page that follows from a text. */
    Optional<String> key(String text) {
        return code.map(known -> new Hash().add(known).add(text).text());
    }

    /** Writes the files kept under a name into the report if they have this key; gives their names. */
    Optional<List<String>> restore(String name, String key, Folder folder) {
        Map<String, byte[]> found = store.flatMap(pages -> pages.read(entry(name)))
                .map(entry -> files(entry, key))
                .orElse(Map.of());
        try {
            for (Map.Entry<String, byte[]> file : found.entrySet()) {
                folder.write(REPORT + file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(found.keySet()));
    }

    /** The files in an entry; none if it has another key, or is written as other code writes them. */
    private static Map<String, byte[]> files(byte[] entry, String key) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(entry))) {
            Map<String, byte[]> files = new LinkedHashMap<>();
            int left = in.readUTF().equals(key) ? in.readInt() : 0;
            while (left-- > 0) {
                files.put(in.readUTF(), in.readNBytes(in.readInt()));
            }
            return files;
        } catch (IOException e) {
            return Map.of();
        }
    }

    /** Keeps files of the report in place of those kept under that name before. */
    void keep(String name, String key, Folder folder, List<String> files) throws IOException {
        long size = 0;
        for (String file : files) {
            size += Files.size(folder.file(REPORT + file));
        }
        if (store.isEmpty() || size > LARGEST) {
            return;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF(key);
        out.writeInt(files.size());
        for (String file : files) {
            byte[] content = Files.readAllBytes(folder.file(REPORT + file));
            out.writeUTF(file);
            out.writeInt(content.length);
            out.write(content);
        }
        try {
            store.get().write(entry(name), bytes.toByteArray());
        } catch (IOException e) {
            // they will be written again next time; the answers, kept in the same place, say so to the user
        }
    }

    private static String entry(String name) {
        return new Hash().add(name).text();
    }
}
