package io.github.lzmaven.harness.yaml;

import io.github.lzmaven.harness.problem.Place;
import java.util.HashMap;
import java.util.Map;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Where each part of a file stands, by JSON pointer: {@code /curves/exact/model}. A key's place is that of its name. */
public final class Positions {

    private final String file;
    private final Map<String, Mark> marks = new HashMap<>();

    Positions(String file) {
        this.file = file;
    }

    /** The file, relative to the project. */
    public String file() {
        return file;
    }

    /** The place of a part; that of the nearest part around it where the part itself is absent. */
    public Place at(String pointer) {
        String path = pointer;
        Mark mark = marks.get(path);
        while (mark == null && !path.isEmpty()) {
            path = path.substring(0, path.lastIndexOf('/'));
            mark = marks.get(path);
        }
        return mark == null ? Place.inFile(file) : new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** A key as a step of a pointer. */
    public static String step(String key) {
        return "/" + key.replace("~", "~0").replace("/", "~1");
    }

    void collect(String pointer, Node node) {
        marks.putIfAbsent(pointer, node.getStartMark());
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key) {
                    String path = pointer + step(key.getValue());
                    marks.putIfAbsent(path, key.getStartMark());
                    collect(path, tuple.getValueNode());
                }
            }
        } else if (node instanceof SequenceNode sequence) {
            for (int i = 0; i < sequence.getValue().size(); i++) {
                collect(pointer + "/" + i, sequence.getValue().get(i));
            }
        }
    }
}
