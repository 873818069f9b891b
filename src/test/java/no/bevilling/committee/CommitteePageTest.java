package no.bevilling.committee;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import no.bevilling.application.OpenCases;
import no.bevilling.audit.AuditSealer;
import no.bevilling.database.Tenant;
import no.bevilling.document.PdfProof;
import no.bevilling.inspection.ChecklistAnswer;
import no.bevilling.inspection.ChecklistResult;
import no.bevilling.inspection.Inspection;
import no.bevilling.inspection.InspectionMode;
import no.bevilling.inspection.InspectionStatus;
import no.bevilling.inspection.OralAccount;
import no.bevilling.platform.Browser;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.TestDatabase;
import no.bevilling.premises.Premises;
import no.bevilling.rules.fact.LicenceType;
import no.bevilling.rules.fact.VenueKind;
import org.junit.jupiter.api.Test;

/** The committee sees a year on one page: every number opens what it was counted from, and nothing tells of a person. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CommitteePageTest extends BrowserTest {
    private static final String HERE = "3451";

    @Inject
    OpenCases cases;

    @Inject
    CommitteeReports reports;

    @Inject
    RegionFigures region;

    @Inject
    AuditSealer sealer;

    @Inject
    Clock clock;

    @Test
    void every_number_opens_the_list_that_it_was_counted_from() {
        int year = LocalDate.now(clock).getYear();
        String place = "Tallkroa " + tag();
        UUID premises = premises(HERE, place);
        inspected(HERE, premises, day(year, 3), one -> {
            one.findings = true;
            one.checklist = List.of(new ChecklistAnswer("hours", ChecklistResult.FINDING, ""));
        });
        inspected(HERE, premises, day(year, 5), one -> one.mode = InspectionMode.ANONYMOUS);
        inspected(HERE, premises, day(year - 1, 5), one -> {});

        signIn("ulf");
        open("/k/" + HERE + "/utvalg");
        checkPage();
        screenshot("committee-nb");
        List<String> lists = page.locator("table a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        assertThat(lists).hasSizeGreaterThan(15);
        Browser ulf = Browser.signedIn("ulf");
        for (String list : lists) {
            ulf.request().get(list).then().statusCode(200);
        }
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Skjenkesteder, anonym kontroll"))
                .click();
        assertThat(page.getByText(place).first()).isVisible();
        checkPage();
        read("nn");
        open("/k/" + HERE + "/utvalg?aar=" + (year - 1));
        assertThat(heading("Kontroll og løyve i " + (year - 1))).isVisible();
        checkPage();
        screenshot("committee-nn");
        assertThat(page.locator("svg.bars")).isVisible();
    }

    @Test
    void a_correction_is_no_other_inspection_and_the_two_clocks_are_counted_by_the_day() {
        int year = 2023;
        UUID premises = premises(HERE, "Fristkroa " + tag());
        Map<Figure, Long> before = counts(year);
        UUID first = inspected(HERE, premises, day(year, 3), one -> {
            one.reportDueOn = day(year, 3).plusDays(7);
            one.reportSentAt =
                    one.reportDueOn.atTime(23, 30).atZone(clock.getZone()).toInstant();
            one.commentDueOn = one.reportDueOn.plusDays(14);
            one.commentedAt =
                    one.commentDueOn.atTime(12, 0).atZone(clock.getZone()).toInstant();
        });
        inspected(HERE, premises, day(year, 4), one -> {
            one.reportDueOn = day(year, 4).plusDays(7);
            one.reportSentAt = one.reportDueOn
                    .plusDays(1)
                    .atTime(0, 30)
                    .atZone(clock.getZone())
                    .toInstant();
            one.commentDueOn = one.reportDueOn.plusDays(15);
            one.commentedAt = one.commentDueOn
                    .plusDays(1)
                    .atTime(0, 10)
                    .atZone(clock.getZone())
                    .toInstant();
        });
        inspected(HERE, premises, day(year, 6), one -> one.occasionCaseId = caseId());
        inspected(HERE, premises, day(year, 7), one -> one.supersededBy = first);

        Map<Figure, Long> now = counts(year);
        assertThat(now.get(Figure.INSPECTIONS) - before.get(Figure.INSPECTIONS)).isEqualTo(2);
        assertThat(now.get(Figure.OCCASIONS) - before.get(Figure.OCCASIONS)).isEqualTo(1);
        assertThat(now.get(Figure.REPORTS_LATE) - before.get(Figure.REPORTS_LATE))
                .isEqualTo(1);
        assertThat(now.get(Figure.REPORTS_OVERDUE) - before.get(Figure.REPORTS_OVERDUE))
                .isEqualTo(1);
        assertThat(now.get(Figure.COMMENTS_IN_TIME) - before.get(Figure.COMMENTS_IN_TIME))
                .isEqualTo(1);
        assertThat(now.get(Figure.COMMENTS_LATE) - before.get(Figure.COMMENTS_LATE))
                .isEqualTo(1);
    }

    @Test
    void the_region_is_an_average_only_where_none_of_the_others_can_be_told_from_it() {
        int year = 2024;
        List<String> others = List.of("3449", "3450", "3452", "3453");
        others.forEach(number -> counted(number, year));
        Browser ulf = Browser.signedIn("ulf");
        String address = "/k/" + HERE + "/utvalg?aar=" + year;
        ulf.request().get(address).then().statusCode(200).body(containsString("For få andre kommuner"));

        counted("3454", year);
        ulf.request()
                .get(address)
                .then()
                .statusCode(200)
                .body(containsString("snittet for de 5 andre kommunene"))
                .body(not(containsString("Etnedal")));
        RegionFigures.Others seen = Tenant.call(cases.municipality(HERE), () -> region.others(year));
        assertThat(seen.averages().get(Figure.INSPECTIONS)).isEqualTo(1.0);
    }

    @Test
    void the_paper_for_the_meeting_says_the_same_and_where_the_audit_chain_ended() throws Exception {
        inspected(HERE, premises(HERE, "Papirkroa " + tag()), day(2025, 2), one -> {});
        sealer.seal(cases.municipality(HERE));
        byte[] pdf = Browser.signedIn("ulf")
                .request()
                .accept("application/pdf")
                .get("/k/" + HERE + "/utvalg/rapport?aar=2025")
                .asByteArray();
        PdfProof.assertArchivableAndAccessible("committee-report", pdf);
        assertThat(PdfProof.text(pdf).replace(" ", ""))
                .contains("Rapporttilkontrollutvalgetfor2025", "Kontrollerialt")
                .containsPattern("sluttetherdasidenblelaget:\\d+:[0-9a-f]{64}");
    }

    @Test
    void nobody_but_the_committee_and_the_administration_of_the_municipality_opens_it() {
        for (String other : List.of("kari", "kristin", "viljar", "pia", "reidun")) {
            Browser browser = Browser.signedIn(other);
            for (String address : List.of("", "/rapport", "/liste/INSPECTIONS", "/funn/hours")) {
                browser.request()
                        .accept("*/*")
                        .get("/k/" + HERE + "/utvalg" + address)
                        .then()
                        .statusCode(403);
            }
        }
    }

    private void counted(String number, int year) {
        inspected(number, premises(number, "Regionkroa " + tag()), day(year, 5), one -> {});
        Tenant.run(
                cases.municipality(number),
                () -> region.write(YearSpan.of(year, LocalDate.now(clock), clock.getZone())));
    }

    private Map<Figure, Long> counts(int year) {
        return Tenant.call(
                cases.municipality(HERE),
                () -> reports.counts(YearSpan.of(year, LocalDate.now(clock), clock.getZone())));
    }

    private UUID caseId() {
        return cases.restaurant(HERE, "kari", "Festivalkroa " + tag());
    }

    private UUID premises(String number, String name) {
        return Tenant.call(cases.municipality(number), () -> {
            Premises place = new Premises();
            place.name = name;
            place.venueKind = VenueKind.PUB;
            place.persistAndFlush();
            return place.id;
        });
    }

    private UUID inspected(String number, UUID premises, LocalDate on, Consumer<Inspection> change) {
        Instant began = on.atTime(22, 0).atZone(clock.getZone()).toInstant();
        UUID by = cases.user("kristin").id();
        Inspection one = new Inspection();
        return Tenant.call(cases.municipality(number), () -> {
            one.municipalityId = cases.municipality(number);
            one.visitId = one.id;
            one.premisesId = premises;
            one.licenceType = LicenceType.SERVING;
            one.mode = InspectionMode.OPEN;
            one.startedAt = began;
            one.endedAt = began.plus(Duration.ofMinutes(40));
            one.oralAccount = OralAccount.GIVEN;
            one.status = InspectionStatus.HANDED_IN;
            one.handedInAt = one.endedAt;
            one.handedInBy = by;
            one.handedInByName = "Kristin Kontrollør";
            one.reportDueOn = on.plusDays(7);
            change.accept(one);
            one.persistAndFlush();
            return one.id;
        });
    }

    private static LocalDate day(int year, int month) {
        return LocalDate.of(year, month, 10);
    }

    private static String tag() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
