package no.bevilling.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import no.bevilling.account.Account;
import no.bevilling.account.Role;
import no.bevilling.account.RoleGrant;
import no.bevilling.application.OpenCases;
import no.bevilling.casework.LicensingCase;
import no.bevilling.committee.Meetings;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.inspection.Inspector;
import no.bevilling.inspectionplan.InspectionRoute;
import no.bevilling.inspectionplan.RouteInspector;
import no.bevilling.platform.Browser;
import no.bevilling.platform.EverythingOf;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.DecidingBody;
import org.junit.jupiter.api.Test;

/** Deadlines, inspections and meetings in the calendar that people use, at an address that nobody else knows. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CalendarTest {
    private static final String NUMBER = "3438";
    private static final String PAGE = "/k/" + NUMBER + "/kalender";
    private static final Pattern ADDRESS = Pattern.compile("/kalender/" + NUMBER + "/[\\w-]{43}\\.ics");
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @Inject
    OpenCases open;

    @Inject
    EverythingOf people;

    @Inject
    Meetings meetings;

    @Inject
    Clock clock;

    @Test
    void what_waits_for_a_person_stands_in_the_persons_own_calendar_until_its_address_is_taken_away() throws Exception {
        int here = open.municipality(NUMBER);
        Browser browser = people.somebodyWith(NUMBER, Role.CASEWORKER, Role.INSPECTOR);
        String first = address(browser);
        UUID account = Tenant.call(
                here,
                () -> CalendarFeed.<CalendarFeed>findAll().stream()
                        .map(feed -> feed.accountId)
                        .filter(id -> Account.<Account>findById(id).username.startsWith("somebody-"))
                        .findFirst()
                        .orElseThrow());
        UUID caseId = open.restaurant(NUMBER, "kari", "Kalenderkroa");
        LocalDate due = LocalDate.now(clock).plusDays(20);
        Tenant.run(here, () -> {
            LicensingCase about = LicensingCase.findById(TenantKey.of(caseId));
            about.handlerId = account;
            about.nextDueOn = due;
        });
        LocalDateTime meets = due.atTime(12, 30);
        UUID meeting = Tenant.call(
                here,
                () -> meetings.plan(
                        new Meetings.Planned(DecidingBody.COMMITTEE, "Kontrollutvalet", meets, "Rådhuset"),
                        open.user("frida")));
        UUID route = route(here, account, due);

        Response read = RestAssured.given().accept("*/*").get(first);
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.contentType()).startsWith("text/calendar");
        Calendar calendar = parsed(read.asString());
        assertThat(calendar.<VTimeZone>getComponents("VTIMEZONE"))
                .singleElement()
                .satisfies(zone -> assertThat(value(zone, "TZID")).isEqualTo("Europe/Oslo"));

        VEvent deadline = event(calendar, caseId);
        assertThat(value(deadline, "DTSTART")).isEqualTo(due.toString().replace("-", ""));
        String number = Tenant.call(
                here,
                () -> LicensingCase.<LicensingCase>findById(TenantKey.of(caseId))
                        .number());
        assertThat(value(deadline, "SUMMARY")).contains(number);
        assertThat(value(deadline, "URL")).endsWith("/k/" + NUMBER + "/saker/" + caseId);
        assertThat(start(event(calendar, meeting))).isEqualTo(meets.atZone(OSLO).toInstant());
        assertThat(read.asString()).contains("DTSTART;TZID=Europe/Oslo:");
        assertThat(start(event(calendar, route)))
                .isEqualTo(due.atTime(21, 0).atZone(OSLO).toInstant());
        assertThat(value(event(calendar, route), "DTEND"))
                .startsWith(due.plusDays(1).toString().replace("-", ""));
        assertThat(read.asString()).doesNotContain("Kalenderkroa", "Kari", "Mona", " AS");

        String tag = read.header("ETag");
        RestAssured.given().header("If-None-Match", tag).get(first).then().statusCode(304);
        Tenant.run(here, () -> {
            LicensingCase about = LicensingCase.findById(TenantKey.of(caseId));
            about.nextDueOn = due.plusDays(2);
        });
        Response again = RestAssured.given().header("If-None-Match", tag).get(first);
        assertThat(again.statusCode()).isEqualTo(200);
        VEvent moved = event(parsed(again.asString()), caseId);
        assertThat(value(moved, "UID")).isEqualTo(value(deadline, "UID"));
        assertThat(Integer.parseInt(value(moved, "SEQUENCE")))
                .isGreaterThan(Integer.parseInt(value(deadline, "SEQUENCE")));
        assertThat(value(moved, "DTSTART")).isEqualTo(due.plusDays(2).toString().replace("-", ""));

        assertThat(browser.request().get(PAGE).asString())
                .as("the address is shown once")
                .doesNotContain(first);
        String second = address(browser);
        assertThat(RestAssured.get(first).statusCode()).isEqualTo(404);
        assertThat(RestAssured.get(second).statusCode()).isEqualTo(200);
        assertThat(RestAssured.get(second.replace(NUMBER, "3436")).statusCode()).isEqualTo(404);
        QuarkusTransaction.requiringNew().run(() -> RoleGrant.delete("accountId", account));
        assertThat(RestAssured.get(second).statusCode())
                .as("without a role there is no calendar")
                .isEqualTo(404);
        QuarkusTransaction.requiringNew().run(() -> new RoleGrant(account, here, Role.CASEWORKER).persist());
        assertThat(RestAssured.get(second).statusCode()).isEqualTo(200);
        browser.form().post(PAGE + "/slett").then().statusCode(303);
        assertThat(RestAssured.get(second).statusCode()).isEqualTo(404);
    }

    private static String address(Browser browser) {
        Matcher shown = ADDRESS.matcher(browser.form()
                .post(PAGE + "/adresse")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(shown.find()).isTrue();
        return shown.group();
    }

    /** A round for an inspector, from nine in the evening to one. */
    private UUID route(int here, UUID account, LocalDate on) {
        return Tenant.call(here, () -> {
            Inspector inspector = new Inspector();
            inspector.accountId = account;
            inspector.name = "Kontrollør";
            inspector.persist();
            InspectionRoute route = new InspectionRoute();
            route.onDate = on;
            route.fromTime = LocalTime.of(21, 0);
            route.toTime = LocalTime.of(1, 0);
            route.readyAt = clock.instant();
            route.changedBy = account;
            route.changedByName = "Kontrollør";
            route.changedAt = clock.instant();
            route.persist();
            RouteInspector goes = new RouteInspector();
            goes.routeId = route.id;
            goes.inspectorId = inspector.id;
            goes.persist();
            return route.id;
        });
    }

    private static Calendar parsed(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static VEvent event(Calendar calendar, UUID about) {
        List<VEvent> found = calendar.<VEvent>getComponents("VEVENT").stream()
                .filter(event -> value(event, "UID").contains(about.toString()))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static Instant start(VEvent event) {
        return ZonedDateTime.from(event.getDateTimeStart().getDate()).toInstant();
    }

    private static String value(Component of, String name) {
        return of.<Property>getRequiredProperty(name).getValue();
    }
}
