package no.bevilling.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import no.bevilling.application.ApplicationForm;
import no.bevilling.casework.Cases;
import no.bevilling.database.TenantKey;
import no.bevilling.licence.Licence;
import no.bevilling.licence.PublicLicences;
import no.bevilling.platform.TestDatabase;
import no.bevilling.premises.Premises;
import no.bevilling.rules.fact.VenueKind;
import org.junit.jupiter.api.Test;

/** A place that the municipality knows, and that wants to be something else. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class VenueKindTest {
    @Inject
    CaseScenario scenario;

    @Inject
    Suggestions suggestions;

    @Inject
    Cases cases;

    @Inject
    PublicLicences register;

    @Test
    void it_is_of_the_new_kind_in_the_reasons_at_once_and_in_the_register_when_granted() {
        CaseScenario.Work nordAurdal = scenario.at("3451").by("sara");
        UUID before = nordAurdal.granted("Omskiftet", "gunnar");
        UUID after = nordAurdal.asking(form -> kind(form, VenueKind.CAFE)).ready("Omskiftet");

        UUID place = nordAurdal.call(() -> cases.get(after)).premisesId;
        assertThat(nordAurdal.call(() -> cases.get(before)).premisesId).isEqualTo(place);
        assertThat(kindOf(nordAurdal, place))
                .as("an application changes nothing of what the municipality knows")
                .isEqualTo(VenueKind.RESTAURANT);
        assertThat(nordAurdal
                        .call(() -> suggestions.of(cases.get(after)).orElseThrow())
                        .facts()
                        .get(0))
                .contains("kafé")
                .doesNotContain("restaurant");

        nordAurdal.grant(after, "gunnar");
        assertThat(kindOf(nordAurdal, place)).isEqualTo(VenueKind.CAFE);
        assertThat(inRegister(nordAurdal, after)).isEqualTo(VenueKind.CAFE);
        assertThat(inRegister(nordAurdal, before)).isEqualTo(VenueKind.RESTAURANT);
    }

    private static VenueKind kindOf(CaseScenario.Work at, UUID place) {
        return at.call(() -> Premises.<Premises>findById(TenantKey.of(place)).venueKind);
    }

    private VenueKind inRegister(CaseScenario.Work at, UUID caseId) {
        String number = at.call(() -> Licence.<Licence>find("caseId", caseId).singleResult().licenceNumber);
        return register.byNumber(number).orElseThrow().premises().venueKind();
    }

    private static ApplicationForm kind(ApplicationForm form, VenueKind kind) {
        ApplicationForm.Place place = form.place();
        return form.withPlace(new ApplicationForm.Place(
                place.name(),
                place.streetAddress(),
                place.postalCode(),
                place.postalPlace(),
                place.cadastralUnit(),
                place.latitude(),
                place.longitude(),
                kind,
                place.seats(),
                place.concept(),
                place.foodServiceLicence(),
                place.connectedTo(),
                place.mainAssortment(),
                place.otherLicence()));
    }
}
