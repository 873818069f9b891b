package no.bevilling.application;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.account.Account;
import no.bevilling.audit.Audit;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Papers;
import no.bevilling.party.Persons;
import no.bevilling.platform.MunicipalityJobs;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Deletes drafts that nobody has touched for long: they hold what people have told about themselves. A warning stands on the
 * draft first, for a time of its own; whoever saves the draft takes it away. Safe to run as often as one likes.
 */
@ApplicationScoped
public class OldDrafts {
    private static final String JOB = "old-drafts";
    private static final int MOST_AT_ONCE = 200;

    @Inject
    EntityManager entities;

    @Inject
    Attachments attachments;

    @Inject
    Persons people;

    @Inject
    MunicipalityJobs jobs;

    @Inject
    Papers papers;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** How long a draft is kept after it was last saved. */
    @ConfigProperty(name = "bevilling.drafts.kept", defaultValue = "P6M")
    Period kept;

    /** How long the warning stands before the draft goes. */
    @ConfigProperty(name = "bevilling.drafts.warned", defaultValue = "P30D")
    Period warned;

    @Scheduled(
            identity = JOB,
            every = "{bevilling.drafts.every}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void all() {
        jobs.forEach(JOB, municipality -> sweep());
    }

    /** Warns and deletes in the municipality of the current transaction. Returns how many drafts went. */
    public int sweep() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant warnThoseBefore = back(back(now, kept), warned.negated());
        Application.update(
                "warnedAt = ?1 where status = ?2 and warnedAt is null and savedAt < ?3",
                now,
                ApplicationStatus.DRAFT,
                warnThoseBefore);
        warn(now);
        List<UUID> gone = entities.createQuery(
                        "select a.id from Application a where a.status = :draft and a.warnedAt <= :warned and a.savedAt < :kept",
                        UUID.class)
                .setParameter("draft", ApplicationStatus.DRAFT)
                .setParameter("warned", back(now, warned))
                .setParameter("kept", back(now, kept))
                .setMaxResults(MOST_AT_ONCE)
                .getResultList();
        gone.forEach(id -> delete(id, back(now, kept)));
        return gone.size();
    }

    /** Who writes those that have just got their warning is told by e-mail too, where an address is known. */
    private void warn(Instant now) {
        List<Application> warned =
                Application.list("warnedAt = ?1 and status = ?2 order by id", now, ApplicationStatus.DRAFT);
        for (Application draft : warned) {
            Account writer = Account.findById(draft.accountId);
            ApplicationForm.Holder holder = draft.answers.holder();
            // The applicant on paper knows of no draft: whoever puts it into the form is told.
            boolean own = draft.channel == ApplicationChannel.ONLINE;
            String email = own && holder != null && holder.email() != null ? holder.email() : writer.email;
            if (email != null && !email.isBlank()) {
                papers.warnOfDraft(draft.id, writer.displayName, email, deletedFrom(now, draft.savedAt));
            }
        }
    }

    private void delete(UUID id, Instant keptSince) {
        Application draft = entities.find(Application.class, TenantKey.of(id), LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(draft);
        if (draft.status != ApplicationStatus.DRAFT || !draft.savedAt.isBefore(keptSince)) {
            return;
        }
        attachments.removeAll(id);
        Applications.personIds(draft.answers).forEach(people::erase);
        draft.delete();
        audit.changed("application", id, "deleted, since nobody had touched it", Map.of("savedAt", draft.savedAt));
    }

    private Instant back(Instant from, Period period) {
        return from.atZone(clock.getZone()).minus(period).toInstant();
    }

    /** The first day on which a draft that has been warned of may be deleted; null where no warning stands. */
    LocalDate deletedFrom(Instant warnedAt, Instant savedAt) {
        if (warnedAt == null) {
            return null;
        }
        LocalDate afterWarning = LocalDate.ofInstant(warnedAt, clock.getZone()).plus(warned);
        LocalDate afterSaving = LocalDate.ofInstant(savedAt, clock.getZone()).plus(kept);
        return afterWarning.isAfter(afterSaving) ? afterWarning : afterSaving;
    }
}
