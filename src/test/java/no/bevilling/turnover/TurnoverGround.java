package no.bevilling.turnover;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import no.bevilling.account.Account;
import no.bevilling.account.Role;
import no.bevilling.account.RoleGrant;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;
import no.bevilling.simulation.LicenceStock;
import org.hibernate.Session;

/** Holders with places in a municipality that no other test uses, as sentences about turnover returns need them. */
@ApplicationScoped
public class TurnoverGround {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final LocalDate FROM = LocalDate.of(2026, 10, 1);
    private static final LocalDate TO = LocalDate.of(2028, 9, 30);

    @Inject
    Municipalities municipalities;

    @Inject
    EntityManager entities;

    @Inject
    TurnoverRounds rounds;

    @Inject
    PointsProposals proposals;

    /** From here on it is this moment, until the test has ended. */
    public static void now(String local) {
        QuarkusMock.installMockForType(
                Clock.fixed(LocalDateTime.parse(local).atZone(OSLO).toInstant(), OSLO), Clock.class);
    }

    public int municipality(String number) {
        return municipalities.byNumber(number).orElseThrow().id();
    }

    /**
     * Serving licences of one holder, for beer and wine, in places called by their sequence.
     *
     * @param first sequence of the first place
     * @param holder who applied online and holds them all
     */
    void chain(String number, int first, int places, String name, String holder) {
        chain(number, first, places, name, holder, 800, 200);
    }

    /** As above, where the applications expected so many litres of beer and of wine in each place. */
    public void chain(String number, int first, int places, String name, String holder, int beer, int wine) {
        int m = municipality(number);
        Tenant.run(m, () -> {
            entities.unwrap(Session.class).doWork(c -> LicenceStock.add(c, m, number, places, first));
            UUID organisation = licence(number, first);
            for (int i = first; i < first + places; i++) {
                UUID id = licence(number, i);
                update(
                                "update licence set organisation_id = :o, drink_groups = '{1,2}', period_from = :from where id = :id")
                        .setParameter("o", organisation)
                        .setParameter("from", FROM)
                        .setParameter("id", id)
                        .executeUpdate();
                update("update licensing_case set organisation_id = :o where id = :id")
                        .setParameter("o", organisation)
                        .setParameter("id", id)
                        .executeUpdate();
                update("update premises set seats = 40 where id = :id")
                        .setParameter("id", id)
                        .executeUpdate();
                update("update application set account_id = (select id from account where username = :holder),"
                                + " answers = cast(:answers as jsonb) where id = :id")
                        .setParameter(
                                "answers",
                                "{\"turnover\": {\"group1Litres\": %d, \"group2Litres\": %d}}".formatted(beer, wine))
                        .setParameter("holder", holder)
                        .setParameter("id", id)
                        .executeUpdate();
                update("""
                                insert into licence_terms (municipality_id, id, licence_id, case_kind, valid_from, clientele,
                                  venue_kind, drink_groups, hours, case_id, decision_id, decided_at)
                                select l.municipality_id, gen_random_uuid(), l.id, 'NEW', :at, l.clientele, p.venue_kind,
                                  l.drink_groups, l.hours, l.case_id, l.decision_id, :at
                                from licence l
                                join premises p on p.municipality_id = l.municipality_id and p.id = l.premises_id
                                where l.id = :id
                                """)
                        .setParameter("id", id)
                        .setParameter("at", FROM.atStartOfDay(OSLO).toInstant())
                        .executeUpdate();
                update("""
                                insert into licence_event (municipality_id, id, licence_id, kind, happened_at, period_from, period_to,
                                  case_id, recorded_at)
                                values (:m, gen_random_uuid(), :id, 'PERIOD_GRANTED', :at, :from, :to, :id, :at)
                                """)
                        .setParameter("m", m)
                        .setParameter("id", id)
                        .setParameter("at", FROM.atStartOfDay(OSLO).toInstant())
                        .setParameter("from", FROM)
                        .setParameter("to", TO)
                        .executeUpdate();
            }
            update("update organisation set name = :name, email = :email where id = :id")
                    .setParameter("name", name)
                    .setParameter("email", holder + "@eksempel.example")
                    .setParameter("id", organisation)
                    .executeUpdate();
        });
    }

    /** The business on one licence passed to the holder of another on a day, which follows it. */
    void passed(String number, int former, int next, LocalDate on) {
        int m = municipality(number);
        Tenant.run(m, () -> {
            update("update licence set follows_id = :former where id = :next")
                    .setParameter("former", licence(number, former))
                    .setParameter("next", licence(number, next))
                    .executeUpdate();
            update("""
                            insert into licence_event (municipality_id, id, licence_id, kind, happened_at, case_id, recorded_at)
                            values (:m, gen_random_uuid(), :id, 'TRANSFERRED', :at, :id, :at)
                            """)
                    .setParameter("m", m)
                    .setParameter("id", licence(number, former))
                    .setParameter("at", on.atStartOfDay(OSLO).toInstant())
                    .executeUpdate();
        });
    }

    /** The licence of a place by its sequence. */
    public UUID licence(String number, int sequence) {
        return (UUID) entities.createNativeQuery("select id from licence where licence_number = :n", UUID.class)
                .setParameter("n", "%s-2019-%06d".formatted(number, sequence))
                .getSingleResult();
    }

    /** All that the job does, until nothing is left to do. */
    public void job(String number) {
        int m = municipality(number);
        while (Tenant.<Integer>call(m, rounds::ask) == TurnoverRounds.PART) {}
        while (Tenant.<Integer>call(m, rounds::remind) == TurnoverRounds.PART) {}
        while (Tenant.<Integer>call(m, proposals::propose) == TurnoverRounds.PART) {}
    }

    /** A user with roles in the municipality, whose password is that of the demo. */
    public void user(String number, String username, String name, Role... roles) {
        int m = municipality(number);
        QuarkusTransaction.requiringNew().run(() -> {
            if (Account.count("username", username) > 0) {
                return;
            }
            Account account = new Account();
            account.username = username;
            account.passwordHash = BcryptUtil.bcryptHash("demo", 4);
            account.displayName = name;
            account.persistAndFlush();
            for (Role role : roles) {
                new RoleGrant(account.id, m, role).persist();
            }
        });
    }

    private jakarta.persistence.Query update(String sql) {
        return entities.createNativeQuery(sql);
    }
}
