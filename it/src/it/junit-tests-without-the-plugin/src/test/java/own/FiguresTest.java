package own;

import io.github.lzmaven.harness.junit.Figures;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

class FiguresTest {

    @TestFactory
    Stream<DynamicNode> figures() {
        return Figures.in(Path.of("")).tests();
    }
}
