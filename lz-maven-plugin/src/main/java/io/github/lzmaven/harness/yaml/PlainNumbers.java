package io.github.lzmaven.harness.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads {@code 1e-6} and {@code .5} as numbers if they are not in quotes. YAML 1.1, which the parser follows, takes them
 * for text; YAML 1.2 and everybody who writes tolerances take them for numbers.
 */
final class PlainNumbers {

    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?");

    private PlainNumbers() {}

    /** Mends a tree by the nodes it was read from. */
    static void mend(Node node, JsonNode tree) {
        if (node instanceof MappingNode mapping && tree instanceof ObjectNode object) {
            mapping.getValue().forEach(tuple -> {
                if (tuple.getKeyNode() instanceof ScalarNode key && object.has(key.getValue())) {
                    String name = key.getValue();
                    if (isNumber(tuple.getValueNode(), object.get(name))) {
                        object.set(name, number(object.get(name)));
                    }
                    mend(tuple.getValueNode(), object.get(name));
                }
            });
        } else if (node instanceof SequenceNode sequence && tree instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (isNumber(sequence.getValue().get(i), array.get(i))) {
                    array.set(i, number(array.get(i)));
                }
                mend(sequence.getValue().get(i), array.get(i));
            }
        }
    }

    private static boolean isNumber(Node node, JsonNode value) {
        return value.isTextual()
                && node instanceof ScalarNode scalar
                && scalar.getScalarStyle() == DumperOptions.ScalarStyle.PLAIN
                && NUMBER.matcher(scalar.getValue()).matches();
    }

    private static DoubleNode number(JsonNode text) {
        return DoubleNode.valueOf(Double.parseDouble(text.asText()));
    }
}
