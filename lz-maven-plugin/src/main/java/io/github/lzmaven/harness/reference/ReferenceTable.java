package io.github.lzmaven.harness.reference;

import io.github.lzmaven.harness.problem.Place;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.series.Series;
import io.github.lzmaven.harness.series.Sha256;
import io.github.lzmaven.physics.model.Model;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A reference table as found: numbers, origin, and the meaning of its columns. */
public final class ReferenceTable {

    /** What a table may be called: segments as in the id of a figure. */
    public static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*");

    private final String id;
    private final String file;
    private final String sha256;
    private final String sidecarSha256;
    private final Sidecar sidecar;
    private final RawTable table;

    ReferenceTable(String id, TableSource.Found csv, TableSource.Found beside, Sidecar sidecar, RawTable table) {
        this.id = id;
        this.file = csv.file();
        this.sha256 = Sha256.of(csv.text());
        this.sidecarSha256 = Sha256.of(beside.text());
        this.sidecar = sidecar;
        this.table = table;
    }

    /** The id by which descriptors name it. */
    public String id() {
        return id;
    }

    /** The CSV file, relative to the project or to the root of a class path. */
    public String file() {
        return file;
    }

    /** The fingerprint of the CSV file. */
    public String sha256() {
        return sha256;
    }

    /** A text that differs whenever anything about the table does. */
    public String fingerprint() {
        return id + " " + file + " " + sha256 + " " + sidecarSha256;
    }

    /** How much it proves. */
    public Tier tier() {
        return Optional.ofNullable(sidecar.tier()).orElse(Tier.APPROVED);
    }

    /** How the numbers were made. */
    public String source() {
        return Optional.ofNullable(sidecar.source()).orElse("");
    }

    /** The program that made them, with its version; empty if none is named. */
    public Optional<String> program() {
        return Optional.ofNullable(sidecar.program())
                .map(program -> program.name()
                        + Optional.ofNullable(program.version())
                                .map(v -> " " + v)
                                .orElse(""));
    }

    /** How many rows the file has. */
    public int rows() {
        return table.lines().length;
    }

    /** Where a row of a bound series stands. */
    public Place place(Series bound, int row) {
        return Place.atLine(file, bound.origin(row));
    }

    /**
     * The table in the words of a model: columns that hold parameters and coordinates are keys, the others results. A table
     * with one column for each set of parameters becomes one row for each of them.
     *
     * @param model    whose parameters and quantities the columns must be
     * @param problems receives what does not fit
     */
    public Series bind(Model model, List<Problem> problems) {
        return new Binding(file, sidecar, table, model, problems).series();
    }
}
