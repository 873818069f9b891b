package no.bevilling.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.database.Tenant;
import no.bevilling.rules.Dated;
import no.bevilling.rules.RuleChecks;

/**
 * Finds what is past its time in the municipality of the current transaction, and says of each thing whether something holds it
 * back: the same question when it is proposed, when it is approved, and once more just before it goes.
 */
@ApplicationScoped
class Candidates {
    /** At most so many of a kind in one proposal; the next one takes the rest. */
    static final int MOST = 20_000;

    /** The day a case ended; {@code c} is the case. */
    private static final String ENDED = """
            (coalesce(c.decided_at, (select max(e.happened_at) from case_event e
              where e.municipality_id = c.municipality_id and e.case_id = c.id), c.received_at) at time zone :zone)::date""";

    private static final String IS_OPEN = "in ('RECEIVED', 'IN_PROGRESS', 'PROPOSED')";

    /** The last of the cases of an application, once none of them is open; {@code %s} is the application's id. */
    private static final String LAST_CASE = """
            join lateral (
              select c.id, c.premises_id, c.licence_id, %1$s as since from licensing_case c
              where c.municipality_id = :m and c.application_id = %2$s order by 4 desc, c.id limit 1) k
              on not exists (select from licensing_case o where o.municipality_id = :m and o.application_id = %2$s
                and o.status %3$s)
            """;

    private static final String IDENTITY_NUMBERS =
            """
            select p.id as subject_id, k.id as case_id, k.premises_id as premises_id, greatest(k.since, (
                select max(greatest(l.period_to, v.period_to)) from licence l
                left join licence_event v on v.municipality_id = l.municipality_id and v.licence_id = l.id
                  and v.kind = 'PERIOD_GRANTED'
                where l.municipality_id = :m and (l.id = k.licence_id or l.case_id = k.id or exists (
                  select from licence_terms t where t.municipality_id = :m and t.licence_id = l.id and t.case_id = k.id)))) as since
            from person p
            join application_person n on n.municipality_id = p.municipality_id and n.person_id = p.id
            %s
            where p.municipality_id = :m and p.identity_number is not null and not exists (
              select from food_service_licence f join licensing_case g on g.municipality_id = f.municipality_id and g.id = f.case_id
              where f.municipality_id = :m and g.application_id = n.application_id)
            union all
            select p.id, cast(null as uuid), cast(null as uuid), (
              select max(coalesce(t.taken_on, t.requested_on)) from knowledge_test t
              where t.municipality_id = :m and t.person_id = p.id)
            from person p
            where p.municipality_id = :m and p.identity_number is not null
              and exists (select from knowledge_test t where t.municipality_id = :m and t.person_id = p.id)
              and not exists (select from knowledge_test t where t.municipality_id = :m and t.person_id = p.id
                and t.status in ('REQUESTED', 'INVITED'))
              and not exists (select from application_person n where n.municipality_id = :m and n.person_id = p.id)
            """.formatted(LAST_CASE.formatted(ENDED, "n.application_id", IS_OPEN));

    private static final String APPLICATION_FILES =
            """
            select a.id as subject_id, k.id as case_id, k.premises_id as premises_id, k.since as since
            from attachment a
            %s
            where a.municipality_id = :m and not exists (
                select from licensing_case g join decision d on d.municipality_id = g.municipality_id and d.case_id = g.id
                where g.municipality_id = :m and g.application_id = a.application_id
                  and d.status = 'APPROVED' and d.outcome = 'GRANTED')
              and not exists (
                select from licensing_case g join food_service_decision d on d.municipality_id = g.municipality_id and d.case_id = g.id
                where g.municipality_id = :m and g.application_id = a.application_id and d.outcome = 'GRANTED'
                  and d.reviewed_at is not null and d.review_comment is null and d.set_aside_at is null)
            """.formatted(LAST_CASE.formatted(ENDED, "a.application_id", IS_OPEN));

    private static final String STATEMENTS = """
            select s.id as subject_id, c.id as case_id, c.premises_id as premises_id, %s as since
            from statement s join licensing_case c on c.municipality_id = s.municipality_id and c.id = s.case_id
            where s.municipality_id = :m and c.status not %s and %s
            """;

    private static final String POLICE_STATEMENTS = STATEMENTS.formatted(
            ENDED,
            IS_OPEN,
            "s.body = 'POLICE' and (s.text <> '' or s.confidential_text <> '' or s.text_for_applicant <> ''"
                    + " or s.applicant_comment <> '')");

