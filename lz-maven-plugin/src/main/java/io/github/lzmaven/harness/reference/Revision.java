package io.github.lzmaven.harness.reference;

import io.github.lzmaven.harness.reference.Sidecar.ColumnEntry;
import io.github.lzmaven.harness.series.Column;
import io.github.lzmaven.harness.series.Filter;
import io.github.lzmaven.harness.series.Numbers;
import io.github.lzmaven.harness.series.Series;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table with new numbers in it. Columns, their order and everything that was not computed anew stay as they are, so that the
 * difference to the old table is what moved and nothing else. Confined to one thread.
 */
public final class Revision {

    private final CsvText table;
    private final String sidecar;
    private final Map<String, ColumnEntry> entries;
    private final boolean approved;

    Revision(String table, String sidecar, Sidecar parsed) {
        this.table = new CsvText(table);
        this.sidecar = sidecar;
        this.entries = Optional.ofNullable(parsed.columns()).orElse(Map.of());
        this.approved = parsed.tier() == Tier.APPROVED;
    }

    /** Whether columns were computed at parameters of their own, so that a row of the file is several of the model. */
    public boolean isWide() {
        return entries.values().stream().anyMatch(entry -> entry.at() != null);
    }

    /** Puts a computed value, and its error if the table has a column for it, into the row that stands at a line. */
    public void replace(int line, Series computed, int row, String quantity) {
        Column column = computed.require(quantity);
        holding(quantity, computed, row).ifPresent(holding -> {
            put(line, holding.getKey(), text(column, row, holding.getValue()));
            errorColumn(holding.getValue())
                    .filter(error -> !Double.isNaN(column.error(row)))
                    .ifPresent(error -> put(line, error, error(column, row, holding.getValue())));
        });
    }

    /** Appends a computed row; columns of other things stay empty. */
    public void append(Series computed, int row, Set<String> quantities) {
        Map<String, String> cells = new LinkedHashMap<>();
        entries.forEach((header, entry) -> {
            String name = Optional.ofNullable(entry.is()).orElse(header);
            computed.column(name)
                    .filter(column -> !Boolean.TRUE.equals(entry.ignore()))
                    .filter(column -> column.isKey() || quantities.contains(name))
                    .ifPresent(column -> {
                        cells.put(header, text(column, row, entry));
                        errorColumn(entry).ifPresent(error -> cells.put(error, error(column, row, entry)));
                    });
        });
        table.add(cells);
    }

    /** Drops the row that stands at a line. */
    public void drop(int line) {
        table.drop(line);
    }

    /**
     * Both files as they shall be.
     *
     * @param source how the numbers were made; an approved table keeps what it says already
     */
    public Draft draft(String source) {
        String text = approved
                ? sidecar
                : SidecarText.with(
                        SidecarText.with(sidecar, "tier", Tier.APPROVED.label()), "source", SidecarText.quoted(source));
        return new Draft(table.text(), text).withDigest();
    }

    /** A cell that holds the same number already keeps its spelling. */
    private void put(int line, String header, String text) {
        RawColumn both = new RawColumn();
        both.add(table.cell(line, header));
        both.add(text);
        boolean same = both.texts().isEmpty()
                ? Double.compare(both.number(0), both.number(1)) == 0
                : table.cell(line, header).equals(text);
        if (!same) {
            table.set(line, header, text);
        }
    }

    private static String text(Column column, int row, ColumnEntry entry) {
        return column.none(row)
                .map(reason -> reason.equals(entry.empty()) ? "" : reason)
                .orElseGet(() -> column.text(row));
    }

    /** The error as the column counts it: half of it where a standard deviation counts twice. */
    private static String error(Column column, int row, ColumnEntry entry) {
        double error = column.error(row) / Uncertainties.coverage(entry);
        return Double.isNaN(error) ? "" : Numbers.exact(error);
    }

    private static Optional<String> errorColumn(ColumnEntry entry) {
        return Optional.ofNullable(entry.uncertainty()).flatMap(References::column);
    }

    /** The column of a quantity at the parameters of a row: one made at just these, else one made at none in particular. */
    private Optional<Map.Entry<String, ColumnEntry>> holding(String quantity, Series computed, int row) {
        List<Map.Entry<String, ColumnEntry>> possible = entries.entrySet().stream()
                .filter(column -> quantity.equals(
                        Optional.ofNullable(column.getValue().is()).orElse(column.getKey())))
                .filter(column -> !Boolean.TRUE.equals(column.getValue().ignore()))
                .filter(column -> madeAt(column.getValue(), computed, row))
                .toList();
        return possible.stream()
                .filter(column -> column.getValue().at() != null)
                .findFirst()
                .or(() -> possible.stream().findFirst());
    }

    private static boolean madeAt(ColumnEntry entry, Series computed, int row) {
        return Optional.ofNullable(entry.at()).orElse(Map.of()).entrySet().stream()
                .allMatch(at -> computed.column(at.getKey())
                        .map(column -> at.getValue().node().isNumber() && !column.isWords()
                                ? Filter.same(at.getValue().node().doubleValue(), column.value(row))
                                : at.getValue().node().asText().equals(column.text(row)))
                        .orElse(false));
    }
}
