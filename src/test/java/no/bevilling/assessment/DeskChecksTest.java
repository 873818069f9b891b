package no.bevilling.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.assessment.Blocker.Kind;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.Language;
import no.bevilling.rules.fact.Conduct;
import no.bevilling.rules.fact.FoodServiceLicence;
import no.bevilling.rules.fact.Zone;
import org.junit.jupiter.api.Test;

/** Checking a case against the rules: facts, versions of them, and the words of the findings. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DeskChecksTest extends DeskSteps {
    @Test
    void a_changed_fact_makes_the_check_old_and_is_told_with_old_and_new() {
        run(() -> facts.record(id, FactRecording.NOTHING_YET, known(), sara));
        run(() -> checks.run(id, sara));
        assertThat(stops()).doesNotContain(Kind.CHECK_OUTDATED, Kind.NOT_CHECKED);

        CaseFacts moved = new CaseFacts(
                Zone.CENTRE,
                List.of(),
                false,
                false,
                false,
                FoodServiceLicence.GRANTED,
                Conduct.CLEAR,
                Conduct.CLEAR,
                Conduct.CLEAR,
                Map.of());
        run(() -> facts.record(id, 0, moved, sara));

        assertThat(stops()).contains(Kind.CHECK_OUTDATED);
        assertThat(events(CaseEventKind.FACTS_RECORDED))
                .anySatisfy(event -> assertThat(event.details)
                        .containsEntry("fact", "zone")
                        .containsEntry("old", "RESIDENTIAL")
                        .containsEntry("new", "CENTRE"));
    }

    @Test
    void the_same_facts_checked_twice_are_stored_once() {
        UUID first = call(() -> checks.run(id, sara).id);
        UUID second = call(() -> checks.run(id, sara).id);

        assertThat(second).isEqualTo(first);
        assertThat(events(CaseEventKind.CHECKED)).hasSize(1);
    }

    @Test
    void a_check_is_worded_in_the_language_of_its_reader() {
        run(() -> checks.run(id, sara));

        String bokmal = question(Language.NB, "national-manager-age");
        String nynorsk = question(Language.NN, "national-manager-age");

        assertThat(nynorsk).isNotEqualTo(bokmal).contains("styrar");
    }
}
