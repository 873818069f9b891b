package no.bevilling.decision;

import static no.bevilling.application.FormAnswers.GUESTS;
import static no.bevilling.application.FormAnswers.holder;
import static no.bevilling.application.FormAnswers.place;
import static no.bevilling.application.FormAnswers.room;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.ambulatory.AmbulatoryPool;
import no.bevilling.ambulatory.AmbulatoryUse;
import no.bevilling.application.ApplicationSamples;
import no.bevilling.application.AttachmentKind;
import no.bevilling.application.FormAnswers;
import no.bevilling.application.FormDriver;
import no.bevilling.casework.CaseStatus;
import no.bevilling.database.TenantKey;
import no.bevilling.document.DocumentKind;
import no.bevilling.document.OutboxRecipient;
import no.bevilling.licence.ForceGround;
import no.bevilling.licence.GrantedTerms;
import no.bevilling.licence.Licence;
import no.bevilling.licence.LicenceEventKind;
import no.bevilling.licence.LicenceEvents;
import no.bevilling.licence.LicenceReport;
import no.bevilling.licence.LicenceReportKind;
import no.bevilling.licence.LicenceReports;
import no.bevilling.licence.LicenceTermsOverTime;
import no.bevilling.licence.LicencesInForce;
import no.bevilling.platform.Browser;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.Area;
import no.bevilling.rules.fact.VenueKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Each kind of application the whole way: the applicant's pages over HTTP, the municipality's work, what the product suggests
 * as decision, two people's yes, and what then holds for the licence.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class KindsToDecisionTest extends DecisionSteps {
    private static final String NUMBER = "3451";
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @Inject
    LicenceTermsOverTime terms;

    @Inject
    LicenceEvents licenceEvents;

    @Inject
    LicencesInForce inForce;

    @Inject
    LicenceReports reports;

    @Inject
    AmbulatoryPool pool;

    private Browser kari;
    private LocalDate today;

    @BeforeEach
    void signIn() {
        kari = Browser.signedIn("kari");
        today = LocalDate.now(clock);
    }

    @Test
    void a_new_licence_for_the_summer_holds_in_the_summer_only() {
        Map<String, String> asked = new HashMap<>(groups("1,2"));
        asked.put("licence.seasonal", "true");
        asked.put("licence.partOfYear.from", "1.5.");
        asked.put("licence.partOfYear.to", "30.9.");

        UUID id = decided(newPlace("Sommerkroa", asked));

        Licence licence = licence(nordAurdal, id);
        assertThat(licence.grantedAs).isEqualTo(ApplicationKind.NEW);
        assertThat(at(licence, LocalDate.of(2027, 7, 1)).ground()).isEqualTo(ForceGround.SEASON);
        assertThat(at(licence, LocalDate.of(2027, 11, 1)).ground()).isEqualTo(ForceGround.OUTSIDE_SEASON);
        assertThat(at(licence, LocalDate.of(2028, 6, 1)).ground()).isEqualTo(ForceGround.SEASON);
    }

    @Test
    void a_renewal_gives_the_licence_its_next_period() {
        Licence licence = living("Fornyelseskroa");
        LocalDate from = licence.periodTo.plusDays(1);
        Map<String, String> asked = new HashMap<>(groups("1,2"));
        asked.put("licence.periodFrom", from.toString());
        asked.put("licence.periodTo", from.plusYears(4).minusDays(1).toString());

        decided(about(licence, ApplicationKind.RENEWAL)
                .fill("grupper", asked)
                .fill("omsetning", litres())
                .attach(AttachmentKind.FLOOR_PLAN));

        assertThat(at(licence, from.plusMonths(2)).ground()).isEqualTo(ForceGround.PERIOD);
        assertThat(stored(licence).periodTo).isAfter(from);
        assertThat(stored(licence).licenceNumber).isEqualTo(licence.licenceNumber);
    }

    @Test
    void who_buys_the_place_gets_a_licence_whose_points_count_from_the_takeover() {
        Licence former = living("Overkroa");
        LocalDate takeover = today.minusDays(3);

        UUID id = decided(takenOver(former, takeover, "AGREEMENT"));

        Licence next = licence(nordAurdal, id);
        assertThat(next.followsId).isEqualTo(former.id);
        assertThat(next.pointsFrom).isEqualTo(takeover.atStartOfDay(OSLO).toInstant());
        assertThat(now(next)).isEqualTo(ForceGround.PERIOD);
        assertThat(now(former)).isEqualTo(ForceGround.TRANSFERRED);
    }

    @Test
    void the_estate_of_a_dead_holder_goes_on_and_whoever_takes_over_gets_a_licence() {
        Licence former = living("Dødsbokroa");
        reported(former, LicenceReportKind.HOLDER_DIED, today.minusDays(10));
        assertThat(now(former)).isEqualTo(ForceGround.ESTATE_CONTINUES);

        UUID id = decided(takenOver(former, today.minusDays(1), "DEATH"));

        assertThat(now(licence(nordAurdal, id))).isEqualTo(ForceGround.PERIOD);
        assertThat(licence(nordAurdal, id).followsId).isEqualTo(former.id);
        assertThat(now(former)).isIn(ForceGround.TRANSFERRED, ForceGround.HOLDER_DEAD);
    }

    @Test
    void after_a_bankruptcy_nobody_serves_until_whoever_takes_over_has_a_licence() {
        Licence former = living("Konkurskroa");
        reported(former, LicenceReportKind.BANKRUPT, today.minusDays(5));
        FormDriver form = takenOver(former, today.minusDays(1), "BANKRUPTCY");
        form.handIn();
        assertThat(now(former)).isEqualTo(ForceGround.BANKRUPT);

        UUID id = decide(form);

        assertThat(now(licence(nordAurdal, id))).isEqualTo(ForceGround.PERIOD);
        assertThat(now(former)).isEqualTo(ForceGround.BANKRUPT);
    }

    @Test
    void after_the_manager_has_left_a_new_one_is_approved_and_nobody_is_missing_any_more() {
        Licence licence = living("Styrerkroa");
        report(licence, "MANAGER_LEFT", today.minusDays(1)).then().statusCode(303);
        assertThat(ownPage(licence)).contains("Styreren har sluttet").contains("Didrik Stedfortreder har styrerens");

        Map<String, String> named = responsible();
        named.put("people.manager.name", "Nina Ny");
        UUID id = decided(about(licence, ApplicationKind.MANAGER_CHANGE)
                .fill("endring", Map.of("change.from", today.toString()))
                .fill("personer", named));

        assertThat(stored(licence).managerName).isEqualTo("Nina Ny");
        assertThat(happened(licence)).contains(LicenceEventKind.MANAGER_LEFT, LicenceEventKind.MANAGER_APPROVED);
        assertThat(ownPage(licence))
                .doesNotContain("Styreren har sluttet.</h2>")
                .doesNotContain("har styrerens");
        assertThat(papers(nordAurdal, id)).extracting(paper -> paper.kind).contains(DocumentKind.GRANT_LETTER);
    }

    @Test
    void longer_hours_for_good_are_the_licences_new_terms() {
        Licence licence = living("Timekroa");
        Map<String, String> hours = new HashMap<>(hours("INDOOR", "11:00", "01:30"));
        hours.putAll(hours("OUTDOOR", "11:00", "22:00"));

        decided(about(licence, ApplicationKind.HOURS_CHANGE)
                .fill("endring", change())
                .fill("tider", hours));

        assertThat(termsNow(licence).hours).isNotEqualTo(licence.hours);
        assertThat(termsNow(licence).caseKind).isEqualTo(ApplicationKind.HOURS_CHANGE);
        assertThat(happened(licence)).contains(LicenceEventKind.TERMS_CHANGED);
    }

    @Test
    void a_terrace_that_is_given_up_goes_out_of_the_licence() {
        Licence licence = living("Terrassekroa");
        assertThat(licence.outdoorArea).isNotBlank();

        decided(about(licence, ApplicationKind.AREA_CHANGE)
                .fill("endring", change())
                .fill("uteomrade", Map.of("outdoor.wanted", "false"))
                .attach(AttachmentKind.FLOOR_PLAN));

        assertThat(termsNow(licence).outdoorArea).isBlank();
        assertThat(termsNow(licence).hours).allMatch(row -> row.area() == Area.INDOOR);
    }

    @Test
    void beer_alone_instead_of_beer_and_wine_is_a_change_of_groups() {
        Licence licence = living("Ølkroa");

        decided(about(licence, ApplicationKind.GROUPS_CHANGE)
                .fill("endring", change())
                .fill("grupper", Map.of("licence.drinkGroups", "1", "licence.ownProduction", "false"))
                .fill("omsetning", Map.of("turnover.group1Litres", "4000")));

        assertThat(stored(licence).drinkGroups).containsExactly(1);
    }

    @Test
    void a_restaurant_that_becomes_a_cafe_is_a_cafe_in_the_licence_and_at_the_place() {
        Licence licence = living("Konseptkroa");

        decided(about(licence, ApplicationKind.CONCEPT_CHANGE)
                .fill("endring", change())
                .fill(
                        "sted",
                        Map.of(
                                "place.venueKind", "CAFE",
                                "place.concept", "Kafé med kaker",
                                "place.seats", "40",
                                "place.otherLicence", "NONE")));

        assertThat(termsNow(licence).venueKind).isEqualTo(VenueKind.CAFE);
    }

    @Test
    void a_larger_area_for_one_night_stands_beside_the_terms() {
        Licence licence = living("Festkroa");

        decided(about(licence, ApplicationKind.AREA_EXTENSION)
                .fill("arrangement", event("OUTDOOR"))
                .fill("gjester", GUESTS)
                .attach(AttachmentKind.FLOOR_PLAN));

        GrantedTerms extra = forOccasion(licence);
        assertThat(extra.outdoorArea).isNotBlank();
        assertThat(stored(licence).outdoorArea).isEqualTo(licence.outdoorArea);
    }

    @Test
    void a_longer_night_holds_for_that_night_only() {
        Licence licence = living("Nattkroa");

        decided(about(licence, ApplicationKind.HOURS_EXTENSION)
                .fill("arrangement", event("INDOOR"))
                .fill("gjester", GUESTS));

        GrantedTerms extra = forOccasion(licence);
        assertThat(extra.validTo).isAfter(extra.validFrom);
        assertThat(stored(licence).hours).isEqualTo(licence.hours);
        assertThat(happened(licence)).contains(LicenceEventKind.EXTENDED_FOR_OCCASION);
    }

    @Test
    void a_festival_gets_a_licence_for_its_days() {
        UUID id = decided(FormDriver.wish(kari, NUMBER, "SINGLE_OCCASION-SERVING")
                .fill("virksomhet", holder("Bygdelaget", ApplicationSamples.validOrganisationNumber(31029384)))
                .fill("sted", room("Låven " + UUID.randomUUID()))
                .fill("grupper", openTo("GENERAL"))
                .fill("arrangement", event("INDOOR"))
                .fill("gjester", GUESTS)
                .fill("personer", FormAnswers.people(true)));

        Licence licence = licence(nordAurdal, id);
        assertThat(licence.grantedAs).isEqualTo(ApplicationKind.SINGLE_OCCASION);
        Instant evening = night().atTime(20, 0).atZone(OSLO).toInstant();
        assertThat(nordAurdal.call(() -> inForce.inForce(licence, evening)).ground())
                .isEqualTo(ForceGround.OCCASION);
        assertThat(at(licence, night().plusDays(3)).ground()).isEqualTo(ForceGround.EXPIRED);
    }

    @Test
    void a_wedding_borrows_one_of_the_municipalitys_ambulatory_licences() {
        nordAurdal.run(() -> pool.create(1, today, "Kommunestyret, sak 72/25"));
        Map<String, String> wedding = new HashMap<>(event("INDOOR"));
        wedding.put("event.kind", "PRIVATE_CELEBRATION");
        Map<String, String> guests = new HashMap<>(GUESTS);
        guests.put("event.invitedBy", "NAMED_GUESTS");
        Map<String, String> herself = holder("Guri Brud", "");
        herself.put("holder.privatePerson", "true");

        UUID id = decided(FormDriver.wish(kari, NUMBER, "AMBULATORY-SERVING")
                .fill("virksomhet", herself)
                .fill("sted", room("Grendehuset " + UUID.randomUUID()))
                .fill("grupper", Map.of("licence.drinkGroups", "1,2", "licence.ownProduction", "false"))
                .fill("arrangement", wedding)
                .fill("gjester", guests)
                .fill("personer", FormAnswers.people(false)));

        assertThat(nordAurdal.call(() -> AmbulatoryUse.<AmbulatoryUse>list("caseId", id)))
                .hasSize(1);
        assertThat(licence(nordAurdal, id).grantedAs).isEqualTo(ApplicationKind.AMBULATORY);
    }

    @Test
    void who_closes_down_needs_nobodys_decision_and_police_and_tax_are_told() {
        Licence licence = living("Sluttkroa");
        LocalDate last = today.plusDays(20);
        FormDriver form =
                about(licence, ApplicationKind.CLOSING_DOWN).fill("endring", Map.of("change.lastDay", last.toString()));
        form.handIn();

        UUID id = nordAurdal.caseOf(form.id());
        assertThat(nordAurdal.call(() -> cases.get(id)).status).isEqualTo(CaseStatus.CLOSED);
        assertThat(at(licence, last).ground()).isEqualTo(ForceGround.PERIOD);
        assertThat(at(licence, last.plusDays(1)).ground()).isEqualTo(ForceGround.CLOSED_DOWN);
        assertThat(outbox(nordAurdal, id))
                .extracting(message -> message.recipient)
                .contains(OutboxRecipient.POLICE, OutboxRecipient.TAX);
    }

    /** A licence that {@code kari} has got, and that holds from today. */
    private Licence living(String name) {
        UUID id = nordAurdal.ready(name + " " + UUID.randomUUID().toString().substring(0, 6));
        propose(nordAurdal, id, sara, draft -> withPeriod(draft, today, draft.periodTo()));
        approve(nordAurdal, id, gunnar);
        return licence(nordAurdal, id);
    }

    private FormDriver newPlace(String name, Map<String, String> asked) {
        return FormDriver.wish(kari, NUMBER, "NEW-SERVING")
                .fill("virksomhet", holder("Sommerkroa AS", ApplicationSamples.validOrganisationNumber(51029386)))
                .fill("sted", place(name + " " + UUID.randomUUID().toString().substring(0, 6)))
                .fill("grupper", asked)
                .fill("uteomrade", Map.of("outdoor.wanted", "false"))
                .fill("tider", hours("INDOOR", "11:00", "00:30"))
                .fill("personer", everybody())
                .fill("omsetning", litres())
                .attach(AttachmentKind.FLOOR_PLAN);
    }

    private FormDriver about(Licence licence, ApplicationKind kind) {
        return FormDriver.about(kari, NUMBER, licence.id, kind.name());
    }

    private FormDriver takenOver(Licence former, LocalDate takeover, String ground) {
        Browser nils = Browser.signedIn("nils");
        return FormDriver.takeOver(nils, NUMBER, former.licenceNumber)
                .fill("virksomhet", holder("Nye Kroa AS", ApplicationSamples.validOrganisationNumber(41029385)))
                .fill("endring", Map.of("change.takeover", takeover.toString(), "change.ground", ground))
                .fill("sted", place("Kroa som skifter eier"))
                .fill("grupper", groups("1,2"))
                .fill("uteomrade", Map.of("outdoor.wanted", "false"))
                .fill("personer", everybody())
                .fill("omsetning", litres())
                .attach(AttachmentKind.FLOOR_PLAN);
    }

    /** Hands in, prepares, proposes what the product suggests, and approves it; the case. */
    private UUID decided(FormDriver form) {
        form.handIn();
        return decide(form);
    }

    private UUID decide(FormDriver form) {
        UUID id = nordAurdal.caseOf(form.id());
        nordAurdal.prepare(id);
        assertThat(suggestion(id).outcome())
                .as(
                        "%s of %s",
                        nordAurdal.assessment(id).notMet(),
                        nordAurdal.assessment(id).result().limits())
                .isEqualTo(DecisionOutcome.GRANTED);
        nordAurdal.grant(id, "gunnar");
        return id;
    }

    private io.restassured.response.Response report(Licence licence, String kind, LocalDate on) {
        return kari.form()
                .formParam("kind", kind)
                .formParam("on", on.toString())
                .post("/soknad/fra-bevilling/" + NUMBER + "/" + licence.id + "/melding");
    }

    private void reported(Licence licence, LicenceReportKind kind, LocalDate on) {
        nordAurdal.run(
                () -> reports.byStaff(licence.id, new LicenceReport(kind, on, null, today, null, "Meldt."), sara));
    }

    private String ownPage(Licence licence) {
        return kari.request()
                .get("/soknad/fra-bevilling/" + NUMBER + "/" + licence.id)
                .asString();
    }

    private Licence stored(Licence licence) {
        return nordAurdal.call(() -> Licence.<Licence>findById(TenantKey.of(licence.id)));
    }

    private GrantedTerms termsNow(Licence licence) {
        return nordAurdal.call(() -> terms.latest(licence.id));
    }

    private GrantedTerms forOccasion(Licence licence) {
        return nordAurdal.call(() -> terms.of(licence.id)).stream()
                .filter(GrantedTerms::isForOccasion)
                .findFirst()
                .orElseThrow();
    }

    private List<LicenceEventKind> happened(Licence licence) {
        return nordAurdal.call(() -> licenceEvents.of(licence.id)).stream()
                .map(event -> event.kind)
                .toList();
    }

    private ForceGround now(Licence licence) {
        return nordAurdal
                .call(() -> inForce.inForce(Licence.<Licence>findById(TenantKey.of(licence.id)), clock.instant()))
                .ground();
    }

    private LocalDate night() {
        return today.plusDays(45);
    }

    private Map<String, String> event(String area) {
        LocalDateTime begins = night().atTime(16, 0);
        Map<String, String> event = new HashMap<>(FormAnswers.EVENT);
        event.put("event.from", begins.toString());
        event.put("event.to", begins.plusHours(9).toString());
        event.put("event.areas", area);
        return event;
    }

    private Map<String, String> change() {
        return Map.of("change.from", today.toString(), "change.description", "Vi vil ha det på en annen måte");
    }

    private Map<String, String> groups(String groups) {
        return Map.of(
                "licence.drinkGroups", groups,
                "licence.clientele", "GENERAL",
                "licence.periodFrom", today.toString(),
                "licence.periodTo", "2028-09-30",
                "licence.ownProduction", "false");
    }

    private static Map<String, String> openTo(String clientele) {
        return Map.of("licence.drinkGroups", "1,2", "licence.clientele", clientele, "licence.ownProduction", "false");
    }

    private static Map<String, String> hours(String area, String from, String to) {
        Map<String, String> hours = new HashMap<>();
        for (String days : List.of("MONDAY_TO_THURSDAY", "FRIDAY_AND_SATURDAY", "SUNDAY")) {
            hours.put("licence.hours." + area + ".1-2." + days + ".from", from);
            hours.put("licence.hours." + area + ".1-2." + days + ".to", to);
        }
        return hours;
    }

    private static Map<String, String> litres() {
        return Map.of("turnover.group1Litres", "4000", "turnover.group2Litres", "900");
    }

    private static Map<String, String> everybody() {
        Map<String, String> people = FormAnswers.people(true);
        people.put("people.manager.knowledgeTest", "true");
        people.put("people.deputy.knowledgeTest", "true");
        return people;
    }

    private static Map<String, String> responsible() {
        Map<String, String> people = FormAnswers.people(false);
        people.put("people.manager.knowledgeTest", "true");
        people.put("people.deputy.knowledgeTest", "true");
        return people;
    }
}
