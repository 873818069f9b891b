package no.bevilling.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.bevilling.account.Account;
import no.bevilling.account.Accounts;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.CaseAddresses;
import no.bevilling.casework.CaseEvent;
import no.bevilling.casework.CaseEventRecorded;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.ImpartialityStatements;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TypedForm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Tells people what happens in cases that are theirs, in the transaction in which it happens. Nobody is told what they did
 * themselves, nor anything of a case that they are party to.
 */
@ApplicationScoped
public class Alerts {
    /** Nobody counts further than this: the menu says "99+". */
    public static final int COUNTED_TO = 99;

    private static final String UNSEEN = """
            select count(*) from (select from alert where municipality_id = :municipality and account_id = :account
              and on_page and seen_at is null limit
            """ + (COUNTED_TO + 1) + ") counted";
    private static final String ONCE = """
            insert into alert (municipality_id, id, account_id, kind, case_id, raised_at, about_day, once_key, on_page, by_email)
            values (:municipality, :id, :account, :kind, :case, :now, :day, :once, :page, :email)
            on conflict (municipality_id, account_id, once_key) where once_key is not null do nothing
            """;
    private static final String ROWS = """
            select a, c from Alert a
            join LicensingCase c on c.municipalityId = a.municipalityId and c.id = a.caseId
            where a.accountId = :account and a.onPage = true order by a.raisedAt desc, a.id desc
            """;

    @Inject
    EntityManager entities;

    @Inject
    AlertChoices choices;

    @Inject
    Accounts accounts;

    @Inject
    Impartiality impartiality;

    @Inject
    ImpartialityStatements ties;

    @Inject
    CaseAddresses addresses;

    @Inject
    Clock clock;

    /**
     * An alert as its reader sees it.
     *
     * @param title of the case
     * @param actor who did it; empty where it followed by itself
     * @param day that it is about, when a clock ends; null on others
     * @param path address of the case
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Alert")
    public record Shown(
            UUID id,
            AlertKind kind,
            UUID caseId,
            String number,
            String title,
            String actor,
            LocalDate day,
            Instant raisedAt,
            boolean seen,
            String path) {}

    void happened(@Observes CaseEventRecorded told) {
        CaseEvent event = told.event();
        switch (event.kind) {
            case ASSIGNED, HANDED_OVER -> to(TypedForm.uuid(event.details.get("to")), AlertKind.HANDED_OVER, event);
            case SUB_TASK_ADDED, SUB_TASK_CHANGED ->
                to(TypedForm.uuid(event.details.get("ownerId")), AlertKind.SUB_TASK, event);
            case PROPOSED, APPEAL_PROPOSED -> toApprovers(event);
            default ->
                AlertKind.toHandler(event.kind)
                        .ifPresent(kind -> LicensingCase.<LicensingCase>findByIdOptional(TenantKey.of(event.caseId))
                                .ifPresent(about -> to(about.handlerId, kind, event)));
        }
    }

    private void toApprovers(CaseEvent event) {
        LicensingCase about = LicensingCase.findById(TenantKey.of(event.caseId));
        Set<UUID> barred = new HashSet<>(impartiality.parties(about));
        barred.addAll(ties.tied(event.caseId));
        for (Account approver : accounts.holding(Tenant.id(), Role.APPROVER)) {
            if (!barred.contains(approver.id)) {
                to(approver.id, AlertKind.PROPOSAL_WAITS, event);
            }
        }
    }

    private void to(UUID account, AlertKind kind, CaseEvent event) {
        if (account == null || account.equals(event.actorId)) {
            return;
        }
        AlertChoices.Choice choice = choices.of(account, kind);
        if (!choice.onPage() && !choice.byEmail()) {
            return;
        }
        Alert alert = new Alert();
        alert.accountId = account;
        alert.kind = kind;
        alert.caseId = event.caseId;
        alert.raisedAt = event.happenedAt;
        alert.actorName = event.actorName;
        alert.onPage = choice.onPage();
        alert.byEmail = choice.byEmail();
        alert.persist();
    }

    /**
     * Tells somebody once, however often it is called with the same key.
     *
     * @param once what it is about, the same for the same thing
     * @return whether it was told now
     */
    boolean once(UUID account, AlertKind kind, UUID caseId, LocalDate day, String once) {
        AlertChoices.Choice choice = choices.of(account, kind);
        if (!choice.onPage() && !choice.byEmail()) {
            return false;
        }
        return entities.createNativeQuery(ONCE)
                        .setParameter("municipality", Tenant.id())
                        .setParameter("id", UUID.randomUUID())
                        .setParameter("account", account)
                        .setParameter("kind", kind.name())
                        .setParameter("case", caseId)
                        .setParameter("now", now())
                        .setParameter("day", day)
                        .setParameter("once", once)
                        .setParameter("page", choice.onPage())
                        .setParameter("email", choice.byEmail())
                        .executeUpdate()
                > 0;
    }

    /** How many alerts a person has not seen, up to one more than {@link #COUNTED_TO}. */
    public int unseen(UUID account) {
        return ((Number) entities.createNativeQuery(UNSEEN)
                        .setParameter("municipality", Tenant.id())
                        .setParameter("account", account)
                        .getSingleResult())
                .intValue();
    }

    /** How many there are on a person's page. */
    public long count(UUID account) {
        return Alert.count("accountId = ?1 and onPage = true", account);
    }

    /** A part of a person's alerts, the newest first. */
    public List<Shown> of(SignedInAccount reader, int first, int most) {
        Set<UUID> own = impartiality.casesOf(reader.id());
        return entities
                .createQuery(ROWS, Object[].class)
                .setParameter("account", reader.id())
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(row -> shown((Alert) row[0], (LicensingCase) row[1], own))
                .toList();
    }

    private Shown shown(Alert alert, LicensingCase about, Set<UUID> own) {
        return new Shown(
                alert.id,
                alert.kind,
                about.id,
                about.number(),
                own.contains(about.id) ? "" : about.title,
                alert.actorName,
                alert.aboutDay,
                alert.raisedAt,
                alert.seenAt != null,
                addresses.of(about));
    }

    /** Marks one's own alert as seen. */
    public void see(UUID id, SignedInAccount reader) {
        Alert alert = Alert.<Alert>findByIdOptional(TenantKey.of(id))
                .filter(known -> known.accountId.equals(reader.id()))
                .orElseThrow(() -> ProblemException.notFound("There is no such alert of yours."));
        if (alert.seenAt == null) {
            alert.seenAt = now();
        }
    }

    /** Marks all of one's own alerts up to a moment as seen: those that came after the page was shown stay. */
    public int seeAll(Instant until, SignedInAccount reader) {
        return Alert.update(
                "seenAt = ?1 where accountId = ?2 and onPage = true and seenAt is null and raisedAt <= ?3",
                now(),
                reader.id(),
                until);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
