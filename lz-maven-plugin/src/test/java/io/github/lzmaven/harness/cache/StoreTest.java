package io.github.lzmaven.harness.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

    private static final byte[] CONTENT = {1, 2, 3, 0, -1};

    @TempDir
    Path folder;

    @Test
    void what_is_written_is_read_and_replaced_by_what_is_written_later() throws IOException {
        Store store = new Store(folder.resolve("not/there/yet"));
        assertThat(store.read("entry")).isEmpty();
        store.write("entry", CONTENT);
        assertThat(store.read("entry")).contains(CONTENT);
        store.write("entry", new byte[0]);
        assertThat(store.read("entry")).contains(new byte[0]);
    }

    @Test
    void an_entry_with_any_bit_wrong_or_cut_anywhere_is_a_miss() throws IOException {
        Store store = new Store(folder);
        store.write("entry", CONTENT);
        Path file = folder.resolve("entry");
        byte[] good = Files.readAllBytes(file);
        for (int i = 0; i < good.length; i++) {
            byte[] damaged = good.clone();
            damaged[i] ^= 4;
            Files.write(file, damaged);
            assertThat(store.read("entry")).as("byte %d", i).isEmpty();
            Files.write(file, Arrays.copyOf(good, i));
            assertThat(store.read("entry")).as("cut at %d", i).isEmpty();
        }
    }

    @Test
    void a_foreign_file_and_another_entry_under_this_name_are_misses() throws IOException {
        Store store = new Store(folder);
        Files.writeString(folder.resolve("entry"), "somebody else's");
        assertThat(store.read("entry")).isEmpty();
        store.write("other", CONTENT);
        Files.copy(folder.resolve("other"), folder.resolve("third"));
        assertThat(store.read("third")).isEmpty();
    }

    @Test
    void writers_and_readers_at_once_never_see_half_an_entry() throws Exception {
        List<byte[]> contents = IntStream.range(0, 4)
                .mapToObj(i -> {
                    byte[] content = new byte[20_000 + i];
                    Arrays.fill(content, (byte) i);
                    return content;
                })
                .toList();
        new Store(folder).write("entry", contents.get(0));
        Stream<Callable<Boolean>> writers = contents.stream().map(content -> () -> {
            for (int i = 0; i < 50; i++) {
                new Store(folder).write("entry", content);
            }
            return true;
        });
        Callable<Boolean> reader = () -> IntStream.range(0, 200)
                .allMatch(i -> new Store(folder)
                        .read("entry")
                        .filter(read -> contents.stream().anyMatch(content -> Arrays.equals(content, read)))
                        .isPresent());
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            for (Future<Boolean> all : threads.invokeAll(
                    Stream.concat(writers, Stream.of(reader, reader)).toList())) {
                assertThat(all.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve("entry"));
        }
    }

    @Test
    void a_place_that_cannot_be_written_says_so() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        assertThatIOException().isThrownBy(() -> new Store(folder.resolve("file")).write("entry", CONTENT));
    }

    @Test
    void stores_used_last_are_kept() throws IOException {
        Store store = new Store(folder);
        for (int i = 0; i < 5; i++) {
            store.within("code" + i).write("entry", CONTENT);
            Files.setLastModifiedTime(folder.resolve("code" + i), FileTime.from(Instant.ofEpochSecond(1000 + i)));
        }
        store.within("code1").touch();
        store.keepNewest(2);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(folder.resolve("code1"), folder.resolve("code4"));
        }
    }
}
