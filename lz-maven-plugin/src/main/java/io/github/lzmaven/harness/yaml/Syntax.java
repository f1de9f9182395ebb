package io.github.lzmaven.harness.yaml;

import io.github.lzmaven.harness.problem.Place;
import io.github.lzmaven.harness.problem.Problem;
import io.github.lzmaven.harness.problem.Rule;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * The part of YAML that is allowed: plain mappings, lists and scalars. No anchors or aliases, because Jackson would turn an
 * alias into its own name; no tags, because data shall stay data; no key twice, because one of them would be lost.
 */
final class Syntax {

    private static final int MAX_CODE_POINTS = 4_000_000;
    private static final int MAX_DEPTH = 40;
    private static final Pattern NOT_FINITE = Pattern.compile("[-+]?\\.(inf|nan)", Pattern.CASE_INSENSITIVE);

    private final String file;
    private final List<Problem> problems;

    Syntax(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The tree of nodes with their marks; empty, with a problem noted, if the text must not be read further. */
    Optional<Node> compose(String text) {
        try {
            List<Event> events = new ArrayList<>();
            new Yaml(options()).parse(new StringReader(text)).forEach(events::add);
            if (!plain(events)) {
                return Optional.empty();
            }
            Node root = new Composer(new Replay(events), new Resolver(), options()).getSingleNode();
            if (!(root instanceof MappingNode)) {
                problems.add(new Problem(
                        Rule.NOT_A_MAPPING,
                        Place.inFile(file),
                        root == null ? "the file is empty" : "the file does not hold 'key: value' lines",
                        "start with 'figure: …' (a descriptor) or 'tier: …' (a sidecar)"));
                return Optional.empty();
            }
            requireUniqueKeys(root);
            return Optional.of(root);
        } catch (MarkedYAMLException e) {
            String what = e.getProblem() == null ? "cannot be parsed" : e.getProblem();
            problems.add(new Problem(
                    Rule.NOT_YAML,
                    place(e.getProblemMark()),
                    "not YAML: " + what,
                    "indent with spaces, quote text that contains ': ' or starts with a special character"));
        } catch (ReaderException e) {
            problems.add(new Problem(
                    Rule.NOT_YAML,
                    Place.inFile(file),
                    "not YAML: a character with the code " + e.getCodePoint() + " at position " + e.getPosition(),
                    "save the file as UTF-8 text"));
        } catch (YAMLException e) {
            problems.add(new Problem(
                    Rule.TOO_LARGE,
                    Place.inFile(file),
                    "not read: " + e.getMessage(),
                    "split the file; numbers belong into reference tables"));
        }
        return Optional.empty();
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_CODE_POINTS);
        options.setNestingDepthLimit(MAX_DEPTH);
        options.setAllowDuplicateKeys(false);
        return options;
    }

    /** Events once more, so that the text is parsed but once. */
    private static final class Replay implements Parser {

        private final List<Event> events;
        private int next;

        Replay(List<Event> events) {
            this.events = events;
        }

        @Override
        public boolean checkEvent(Event.ID choice) {
            return next < events.size() && events.get(next).is(choice);
        }

        @Override
        public Event peekEvent() {
            return events.get(next);
        }

        @Override
        public Event getEvent() {
            return events.get(next++);
        }
    }

    private boolean plain(List<Event> events) {
        boolean plain = true;
        for (Event event : events) {
            boolean anchored = event instanceof NodeEvent node && node.getAnchor() != null;
            if (anchored || event instanceof AliasEvent || tagged(event)) {
                problems.add(new Problem(
                        Rule.ANCHOR,
                        place(event.getStartMark()),
                        "anchors (&), aliases (*) and tags (!) are not allowed",
                        "write the value out; parameters shared by curves go under 'common'"));
                plain = false;
            }
            if (event instanceof ScalarEvent scalar
                    && scalar.isPlain()
                    && NOT_FINITE.matcher(scalar.getValue()).matches()) {
                problems.add(new Problem(
                        Rule.WRONG_TYPE,
                        place(event.getStartMark()),
                        "'" + scalar.getValue() + "' is not a finite number",
                        "write a finite number"));
                plain = false;
            }
        }
        return plain;
    }

    private static boolean tagged(Event event) {
        return event instanceof ScalarEvent scalar
                        && scalar.getTag() != null
                        && !scalar.getTag().equals("!")
                || event instanceof CollectionStartEvent start && start.getTag() != null;
    }

    private void requireUniqueKeys(Node node) {
        if (node instanceof MappingNode mapping) {
            Set<String> seen = new HashSet<>();
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key && !seen.add(key.getValue())) {
                    problems.add(new Problem(
                            Rule.DUPLICATE_KEY,
                            place(key.getStartMark()),
                            "the key '" + key.getValue() + "' stands here for the second time",
                            "keep one of them"));
                }
                requireUniqueKeys(tuple.getValueNode());
            }
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(this::requireUniqueKeys);
        }
    }

    private Place place(Mark mark) {
        return mark == null ? Place.inFile(file) : new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
