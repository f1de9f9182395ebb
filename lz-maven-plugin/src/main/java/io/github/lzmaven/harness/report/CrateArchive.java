package io.github.lzmaven.harness.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The report as one zip file: the same report gives the same bytes. Files are stored and not compressed, because compressors
 * differ between JDKs; they are in the order of their names, and their date is the first that a zip file can tell.
 */
public final class CrateArchive {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private CrateArchive() {}

    /**
     * Packs a report, {@code ro-crate-metadata.json} at the root of the archive as the crate's rules want it.
     *
     * @param report {@code target/lz/report}
     * @param zip    the file; what it was before stays until the new one is complete
     */
    public static void pack(Path report, Path zip) throws IOException {
        List<Path> files;
        try (Stream<Path> tree = Files.walk(report)) {
            files = tree.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(file -> name(report, file)))
                    .toList();
        }
        Path half = zip.resolveSibling(zip.getFileName() + ".part");
        try (ZipOutputStream archive = new ZipOutputStream(Files.newOutputStream(half))) {
            archive.setMethod(ZipOutputStream.STORED);
            for (Path file : files) {
                byte[] content = Files.readAllBytes(file);
                CRC32 checksum = new CRC32();
                checksum.update(content);
                ZipEntry entry = new ZipEntry(name(report, file));
                entry.setTimeLocal(NO_TIME);
                entry.setSize(content.length);
                entry.setCrc(checksum.getValue());
                archive.putNextEntry(entry);
                archive.write(content);
                archive.closeEntry();
            }
        }
        Files.move(half, zip, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String name(Path report, Path file) {
        return report.relativize(file).toString().replace('\\', '/');
    }
}
