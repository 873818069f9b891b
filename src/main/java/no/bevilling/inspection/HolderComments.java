package no.bevilling.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.ApplicationChannel;
import no.bevilling.audit.Audit;
import no.bevilling.database.TenantKey;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TypedForm;

/**
 * The holder's comment on a report, within two weeks (alkoholforskriften § 9-6). Whoever applied for a licence of the holder
 * comments; so does, after a renewal or a transfer, who applied for the later one.
 */
@ApplicationScoped
public class HolderComments {
    static final int LONGEST = 10_000;
    private static final String OWN = """
            from Inspection i
            join Licence l on l.municipalityId = i.municipalityId and l.id = i.licenceId
            join Licence own on own.municipalityId = l.municipalityId and own.organisationId = l.organisationId
            join LicensingCase c on c.municipalityId = own.municipalityId and c.id = own.caseId
            join Application a on a.municipalityId = c.municipalityId and a.id = c.applicationId
            where a.accountId = :account and a.channel = :online and i.reportSentAt is not null
            """;

    @Inject
    EntityManager entities;

    @Inject
    InspectionChecks checks;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** The reports that the holder has been sent and nobody has commented on, while a comment is in time; the newest first. */
    public List<Inspection> waiting(SignedInAccount holder) {
        return entities.createQuery(
                        "select distinct i " + OWN
                                + " and i.commentedAt is null and i.supersededBy is null and i.commentDueOn >= :today"
                                + " order by i.startedAt desc",
                        Inspection.class)
                .setParameter("account", holder.id())
                .setParameter("online", ApplicationChannel.ONLINE)
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(20)
                .getResultList();
    }

    /** @throws ProblemException 404, also for a report to somebody else */
    public Inspection own(UUID id, SignedInAccount holder) {
        List<Inspection> found = entities.createQuery("select distinct i " + OWN + " and i.id = :id", Inspection.class)
                .setParameter("account", holder.id())
                .setParameter("online", ApplicationChannel.ONLINE)
                .setParameter("id", id)
                .getResultList();
        if (found.isEmpty()) {
            throw ProblemException.notFound("There is no such report.");
        }
        return found.get(0);
    }

    /**
     * Comments, once; a late comment is taken too, and shown as late.
     *
     * @throws ProblemException 400 naming {@code comment}; 409 where there is one
     */
    public void comment(UUID id, String text, SignedInAccount holder) {
        own(id, holder);
        Inspection report = Inspection.findById(TenantKey.of(id), LockModeType.PESSIMISTIC_WRITE);
        if (report.commentedAt != null) {
            throw ProblemException.conflict("The report has been commented on.");
        }
        if (!TypedForm.isText(text, LONGEST)) {
            throw ProblemException.invalid("comment", "Must be a text of at most " + LONGEST + " characters");
        }
        report.comment = text.strip();
        report.commentedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        report.commentedBy = holder.id();
        checks.ofComment(report, holder.id());
        audit.changed("inspection", id, "commented by the holder");
    }
}
