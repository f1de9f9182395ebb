package io.github.lzmaven.harness.problem;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every rule whose breach is reported, with its permanent identifier. An identifier is never given to another rule, and a
 * rule never gets another identifier. {@code docs/identifiers.md} has a section on each.
 */
public enum Rule {
    NOT_YAML("LZ-DSC-001", "The file is not YAML"),
    NOT_A_MAPPING("LZ-DSC-002", "The file does not hold keys and values"),
    ANCHOR("LZ-DSC-003", "Anchors, aliases and tags are not allowed"),
    UNKNOWN_KEY("LZ-DSC-004", "A key is not known here"),
    MISSING_KEY("LZ-DSC-005", "A required key is missing"),
    WRONG_TYPE("LZ-DSC-006", "A value has the wrong form"),
    DUPLICATE_FIGURE("LZ-DSC-007", "Two descriptors have one figure id"),
    BAD_FIGURE("LZ-DSC-008", "The figure id is malformed"),
    DUPLICATE_KEY("LZ-DSC-029", "A key stands twice in one place"),
    TOO_LARGE("LZ-DSC-009", "The file is too large or too deeply nested"),
    UNKNOWN_MODEL("LZ-DSC-010", "No model has this name"),
    UNKNOWN_PARAMETER("LZ-DSC-011", "The model has no such parameter"),
    BAD_PARAMETER("LZ-DSC-012", "A parameter value is missing or not admitted"),
    UNKNOWN_QUANTITY("LZ-DSC-013", "The model has no such result or coordinate"),
    UNKNOWN_CURVE("LZ-DSC-014", "No curve has this name"),
    EMPTY_GRID("LZ-DSC-015", "A grid has no points"),
    BAD_AXIS("LZ-DSC-016", "An axis cannot be built"),
    UNUSED_COMMON("LZ-DSC-017", "A common parameter is used by no curve"),
    NOTHING_TESTED("LZ-DSC-018", "A figure has neither check nor claim"),
    UNCHECKED_CURVE("LZ-DSC-019", "A curve has neither check nor claim"),
    NO_TOLERANCE("LZ-DSC-020", "A check declares no tolerance"),
    BAD_TOLERANCE("LZ-DSC-021", "A tolerance is negative, not finite or allows nothing"),
    NO_REASON("LZ-DSC-022", "A tolerance does not say why it has its size"),
    BAD_CONTROL("LZ-DSC-023", "A control cannot be carried out"),
    NO_MATCH("LZ-DSC-024", "A filter matches nothing"),
    BAD_CLAIM("LZ-DSC-025", "A claim cannot be understood"),
    OUTSIDE_PROJECT("LZ-DSC-026", "A path leaves the project"),
    UNREADABLE("LZ-DSC-027", "A file cannot be read"),
    BAD_CHART("LZ-DSC-028", "A chart cannot be drawn as asked"),
    DUPLICATE_MODEL("LZ-MOD-001", "Two models have one name"),
    BROKEN_MODEL("LZ-MOD-002", "A model cannot be loaded"),
    MISSING_TABLE("LZ-REF-001", "A reference table is not found"),
    MISSING_SIDECAR("LZ-REF-002", "A reference table has no sidecar"),
    AMBIGUOUS_TABLE("LZ-REF-003", "A reference table is found in two places"),
    BAD_SIDECAR("LZ-REF-004", "A sidecar cannot be understood"),
    UNDECLARED_COLUMN("LZ-REF-005", "A column is not declared in the sidecar"),
    MISSING_COLUMN("LZ-REF-006", "A declared column is not in the table"),
    BAD_CELL("LZ-REF-007", "A cell of a table is not a number"),
    RAGGED_ROW("LZ-REF-008", "A row of a table has too many or too few cells"),
    EMPTY_TABLE("LZ-REF-009", "A table has no rows"),
    WRONG_UNIT("LZ-REF-010", "A column has another unit than the model"),
    UNKNOWN_COLUMN("LZ-REF-011", "A column is neither parameter, coordinate nor result of the model"),
    BAD_UNCERTAINTY("LZ-REF-012", "An uncertainty is negative or not a number"),
    ORPHAN_TABLE("LZ-REF-013", "A reference table is used by nothing"),
    ALTERED_TABLE("LZ-REF-014", "An approved table was changed by hand"),
    NOT_FINITE("LZ-CMP-001", "A value is NaN or infinite"),
    MISSING_COMPUTED("LZ-CMP-002", "A reference row has no computed partner"),
    MISSING_REFERENCE("LZ-CMP-003", "A computed row has no partner in the reference"),
    DUPLICATE_ROW("LZ-CMP-004", "Rows cannot be told apart"),
    NOT_JOINABLE("LZ-CMP-005", "The two sides have no coordinate in common"),
    UNTOLERATED_COLUMN("LZ-CMP-006", "A result column of the reference has no tolerance"),
    UNUSED_TOLERANCE("LZ-CMP-007", "A tolerance is used by nothing"),
    RELATIVE_TO_ZERO("LZ-CMP-008", "A relative tolerance meets a reference of zero"),
    NONE_MISMATCH("LZ-CMP-009", "A value exists on one side only"),
    EMPTY_CURVE("LZ-CMP-010", "Nothing was compared"),
    DRIFT("LZ-CMP-011", "A value drifts from its reference"),
    UNDECIDED("LZ-CMP-012", "The numerics are not precise enough to tell"),
    BLUNT("LZ-CMP-013", "A control was not noticed"),
    NOT_INTERPOLABLE("LZ-CMP-014", "A curve cannot be interpolated at a point"),
    CREEPING("LZ-CMP-015", "What a check uses creeps up"),
    CLAIM_FAILS("LZ-CLM-001", "A claim does not hold"),
    CLAIM_UNDECIDED("LZ-CLM-002", "A claim cannot be decided at this precision"),
    CLAIM_NOT_TESTABLE("LZ-CLM-003", "A claim is not testable on this grid"),
    DISAGREEMENT_GONE("LZ-CLM-004", "A known disagreement has disappeared"),
    CLAIM_BLUNT("LZ-CLM-005", "A claim did not notice a control"),
    MODEL_REFUSED("LZ-RUN-001", "A model refused a question"),
    NOT_CONVERGED("LZ-RUN-002", "A model did not converge"),
    TIMEOUT("LZ-RUN-003", "A computation ran out of time"),
    MODEL_BUG("LZ-RUN-004", "A model crashed"),
    NO_EXPERIMENT("LZ-RUN-005", "No experiment was selected"),
    NO_RESULTS("LZ-RUN-006", "There are no results of this build"),
    BAD_HISTORY("LZ-RUN-007", "A line of the history is no entry"),
    APPROVAL_WITHOUT_FILTER("LZ-APR-001", "An approval does not say which experiments it means"),
    APPROVAL_WITHOUT_REASON("LZ-APR-002", "An approval does not say why"),
    APPROVAL_IN_CI("LZ-APR-003", "A build server approves nothing"),
    PROVEN_TABLE("LZ-APR-004", "A table that proves more than approved cannot be approved"),
    FOREIGN_TABLE("LZ-APR-005", "A table outside the project's own folder cannot be approved"),
    APPROVAL_UNDECIDED("LZ-APR-006", "A value that is undecided cannot be approved"),
    APPROVAL_INCOMPLETE("LZ-APR-007", "A curve that is not complete cannot be approved"),
    APPROVAL_STALE("LZ-APR-008", "A candidate is older than what it was made from"),
    NOTHING_TO_APPROVE("LZ-APR-009", "There is nothing to approve"),
    CANDIDATE_FAILS("LZ-APR-010", "A candidate does not agree with what was computed"),
    SHARED_TABLE("LZ-APR-011", "A table is also used by an experiment that is not meant");

    private final String id;
    private final String title;

    Rule(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** The permanent identifier: {@code LZ-CMP-003}. */
    public String id() {
        return id;
    }

    /** Identifiers in a row, each once: {@code LZ-CMP-003, LZ-CMP-013}; empty for no rule. */
    public static String ids(Stream<Rule> rules) {
        return rules.map(Rule::id).distinct().collect(Collectors.joining(", "));
    }

    /** The rule's breach in a few words. */
    public String title() {
        return title;
    }
}
