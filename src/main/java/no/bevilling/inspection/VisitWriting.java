package no.bevilling.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.bevilling.database.TenantKey;
import no.bevilling.document.StoredFiles;

/** Writes a telling into a report: its fields, who took part, what was observed, and the photos to come. */
@ApplicationScoped
class VisitWriting {
    @Inject
    EntityManager entities;

    @Inject
    StoredFiles files;

    /** Makes the report say what is told; signatures under what it said before fall away. */
    void write(Inspection report, VisitInput told, Map<UUID, Inspector> named) {
        report.mode = told.mode();
        report.startedAt = told.startedAt().truncatedTo(ChronoUnit.SECONDS);
        report.endedAt = told.endedAt().truncatedTo(ChronoUnit.SECONDS);
        report.guests = told.guests();
        report.staff = told.staff();
        report.inCharge = told.inCharge();
        report.oralAccount = told.oralAccount();
        report.oralAccountNote = told.oralAccountNote();
        report.inChargeRemark = told.inChargeRemark();
        report.situation = told.situation();
        report.checklist = told.checklist();
        report.findings = told.checklist().stream().anyMatch(one -> one.result() == ChecklistResult.FINDING)
                || !told.observations().isEmpty();
        if (told.signaturePng() != null && !told.signaturePng().isEmpty()) {
            report.inChargeSignatureFileId = signature(told.signaturePng());
        }
        boolean known = report.isPersistent();
        report.persistAndFlush();
        if (known) {
            // Also where an observation alone is changed, whoever signs or tells more must have seen it.
            entities.lock(report, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        }
        writeInspectors(report, told, named);
        writeObservations(report, told, named);
        told.photos().forEach(photo -> announce(report.visitId, photo));
        entities.flush();
    }

    private void writeInspectors(Inspection report, VisitInput told, Map<UUID, Inspector> named) {
        Map<UUID, InspectionInspector> there = Visits.inspectorsOf(report.id).stream()
                .collect(Collectors.toMap(one -> one.inspectorId, Function.identity()));
        there.values().forEach(one -> one.signedAt = null);
        for (UUID id : told.inspectors()) {
            if (!there.containsKey(id)) {
                InspectionInspector one = new InspectionInspector();
                one.inspectionId = report.id;
                one.inspectorId = id;
                one.name = named.get(id).name;
                one.persist();
            }
        }
        there.values().stream()
                .filter(one -> !told.inspectors().contains(one.inspectorId))
                .forEach(InspectionInspector::delete);
    }

    private void writeObservations(Inspection report, VisitInput told, Map<UUID, Inspector> named) {
        Map<UUID, Observation> there = Visits.observationsOf(report.id).stream()
                .collect(Collectors.toMap(one -> one.originId, Function.identity()));
        for (VisitInput.Seen seen : told.observations()) {
            Observation one = there.remove(seen.id());
            boolean added = one == null;
            if (added) {
                one = new Observation();
                one.inspectionId = report.id;
                one.originId = seen.id();
                // The first revision's observations have the ids that the telephone made.
                if (report.revision == 1) {
                    one.id = seen.id();
                }
            }
            one.checklistItem = seen.item();
            one.observedAt = seen.at().truncatedTo(ChronoUnit.SECONDS);
            one.place = seen.place();
            one.text = seen.text();
            one.observerId = seen.observer();
            one.observerName = named.get(seen.observer()).name;
            if (added) {
                one.persist();
            }
        }
        there.values().forEach(Observation::delete);
    }

    private static void announce(UUID visitId, VisitInput.Photo told) {
        InspectionPhoto known = InspectionPhoto.findById(TenantKey.of(told.id()));
        if (known != null) {
            // Told again, it may have been put to an observation, or named.
            if (known.visitId.equals(visitId)) {
                known.observationOriginId = told.observation();
                known.caption = told.caption();
            }
            return;
        }
        InspectionPhoto photo = new InspectionPhoto();
        photo.id = told.id();
        photo.visitId = visitId;
        photo.observationOriginId = told.observation();
        photo.caption = told.caption();
        photo.takenAt = told.takenAt().truncatedTo(ChronoUnit.SECONDS);
        photo.latitude = told.latitude();
        photo.longitude = told.longitude();
        photo.persist();
    }

    private UUID signature(String base64) {
        try {
            return files.store(
                            new ByteArrayInputStream(Base64.getDecoder().decode(base64)),
                            "underskrift.png",
                            "image/png")
                    .id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
