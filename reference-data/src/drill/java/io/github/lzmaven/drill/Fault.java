package io.github.lzmaven.drill;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A mistake to be planted in one source file.
 *
 * @param says    what it is
 * @param file    the class, below the package of the physics: {@code bath/PowerLawBath}
 * @param text    what stands there, exactly once
 * @param fault   what is put in its place
 * @param figures those that should notice, first to be tried
 */
record Fault(String says, String file, String text, String fault, List<String> figures) {

    private static final String PACKAGE = "io/github/lzmaven/physics/";

    /** Compiles the one file with the mistake in it, against everything else as it is. */
    void compile(Path sources, String classPath, Path target) throws IOException {
        String name = PACKAGE + file + ".java";
        String source = Files.readString(sources.resolve(name));
        int at = source.indexOf(text);
        if (at < 0 || source.indexOf(text, at + 1) >= 0) {
            throw new IllegalStateException("the drill is stale: '" + text + "' stands in " + name
                    + (at < 0 ? " nowhere" : " more than once") + "; mend faults.yaml");
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        boolean compiled = compiler.getTask(
                        messages,
                        null,
                        null,
                        List.of("-proc:none", "-nowarn", "-d", target.toString(), "-classpath", classPath),
                        null,
                        List.of(new Text(name, source.replace(text, fault))))
                .call();
        if (!compiled) {
            throw new IllegalStateException("the fault '" + says + "' does not compile:\n" + messages);
        }
    }

    private static final class Text extends SimpleJavaFileObject {

        private final String content;

        Text(String name, String content) {
            super(URI.create("string:///" + name), Kind.SOURCE);
            this.content = content;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content;
        }
    }

    /** The faults of a file, in order. */
    static List<Fault> read(Path file) {
        try {
            return List.of(new YAMLMapper().readValue(file.toFile(), Fault[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
