package no.bevilling.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.OpenCases;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.fact.LicenceType;
import org.junit.jupiter.api.Test;

/** Committee and inspectors state their tie too, and a collegial body decides about its member (forvaltningsloven § 8). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TieDecisionTest {
    @Inject
    CaseDesk desk;

    @Inject
    OpenCases open;

    @Inject
    ImpartialityStatements ties;

    @Inject
    TieDecisions decided;

    @Test
    void a_member_of_the_committee_and_an_inspector_state_the_tie_in_that_capacity() {
        UUID id = untouched("Utvalgskroa");
        SignedInAccount member = open.user("tove", CaseDesk.NORD_AURDAL, Role.COMMITTEE);
        SignedInAccount inspector = open.user("pia", CaseDesk.NORD_AURDAL, Role.INSPECTOR);
        assertThatThrownBy(() -> desk.run(() -> ties.require(id, member))).isInstanceOf(TieNotStatedException.class);

        desk.run(() -> ties.state(desk.get(id), Tie.NONE, "", member));
        desk.run(() -> ties.state(desk.get(id), Tie.OTHER, "Har nettopp solgt lokalet til dem.", inspector));

        desk.run(() -> ties.require(id, member));
        assertThatThrownBy(() -> desk.run(() -> ties.require(id, inspector))).isInstanceOf(PartyToCaseException.class);
        assertThat(desk.call(() -> ties.of(id)))
                .extracting(stated -> stated.role)
                .containsExactly(Role.COMMITTEE, Role.INSPECTOR);
    }

    @Test
    void what_the_body_decides_about_its_member_goes_before_what_the_member_has_stated() {
        UUID id = untouched("Kollegialkroa");
        SignedInAccount member = open.user("tove", CaseDesk.NORD_AURDAL, Role.COMMITTEE);
        SignedInAccount secretary = open.user("sara");
        desk.run(() -> ties.state(desk.get(id), Tie.OTHER, "Naboen min eier stedet.", member));

        desk.run(() -> decided.record(id, decision(member.id(), false), secretary));
        desk.run(() -> ties.require(id, member));
        assertThat(desk.call(() -> ties.tied(id))).doesNotContain(member.id());

        desk.run(() -> decided.record(id, decision(member.id(), true), secretary));
        assertThatThrownBy(() -> desk.run(() -> ties.require(id, member))).isInstanceOf(PartyToCaseException.class);
        assertThat(desk.call(() -> ties.tied(id))).contains(member.id());
        desk.send("sara", id, "/habilitet", "tie", "NONE").statusCode(303);
        desk.read("sara", id, "").body(containsString("Kontrollutvalget avgjorde"));
    }

    @Test
    void a_member_takes_no_part_in_it_and_a_party_is_never_found_impartial() {
        UUID id = untouched("Egenhabilitetkroa");
        SignedInAccount member = open.user("tove", CaseDesk.NORD_AURDAL, Role.COMMITTEE);

        assertThatThrownBy(() -> desk.run(() -> decided.record(id, decision(member.id(), false), member)))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> desk.run(
                        () -> decided.record(id, decision(open.user("kari").id(), false), open.user("sara"))))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().errors())
                                .extracting(error -> error.field())
                                .containsExactly("disqualified"));
    }

    private TieDecisions.Decided decision(UUID member, boolean disqualified) {
        return new TieDecisions.Decided(
                member, "Tove To-Kommuner", "Kontrollutvalget", disqualified, "Nabo.", desk.today(), "Sak 3/26");
    }

    private UUID untouched(String place) {
        return open.untouched(CaseDesk.NORD_AURDAL, "kari", place, LicenceType.SERVING, form -> form);
    }
}
