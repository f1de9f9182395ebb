package io.github.lzmaven.harness.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pair of files is replaced as a whole, whatever moment the process is killed at. */
class TablePairTest {

    @TempDir
    Path folder;

    /** The process ends: nothing after this moment happens, least of all any clearing away. */
    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** A disk whose process is killed in the middle of its n-th operation, with half a text written if it is a writing one. */
    private static final class MortalDisk implements TablePair.Disk {

        private int left;

        MortalDisk(int operations) {
            this.left = operations;
        }

        @Override
        public void write(Path file, String text) throws IOException {
            boolean last = --left < 0;
            Files.writeString(file, last ? text.substring(0, text.length() / 2) : text);
            kill(last);
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            kill(--left < 0);
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }

        @Override
        public void delete(Path file) throws IOException {
            kill(--left < 0);
            Files.deleteIfExists(file);
        }

        private static void kill(boolean now) {
            if (now) {
                throw new Killed();
            }
        }
    }

    /**
     * {@code replace} takes 6 operations from a clean start: two deletions of nothing, two writings, two renamings. The new pair is
     * in force after the fifth.
     */
    @ParameterizedTest
    @CsvSource({"0, old", "1, old", "2, old", "3, old", "4, old", "5, new", "6, new"})
    void a_kill_leaves_the_old_pair_or_the_new_one(int operations, String expected) throws IOException {
        TablePair pair = pair("old");
        replaceUntilKilled(pair, "new", operations);
        assertThat(read(pair)).isEqualTo(expected + " table, " + expected + " sidecar");
    }

    @ParameterizedTest
    @CsvSource({"0, none", "2, none", "3, none", "4, none", "5, new", "6, new"})
    void a_first_pair_is_there_as_a_whole_or_not_at_all(int operations, String expected) throws IOException {
        TablePair pair = TablePair.of(folder, "t");
        replaceUntilKilled(pair, "new", operations);
        assertThat(Files.exists(pair.table())).isEqualTo(expected.equals("new"));
        assertThat(Files.exists(TablePair.current(pair.sidecar()))).isEqualTo(expected.equals("new"));
    }

    /** Killed once at any moment, then killed again at any moment of the next attempt, then left in peace. */
    @ParameterizedTest
    @CsvSource({"0", "1", "2", "3", "4", "5", "6"})
    void a_second_kill_while_clearing_up_after_the_first_mixes_nothing(int first) throws IOException {
        for (int second = 0; second <= 7; second++) {
            TablePair pair = pair("old");
            replaceUntilKilled(pair, "new", first);
            replaceUntilKilled(pair, "newer", second);
            assertThat(read(pair))
                    .as("killed after %d and %d operations", first, second)
                    .isIn("old table, old sidecar", "new table, new sidecar", "newer table, newer sidecar");
            pair.replace("last table", "last sidecar");
            assertThat(read(pair)).isEqualTo("last table, last sidecar");
            try (var files = Files.list(folder)) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .containsExactlyInAnyOrder("t.csv", "t.yaml");
            }
        }
    }

    private TablePair pair(String word) throws IOException {
        TablePair pair = TablePair.of(folder, "t");
        pair.replace(word + " table", word + " sidecar");
        return pair;
    }

    private static void replaceUntilKilled(TablePair pair, String word, int operations) throws IOException {
        try {
            pair.replace(word + " table", word + " sidecar", new MortalDisk(operations));
        } catch (Killed e) {
            assertThat(operations).isLessThan(7);
        }
    }

    private static String read(TablePair pair) throws IOException {
        return Files.readString(pair.table()) + ", " + Files.readString(TablePair.current(pair.sidecar()));
    }
}
