package no.bevilling.retention;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import no.bevilling.document.StoredFiles;

/** A stored copy as an answer, chunk by chunk. */
final class ZipAnswer {
    private ZipAnswer() {}

    static Response of(StoredFiles files, int municipality, UUID file) {
        StreamingOutput bytes = out -> files.write(municipality, file, out);
        return Response.ok(bytes, "application/zip")
                .header("Content-Disposition", "attachment; filename=\"opplysninger.zip\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
