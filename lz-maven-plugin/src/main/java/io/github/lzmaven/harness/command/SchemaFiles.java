package io.github.lzmaven.harness.command;

import io.github.lzmaven.harness.descriptor.DescriptorFile;
import io.github.lzmaven.harness.reference.References;
import io.github.lzmaven.harness.yaml.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The JSON Schemas of descriptors and sidecars, with which editors complete and check them. */
public final class SchemaFiles {

    private SchemaFiles() {}

    /**
     * Writes the schemas.
     *
     * @param name the folder's name for people
     */
    public static void write(Path folder, String name, Console console) throws IOException {
        Files.createDirectories(folder);
        Map<String, String> files = new LinkedHashMap<>();
        files.put("descriptor.schema.json", Schemas.of(DescriptorFile.class).toPrettyString());
        files.put("sidecar.schema.json", Schemas.of(References.sidecarType()).toPrettyString());
        for (var file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue().replace("\r\n", "\n") + "\n");
            String written = name + "/" + file.getKey();
            console.info("wrote " + written + "; first line of a file that uses it: # yaml-language-server: $schema="
                    + written);
        }
    }
}
