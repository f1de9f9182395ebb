package io.github.lzmaven.harness.reference;

import java.util.ArrayList;
import java.util.List;

/** Changes keys of a sidecar and leaves the rest as it is, comments included. */
public final class SidecarText {

    private SidecarText() {}

    /** The text with this value for a key of its first level, in the key's old place, or at the end. */
    public static String with(String yaml, String key, String value) {
        String entry = key + ": " + value;
        List<String> lines = new ArrayList<>();
        boolean inside = false;
        boolean written = false;
        for (String line : yaml.replace("\r\n", "\n").stripTrailing().split("\n", -1)) {
            boolean nested = line.isBlank() || line.startsWith(" ") || line.startsWith("#");
            inside = line.startsWith(key + ":") || inside && nested && !line.startsWith("#");
            if (!inside) {
                lines.add(line);
            } else if (!written) {
                lines.add(entry);
                written = true;
            }
        }
        if (!written) {
            lines.add(entry);
        }
        return String.join("\n", lines) + "\n";
    }

    /** A text as a value in one line. */
    public static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ") + '"';
    }
}
