package no.bevilling.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.CaseStatus;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.LicenceType;
import no.bevilling.rules.fact.StatementAnswer;

/** What a consulted body has to answer, over all municipalities that have granted the person the role. */
@ApplicationScoped
public class BodyQueue {
    private static final int RECENT = 20;
    private static final String ROWS = """
            select s.id, c.case_year, c.case_sequence, c.kind, c.licence_type, o.name, p.name, p.street_address,
                   s.requested_on, s.due_on, s.promised_on, s.answer, s.answered_at,
                   exists (select from statement_question q where q.municipality_id = s.municipality_id
                           and q.statement_id = s.id and q.answer is null)
            from statement s
            join licensing_case c on c.municipality_id = s.municipality_id and c.id = s.case_id
            join organisation o on o.municipality_id = c.municipality_id and o.id = c.organisation_id
            left join premises p on p.municipality_id = c.municipality_id and p.id = c.premises_id
            where s.municipality_id = :municipality and s.body_id = :body
            """;
    private static final String WAITING = ROWS + """
              and s.answer is null and c.status in (:open)
            order by coalesce(s.promised_on, s.due_on), s.id
            """;
    private static final String ANSWERED = ROWS + """
              and s.answered_at is not null
            order by s.answered_at desc, s.id limit
            """ + RECENT;

    @Inject
    ConsultedBodies bodies;

    @Inject
    Municipalities municipalities;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * One request.
     *
     * @param daysLeft until the day on which the answer is expected; negative: it is late
     * @param asking whether the caseworker has been asked something and has not told it yet
     */
    public record Item(
            UUID id,
            String municipality,
            String municipalityName,
            String caseNumber,
            ApplicationKind kind,
            LicenceType licenceType,
            String holder,
            String place,
            String address,
            LocalDate requestedOn,
            LocalDate dueOn,
            LocalDate promisedOn,
            StatementAnswer answer,
            java.time.Instant answeredAt,
            boolean asking,
            long daysLeft) {
        public boolean isLate() {
            return daysLeft < 0;
        }

        /** Days after the day on which the answer was expected. */
        public long daysOver() {
            return -daysLeft;
        }

        public String href() {
            return "/k/" + municipality + "/uttalelser/" + id;
        }
    }

    /**
     * All of it.
     *
     * @param names the bodies that the person answers for, each with its municipality
     * @param waiting what is late first
     * @param answered the newest first
     */
    public record Queue(List<String> names, List<Item> waiting, List<Item> answered) {
        /** The bodies, in one line. */
        public String answersFor() {
            return String.join(", ", names);
        }

        /** How many are late. */
        public long late() {
            return waiting.stream().filter(Item::isLate).count();
        }
    }

    /** Reads municipality by municipality, each in a transaction of its own. */
    public Queue of(SignedInAccount account) {
        List<String> names = new ArrayList<>();
        List<Item> waiting = new ArrayList<>();
        List<Item> answered = new ArrayList<>();
        for (Municipalities.Short here : municipalities.all()) {
            if (account.has(here.id(), Role.CONSULTED_BODY)) {
                Tenant.run(here.id(), () -> {
                    Optional<ConsultedBody> body = bodies.answeredBy(account);
                    body.ifPresent(known -> {
                        names.add(known.name + " (" + here.name() + ")");
                        waiting.addAll(rows(WAITING, here, known.id, true));
                        answered.addAll(rows(ANSWERED, here, known.id, false));
                    });
                });
            }
        }
        waiting.sort(Comparator.comparingLong(Item::daysLeft).thenComparing(Item::municipalityName));
        answered.sort(Comparator.comparing(Item::answeredAt).reversed());
        return new Queue(names, waiting, answered.stream().limit(RECENT).toList());
    }

    private List<Item> rows(String sql, Municipalities.Short here, UUID body, boolean waiting) {
        var query = entities.createNativeQuery(sql, Object[].class)
                .setParameter("municipality", here.id())
                .setParameter("body", body);
        if (waiting) {
            query.setParameter("open", List.of(CaseStatus.RECEIVED.name(), CaseStatus.IN_PROGRESS.name()));
        }
        LocalDate today = LocalDate.now(clock);
        List<Item> items = new ArrayList<>();
        for (Object read : query.getResultList()) {
            Object[] row = (Object[]) read;
            LocalDate due = date(row[9]);
            LocalDate promised = date(row[10]);
            items.add(new Item(
                    (UUID) row[0],
                    here.number(),
                    here.name(),
                    row[1] + "/" + row[2],
                    row[3] == null ? null : ApplicationKind.valueOf((String) row[3]),
                    row[4] == null ? null : LicenceType.valueOf((String) row[4]),
                    (String) row[5],
                    (String) row[6],
                    (String) row[7],
                    date(row[8]),
                    due,
                    promised,
                    row[11] == null ? null : StatementAnswer.valueOf((String) row[11]),
                    (java.time.Instant) row[12],
                    (Boolean) row[13],
                    ChronoUnit.DAYS.between(today, promised == null ? due : promised)));
        }
        return items;
    }

    private static LocalDate date(Object value) {
        return value instanceof java.sql.Date day ? day.toLocalDate() : (LocalDate) value;
    }
}
