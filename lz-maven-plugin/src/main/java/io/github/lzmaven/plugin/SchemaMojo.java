package io.github.lzmaven.plugin;

import io.github.lzmaven.harness.Harness;
import io.github.lzmaven.harness.command.SchemaFiles;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Mojo;

/** Writes the JSON Schemas of descriptors and sidecars, with which editors complete and check them. */
@Mojo(name = "schema", requiresProject = false, threadSafe = true)
public final class SchemaMojo extends AbstractLzMojo {

    @Override
    void work(Harness harness) throws IOException {
        Path folder = output.toPath().resolve("schema");
        SchemaFiles.write(folder, relative(folder), console());
    }
}
