package no.bevilling.policy;

import static no.bevilling.policy.ResolutionCheck.Wrong.HEARING_AFTER_RESOLUTION;
import static no.bevilling.policy.ResolutionCheck.Wrong.HEARING_FROM_MISSING;
import static no.bevilling.policy.ResolutionCheck.Wrong.HEARING_TO_MISSING;
import static no.bevilling.policy.ResolutionCheck.Wrong.NUMBER_MISSING;
import static no.bevilling.policy.ResolutionCheck.Wrong.OPENING_HOURS_TOO_SOON;
import static no.bevilling.policy.ResolutionCheck.Wrong.PROMULGATED_MISSING;
import static no.bevilling.policy.ResolutionCheck.Wrong.REFERENCE_MISSING;
import static no.bevilling.policy.ResolutionCheck.Wrong.RESOLVED_LATER;
import static no.bevilling.policy.ResolutionCheck.Wrong.VALID_BEFORE_FORMER;
import static no.bevilling.policy.ResolutionCheck.Wrong.VALID_BEFORE_PROMULGATION;
import static no.bevilling.policy.ResolutionCheck.Wrong.VALID_BEFORE_RESOLUTION;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the law asks of a resolution before it can take effect: forvaltningsloven §§ 37 and 38, serveringsloven § 15. */
class ResolutionCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 12, 20);
    private static final LocalDate RESOLVED = LocalDate.of(2027, 12, 10);
    private static final LocalDate FORMER = LocalDate.of(2014, 6, 1);

    private static List<ResolutionCheck.Wrong> guideline(LocalDate resolved, LocalDate validFrom) {
        Resolution r = new Resolution("PS 26/2027", resolved, validFrom, null, null, null, null, false);
        return ResolutionCheck.of(r, TODAY, false, FORMER, 3);
    }

    private static List<ResolutionCheck.Wrong> regulation(
            LocalDate from, LocalDate to, LocalDate promulgated, String reference, LocalDate validFrom) {
        Resolution r = new Resolution("PS 26/2027", RESOLVED, validFrom, from, to, promulgated, reference, false);
        return ResolutionCheck.of(r, TODAY, true, FORMER, 3);
    }

    @Test
    void a_guideline_holds_at_once() {
        assertThat(guideline(RESOLVED, RESOLVED)).isEmpty();
    }

    @Test
    void nothing_holds_before_it_is_decided() {
        assertThat(guideline(RESOLVED, RESOLVED.minusDays(1))).containsExactly(VALID_BEFORE_RESOLUTION);
    }

    @Test
    void a_decision_is_entered_when_it_is_made_and_not_before() {
        assertThat(guideline(TODAY.plusDays(1), TODAY.plusDays(1))).containsExactly(RESOLVED_LATER);
    }

    @Test
    void a_version_begins_no_earlier_than_the_one_it_follows() {
        Resolution r = new Resolution(
                "PS 1/2010", LocalDate.of(2010, 1, 1), LocalDate.of(2010, 1, 1), null, null, null, null, false);
        assertThat(ResolutionCheck.of(r, TODAY, false, FORMER, 3)).containsExactly(VALID_BEFORE_FORMER);
    }

    @Test
    void a_resolution_without_its_number_is_none() {
        Resolution r = new Resolution(" ", RESOLVED, RESOLVED, null, null, null, null, false);
        assertThat(ResolutionCheck.of(r, TODAY, false, FORMER, 3)).containsExactly(NUMBER_MISSING);
    }

    @Test
    void a_regulation_cannot_be_adopted_without_a_hearing_and_promulgation() {
        assertThat(regulation(null, null, null, null, TODAY))
                .containsExactly(HEARING_FROM_MISSING, HEARING_TO_MISSING, PROMULGATED_MISSING, REFERENCE_MISSING);
    }

    @Test
    void a_hearing_that_ends_after_the_decision_was_no_hearing() {
        assertThat(regulation(RESOLVED.minusDays(30), RESOLVED.plusDays(1), TODAY, "FOR-2027-12-20-1", TODAY))
                .containsExactly(HEARING_AFTER_RESOLUTION);
    }

    @Test
    void a_regulation_does_not_hold_before_it_is_promulgated() {
        assertThat(regulation(
                        RESOLVED.minusDays(60), RESOLVED.minusDays(10), TODAY, "FOR-2027-12-20-1", TODAY.minusDays(1)))
                .containsExactly(VALID_BEFORE_PROMULGATION);
    }

    @Test
    void a_regulation_that_was_heard_and_promulgated_holds_from_its_promulgation() {
        assertThat(regulation(RESOLVED.minusDays(60), RESOLVED.minusDays(10), TODAY, "FOR-2027-12-20-1", TODAY))
                .isEmpty();
    }

    @Test
    void a_restriction_of_opening_hours_waits_three_months() {
        Resolution early = new Resolution(
                "PS 26/2027", RESOLVED, RESOLVED.plusMonths(3).minusDays(1), null, null, null, null, true);
        Resolution onTime =
                new Resolution("PS 26/2027", RESOLVED, RESOLVED.plusMonths(3), null, null, null, null, true);
        assertThat(ResolutionCheck.of(early, TODAY, false, FORMER, 3)).containsExactly(OPENING_HOURS_TOO_SOON);
        assertThat(ResolutionCheck.of(onTime, TODAY, false, FORMER, 3)).isEmpty();
    }
}
