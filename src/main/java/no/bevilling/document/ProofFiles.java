package no.bevilling.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.bevilling.platform.ProblemException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps the one file that somebody sends along with a report, as its proof: a PDF or a picture by its content. */
@ApplicationScoped
public class ProofFiles {
    @Inject
    StoredFiles files;

    /** Largest file, in bytes. */
    @ConfigProperty(name = "bevilling.attachments.largest-bytes", defaultValue = "20971520")
    long largest;

    /**
     * Stores it, in the municipality and transaction that run.
     *
     * @param content where the bytes lie until this call returns
     * @param name as the sender named it
     * @param field names it where it is not taken
     * @throws ProblemException 400 naming the field where it is empty, too large, or neither PDF, PNG nor JPEG
     */
    public StoredFile keep(Path content, String name, String field) {
        try {
            long size = Files.size(content);
            String mediaType = size == 0 || size > largest
                    ? null
                    : FileContent.acceptedType(content).orElse(null);
            if (mediaType == null) {
                throw ProblemException.invalid(field, "Must be a PDF, PNG or JPEG of at most " + largest + " bytes");
            }
            try (InputStream bytes = Files.newInputStream(content)) {
                StoredFile file = files.store(bytes, name, mediaType);
                StoredFile.flush();
                return file;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
