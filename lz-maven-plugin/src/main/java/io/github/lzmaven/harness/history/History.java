package io.github.lzmaven.harness.history;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.lzmaven.harness.outcome.Outcome;
import io.github.lzmaven.harness.problem.Place;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.harness.series.Numbers;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The history of a project: a CSV that is only ever appended to. A check whose share, verdict and yardstick are those of its
 * last entry adds none, so a build that changes nothing leaves the file as it is. Which commit an entry belongs to is what
 * version control knows about its line.
 */
public final class History {

    private static final String HEADER = "figure,curve,against,quantity,used,verdict,yardstick\n";
    private static final int CELLS = 7;

    private final String name;
    private final String text;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, List<Entry>> entries = new LinkedHashMap<>();

    private History(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /**
     * Reads a history. Lines that are none are told and passed over; they stay in the file.
     *
     * @param file which need not exist yet
     * @param name of the file, for messages
     * @throws IOException if it exists and cannot be read
     */
    public static History read(Path file, String name) throws IOException {
        String text = Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
        History history = new History(name, text);
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].endsWith("\r") ? lines[i].substring(0, lines[i].length() - 1) : lines[i];
            if (!line.isEmpty() && !(line + "\n").equals(HEADER)) {
                history.add(line, i + 1);
            }
        }
        return history;
    }

    /** What is wrong with the file. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The checks of a run whose share creeps up, given this history. */
    public List<Problem> alarms(Outcome outcome) {
        List<Problem> alarms = new ArrayList<>();
        for (Entry now : Entry.of(outcome)) {
            List<Entry> before = new ArrayList<>(entries.getOrDefault(now.name(), List.of()));
            if (isNews(now, before)) {
                before.add(now);
            }
            Creep.in(before)
                    .ifPresent(how -> alarms.add(new Problem(
                            Rule.CREEPING,
                            Place.inFile(name),
                            "what " + now.name() + " uses of what is allowed creeps up: " + how,
                            "find what moves it before it drifts; a new reference or tolerance starts anew")));
        }
        return alarms;
    }

    /**
     * Appends what is new about a run, all of it in one write.
     *
     * @return how many lines were added
     */
    public int append(Path file, Outcome outcome) throws IOException {
        StringWriter lines = new StringWriter();
        int added = 0;
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(lines)) {
            for (Entry now : Entry.of(outcome)) {
                if (isNews(now, entries.getOrDefault(now.name(), List.of()))) {
                    csv.writeRecord(
                            now.figure(),
                            now.curve(),
                            now.against(),
                            now.quantity(),
                            Numbers.exact(now.used()),
                            now.verdict(),
                            now.yardstick());
                    added++;
                }
            }
        }
        if (added > 0) {
            String before = text.isEmpty() ? HEADER : text.endsWith("\n") ? "" : "\n"; // a torn line stays alone
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                ByteBuffer bytes = ByteBuffer.wrap((before + lines).getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
            }
        }
        return added;
    }

    private static boolean isNews(Entry now, List<Entry> before) {
        return before.isEmpty() || !before.get(before.size() - 1).equals(now);
    }

    private void add(String line, int number) {
        try {
            List<CsvRecord> records =
                    CsvReader.builder().ofCsvRecord(line).stream().toList();
            List<String> cells = records.get(0).getFields();
            if (records.size() != 1 || cells.size() != CELLS) {
                throw new NumberFormatException(cells.size() + " cells");
            }
            double used = Double.parseDouble(cells.get(4));
            Entry entry =
                    new Entry(cells.get(0), cells.get(1), cells.get(2), cells.get(3), used, cells.get(5), cells.get(6));
            entries.computeIfAbsent(entry.name(), n -> new ArrayList<>()).add(entry);
        } catch (CsvParseException | NumberFormatException e) {
            problems.add(new Problem(
                    Rule.BAD_HISTORY,
                    Place.atLine(name, number),
                    "this line is no entry of the history and is passed over",
                    "take it out, or restore it from version control"));
        }
    }
}
