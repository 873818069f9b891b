package no.bevilling.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.Tika;

/** What a file is by its bytes, whatever its name says. */
public final class FileContent {
    /** What applicants may send: papers and pictures that any reader opens and that run nothing. */
    public static final Set<String> ACCEPTED = Set.of("application/pdf", "image/png", "image/jpeg");

    private static final Tika TIKA = new Tika();

    private FileContent() {}

    /** The media type of the bytes if it is one of {@link #ACCEPTED}. */
    public static Optional<String> acceptedType(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return Optional.of(TIKA.detect(bytes)).filter(ACCEPTED::contains);
        }
    }
}
