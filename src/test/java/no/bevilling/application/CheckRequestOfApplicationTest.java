package no.bevilling.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.rules.CheckRequest;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.LicenceType;
import org.junit.jupiter.api.Test;

class CheckRequestOfApplicationTest {
    private static final UUID MANAGER = UUID.randomUUID();
    private static final LocalDate CASE_DATE = LocalDate.of(2026, 11, 22);

    @Test
    void ages_are_counted_on_the_day_of_the_case() {
        assertThat(managersAge(LocalDate.of(2006, 11, 23))).isEqualTo(19);
        assertThat(managersAge(LocalDate.of(2006, 11, 22))).isEqualTo(20);
        assertThat(managersAge(null)).isNull();
    }

    @Test
    void what_the_applicant_cannot_know_stays_unknown() {
        CheckRequest request = request(restaurant(), null);

        assertThat(request.premises().zone()).isNull();
        assertThat(request.premises().nearby()).isNull();
        assertThat(request.statements()).isNull();
        assertThat(request.people().manager().conduct()).isNull();
        assertThat(request.people().influential()).hasSize(1).allMatch(influence -> influence.conduct() == null);
    }

    @Test
    void an_empty_draft_knows_nothing_and_not_that_there_is_nothing() {
        CheckRequest request = request(ApplicationForm.empty(), null);

        assertThat(request.application().drinkGroups()).isNull();
        assertThat(request.application().hours()).isNull();
        assertThat(request.premises().connectedTo()).isNull();
        assertThat(request.people()).isNull();
    }

    @Test
    void a_place_that_lies_in_nothing_else_is_known_to_be_connected_to_nothing() {
        assertThat(request(restaurant(), null).premises().connectedTo()).isEqualTo(List.of());
    }

    @Test
    void whoever_names_a_deputy_asks_for_no_exemption() {
        ApplicationForm asked = restaurant();
        ApplicationForm.People people = asked.people();
        ApplicationForm untouched = asked.withPeople(
                new ApplicationForm.People(people.manager(), people.deputy(), null, null, people.influential()));

        assertThat(request(untouched, null).people().deputyExemption()).isFalse();
    }

    private static ApplicationForm restaurant() {
        return ApplicationSamples.restaurant(MANAGER, UUID.randomUUID(), UUID.randomUUID());
    }

    private static Integer managersAge(LocalDate born) {
        return request(restaurant(), born).people().manager().age();
    }

    private static CheckRequest request(ApplicationForm form, LocalDate managerBorn) {
        Application application = new Application();
        application.kind = ApplicationKind.NEW;
        application.licenceType = LicenceType.SERVING;
        application.answers = form;
        Map<UUID, LocalDate> born = managerBorn == null ? Map.of() : Map.of(MANAGER, managerBorn);
        return CheckRequestOfApplication.of(application, "3451", CASE_DATE, born);
    }
}
