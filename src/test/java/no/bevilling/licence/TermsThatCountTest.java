package no.bevilling.licence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.bevilling.rules.fact.ApplicationKind;
import org.junit.jupiter.api.Test;

/** What a licence allows over time when decisions wait for their appeals, or were taken away. */
class TermsThatCountTest {
    private final List<GrantedTerms> decided = new ArrayList<>();
    private final List<TermsPause> pauses = new ArrayList<>();

    @Test
    void without_pauses_everything_stands_as_it_was_decided() {
        given(ApplicationKind.NEW, "2026-01-01", "inne", "Mari");
        given(ApplicationKind.AREA_CHANGE, "2026-03-01", "inne og ute", "Mari");
        assertThat(TermsThatCount.of(decided, pauses)).isSameAs(decided);
    }

    @Test
    void terms_that_were_taken_back_leave_those_from_before() {
        given(ApplicationKind.NEW, "2026-01-01", "inne", "Mari");
        GrantedTerms change = given(ApplicationKind.AREA_CHANGE, "2026-03-01", "inne og ute", "Mari");
        pause(change, "2026-03-01", null);
        told("2026-01-01 inne Mari");
    }

    @Test
    void terms_that_wait_give_way_meanwhile_and_come_back() {
        given(ApplicationKind.NEW, "2026-01-01", "inne", "Mari");
        GrantedTerms change = given(ApplicationKind.AREA_CHANGE, "2026-03-01", "inne og ute", "Mari");
        pause(change, "2026-04-01", "2026-05-01");
        told(
                "2026-01-01 inne Mari",
                "2026-03-01 inne og ute Mari",
                "2026-04-01 inne Mari",
                "2026-05-01 inne og ute Mari");
    }

    @Test
    void a_manager_approved_since_does_not_carry_on_what_was_taken_back() {
        given(ApplicationKind.NEW, "2026-01-01", "inne", "Mari");
        GrantedTerms change = given(ApplicationKind.AREA_CHANGE, "2026-03-01", "inne og ute", "Mari");
        given(ApplicationKind.MANAGER_CHANGE, "2026-04-01", "inne og ute", "Nils");
        pause(change, "2026-03-01", null);
        told("2026-01-01 inne Mari", "2026-04-01 inne Nils");
    }

    @Test
    void a_change_of_area_since_does_not_carry_on_a_manager_who_was_taken_back() {
        given(ApplicationKind.NEW, "2026-01-01", "inne", "Mari");
        GrantedTerms people = given(ApplicationKind.MANAGER_CHANGE, "2026-03-01", "inne", "Nils");
        given(ApplicationKind.AREA_CHANGE, "2026-04-01", "inne og ute", "Nils");
        pause(people, "2026-03-01", null);
        told("2026-01-01 inne Mari", "2026-04-01 inne og ute Mari");
    }

    @Test
    void an_occasion_whose_decision_waits_for_a_part_of_it_is_left_with_the_rest() {
        given(ApplicationKind.NEW, "2026-01-01", "inne", "Mari");
        GrantedTerms occasion = given(ApplicationKind.AREA_EXTENSION, "2026-06-01", "torget", "Mari");
        occasion.validTo = at("2026-06-10");
        pause(occasion, "2026-06-03", "2026-06-05");
        told("2026-01-01 inne Mari", "2026-06-01 torget Mari", "2026-06-05 torget Mari");
        assertThat(TermsThatCount.of(decided, pauses))
                .filteredOn(GrantedTerms::isForOccasion)
                .extracting(terms -> terms.validTo)
                .containsExactly(at("2026-06-03"), at("2026-06-10"));
    }

    @Test
    void an_occasion_that_was_taken_back_is_gone() {
        given(ApplicationKind.NEW, "2026-01-01", "inne", "Mari");
        GrantedTerms occasion = given(ApplicationKind.AREA_EXTENSION, "2026-06-01", "torget", "Mari");
        occasion.validTo = at("2026-06-10");
        pause(occasion, "2026-06-01", null);
        told("2026-01-01 inne Mari");
    }

    private void told(String... lines) {
        assertThat(TermsThatCount.of(decided, pauses))
                .extracting(terms ->
                        terms.validFrom.toString().substring(0, 10) + " " + terms.servingArea + " " + terms.managerName)
                .containsExactly(lines);
    }

    private GrantedTerms given(ApplicationKind kind, String from, String area, String manager) {
        GrantedTerms terms = new GrantedTerms();
        terms.caseKind = kind;
        terms.validFrom = at(from);
        terms.servingArea = area;
        terms.managerName = manager;
        terms.caseId = UUID.randomUUID();
        decided.add(terms);
        return terms;
    }

    private void pause(GrantedTerms terms, String from, String until) {
        TermsPause pause = new TermsPause();
        pause.termsId = terms.id;
        pause.from = at(from);
        pause.until = until == null ? null : at(until);
        pauses.add(pause);
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T00:00:00Z");
    }
}
