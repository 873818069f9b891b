package no.bevilling.renewal;

import io.quarkus.test.junit.QuarkusMock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import no.bevilling.account.Account;
import no.bevilling.account.Accounts;
import no.bevilling.account.SignedInAccount;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;
import no.bevilling.rules.DatabaseRuleBaseStore;
import no.bevilling.rules.LayerSource;
import no.bevilling.rules.RuleChecks;
import no.bevilling.simulation.LicenceStock;
import org.hibernate.Session;

/** A municipality in the spring of 2028, half a year before its licences end: rules of its own on who goes on, and a stock. */
@ApplicationScoped
public class RenewalGround {
    static final LocalDate END = LocalDate.of(2028, 9, 30);
    private static final LocalDate TODAY = LocalDate.of(2028, 4, 3);
    private static final String RULE = """
            id: %s-renewal
            kind: RENEWAL
            source: GUIDELINE
            plan: ["Planen pkt. 9"]
            rows:
              - { drinkGroups: [3], mode: FULL_APPLICATION }
              - { mode: AUTOMATIC_UNLESS_POINTS }
            """;

    private static final String PERIODS = """
            insert into licence_event (municipality_id, id, licence_id, kind, happened_at, period_from, period_to, case_id,
              recorded_at)
            select municipality_id, gen_random_uuid(), id, 'PERIOD_GRANTED', granted_on, period_from, period_to, case_id,
              granted_on
            from licence where licence_number like '%-2019-%'
            """;
    private static final String TERMS = """
            insert into licence_terms (municipality_id, id, licence_id, case_kind, valid_from, clientele, venue_kind,
              drink_groups, hours, manager_name, serving_area, case_id, decision_id, decided_at)
            select l.municipality_id, gen_random_uuid(), l.id, 'NEW', l.period_from, l.clientele, p.venue_kind,
              l.drink_groups, l.hours, 'Mari Styrer', 'Første etasje', l.case_id, l.decision_id, l.granted_on
            from licence l join premises p on p.municipality_id = l.municipality_id and p.id = l.premises_id
            where l.licence_number like '%-2019-%'
            """;

    @Inject
    Municipalities municipalities;

    @Inject
    Accounts accounts;

    @Inject
    RuleChecks rules;

    @Inject
    DatabaseRuleBaseStore store;

    @Inject
    EntityManager entities;

    /** From here on it is April 2028, until the test has ended. */
    static void inTheSpringOf2028() {
        ZoneId oslo = ZoneId.of("Europe/Oslo");
        QuarkusMock.installMockForType(
                Clock.fixed(TODAY.atTime(10, 0).atZone(oslo).toInstant(), oslo), Clock.class);
    }

    /** Beer and wine go on unless points were given, spirits are applied for again: adopted once for a municipality. */
    void rule(String number) {
        List<LayerSource> layers = rules.layers(number, TODAY);
        LayerSource own = layers.get(layers.size() - 1);
        if (own.files().containsKey("tables/renewal.yaml")) {
            return;
        }
        TreeMap<String, byte[]> files = new TreeMap<>(own.files());
        String policy = new String(files.get("policy.yaml"), StandardCharsets.UTF_8)
                .replaceAll("(?m)^version: .*$", "version: \"2028.1\"")
                .replaceAll("(?m)^validFrom: .*$", "validFrom: 2028-03-01");
        files.put("policy.yaml", policy.getBytes(StandardCharsets.UTF_8));
        files.put("tables/renewal.yaml", RULE.formatted(number).getBytes(StandardCharsets.UTF_8));
        store.put(new LayerSource(own.path(), files));
    }

    /** So many serving licences that end with the period. */
    void stock(String number, int count) {
        Municipalities.Short place = municipalities.byNumber(number).orElseThrow();
        Tenant.run(place.id(), () -> {
            entities.unwrap(Session.class).doWork(c -> LicenceStock.add(c, place.id(), number, count, 1));
            entities.createNativeQuery(PERIODS).executeUpdate();
            entities.createNativeQuery(TERMS).executeUpdate();
            entities.createNativeQuery("update licence set manager_name = 'Mari Styrer', serving_area = 'Første etasje'"
                            + " where licence_number like '%-2019-%'")
                    .executeUpdate();
        });
    }

    SignedInAccount user(String username) {
        Account account = accounts.byUsername(username).orElseThrow();
        return accounts.signedIn(account.id, account.sessionCounter).orElseThrow();
    }
}