    private static final String CONFIDENTIAL_STATEMENTS =
            STATEMENTS.formatted(ENDED, IS_OPEN, "s.body <> 'POLICE' and s.confidential_text <> ''");

    private static final String OF_VISIT = """
            join inspection i on i.municipality_id = x.municipality_id and i.visit_id = x.visit_id
              and i.superseded_by is null and i.status = 'SIGNED'
            """;

    private static final String INSPECTION_PHOTOS = """
            select x.id as subject_id, (select k.id from points_case k
                where k.municipality_id = :m and k.inspection_id = i.id order by k.id limit 1) as case_id,
              i.premises_id as premises_id, (x.taken_at at time zone :zone)::date as since
            from inspection_photo x
            %s
            where x.municipality_id = :m
            """.formatted(OF_VISIT);

    private static final String VISIT_TRANSMISSIONS = """
            select x.id as subject_id, cast(null as uuid) as case_id, i.premises_id as premises_id,
              (x.received_at at time zone :zone)::date as since
            from inspection_hand_in x
            %s
            where x.municipality_id = :m and (x.resolved_at is not null or jsonb_array_length(x.differs) = 0)
            """.formatted(OF_VISIT);

    private static final String SELF_CHECKS = """
            select s.id as subject_id, cast(null as uuid) as case_id, s.premises_id as premises_id,
              (s.handed_in_at at time zone :zone)::date as since
            from self_check s where s.municipality_id = :m
            """;

    private static final String TIPS = """
            select t.id as subject_id, cast(null as uuid) as case_id, t.premises_id as premises_id,
              (t.closed_at at time zone :zone)::date as since
            from tip t where t.municipality_id = :m and t.status = 'CLOSED'
            """;

    private static final String KNOWLEDGE_TESTS = """
            select t.id as subject_id, cast(null as uuid) as case_id, cast(null as uuid) as premises_id,
              coalesce(t.taken_on, t.requested_on) as since
            from knowledge_test t where t.municipality_id = :m and t.status in ('FAILED', 'ABSENT', 'CANCELLED')
            """;

    private static final String DELIVERY_ADDRESSES = """
            select o.id as subject_id, o.case_id as case_id, c.premises_id as premises_id,
              (o.sent_at at time zone :zone)::date as since
            from outbox_message o
            left join licensing_case c on c.municipality_id = o.municipality_id and c.id = o.case_id
            where o.municipality_id = :m and o.status = 'SENT'
              and (o.name <> '' or o.email <> '' or o.sent_to <> '' or o.postal_address <> '' or o.address_lines <> '')
            """;

    private static final String INVOICE_PAYERS = """
            select i.id as subject_id, i.case_id as case_id, i.premises_id as premises_id,
              make_date(extract(year from greatest(i.issued_on, (select max(e.entered_on) from invoice_entry e
                where e.municipality_id = :m and e.invoice_id = i.id)))::int, 12, 31) as since
            from invoice i where i.municipality_id = :m and i.payer_number is null and i.payer_name <> '' and i.balance_ore = 0
            """;

    private static final String PAYMENT_PAYERS = """
            select t.id as subject_id, i.case_id as case_id, i.premises_id as premises_id,
              make_date(extract(year from t.booked_on)::int, 12, 31) as since
            from payment_transaction t
            left join invoice i on i.municipality_id = t.municipality_id and i.id = t.invoice_id
            where t.municipality_id = :m and t.outcome in ('ENTERED', 'HANDLED', 'DUPLICATE') and (t.payer <> '' or t.account <> '')
            """;

    private static final String ALERTS = """
            select a.id as subject_id, a.case_id as case_id, cast(null as uuid) as premises_id,
              (a.raised_at at time zone :zone)::date as since
            from alert a where a.municipality_id = :m
            """;

    /** What is not chained yet waits: the chain needs it. */
    private static final String ACCESS_LOG = """
            select e.id as subject_id, cast(null as uuid) as case_id, cast(null as uuid) as premises_id,
              (e.recorded_at at time zone :zone)::date as since
            from audit_entry e join audit_payload p on p.municipality_id = e.municipality_id and p.entry_id = e.id
            where e.municipality_id = :m and e.recorded_at < cast(:before as date) + 2 and p.payload like '{"at":"%","kind":"SAW",%'
              and not exists (select from audit_waiting w where w.municipality_id = :m and w.entry_id = e.id)
            """;

