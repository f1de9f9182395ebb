package io.github.lzmaven.harness.reference;

import io.github.lzmaven.harness.problem.DidYouMean;
import io.github.lzmaven.harness.problem.Place;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.problem.Rule;
import io.github.lzmaven.harness.reference.Sidecar.ColumnEntry;
import java.util.List;

/** Says what does not fit when a table is given the words of a model. Of wrong cells the first few are told. */
final class BindingNotes {

    private static final int REPORTED = 20;

    private final String file;
    private final int[] lines;
    private final Vocabulary words;
    private final List<Problem> problems;

    BindingNotes(String file, int[] lines, Vocabulary words, List<Problem> problems) {
        this.file = file;
        this.lines = lines;
        this.words = words;
        this.problems = problems;
    }

    void twice(String one, String other, String name) {
        problems.add(new Problem(
                Rule.BAD_SIDECAR,
                Place.inFile(file),
                "the columns '" + one + "' and '" + other + "' both hold '" + name + "'",
                "ignore one of them, or say 'at' which parameters each was computed"));
    }

    void unitMatches(String header, ColumnEntry entry, String name) {
        String expected = words.unit(name);
        if (entry.unit() != null && !entry.unit().equals(expected)) {
            problems.add(new Problem(
                    Rule.WRONG_UNIT,
                    Place.inFile(file),
                    "column '" + header + "' is in " + entry.unit() + ", the model's '" + name + "' in " + expected,
                    "convert the table to the model's unit"));
        }
    }

    void badCell(String header, int row, String text) {
        if (problems.size() < REPORTED) {
            problems.add(new Problem(
                    Rule.BAD_CELL,
                    Place.atLine(file, lines[row]),
                    text.isEmpty()
                            ? "the cell of '" + header + "' is empty"
                            : "'" + text + "' in column '" + header + "' is not a number",
                    text.isEmpty()
                            ? "fill it, or say 'empty: REASON' in the sidecar if there is no value"
                            : text.matches("[-+]?\\d+,\\d+.*")
                                    ? "write a decimal point, not a comma"
                                    : "write it as 1.5e-3"));
        }
    }

    void unknown(String header, String name) {
        problems.add(new Problem(
                Rule.UNKNOWN_COLUMN,
                Place.inFile(file),
                "column '" + header + "' holds '" + name + "', which the model does not have",
                DidYouMean.among(name, words.names())));
    }

    void unclearUncertainty(String header) {
        problems.add(new Problem(
                Rule.BAD_UNCERTAINTY,
                Place.inFile(file),
                "the uncertainty of '" + header + "' is neither or both of bound and sigma",
                "write one of the two"));
    }

    void noSlope(String key, String result) {
        problems.add(new Problem(
                Rule.BAD_UNCERTAINTY,
                Place.inFile(file),
                "the uncertainty of the place '" + key + "' cannot be carried over to '" + result
                        + "': a row has no neighbour at another " + key,
                "it takes at least two different places in each curve of the table"));
    }

    void badUncertainty(String header, int row, double value) {
        if (problems.size() < REPORTED) {
            problems.add(new Problem(
                    Rule.BAD_UNCERTAINTY,
                    Place.atLine(file, lines[row]),
                    "the uncertainty of '" + header + "' is " + value,
                    "write a number of at least 0"));
        }
    }
}
