package no.bevilling.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.database.TenantKey;
import no.bevilling.document.FileContent;
import no.bevilling.document.StoredFile;
import no.bevilling.document.StoredFiles;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;

/** The photos of visits. Each was told of at hand-in and arrives by itself, once. */
@ApplicationScoped
public class Photos {
    /** The telephone shrinks pictures; one that is larger was not. Bytes. */
    private static final long LARGEST = 3L * 1024 * 1024;

    @Inject
    StoredFiles files;

    @Inject
    Visits visits;

    @Inject
    Audit audit;

    /**
     * Takes the picture. The same sent once more changes nothing.
     *
     * @throws ProblemException 404 for one that no visit told of, 413, 415; 409 where the report was signed without it
     */
    public void arrive(UUID visitId, UUID photoId, Path file, SignedInAccount actor) {
        visits.requireInspector(actor);
        InspectionPhoto photo = InspectionPhoto.<InspectionPhoto>findByIdOptional(TenantKey.of(photoId))
                .filter(one -> one.visitId.equals(visitId))
                .orElseThrow(() -> ProblemException.notFound("No visit of this municipality has told of this photo."));
        if (photo.fileId != null) {
            return;
        }
        Inspection report = visits.standing(visitId).orElseThrow();
        if (report.status == InspectionStatus.SIGNED) {
            throw ProblemException.conflict("The report was signed without this photo.");
        }
        photo.fileId = store(photo, file).id;
        photo.givenUp = false;
        photo.persistAndFlush();
        audit.changed("inspection", report.id, "photo arrived");
    }

    /** The picture of a photo, for whoever may read the report. */
    public StoredFile picture(UUID inspectionId, UUID photoId) {
        Inspection report = visits.get(inspectionId);
        return InspectionPhoto.<InspectionPhoto>findByIdOptional(TenantKey.of(photoId))
                .filter(photo -> photo.visitId.equals(report.visitId) && photo.fileId != null)
                .map(photo -> StoredFile.<StoredFile>findById(TenantKey.of(photo.fileId)))
                .orElseThrow(() -> ProblemException.notFound("There is no such photo in this municipality."));
    }

    /** The drawn signature of the one in charge, for whoever may read the report. */
    public StoredFile signature(UUID inspectionId) {
        Inspection report = visits.get(inspectionId);
        if (report.inChargeSignatureFileId == null) {
            throw ProblemException.notFound("Nobody has signed for the place.");
        }
        return StoredFile.findById(TenantKey.of(report.inChargeSignatureFileId));
    }

    private StoredFile store(InspectionPhoto photo, Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            if (Files.size(file) > LARGEST) {
                throw new ProblemException(Problem.of(413, "A photo may be 3 MB."));
            }
            String type = FileContent.acceptedType(file)
                    .filter(found -> found.startsWith("image/"))
                    .orElseThrow(() -> new ProblemException(Problem.of(415, "A photo is a JPEG or a PNG.")));
            return files.store(bytes, "bilde-" + photo.id + (type.endsWith("png") ? ".png" : ".jpg"), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
