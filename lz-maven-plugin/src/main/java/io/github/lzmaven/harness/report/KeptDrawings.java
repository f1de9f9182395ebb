package io.github.lzmaven.harness.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.lzmaven.harness.cache.Cache;
import io.github.lzmaven.harness.cache.Hash;
import io.github.lzmaven.harness.cache.Store;
import io.github.lzmaven.harness.report.chart.Picture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws only what was not drawn before: the same picture drawn by the same code is the same drawing. */
public final class KeptDrawings implements Report.Drawer {

    /** The states of the harness's code whose drawings are kept. */
    private static final int CODES = 4;

    private final Store store;
    private final Optional<String> code;
    private final Report.Drawer drawer;

    /** Drawings kept in a cache; all are drawn anew if it is off. */
    public static Report.Drawer in(Cache cache) {
        return cache.store()
                .<Report.Drawer>map(store ->
                        new KeptDrawings(store.within("drawings"), cache.code().ofHarness(), Report.Drawer.ANEW))
                .orElse(Report.Drawer.ANEW);
    }

    KeptDrawings(Store store, Optional<String> code, Report.Drawer drawer) {
        this.store = store;
        this.code = code;
        this.drawer = drawer;
    }

    @Override
    public void draw(List<Picture> pictures, Path folder) throws IOException {
        if (code.isEmpty()) {
            drawer.draw(pictures, folder);
            return;
        }
        Store kept = store.within(code.get());
        Map<Picture, String> missing = new LinkedHashMap<>();
        List<String> keys = pictures.parallelStream().map(KeptDrawings::key).toList();
        for (int i = 0; i < keys.size(); i++) {
            Picture picture = pictures.get(i);
            String key = keys.get(i);
            if (!restored(kept, key, folder, picture)) {
                missing.put(picture, key);
            }
        }
        drawer.draw(List.copyOf(missing.keySet()), folder);
        for (Map.Entry<Picture, String> drawn : missing.entrySet()) {
            for (String ending : drawn.getKey().endings()) {
                byte[] drawing =
                        Files.readAllBytes(folder.resolve(drawn.getKey().name() + ending));
                keep(kept, drawn.getValue() + ending, drawing);
            }
        }
        kept.touch();
        store.keepNewest(CODES);
    }

    private static String key(Picture picture) {
        try {
            return new Hash().add(ResultsJson.JSON.writeValueAsBytes(picture)).text();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a picture is numbers and texts", e);
        }
    }

    private static boolean restored(Store kept, String key, Path folder, Picture picture) throws IOException {
        List<String> endings = picture.endings();
        List<byte[]> drawings = endings.stream()
                .flatMap(ending -> kept.read(key + ending).stream())
                .toList();
        if (drawings.size() < endings.size()) {
            return false;
        }
        for (int i = 0; i < endings.size(); i++) {
            Path file = folder.resolve(picture.name() + endings.get(i));
            Files.createDirectories(file.getParent());
            Files.write(file, drawings.get(i));
        }
        return true;
    }

    private static void keep(Store kept, String name, byte[] drawing) {
        try {
            kept.write(name, drawing);
        } catch (IOException e) {
            // it will be drawn again next time; the answers, kept in the same place, say so to the user
        }
    }
}