    private static final String JUDGED = """
            with candidate as (%s),
            due as (select * from candidate where since <= :before %s order by since, subject_id limit %d),
            judged as (
              select d.*, case
                when exists (select from retention_hold h where h.municipality_id = :m and h.lifted_at is null
                    and (h.kind is null or h.kind = :kind)
                    and (h.case_id is null and h.premises_id is null or h.case_id = d.case_id or h.premises_id = d.premises_id))
                  then 'LEGAL_HOLD'
                when exists (select from licensing_case k where k.municipality_id = :m and k.id = d.case_id and k.status %s)
                  or exists (select from licensing_case k where k.municipality_id = :m and k.premises_id = d.premises_id
                    and k.matter in ('PENALTY_POINTS', 'WITHDRAWAL') and k.status %s)
                  then 'OPEN_CASE'
                when exists (select from licensing_case k where k.municipality_id = :m and k.id = d.case_id and k.appeal_pending)
                  or exists (select from licensing_case k where k.municipality_id = :m and k.premises_id = d.premises_id
                    and k.appeal_pending)
                  then 'APPEAL'
                when :points and exists (select from licence l
                    join points_entry e on e.municipality_id = l.municipality_id and e.licence_id = l.id
                    where l.municipality_id = :m and l.premises_id = d.premises_id and e.annulled_at is null
                      and e.committed_at >= :counts)
                  then 'POINTS_COUNT'
                when :archive and (exists (%s and e.status <> 'ARCHIVED')
                    or d.since > :through and not exists (%s and e.status = 'ARCHIVED'))
                  then 'NOT_ARCHIVED'
                end as held
              from due d)
            """;

    /** What the archive has been handed of an attachment: the application or the answer that it came with. */
    private static final String ENTRY_OF_ATTACHMENT = """
            select from attachment t join archive_entry e on e.municipality_id = t.municipality_id
              and (e.source = 'APPLICATION' and t.task_id is null and e.source_id = t.application_id
                or e.source = 'ANSWER' and e.source_id = t.task_id)
            where t.municipality_id = :m and t.id = d.subject_id""";

    private static final String ENTRY_OF_STATEMENT = """
            select from archive_entry e where e.municipality_id = :m and e.source = 'STATEMENT' and e.source_id = d.subject_id""";

    private static final String ENTRY_OF_TIP = """
            select from archive_entry e where e.municipality_id = :m and e.source = 'TIP' and e.source_id = d.subject_id""";

    private static final String NO_ENTRY = "select from archive_entry e where false";

    private static final String KEEP = """
            insert into retention_item (municipality_id, id, proposal_id, kind, subject_id, case_id, premises_id, since, status,
              held_because)
            select :m, gen_random_uuid(), :proposal, :kind, subject_id, case_id, premises_id, since,
              case when held is null then 'WAITING' else 'HELD' end, held from judged
            """;

    private static final String SEEN = """
            select coalesce(encode(sha256(convert_to(string_agg(subject_id || ' ' || since || ' ' || coalesce(held, ''), ','
              order by subject_id), 'UTF8')), 'hex'), ''), count(*) - count(held), count(held) from judged
            """;

    /** Nobody has confirmed anything: every day is after this one. */
    private static final LocalDate NEVER = LocalDate.of(1, 1, 1);

    @Inject
    EntityManager entities;

    @Inject
    RuleChecks rules;

    @Inject
    Clock clock;

    /** What is asked for: a kind of data, kept so many months, seen from a day. */
    record Asked(RetentionCatalogue.Kind kind, int months, LocalDate asOf) {}

    /** Writes what is due into a proposal, with what holds it back. */
    void keep(Asked asked, UUID proposal) {
        of(asked, KEEP, List.of()).setParameter("proposal", proposal).executeUpdate();
    }

    /**
     * All that is due.
     *
     * @param digest another one as soon as anything is different
     * @param waiting how much would go
     * @param held how much is held back
     */
    record Seen(String digest, long waiting, long held) {}

    Seen look(Asked asked) {
        Object[] row = (Object[]) of(asked, SEEN, List.of()).getSingleResult();
        return new Seen((String) row[0], ((Number) row[1]).longValue(), ((Number) row[2]).longValue());
    }

