package no.bevilling.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.bevilling.application.OpenCases;
import no.bevilling.database.Tenant;
import no.bevilling.platform.Browser;
import no.bevilling.platform.ExcelWriter;
import no.bevilling.platform.TestDatabase;
import no.bevilling.premises.Premises;
import no.bevilling.rules.fact.VenueKind;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** A caseworker selects what no list of the product answers, and gets what the role may see, however much it is. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SelectionTest {
    private static final String HERE = "3453";
    private static final String PAGE = "/k/3451/uttrekk";
    private static final int MANY = 3_000;

    @Inject
    OpenCases open;

    @Inject
    SelectionRows rows;

    @Inject
    ExportSlots slots;

    @Inject
    EntityManager entities;

    @Test
    void columns_filters_and_groups_are_chosen_from_a_closed_list_and_what_is_typed_never_becomes_sql() {
        String tag = tag();
        open.restaurant("3451", "kari", "Uttrekkskroa " + tag);
        open.restaurant("3451", "kari", "Uttrekks%kroa " + tag);
        Browser sara = Browser.signedIn("sara");

        String both = "?om=CASES&kol=caseNumber&kol=place&kol=status&f.place=" + encoded(tag);
        assertThat(lines(sara, PAGE + "/fil.csv" + both))
                .hasSize(3)
                .first()
                .asString()
                .contains("Saksnummer", "Sted", "Status");
        assertThat(lines(sara, PAGE + "/fil.csv" + both.replace(encoded(tag), encoded("%kroa " + tag))))
                .as("a percent sign is looked for, and finds no more than that")
                .hasSize(2);
        assertThat(lines(sara, PAGE + "/fil.csv" + both + "&gruppe=status"))
                .hasSize(2)
                .last()
                .asString()
                .contains("2");
        for (String evil : List.of(
                "?om=CASES&kol=" + encoded("c.title; drop table licence"),
                "?om=CASES&gruppe=" + encoded("1, (select 1)"),
                "?om=CASES&f.place=" + encoded("' or 1=1 --"),
                "?om=CASES&f.receivedOn.fra=" + encoded("2026-01-01' or '1'='1"),
                "?om=FEES&f.feeAmount.til=" + encoded("1); --"),
                "?om=LICENCES&f.licenceType=" + encoded("SALE') or ('1'='1"))) {
            sara.request().urlEncodingEnabled(false).get(PAGE + evil).then().statusCode(200);
        }
        assertThat(lines(sara, PAGE + "/fil.csv?om=CASES&f.place=" + encoded("' or 1=1 --")))
                .hasSize(1);
    }

    @Test
    void an_inspector_selects_inspections_alone_and_nobody_gets_rows_of_own_cases() {
        Browser kristin = Browser.signedIn("kristin");
        kristin.request().get(PAGE).then().statusCode(200).body(containsString("Eget uttrekk: Kontroller"));
        for (String other : List.of("LICENCES", "CASES", "FEES")) {
            kristin.request().get(PAGE + "?om=" + other).then().statusCode(404);
            kristin.request()
                    .accept("*/*")
                    .get(PAGE + "/fil.csv?om=" + other)
                    .then()
                    .statusCode(404);
        }
        for (String nobody : List.of("kari", "pia", "reidun")) {
            Browser browser = Browser.signedIn(nobody);
            browser.request().get(PAGE).then().statusCode(403);
            browser.request().accept("*/*").get(PAGE + "/fil.xlsx").then().statusCode(403);
        }
        String tag = tag();
        open.restaurant("3451", "sara", "Egenkroa " + tag);
        assertThat(lines(Browser.signedIn("sara"), PAGE + "/fil.csv?om=CASES&f.place=" + tag))
                .hasSize(1);
        assertThat(lines(Browser.signedIn("gunnar"), PAGE + "/fil.csv?om=CASES&f.place=" + tag))
                .hasSize(2);
    }

    @Test
    void a_selection_is_saved_for_oneself_or_for_the_others_of_the_municipality() {
        String name = "Avgjort i år " + tag();
        Browser sara = Browser.signedIn("sara");
        String query = "om=CASES&kol=caseNumber&kol=caseDays&gruppe=kind&f.status=DECIDED&f.caseDays.fra=2,5";
        save(sara, name, "", query).statusCode(303);
        save(sara, name, "", query).statusCode(422).body(containsString("høyst 80 tegn"));
        sara.request().get(PAGE).then().body(containsString(name), containsString("f.caseDays.fra=2%2C5"));
        Browser.signedIn("gunnar").request().get(PAGE).then().body(not(containsString(name)));
        save(sara, name + " delt", "true", query).statusCode(303);
        Browser gunnar = Browser.signedIn("gunnar");
        gunnar.request().get(PAGE).then().body(containsString(name + " delt"), containsString("Delt av"));
        UUID shared = Tenant.call(
                open.municipality("3451"),
                () -> SavedSelection.<SavedSelection>find("name", name + " delt")
                        .singleResult()
                        .id);
        gunnar.form().post(PAGE + "/lagret/" + shared + "/slett").then().statusCode(404);
        sara.form().post(PAGE + "/lagret/" + shared + "/slett").then().statusCode(303);
    }

    @Test
    void every_column_of_every_subject_can_be_read_filtered_and_grouped_by() {
        Tenant.run(open.municipality("3451"), () -> {
            UUID reader = open.user("sara").id();
            for (SelectionSubject subject : SelectionSubject.values()) {
                MultivaluedHashMap<String, String> sent = new MultivaluedHashMap<>();
                subject.columns().forEach(column -> {
                    sent.add(SelectionAddress.COLUMN, column.key());
                    String name = SelectionAddress.FILTER + column.key();
                    switch (column.type()) {
                        case TEXT -> sent.add(name, "a");
                        case YES_NO -> sent.add(name, "nei");
                        case CHOICE ->
                            sent.add(name, column.words().getEnumConstants()[0].name());
                        case DAY -> sent.add(name + SelectionAddress.FROM, "2026-01-01");
                        default -> sent.add(name + SelectionAddress.TO, "2030");
                    }
                });
                Selection all = SelectionAddress.read(subject, sent);
                assertThat(all.filters()).hasSameSizeAs(subject.columns());
                rows.page(all, reader, 0, 5);
                for (SelectionColumn column : subject.columns()) {
                    if (column.grouped()) {
                        sent.putSingle(SelectionAddress.GROUP, column.key());
                        rows.page(SelectionAddress.read(subject, sent), reader, 0, 5);
                    }
                }
            }
        });
    }

    @Test
    void the_database_keeps_the_list_and_hands_out_a_part_at_a_time() {
        List<Long> cursors = new ArrayList<>();
        int[] read = {0};
        assertThatThrownBy(() -> Tenant.run(open.municipality(HERE), () -> {
                    inspections();
                    rows.each(
                            SelectionAddress.read(SelectionSubject.INSPECTIONS, new MultivaluedHashMap<>()),
                            open.user("sara").id(),
                            row -> {
                                if (read[0]++ % 1000 == 10) {
                                    cursors.add(openCursors());
                                }
                            });
                    throw new Undone();
                }))
                .isInstanceOf(Undone.class);
        assertThat(read[0]).isGreaterThanOrEqualTo(MANY);
        assertThat(cursors)
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(held -> assertThat(held).isPositive());
    }

    /** So that nothing of it remains. */
    private static class Undone extends RuntimeException {}

    private long openCursors() {
        return ((Number) entities.createNativeQuery(
                                "select count(*) from pg_cursors where name <> '' and statement like '%from inspection i%'")
                        .getSingleResult())
                .longValue();
    }

    @Test
    void no_more_files_are_written_at_once_than_leave_connections_for_the_others() {
        List<UUID> taken = new ArrayList<>();
        Browser sara = Browser.signedIn("sara");
        String file = PAGE + "/fil.csv?om=INSPECTIONS";
        try {
            for (int i = 0; i < ExportSlots.MOST; i++) {
                taken.add(slots.take());
            }
            sara.request().accept("*/*").get(file).then().statusCode(429);
        } finally {
            taken.forEach(slots::giveBack);
        }
        for (int i = 0; i <= ExportSlots.MOST; i++) {
            sara.request().accept("*/*").get(file).then().statusCode(200);
        }
    }

    @Test
    void a_workbook_is_written_while_its_rows_come_and_spreadsheets_read_it() throws Exception {
        long[] written = {0};
        List<Long> whileReading = new ArrayList<>();
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int one) {
                written[0]++;
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                written[0] += length;
            }
        };
        try (ExcelWriter workbook = new ExcelWriter(counting)) {
            workbook.sheet("Mange", List.of("Nummer", "Tekst"));
            for (int i = 0; i < 40_000; i++) {
                workbook.row(Stream.of(i, UUID.randomUUID()));
                if (i % 10_000 == 9_999) {
                    whileReading.add(written[0]);
                }
            }
        }
        assertThat(whileReading)
                .as("bytes that have left after each 10 000 rows")
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(whileReading.get(0)).isGreaterThan(100_000);

        byte[] file = Browser.signedIn("gunnar")
                .request()
                .accept("*/*")
                .get(PAGE + "/fil.xlsx?om=CASES&kol=caseNumber&kol=title&kol=receivedOn&kol=tooLate")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> read = book.getFirstSheet().read();
            assertThat(read).hasSizeGreaterThan(1);
            assertThat(read.get(0).getCellText(0)).isEqualTo("Saksnummer");
            assertThat(read.get(1).getCellAsDate(2)).isPresent();
            assertThat(read.get(1).getCellText(3)).isIn("ja", "nei");
        }
    }

    private void inspections() {
        Premises place = new Premises();
        place.name = "Mengdekroa";
        place.venueKind = VenueKind.PUB;
        place.persistAndFlush();
        entities.createNativeQuery("""
                        insert into inspection (municipality_id, id, visit_id, premises_id, licence_type, mode, started_at, ended_at,
                          oral_account, findings, status, handed_in_at, handed_in_by, handed_in_by_name, report_due_on)
                        select :municipality, v.id, v.id, :place, 'SERVING', 'OPEN', v.at, v.at, 'GIVEN', false, 'HANDED_IN', v.at,
                          :by, 'Kristin', date '2019-01-08'
                        from (select gen_random_uuid() as id, timestamptz '2019-01-01 22:00Z' + n * interval '1 minute' as at
                          from generate_series(1, :many) n) v
                        """)
                .setParameter("by", open.user("kristin").id())
                .setParameter("many", MANY)
                .setParameter("municipality", Tenant.id())
                .setParameter("place", place.id)
                .executeUpdate();
    }

    private static ValidatableResponse save(Browser by, String name, String shared, String query) {
        return by.form()
                .formParam("name", name)
                .formParam("shared", shared)
                .formParam("sok", query)
                .post(PAGE + "/lagret")
                .then();
    }

    private static List<String> lines(Browser by, String address) {
        return by.request()
                .accept("*/*")
                .urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String tag() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
