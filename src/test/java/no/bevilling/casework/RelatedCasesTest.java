package no.bevilling.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.OpenCases;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** Cases that belong together are told so from both sides. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RelatedCasesTest {
    @Inject
    CaseDesk desk;

    @Inject
    OpenCases open;

    @Inject
    RelatedCases related;

    @Test
    void what_follows_by_itself_stands_in_both_cases_and_says_which_follows_from_which() {
        UUID points = desk.received("Prikkroa");
        UUID withdrawal = desk.received("Inndragningskroa");
        SignedInAccount sara = open.user("sara");

        desk.run(() -> related.relate(withdrawal, points, RelationKind.FOLLOWS));
        desk.run(() -> related.relate(withdrawal, points, RelationKind.FOLLOWS));

        assertThat(desk.call(() -> related.of(withdrawal, sara)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.caseId()).isEqualTo(points);
                    assertThat(one.kind()).isEqualTo(RelationKind.FOLLOWS);
                    assertThat(one.forward()).isTrue();
                    assertThat(one.relatedBy()).isEmpty();
                });
        assertThat(desk.call(() -> related.of(points, sara))).singleElement().satisfies(one -> {
            assertThat(one.caseId()).isEqualTo(withdrawal);
            assertThat(one.forward()).isFalse();
        });
        desk.read("sara", points, "/beslektede").body(containsString("Førte til den andre saken"));
        desk.read("sara", withdrawal, "/beslektede").body(containsString("Følger av den andre saken"));
    }

    @Test
    void a_caseworker_relates_by_number_and_takes_it_away_again() {
        UUID one = desk.received("Forrige kro");
        UUID other = desk.received("Neste kro");
        String number = desk.get(other).number();

        desk.send("sara", one, "/beslektede", "case", number, "kind", "REPLACES")
                .statusCode(303);
        desk.read("sara", one, "")
                .body(containsString("Erstatter den andre saken"))
                .body(containsString("Knyttet til sak " + number));
        desk.read("sara", other, "").body(containsString("Er erstattet av den andre saken"));

        UUID relation =
                desk.call(() -> related.of(one, open.user("sara"))).get(0).id();
        desk.send("sara", other, "/beslektede/" + relation + "/fjern").statusCode(303);
        desk.read("sara", one, "/beslektede").body(containsString("Ingen beslektede saker"));
    }

    @Test
    void a_number_that_is_none_and_the_case_itself_are_refused_at_the_field() {
        UUID one = desk.received("Tullekroa");

        desk.send("sara", one, "/beslektede", "case", "2026/999999", "kind", "OTHER")
                .statusCode(422);
        desk.send("sara", one, "/beslektede", "case", "tull", "kind", "OTHER").statusCode(422);
        desk.send("sara", one, "/beslektede", "case", desk.get(one).number(), "kind", "OTHER")
                .statusCode(422)
                .body(containsString("Skriv nummeret på en annen sak i kommunen."));
        desk.send("sara", one, "/beslektede", "case", "2026/1", "kind", "").statusCode(422);
    }

    @Test
    void a_case_of_the_same_address_is_suggested_until_it_is_related() {
        UUID older = desk.received("Gamle adressekro");
        UUID newer = desk.received("Nye adressekro");
        String number = desk.get(older).number();

        desk.read("sara", newer, "/beslektede")
                .body(containsString("Andre saker om samme sted"))
                .body(containsString("Knytt til saken<span class=\"ds-sr-only\"> " + number + "</span>"));

        desk.send("sara", newer, "/beslektede", "case", number, "kind", "SAME_PLACE")
                .statusCode(303);
        desk.read("sara", newer, "/beslektede")
                .body(not(containsString("Knytt til saken<span class=\"ds-sr-only\"> " + number + "</span>")))
                .body(containsString("Samme sted"));
    }

    @Test
    void an_address_is_the_same_however_it_is_spelt_and_another_house_is_another() {
        long house = 1000 + System.nanoTime() % 90_000;
        UUID older = at("Øvre Skrautvålsvegen " + house);
        UUID slip = at("Øvre Skrautvolsvegen " + house);
        UUID nextDoor = at("Øvre Skrautvålsvegen " + house + "1");
        UUID newer = at("ovre skrautvalsveien " + house);

        assertThat(desk.call(() -> related.suggestions(desk.get(newer), open.user("sara"))))
                .extracting(RelatedCases.Suggested::caseId)
                .contains(older, slip)
                .doesNotContain(nextDoor);
    }

    private UUID at(String street) {
        return open.restaurant(CaseDesk.NORD_AURDAL, "kari", "Kro i " + street, form -> {
            no.bevilling.application.ApplicationForm.Place place = form.place();
            return form.withPlace(new no.bevilling.application.ApplicationForm.Place(
                    place.name(),
                    street,
                    place.postalCode(),
                    place.postalPlace(),
                    place.cadastralUnit(),
                    place.latitude(),
                    place.longitude(),
                    place.venueKind(),
                    place.seats(),
                    place.concept(),
                    place.foodServiceLicence(),
                    place.connectedTo(),
                    place.mainAssortment(),
                    place.otherLicence()));
        });
    }
}