    /** Those of the subjects that are still due, with what holds them back now; empty where nothing does. */
    Map<UUID, Optional<HeldBecause>> again(Asked asked, Collection<UUID> subjects) {
        Map<UUID, Optional<HeldBecause>> judged = new HashMap<>();
        for (Object row : of(asked, "select cast(subject_id as text), held from judged", subjects)
                .getResultList()) {
            Object[] cells = (Object[]) row;
            judged.put(
                    UUID.fromString((String) cells[0]),
                    Optional.ofNullable((String) cells[1]).map(HeldBecause::valueOf));
        }
        return judged;
    }

    private Query of(Asked asked, String end, Collection<UUID> subjects) {
        String only = subjects.isEmpty() ? "" : "and subject_id in (:subjects)";
        RetentionKind kind = asked.kind().kind();
        String entry = archiveEntry(kind);
        String sql = JUDGED.formatted(due(kind), only, MOST, IS_OPEN, IS_OPEN, entry, entry) + end;
        Query query = entities.createNativeQuery(sql)
                .setParameter("m", Tenant.id())
                .setParameter("kind", kind.name())
                .setParameter("before", asked.asOf().minusMonths(asked.months()))
                .setParameter("points", pointsMatter(kind))
                .setParameter("counts", pointsCountFrom(asked.asOf()).atOffset(ZoneOffset.UTC))
                .setParameter("archive", asked.kind().archived())
                .setParameter("through", archivedThrough());
        if (sql.contains(":zone")) {
            query.setParameter("zone", clock.getZone().getId());
        }
        if (!subjects.isEmpty()) {
            query.setParameter("subjects", subjects);
        }
        return query;
    }

    private static String due(RetentionKind kind) {
        return switch (kind) {
            case IDENTITY_NUMBERS -> IDENTITY_NUMBERS;
            case APPLICATION_FILES -> APPLICATION_FILES;
            case POLICE_STATEMENTS -> POLICE_STATEMENTS;
            case CONFIDENTIAL_STATEMENTS -> CONFIDENTIAL_STATEMENTS;
            case INSPECTION_PHOTOS -> INSPECTION_PHOTOS;
            case VISIT_TRANSMISSIONS -> VISIT_TRANSMISSIONS;
            case SELF_CHECKS -> SELF_CHECKS;
            case TIPS -> TIPS;
            case KNOWLEDGE_TESTS -> KNOWLEDGE_TESTS;
            case DELIVERY_ADDRESSES -> DELIVERY_ADDRESSES;
            case INVOICE_PAYERS -> INVOICE_PAYERS;
            case PAYMENT_PAYERS -> PAYMENT_PAYERS;
            case ALERTS -> ALERTS;
            case ACCESS_LOG -> ACCESS_LOG;
            case DRAFTS, TIP_CONTACTS, ENDED_SESSIONS, REPEATED_REQUESTS, SIGN_INS, PERSON_EXPORTS ->
                throw new IllegalArgumentException(kind + " is not proposed: a job erases it");
        };
    }

    /** What the archive has answered about a thing; where it has not been asked, people say it by date. */
    private static String archiveEntry(RetentionKind kind) {
        return switch (kind) {
            case APPLICATION_FILES -> ENTRY_OF_ATTACHMENT;
            case POLICE_STATEMENTS, CONFIDENTIAL_STATEMENTS -> ENTRY_OF_STATEMENT;
            case TIPS -> ENTRY_OF_TIP;
            default -> NO_ENTRY;
        };
    }

    /** What was seen at a place or said of its people is proof while points count. */
    private static boolean pointsMatter(RetentionKind kind) {
        return switch (kind) {
            case INSPECTION_PHOTOS, VISIT_TRANSMISSIONS, SELF_CHECKS, TIPS, POLICE_STATEMENTS -> true;
            default -> false;
        };
    }

    /** Where the law's number is not known every point counts. */
    private Instant pointsCountFrom(LocalDate day) {
        return rules.numbers().number("points-window-years", day) instanceof Dated.Known<Integer> years
                ? day.minusYears(years.value()).atStartOfDay(clock.getZone()).toInstant()
                : Instant.EPOCH;
    }

    private LocalDate archivedThrough() {
        return ArchiveConfirmation.<ArchiveConfirmation>find("order by confirmedAt desc")
                .firstResultOptional()
                .map(newest -> newest.throughOn)
                .orElse(NEVER);
    }
}
