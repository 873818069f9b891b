package no.bevilling.rules;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Reads archives that strangers have made: only so many files, only so many bytes when unpacked, no name twice and none
 * that leads out of the folder. What is too large is given up while it is unpacked, whatever the archive says of itself.
 */
final class BoundedZip {

    private static final int MOST_FILES = 2000;
    private static final int MOST_BYTES_OF_FILE = 4_000_000;
    private static final int MOST_BYTES = 20_000_000;
    /** Of the earliest moment that an archive can state: the same contents give the same archive. */
    private static final java.time.LocalDateTime NO_TIME = java.time.LocalDateTime.of(1980, 1, 1, 0, 0);

    private BoundedZip() {}

    /**
     * The files by name.
     *
     * @throws RuleBaseRefused when it is no archive, or one that asks for too much
     */
    static Map<String, byte[]> read(byte[] archive) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        long all = 0;
        try (ZipFile zip = ZipFile.builder().setByteArray(archive).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                String name = entry.getName();
                if (!isSafe(name)) {
                    throw refused(name, "the name leads out of the archive");
                }
                if (entry.isDirectory()) {
                    continue;
                }
                byte[] bytes;
                try (InputStream unpacked = zip.getInputStream(entry)) {
                    bytes = unpacked.readNBytes(MOST_BYTES_OF_FILE + 1);
                }
                all += bytes.length;
                if (bytes.length > MOST_BYTES_OF_FILE || all > MOST_BYTES) {
                    throw refused(name, "the archive is too large when it is unpacked");
                }
                if (files.put(name, bytes) != null) {
                    throw refused(name, "the name stands twice in the archive");
                }
                if (files.size() > MOST_FILES) {
                    throw refused(name, "the archive has more than " + MOST_FILES + " files");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw refused("the archive", "it is not a zip file, or cannot be unpacked: " + e.getMessage());
        }
        if (files.isEmpty()) {
            throw refused("the archive", "it is not a zip file, or it is empty");
        }
        return files;
    }

    /** An archive of the files, the same for the same files. */
    static byte[] write(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static boolean isSafe(String name) {
        return !name.isBlank()
                && name.length() < 300
                && !name.startsWith("/")
                && !name.contains("\\")
                && !name.contains(":")
                && name.chars().allMatch(c -> c >= ' ')
                && !List.of(name.split("/")).contains("..");
    }

    private static RuleBaseRefused refused(String name, String message) {
        return new RuleBaseRefused(List.of(new Problem(name, 0, null, message)));
    }
}
