package no.bevilling.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.casework.Cases;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.PartyToCaseException;
import no.bevilling.casework.Tie;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.licence.Licence;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.StaleVersionException;

/**
 * Signing of reports: by every inspector, at a serving place at least two (alkoholforskriften § 9-5). With the last signature the
 * report is locked and goes to the holder (§ 9-6); one without findings is closed by that.
 */
@ApplicationScoped
public class InspectionReports {
    @Inject
    EntityManager entities;

    @Inject
    Visits visits;

    @Inject
    InspectionNumbers numbers;

    @Inject
    InspectionRules rules;

    @Inject
    InspectionChecks checks;

    @Inject
    InspectionLetters letters;

    @Inject
    Cases cases;

    @Inject
    InspectorTies ties;

    @Inject
    Impartiality impartiality;

    @Inject
    Event<ReportLocked> locked;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** A report has been signed by all and sent, in the same transaction. */
    public record ReportLocked(Inspection report) {}

    /**
     * What a signer says.
     *
     * @param version of the report that was read
     * @param noTie has no tie to the place (forvaltningsloven §§ 6-10)
     * @param signsWritten has seen that the report uses words of conclusion, and that the signs stand beside them
     * @param withoutPhotos the photos that have not arrived will not come
     */
    public record Signing(int version, boolean noTie, boolean signsWritten, boolean withoutPhotos) {}

    /**
     * Signs.
     *
     * @throws ProblemException 400 naming what is missing: {@code noTie}, {@code signsWritten}, {@code withoutPhotos}; 403 to
     *     who did not take part; 409 while two tellings differ, or where somebody changed the report meanwhile
     */
    public Inspection sign(UUID inspectionId, Signing says, SignedInAccount actor) {
        Inspector signer = visits.requireInspector(actor);
        Inspection report = Inspection.<Inspection>findByIdOptional(
                        TenantKey.of(inspectionId), LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> ProblemException.notFound("There is no such inspection in this municipality."));
        InspectionInspector own = InspectionInspector.<InspectionInspector>find(
                        "inspectionId = ?1 and inspectorId = ?2", report.id, signer.id)
                .firstResultOptional()
                .orElseThrow(() -> new ProblemException(
                        Problem.of(403, "Only those who took part in the inspection sign its report.")));
        if (own.signedAt != null) {
            return report;
        }
        visits.requireOpen(report, says.version());
        if (!visits.toChoose(report.visitId).isEmpty()) {
            throw ProblemException.conflict("Two tellings of the visit differ. Choose between them first.");
        }
        boolean stated = visits.requireNoTie(signer, report.premisesId);
        List<Problem.Field> flaws = flaws(report, says, stated);
        if (!flaws.isEmpty()) {
            throw ProblemException.invalid(flaws);
        }
        if (!stated) {
            ties.state(signer, List.of(report.premisesId), Tie.NONE, "", actor);
        }
        if (says.withoutPhotos()) {
            visits.photos(report.visitId).stream()
                    .filter(photo -> photo.fileId == null)
                    .forEach(photo -> photo.givenUp = true);
        }
        own.signedAt = now();
        audit.changed("inspection", report.id, "signed");
        List<InspectionInspector> all = visits.inspectors(report.id);
        InspectionRules.OnDay law =
                rules.on(report.startedAt.atZone(clock.getZone()).toLocalDate());
        if (all.stream().allMatch(one -> one.signedAt != null) && law.isEnough(report.licenceType, all.size())) {
            lock(report, caseOf(report), all, actor);
        }
        entities.flush();
        return report;
    }

    /** The words of conclusion that a report uses. */
    public Set<String> conclusions(Inspection report) {
        List<String> found = new ArrayList<>(Conclusions.in(report.situation));
        visits.observations(report.id).forEach(seen -> found.addAll(Conclusions.in(seen.text)));
        report.checklist.forEach(answer -> found.addAll(Conclusions.in(answer.note())));
        return Set.copyOf(found);
    }

    /**
     * Ends a report with findings from which nothing more comes; one without is closed by its last signature.
     *
     * @param note why
     */
    public void close(UUID inspectionId, String note, int version, SignedInAccount actor) {
        if (!actor.has(Tenant.id(), Role.CASEWORKER)) {
            throw new ProblemException(Problem.of(403, "Only a caseworker of the municipality closes inspections."));
        }
        Inspection report = visits.get(inspectionId);
        requireNoParty(report, actor);
        if (report.status != InspectionStatus.SIGNED || report.closedAt != null || report.supersededBy != null) {
            throw ProblemException.conflict("Only a signed report that stands and is not closed is closed.");
        }
        if (report.version != version) {
            throw new StaleVersionException("", Instant.EPOCH);
        }
        if (note == null || note.isBlank() || note.length() > VisitFlaws.LONGEST_TEXT) {
            throw ProblemException.invalid("note", "Must say why nothing more comes of it");
        }
        report.closedAt = now();
        report.closedBy = actor.id();
        report.closingNote = note.strip();
        audit.changed("inspection", report.id, "closed");
    }

    /** The case of the licence that was inspected: its papers lie there; null for a place without one. */
    LicensingCase caseOf(Inspection report) {
        if (report.licenceId == null) {
            return null;
        }
        Licence licence = Licence.findById(TenantKey.of(report.licenceId));
        return cases.get(licence.caseId);
    }

    /** @throws no.bevilling.casework.PartyToCaseException to who is party to the licence's case, or to one about the place */
    void requireNoParty(Inspection report, SignedInAccount actor) {
        LicensingCase about = caseOf(report);
        if (about != null) {
            impartiality.require(about, actor);
        } else if (impartiality.placesOf(actor.id()).contains(report.premisesId)) {
            throw new PartyToCaseException(null);
        }
    }

    private List<Problem.Field> flaws(Inspection report, Signing says, boolean stated) {
        List<Problem.Field> flaws = new ArrayList<>();
        if (!stated && !says.noTie()) {
            flaws.add(new Problem.Field("noTie", "Must be stated"));
        }
        if (!says.signsWritten() && !conclusions(report).isEmpty()) {
            flaws.add(new Problem.Field("signsWritten", "Words of conclusion are used: the signs must be written"));
        }
        if (!says.withoutPhotos() && !visits.missingPhotos(report.visitId).isEmpty()) {
            flaws.add(new Problem.Field("withoutPhotos", "Photos have not arrived yet"));
        }
        return flaws;
    }

    private void lock(Inspection report, LicensingCase about, List<InspectionInspector> all, SignedInAccount actor) {
        Instant now = now();
        LocalDate today = LocalDate.now(clock);
        report.status = InspectionStatus.SIGNED;
        report.signedAt = now;
        report.reportSentAt = now;
        report.commentDueOn = today.plusDays(numbers.commentDays(today));
        if (!report.findings) {
            report.closedAt = now;
        }
        report.reportLate = checks.ofReport(report, all, actor.id());
        report.reportDocumentId = letters.report(report, about, all, actor).id;
        audit.changed("inspection", report.id, "locked and sent");
        locked.fire(new ReportLocked(report));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
