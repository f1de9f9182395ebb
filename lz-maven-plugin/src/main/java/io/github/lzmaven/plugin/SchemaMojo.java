package io.github.lzmaven.plugin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.lzmaven.harness.Harness;
import io.github.lzmaven.harness.descriptor.DescriptorFile;
import io.github.lzmaven.harness.reference.References;
import io.github.lzmaven.harness.yaml.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Mojo;

/** Writes the JSON Schemas of descriptors and sidecars, with which editors complete and check them. */
@Mojo(name = "schema", requiresProject = false, threadSafe = true)
public final class SchemaMojo extends AbstractLzMojo {

    @Override
    void work(Harness harness) throws IOException {
        Path folder = output.toPath().resolve("schema");
        Files.createDirectories(folder);
        write(Schemas.of(DescriptorFile.class), folder.resolve("descriptor.schema.json"));
        write(Schemas.of(References.sidecarType()), folder.resolve("sidecar.schema.json"));
    }

    private void write(ObjectNode schema, Path file) throws IOException {
        Files.writeString(file, schema.toPrettyString().replace("\r\n", "\n") + "\n");
        getLog().info("wrote " + relative(file)
                + "; first line of a file that uses it: # yaml-language-server: $schema=" + relative(file));
    }
}
