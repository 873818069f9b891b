package no.bevilling.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.document.StoredFile;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.StaleVersionException;
import no.bevilling.platform.TypedForm;

/**
 * Reports that come from outside. A holder's own counts at once: it is theirs to give. An estate's waits until a caseworker
 * has seen that whoever sent it acts for the estate, since it ends a licence, or lets the estate go on (alkoholloven § 1-10).
 */
@ApplicationScoped
public class ReceivedReports {
    private static final int LONGEST_REFERENCE = 200;
    private static final Set<LicenceReportKind> OF_HOLDER = Set.of(
            LicenceReportKind.MANAGER_LEFT,
            LicenceReportKind.DEPUTY_LEFT,
            LicenceReportKind.TRANSFERRED,
            LicenceReportKind.CLOSED_DOWN);
    private static final Set<LicenceReportKind> OF_ESTATE =
            Set.of(LicenceReportKind.HOLDER_DIED, LicenceReportKind.BANKRUPT);

    @Inject
    LicenceReports reports;

    @Inject
    LicenceTermsOverTime licences;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * The holder reports about an own licence; whose it is has been seen to. It counts at once.
     *
     * @throws ProblemException 400 naming the fields that are wrong
     */
    public ReceivedReport byHolder(UUID licenceId, LicenceReport report, SignedInAccount holder) {
        if (report.kind() != null && !OF_HOLDER.contains(report.kind())) {
            throw ProblemException.invalid("kind", "Must be something that a holder reports");
        }
        LicenceEvent recorded = reports.byHolder(licenceId, report, holder);
        ReceivedReport received = received(licenceId, report, holder);
        received.eventId = recorded.id;
        received.reporter = Reporter.HOLDER;
        received.status = ReportStatus.RECORDED;
        received.persistAndFlush();
        audit.changed("received report", received.id, "recorded", Map.of("kind", received.kind));
        return received;
    }

    /**
     * An estate reports the holder's death or bankruptcy. Nothing follows from it yet.
     *
     * @param reference the court that appointed whoever acts for the estate, and its number
     * @param proof stored file that shows it; null where none was sent
     * @throws ProblemException 400 naming the fields that are wrong; 404 for a licence that is not there
     */
    public ReceivedReport byEstate(
            UUID licenceId, LicenceReport report, String reference, UUID proof, SignedInAccount reporter) {
        licences.living(licenceId);
        List<Problem.Field> wrong = new ArrayList<>(reports.flaws(report));
        if (report.kind() != null && !OF_ESTATE.contains(report.kind())) {
            wrong.add(new Problem.Field("kind", "Must be a death or a bankruptcy"));
        }
        if (!TypedForm.isText(reference, LONGEST_REFERENCE)) {
            wrong.add(new Problem.Field("reference", "Must be a text of at most " + LONGEST_REFERENCE + " characters"));
        }
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        ReceivedReport received = received(licenceId, report, reporter);
        received.reporter = Reporter.ESTATE;
        received.reference = reference.strip();
        received.proofFileId = proof;
        received.status = ReportStatus.WAITING;
        received.persistAndFlush();
        audit.changed("received report", received.id, "received", Map.of("kind", received.kind));
        return received;
    }

    private ReceivedReport received(UUID licenceId, LicenceReport report, SignedInAccount by) {
        ReceivedReport received = new ReceivedReport();
        received.licenceId = licenceId;
        received.kind = report.kind();
        received.happenedOn = report.on();
        received.note = report.note() == null ? "" : report.note().strip();
        received.reportedBy = by.id();
        received.reportedByName = by.displayName();
        received.reportedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return received;
    }

    /** How many wait for a caseworker. */
    public long waiting() {
        return ReceivedReport.count("status", ReportStatus.WAITING);
    }

    public long count() {
        return ReceivedReport.count();
    }

    /** A part of the list: those that wait first, the oldest of them on top; then the newest. {@code page} begins with 0. */
    public List<ReceivedReport> part(int page, int size) {
        return ReceivedReport.<ReceivedReport>find(
                        "order by case when status = ?1 then 0 else 1 end, case when status = ?1 then reportedAt end, reportedAt desc, id",
                        ReportStatus.WAITING)
                .page(page, size)
                .list();
    }

    /** What has been reported about a licence, the newest first. */
    public List<ReceivedReport> of(UUID licenceId) {
        return ReceivedReport.list("licenceId = ?1 order by reportedAt desc, id", licenceId);
    }

