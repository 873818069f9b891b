package no.bevilling.turnover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import no.bevilling.audit.Audit;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Document;
import no.bevilling.document.FileName;
import no.bevilling.document.StoredFile;
import no.bevilling.document.StoredFiles;

/** Answers with the files of a return, to be saved and never shown inside our own site. Who may see it is asked before. */
@ApplicationScoped
class ReturnFiles {
    @Inject
    StoredFiles files;

    @Inject
    Audit audit;

    /** The attestation that was attached last. */
    Response attestation(int municipality, UUID returnId) {
        return answer(municipality, Tenant.call(municipality, () -> {
            TurnoverReturn of = TurnoverReturn.findById(TenantKey.of(returnId));
            if (of.attestationFileId == null) {
                throw new NotFoundException();
            }
            audit.saw("turnover return", returnId);
            return StoredFile.<StoredFile>findById(TenantKey.of(of.attestationFileId));
        }));
    }

    /** The attestation of a delivered version. */
    Response attestation(int municipality, UUID returnId, int revision) {
        return answer(municipality, Tenant.call(municipality, () -> {
            Delivery version = Delivery.<Delivery>find(
                            "returnId = ?1 and revision = ?2 and attestationFileId is not null", returnId, revision)
                    .firstResultOptional()
                    .orElseThrow(NotFoundException::new);
            audit.saw("turnover return", returnId);
            return StoredFile.<StoredFile>findById(TenantKey.of(version.attestationFileId));
        }));
    }

    /** A letter about the return. */
    Response letter(int municipality, UUID returnId, UUID letter) {
        return answer(municipality, Tenant.call(municipality, () -> {
            Document paper = Document.<Document>find("id = ?1 and subjectId = ?2", letter, returnId)
                    .firstResultOptional()
                    .orElseThrow(NotFoundException::new);
            audit.saw("document", letter);
            return StoredFile.<StoredFile>findById(TenantKey.of(paper.fileId));
        }));
    }

    private Response answer(int municipality, StoredFile file) {
        StreamingOutput content = out -> files.write(municipality, file.id, out);
        return Response.ok(content, file.mediaType)
                .header("Content-Disposition", FileName.contentDisposition(file.name))
                .header("Content-Length", file.sizeBytes)
                .header("Cache-Control", "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
