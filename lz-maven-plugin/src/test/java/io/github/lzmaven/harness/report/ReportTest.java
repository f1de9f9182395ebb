package io.github.lzmaven.harness.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    @Test
    void everything_is_written(@TempDir Path folder) throws IOException {
        String kept = System.getProperty("lz.keep");
        Report.Written written =
                Report.write(Samples.everything(), Samples.SETTINGS, kept == null ? folder : Path.of(kept));
        assertThat(written.chartsMissing()).isEmpty();
    }
}
