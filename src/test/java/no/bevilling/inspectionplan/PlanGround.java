package no.bevilling.inspectionplan;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.Account;
import no.bevilling.account.DemoPassword;
import no.bevilling.account.Role;
import no.bevilling.account.RoleGrant;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;
import no.bevilling.simulation.LicenceStock;
import org.hibernate.Session;

/** Places, inspections and people of a municipality that no other test uses, as sentences about the plan need them. */
@ApplicationScoped
public class PlanGround {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private static final String PERIOD = """
            insert into licence_event (municipality_id, id, licence_id, kind, happened_at, period_from, period_to, case_id,
              recorded_at)
            values (:m, gen_random_uuid(), :id, 'PERIOD_GRANTED', :at, :from, :to, :id, :at)
            """;

    @Inject
    Municipalities municipalities;

    @Inject
    EntityManager entities;

    /** From here on it is this moment, until the test has ended. */
    static void now(String local) {
        QuarkusMock.installMockForType(
                Clock.fixed(LocalDateTime.parse(local).atZone(OSLO).toInstant(), OSLO), Clock.class);
    }

    int municipality(String number) {
        return municipalities.byNumber(number).orElseThrow().id();
    }

    /**
     * A place with a serving licence; its id is also that of its licence and its case.
     *
     * @param sequence tells the places of a municipality apart
     */
    UUID place(String number, int sequence, String name, String kind, String from, String to) {
        int m = municipality(number);
        return Tenant.call(m, () -> {
            entities.unwrap(Session.class).doWork(c -> LicenceStock.add(c, m, number, 1, sequence));
            UUID id = (UUID) entities.createNativeQuery("select id from licence where licence_number = :n", UUID.class)
                    .setParameter("n", "%s-2019-%06d".formatted(number, sequence))
                    .getSingleResult();
            update(
                            "update premises set name = :name, venue_kind = :kind, latitude = :lat, longitude = :lon where id = :id")
                    .setParameter("name", name)
                    .setParameter("kind", kind)
                    .setParameter("lat", new java.math.BigDecimal("64." + (100000 + sequence * 700)))
                    .setParameter("lon", new java.math.BigDecimal("12." + (100000 + sequence * 900)))
                    .setParameter("id", id)
                    .executeUpdate();
            update("update licence set period_from = :from, period_to = :to where id = :id")
                    .setParameter("from", LocalDate.parse(from))
                    .setParameter("to", LocalDate.parse(to))
                    .setParameter("id", id)
                    .executeUpdate();
            update(PERIOD)
                    .setParameter("m", m)
                    .setParameter("id", id)
                    .setParameter("at", LocalDate.parse(from).atStartOfDay(OSLO).toInstant())
                    .setParameter("from", LocalDate.parse(from))
                    .setParameter("to", LocalDate.parse(to))
                    .executeUpdate();
            return id;
        });
    }

    /** A place whose licence holds all the time that tests are about. */
    UUID place(String number, int sequence, String name, String kind) {
        return place(number, sequence, name, kind, "2024-10-01", "2028-09-30");
    }

    /** Makes the licence of a place one to sell. */
    void sells(String number, UUID place) {
        run(
                number,
                () -> update("update licence set licence_type = 'SALE' where id = :id")
                        .setParameter("id", place)
                        .executeUpdate());
    }

    /** Moves a licence to another place, which then has two. */
    void moves(String number, UUID licence, UUID to) {
        run(
                number,
                () -> update("update licence set premises_id = :to where id = :id")
                        .setParameter("to", to)
                        .setParameter("id", licence)
                        .executeUpdate());
    }

    /** Makes a place's licence one for a single occasion. */
    void occasion(String number, UUID place, String from, String to) {
        run(number, () -> {
            update("update licence set granted_as = 'SINGLE_OCCASION' where id = :id")
                    .setParameter("id", place)
                    .executeUpdate();
            update(
                            "update licensing_case set kind = 'SINGLE_OCCASION', event_from = :from, event_to = :to where id = :id")
                    .setParameter("from", LocalDateTime.parse(from))
                    .setParameter("to", LocalDateTime.parse(to))
                    .setParameter("id", place)
                    .executeUpdate();
        });
    }

    /** An inspection that was handed in. */
    UUID inspected(String number, UUID place, String at, UUID occasionCase) {
        return inspected(number, place, at, occasionCase, null);
    }

    /** A correction of a report, which stands instead of it. */
    UUID corrected(String number, UUID place, String at, UUID first) {
        UUID second = inspected(number, place, at, null, first);
        run(
                number,
                () -> update("update inspection set superseded_by = :second where id = :first")
                        .setParameter("second", second)
                        .setParameter("first", first)
                        .executeUpdate());
        return second;
    }

    private UUID inspected(String number, UUID place, String at, UUID occasionCase, UUID first) {
        UUID id = UUID.randomUUID();
        run(
                number,
                () -> update("""
                        insert into inspection (municipality_id, id, visit_id, revision, supersedes, premises_id, licence_type,
                          occasion_case_id, mode, started_at, ended_at, oral_account, findings, status, handed_in_at,
                          handed_in_by, handed_in_by_name, report_due_on)
                        values (:m, :id, :visit, :revision, cast(:first as uuid), :place, 'SERVING', cast(:occasion as uuid),
                          'OPEN', :at, :at, 'GIVEN', false, 'HANDED_IN', :at,
                          (select id from account where username = 'kristin'), 'Kristin', :due)
                        """)
                        .setParameter("m", municipality(number))
                        .setParameter("id", id)
                        .setParameter("visit", first == null ? id : first)
                        .setParameter("revision", first == null ? 1 : 2)
                        .setParameter("first", first == null ? null : first.toString())
                        .setParameter("place", place)
                        .setParameter("occasion", occasionCase == null ? null : occasionCase.toString())
                        .setParameter("at", LocalDateTime.parse(at).atZone(OSLO).toInstant())
                        .setParameter(
                                "due", LocalDateTime.parse(at).toLocalDate().plusDays(7))
                        .executeUpdate());
        return id;
    }

    /** A user with roles in the municipality, whose password is that of the demo. */
    void user(String number, String username, String name, Role... roles) {
        int m = municipality(number);
        QuarkusTransaction.requiringNew().run(() -> {
            if (Account.count("username", username) > 0) {
                return;
            }
            Account account = new Account();
            account.username = username;
            account.passwordHash = DemoPassword.hash("demo");
            account.displayName = name;
            account.persistAndFlush();
            for (Role role : roles) {
                new RoleGrant(account.id, m, role).persist();
            }
        });
    }

    void run(String number, Runnable work) {
        Tenant.run(municipality(number), work);
    }

    private jakarta.persistence.Query update(String sql) {
        return entities.createNativeQuery(sql);
    }

    /** What the rules said of the routes that are ready: the conclusion, and how many go. */
    List<String> checksOfRoutes(String number) {
        List<?> found = Tenant.call(
                municipality(number),
                () -> entities.createNativeQuery(
                                "select conclusion || ' ' || (input #>> '{inspection,present}') from inspection_check"
                                        + " where route_id is not null order by checked_at",
                                String.class)
                        .getResultList());
        return found.stream().map(String.class::cast).toList();
    }
}