    /** What an account has reported in this municipality, the newest first. */
    public List<ReceivedReport> by(SignedInAccount account, int most) {
        return ReceivedReport.<ReceivedReport>find("reportedBy = ?1 order by reportedAt desc, id", account.id())
                .page(0, most)
                .list();
    }

    /**
     * A caseworker finds an estate's report right: it counts, as told on the day that it came in.
     *
     * @throws ProblemException 409 when it has been handled
     * @throws no.bevilling.casework.PartyToCaseException to a party of the licence's case (forvaltningsloven § 6)
     */
    public void confirm(UUID id, int version, SignedInAccount actor) {
        ReceivedReport report = toHandle(id, version, actor);
        LocalDate told = LocalDate.ofInstant(report.reportedAt, clock.getZone());
        reports.byStaff(
                report.licenceId,
                new LicenceReport(report.kind, report.happenedOn, null, told, null, told(report)),
                actor);
        handled(report, ReportStatus.CONFIRMED, "", actor);
    }

    private static String told(ReceivedReport report) {
        String told = report.reportedByName + ", " + report.reference + ". " + report.note;
        return told.length() > LicenceReports.LONGEST_NOTE ? told.substring(0, LicenceReports.LONGEST_NOTE) : told;
    }

    /**
     * A caseworker finds that an estate's report does not count.
     *
     * @param answer why, as the reporter reads it
     */
    public void dismiss(UUID id, int version, String answer, SignedInAccount actor) {
        ReceivedReport report = toHandle(id, version, actor);
        reports.requireUntied(report.licenceId, actor);
        if (!TypedForm.isText(answer, LicenceReports.LONGEST_NOTE)) {
            throw ProblemException.invalid(
                    "answer", "Must be a text of at most " + LicenceReports.LONGEST_NOTE + " characters");
        }
        handled(report, ReportStatus.DISMISSED, answer.strip(), actor);
    }

    /**
     * A holder has reported by mistake, and told so: a caseworker takes the report back. It counts as never made; report and
     * reason stand where the holder reads them.
     *
     * @param reason what was wrong with it, and who told so
     * @throws ProblemException 409 for an estate's report, and for one that nothing was recorded of
     */
    public void undo(UUID id, int version, String reason, SignedInAccount actor) {
        ReceivedReport report = toHandle(id, version, ReportStatus.RECORDED, actor);
        if (!TypedForm.isText(reason, LicenceReports.LONGEST_NOTE)) {
            throw ProblemException.invalid(
                    "answer", "Must be a text of at most " + LicenceReports.LONGEST_NOTE + " characters");
        }
        if (report.eventId == null) {
            throw ProblemException.conflict("Nothing was recorded of this report that can be taken back.");
        }
        reports.undo(report.licenceId, report.eventId, report.kind, actor);
        handled(report, ReportStatus.UNDONE, reason.strip(), actor);
    }

    /** The proof of a report, for a caseworker without a tie to the licence. */
    public StoredFile proof(UUID id, SignedInAccount actor) {
        ReceivedReport report = ReceivedReport.<ReceivedReport>findByIdOptional(TenantKey.of(id))
                .filter(found -> found.proofFileId != null)
                .orElseThrow(() -> ProblemException.notFound("There is no such proof in this municipality."));
        reports.requireUntied(report.licenceId, actor);
        audit.saw("received report", id);
        return StoredFile.findById(TenantKey.of(report.proofFileId));
    }

    private ReceivedReport toHandle(UUID id, int version, SignedInAccount actor) {
        return toHandle(id, version, ReportStatus.WAITING, actor);
    }

    private ReceivedReport toHandle(UUID id, int version, ReportStatus expected, SignedInAccount actor) {
        ReceivedReport report = ReceivedReport.<ReceivedReport>findByIdOptional(TenantKey.of(id))
                .orElseThrow(() -> ProblemException.notFound("There is no such report in this municipality."));
        if (!actor.has(Tenant.id(), Role.CASEWORKER)) {
            throw new ProblemException(Problem.of(403, "Only a caseworker of the municipality handles reports."));
        }
        if (report.status != expected) {
            throw ProblemException.conflict("The report is " + report.status + " already.");
        }
        if (report.version != version) {
            throw new StaleVersionException(report.reportedByName, report.reportedAt);
        }
        return report;
    }

    private void handled(ReceivedReport report, ReportStatus status, String answer, SignedInAccount actor) {
        report.status = status;
        report.answer = answer;
        report.handledBy = actor.id();
        report.handledByName = actor.displayName();
        report.handledAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        report.persistAndFlush();
        audit.changed("received report", report.id, status.name().toLowerCase(java.util.Locale.ROOT));
    }
}
