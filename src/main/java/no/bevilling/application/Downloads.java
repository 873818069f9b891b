package no.bevilling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import no.bevilling.document.FileName;
import no.bevilling.document.StoredFile;
import no.bevilling.document.StoredFiles;

/** Answers with a stored file, to be saved and never shown inside our own site. */
@ApplicationScoped
class Downloads {
    @Inject
    StoredFiles files;

    Response of(StoredFile file) {
        int municipality = file.municipalityId;
        UUID id = file.id;
        StreamingOutput content = out -> files.write(municipality, id, out);
        return Response.ok(content, file.mediaType)
                .header("Content-Length", file.sizeBytes)
                .header("Content-Disposition", FileName.contentDisposition(file.name))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
