package no.bevilling.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.bevilling.account.Account;
import no.bevilling.account.Role;
import no.bevilling.account.RoleGrant;
import no.bevilling.application.OpenCases;
import no.bevilling.casework.Cases;
import no.bevilling.database.Tenant;
import no.bevilling.decision.Approvals;
import no.bevilling.decision.CaseScenario;
import no.bevilling.decision.DecisionOutcome;
import no.bevilling.decision.Decisions;
import no.bevilling.decision.ProposalDraft;
import no.bevilling.decision.Proposals;
import no.bevilling.decision.Suggestions;
import no.bevilling.licence.Licence;
import no.bevilling.municipality.RegionAverages;
import no.bevilling.platform.Browser;
import no.bevilling.platform.TestDatabase;
import no.bevilling.turnover.ReportedVolume;
import no.bevilling.turnover.Sold;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

/** The survey of a year against a stock that is counted by hand, through the front door. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SurveyTest {
    private static final String STOCK = "5043";
    private static final String CASES = "3451";
    private static final int YEAR = 2025;

    @Inject
    OpenCases open;

    @Inject
    CaseScenario scenario;

    @Inject
    Cases cases;

    @Inject
    Suggestions suggestions;

    @Inject
    Proposals proposals;

    @Inject
    Approvals approvals;

    @Inject
    Decisions decisions;

    @Inject
    RegionAverages averages;

    @Test
    void licences_are_counted_on_the_last_day_of_the_year_by_what_they_allowed_and_each_number_opens_its_list()
            throws Exception {
        Browser here = newcomer();
        Sold.told(Map.of());
        Map<String, BigDecimal> before = numbers(here, STOCK, YEAR);
        here.request()
                .header("X-CSRF-TOKEN", here.token())
                .contentType("multipart/form-data")
                .multiPart("licences", "bevillinger.csv", """
                        Nummer;Type;Organisasjonsnummer;Bevillingshaver;Sted;Gateadresse;Postnummer;Poststed;Virksomhet;Plasser;Grupper;Tid inne gruppe 1;Tid inne gruppe 2;Tid inne gruppe 3;Tid ute gruppe 1;Gjelder fra;Gjelder til og med;Styrer;Stedfortreder
                        ST-1;salgsbevilling;999999999;Tallbutikken AS;Tallbutikken;Storgata 1;7898;Limingen;dagligvarebutikk;;1;man-fre 08:00-20:00, lør 08:00-18:00;;;;01.10.2024;30.09.2028;Siri Styrer;
                        ST-2;skjenkebevilling;999999999;Tallbutikken AS;Tallpuben;Storgata 2;7898;Limingen;pub;60;1, 2;man-tor 08:00-01:00, fre-lør 08:00-02:00;alle 08:00-01:00;;;01.10.2024;30.09.2028;Siri Styrer;
                        ST-3;skjenkebevilling;999999999;Tallbutikken AS;Tallhotellet;Storgata 3;7898;Limingen;hotell;90;1, 2, 3;alle 08:00-01:00;alle 08:00-01:00;alle 13:00-01:00;alle 08:00-23:00;01.10.2024;30.09.2028;Siri Styrer;
                        ST-4;skjenkebevilling;999999999;Tallbutikken AS;Den gamle tallkroa;Storgata 4;7898;Limingen;pub;30;1, 2;alle 08:00-01:00;alle 08:00-01:00;;;01.10.2020;30.09.2024;Siri Styrer;
                        ST-5;skjenkebevilling;999999999;Tallbutikken AS;Den nye tallkroa;Storgata 5;7898;Limingen;pub;30;1, 2;alle 08:00-01:00;alle 08:00-01:00;;;01.01.2026;30.09.2028;Siri Styrer;
                        """.getBytes(StandardCharsets.UTF_8))
                .multiPart("points", "prikker.csv", new byte[0])
                .multiPart("go", "store")
                .post("/k/" + STOCK + "/import")
                .then()
                .statusCode(lessThan(400));
        Sold.told(Map.of(
                licence("ST-1"), told(Map.of(1, "12000")),
                licence("ST-2"), told(Map.of(1, "4000.5", 2, "800")),
                licence("ST-3"), told(Map.of(1, "1000", 2, "200", 3, "50.25"))));
        Map<String, BigDecimal> after = numbers(here, STOCK, YEAR);
        assertThat(added(before, after))
                .containsEntry("Salgsbevillinger", "1")
                .containsEntry("Skjenkebevillinger", "2")
                .containsEntry("Bevillinger/gruppe 1", "1")
                .containsEntry("Bevillinger/gruppe 1 og 2", "1")
                .containsEntry("Bevillinger/gruppe 1, 2 og 3", "1")
                .containsEntry("Skjenkebevillinger med skjenking ute", "1")
                .containsEntry("Salg: lengst til kl. 20.00", "1")
                .containsEntry("Skjenking: lengst til kl. 02.00", "1")
                .containsEntry("Skjenking: lengst til kl. 01.00", "1")
                .containsEntry("Bevillinger som det er meldt faktiske tall for", "3")
                .containsEntry("Faktisk: salgsbevilling, gruppe 1", "12000")
                .containsEntry("Faktisk: skjenkebevilling, gruppe 1", "5000.5")
                .containsEntry("Faktisk: skjenkebevilling, gruppe 2", "1000")
                .containsEntry("Faktisk: skjenkebevilling, gruppe 3", "50.25");
        here.request()
                .get("/k/" + STOCK + "/statistikk/liste/SERVING_GROUPS_BY?del=1-2-3&aar=" + YEAR)
                .then()
                .statusCode(200)
                .body(containsString("ST-3"), containsString("Tallhotellet"), not(containsString("ST-2")));
        here.request()
                .get("/k/" + STOCK + "/statistikk/liste/LITRES_ACTUAL_BY?del=SERVING.1&aar=" + YEAR)
                .then()
                .statusCode(200)
                .body(containsString("ST-2"), containsString("ST-3"), not(containsString("ST-1")));
        byte[] workbook = here.request()
                .accept("*/*")
                .get("/k/" + STOCK + "/statistikk/skjema.xlsx?aar=" + YEAR)
                .asByteArray();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            List<org.dhatim.fastexcel.reader.Row> rows = book.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(3)).isEqualTo("2025");
            assertThat(rows.stream()
                            .filter(row -> row.getCellText(1).equals("Faktisk: skjenkebevilling, gruppe 3"))
                            .map(row -> row.getCellAsNumber(3).orElseThrow())
                            .findFirst())
                    .hasValueSatisfying(value -> assertThat(value).isGreaterThanOrEqualTo(new BigDecimal("50.25")));
        }
    }

    @Test
    void a_case_granted_in_fourteen_days_and_one_refused_in_ten_are_told_step_by_step() throws Exception {
        CaseScenario.Work work = scenario.at(CASES).by("sara");
        UUID granted = work.granted("Tidkroa " + tag(), "gunnar");
        UUID refused = work.ready("Avslagskroa " + tag());
        work.run(() -> proposals.propose(
                refused,
                cases.get(refused).version,
                refusal(suggestions.of(cases.get(refused)).orElseThrow()),
                open.user("sara")));
        work.run(
                () -> approvals.approve(refused, decisions.newest(refused).orElseThrow().version, open.user("gunnar")));
        // Nobody can wait for weeks in a test: what happened is moved to 2022, where nothing else has happened.
        movedBack(granted, refused);

        Browser sara = Browser.signedIn("sara");
        Map<String, BigDecimal> numbers = numbers(sara, CASES, 2022);
        assertThat(added(Map.of(), numbers))
                .containsEntry("Søknader mottatt", "2")
                .containsEntry("Søknader innvilget", "1")
                .containsEntry("Søknader avslått", "1")
                .containsEntry("Søknader avvist", "0")
                .containsEntry("Fra mottatt til avgjort/dager, median", "12.0")
                .containsEntry("Fra mottatt til avgjort/dager, ni av ti", "14.0")
                .containsEntry("Venter på saksbehandler/dager, ni av ti", "2.0")
                .containsEntry("Venter på uttalelser/dager, ni av ti", "5.0")
                .containsEntry("Venter på søkeren/dager, ni av ti", "3.0")
                .containsEntry("Venter på godkjenning/dager, ni av ti", "1.0");
        String number = work.call(() -> cases.get(granted).number());
        sara.request()
                .get("/k/" + CASES + "/statistikk/saker?aar=2022&slag=NEW")
                .then()
                .statusCode(200)
                .body(containsString(number), containsString("Tidkroa"), containsString("Avslagskroa"));
        sara.request()
                .get("/k/" + CASES + "/statistikk/liste/GRANTED?aar=2022")
                .then()
                .body(containsString("Tidkroa"), not(containsString("Avslagskroa")));
    }

    @Test
    void the_region_is_an_average_of_five_others_at_least() {
        List<String> others = List.of("3449", "3450", "3452", "3453", "3454");
        for (int i = 0; i < 4; i++) {
            told(others.get(i), i + 1);
        }
        Browser sara = Browser.signedIn("sara");
        String address = "/k/" + CASES + "/statistikk/skjema.csv?aar=2023";
        assertThat(line(sara, address, "Skjenkebevillinger")[5]).isEmpty();
        told(others.get(4), 5);
        assertThat(line(sara, address, "Skjenkebevillinger")[5]).isEqualTo("3.0");
    }

    @Test
    void nobody_but_the_administration_of_the_municipality_opens_it() {
        for (String other : List.of("kari", "kristin", "viljar", "pia", "reidun")) {
            Browser browser = Browser.signedIn(other);
            for (String address : List.of("", "/saker", "/liste/SALE", "/skjema.csv", "/skjema.xlsx")) {
                browser.request()
                        .accept("*/*")
                        .get("/k/" + CASES + "/statistikk" + address)
                        .then()
                        .statusCode(403);
            }
        }
    }

    private void told(String number, long licences) {
        Tenant.run(open.municipality(number), () -> averages.write(2023, Map.of("SURVEY.SERVING", licences)));
    }

    private static ReportedVolume told(Map<Integer, String> litres) {
        Map<Integer, BigDecimal> told = new LinkedHashMap<>();
        litres.forEach((group, written) -> told.put(group, new BigDecimal(written)));
        return new ReportedVolume(null, told, null);
    }

    private UUID licence(String number) {
        return Tenant.call(
                open.municipality(STOCK),
                () -> Licence.<Licence>find("licenceNumber", number).singleResult().id);
    }

    private static ProposalDraft refusal(ProposalDraft d) {
        return new ProposalDraft(
                DecisionOutcome.REFUSED,
                d.drinkGroups(),
                List.of(),
                d.periodFrom(),
                d.periodTo(),
                d.servingArea(),
                d.outdoorArea(),
                d.conditions(),
                d.rules(),
                d.facts(),
                d.statements(),
                d.assessment(),
                "Vi har vurdert stedet.");
    }

    /** As the tables' owner: for the product itself events and receipts never change. */
    private void movedBack(UUID granted, UUID refused) throws Exception {
        Map<String, String> known = TestDatabase.database().asSystemProperties();
        try (Connection owner = DriverManager.getConnection(
                        known.get("quarkus.datasource.jdbc.url"),
                        known.get("quarkus.flyway.username"),
                        known.get("quarkus.flyway.password"));
                Statement sql = owner.createStatement()) {
            owner.setAutoCommit(false);
            sql.execute("select set_config('app.municipality', '" + open.municipality(CASES) + "', true)");
            sql.execute("""
                    update case_event set happened_at = '2022-03-01 10:00 Europe/Oslo' where case_id in ('%1$s', '%2$s');
                    update case_event set happened_at = '2022-03-14 10:00 Europe/Oslo' where case_id = '%1$s' and kind = 'PROPOSED';
                    update case_event set happened_at = '2022-03-15 10:00 Europe/Oslo' where case_id = '%1$s' and kind = 'APPROVED';
                    insert into case_event (municipality_id, id, case_id, happened_at, kind, actor_name)
                      select municipality_id, gen_random_uuid(), id, '2022-03-03 10:00 Europe/Oslo', 'ASSIGNED', 'Sara'
                      from licensing_case where id = '%1$s';
                    insert into applicant_task (municipality_id, id, case_id, kind, text, asked_by, asked_by_name, asked_at, due_on,
                        answer, answered_at)
                      select municipality_id, gen_random_uuid(), id, 'QUESTION', 'Hvor?',
                        (select id from account where username = 'sara'), 'Sara', '2022-03-10 10:00 Europe/Oslo', '2022-03-20',
                        'Her', '2022-03-13 10:00 Europe/Oslo'
                      from licensing_case where id = '%1$s';
                    update statement set requested_on = '2022-03-04', received_on = '2022-03-09', answered_at = null
                      where case_id = '%1$s';
                    update licensing_case set received_at = '2022-03-01 10:00 Europe/Oslo',
                      decided_at = '2022-03-15 10:00 Europe/Oslo' where id = '%1$s';
                    update case_event set happened_at = '2022-05-12 10:00 Europe/Oslo' where case_id = '%2$s' and kind = 'PROPOSED';
                    update statement set requested_on = '2022-05-03', received_on = '2022-05-03', answered_at = null
                      where case_id = '%2$s';
                    update licensing_case set received_at = '2022-05-02 10:00 Europe/Oslo',
                      decided_at = '2022-05-12 10:00 Europe/Oslo' where id = '%2$s';
                    """.formatted(granted, refused));
            owner.commit();
        }
    }

    /** The numbers of the year in the survey's file, by their names; parts of several wholes are added up. */
    private static Map<String, BigDecimal> numbers(Browser by, String municipality, int year) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        lines(by, "/k/" + municipality + "/statistikk/skjema.csv?aar=" + year).forEach(cells -> {
            String name = cells[2].startsWith("dager")
                    ? cells[1] + "/" + cells[2]
                    : cells[1].startsWith("gruppe") ? cells[0] + "/" + cells[1] : cells[1];
            numbers.merge(name, new BigDecimal(cells[3]), BigDecimal::add);
        });
        return numbers;
    }

    private static String[] line(Browser by, String address, String name) {
        return lines(by, address)
                .filter(cells -> cells[1].equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String[]> lines(Browser by, String address) {
        return by.request()
                .accept("*/*")
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .skip(1)
                .map(line -> line.replace("\"", "").split(";", -1));
    }

    private static Map<String, String> added(Map<String, BigDecimal> before, Map<String, BigDecimal> after) {
        Map<String, String> added = new LinkedHashMap<>();
        after.forEach((name, number) -> added.put(
                name,
                number.subtract(before.getOrDefault(name, BigDecimal.ZERO)).toPlainString()));
        return added;
    }

    private Browser newcomer() {
        QuarkusTransaction.requiringNew().run(() -> {
            Account account = new Account();
            account.username = "survey-newcomer";
            account.passwordHash = BcryptUtil.bcryptHash("demo", 4);
            account.displayName = "Stine Statistikk";
            account.persistAndFlush();
            for (Role role : List.of(Role.ADMIN, Role.CASEWORKER)) {
                new RoleGrant(account.id, open.municipality(STOCK), role).persist();
            }
        });
        return Browser.signedIn("survey-newcomer");
    }

    private static String tag() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
