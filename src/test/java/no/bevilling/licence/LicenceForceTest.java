package no.bevilling.licence;

import static no.bevilling.licence.LicenceEventKind.ANNULLED;
import static no.bevilling.licence.LicenceEventKind.BANKRUPT;
import static no.bevilling.licence.LicenceEventKind.CLOSED_DOWN;
import static no.bevilling.licence.LicenceEventKind.DEATH_NOTIFIED;
import static no.bevilling.licence.LicenceEventKind.ENDED_EARLY;
import static no.bevilling.licence.LicenceEventKind.HOLDER_DIED;
import static no.bevilling.licence.LicenceEventKind.RENEWAL_APPLIED;
import static no.bevilling.licence.LicenceEventKind.RENEWAL_DECIDED;
import static no.bevilling.licence.LicenceEventKind.RENEWAL_TAKEN_BACK;
import static no.bevilling.licence.LicenceEventKind.SUSPENDED;
import static no.bevilling.licence.LicenceEventKind.TRANSFERRED;
import static no.bevilling.licence.LicenceEventKind.TRANSFER_APPLIED;
import static no.bevilling.licence.LicenceEventKind.TRANSFER_FURTHER_PERMITTED;
import static no.bevilling.licence.LicenceEventKind.TRANSFER_NOTIFIED;
import static no.bevilling.licence.LicenceEventKind.TRANSFER_TAKEN_OVER;
import static no.bevilling.licence.LicenceEventKind.WITHDRAWN;
import static no.bevilling.licence.LicenceLives.granted;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;

/** Whether a licence is in force: each way that the act knows, on its first and on its last day. */
class LicenceForceTest {
    private static LicenceLives licence() {
        return granted("2026-10-01", "2028-09-30");
    }

    private static LicenceLives transferred() {
        return licence().then(TRANSFERRED, "2027-01-15T10:00");
    }

    private static void is(Force force, ForceGround ground, String lastDay) {
        assertThat(force.ground()).isEqualTo(ground);
        assertThat(force.holds()).isEqualTo(ground.holds());
        assertThat(force.lastDay()).isEqualTo(lastDay == null ? null : LocalDate.parse(lastDay));
        assertThat(force.source()).isEqualTo(ground.paragraph());
    }

    @Test
    void a_licence_holds_from_the_first_day_of_its_period_to_the_last() {
        is(licence().at("2026-09-30T23:59"), ForceGround.NOT_BEGUN, "2026-09-30");
        is(licence().at("2026-10-01"), ForceGround.PERIOD, "2028-09-30");
        is(licence().at("2028-09-30T23:59"), ForceGround.PERIOD, "2028-09-30");
        is(licence().at("2028-10-01"), ForceGround.EXPIRED, null);
    }

    @Test
    void the_night_after_the_last_day_belongs_to_it_as_far_as_the_hours_reach() {
        LicenceLives untilTwo = licence().until("02:00");
        is(untilTwo.at("2028-10-01T01:59"), ForceGround.PERIOD, "2028-09-30");
        is(untilTwo.at("2028-10-01T02:00"), ForceGround.EXPIRED, null);
    }

    @Test
    void a_new_period_goes_on_where_the_old_one_ended() {
        LicenceLives renewed = licence().period("2028-10-01", "2032-09-30");
        is(renewed.at("2028-10-01"), ForceGround.PERIOD, "2032-09-30");
    }

    @Test
    void a_licence_whose_renewal_is_not_decided_holds_three_months_into_the_new_period() {
        LicenceLives applied = licence().then(RENEWAL_APPLIED, "2028-08-20");
        is(applied.at("2028-09-30T12:00"), ForceGround.PERIOD, "2028-09-30");
        is(applied.at("2028-10-01"), ForceGround.RENEWAL_UNDECIDED, "2028-12-31");
        is(applied.at("2028-12-31T23:59"), ForceGround.RENEWAL_UNDECIDED, "2028-12-31");
        is(applied.at("2029-01-01"), ForceGround.EXPIRED, null);
    }

    @Test
    void the_grace_ends_with_the_month_of_the_final_decision() {
        LicenceLives refused = licence().then(RENEWAL_APPLIED, "2028-08-20").then(RENEWAL_DECIDED, "2028-10-12T14:00");
        is(refused.at("2028-10-31T12:00"), ForceGround.RENEWAL_UNDECIDED, "2028-10-31");
        is(refused.at("2028-11-01"), ForceGround.EXPIRED, null);
    }

    @Test
    void a_decision_in_the_fourth_month_does_not_make_the_grace_longer() {
        LicenceLives late = licence().then(RENEWAL_APPLIED, "2028-08-20").then(RENEWAL_DECIDED, "2029-01-10");
        is(late.at("2028-12-31T12:00"), ForceGround.RENEWAL_UNDECIDED, "2028-12-31");
        is(late.at("2029-01-05"), ForceGround.EXPIRED, null);
    }

    @Test
    void a_renewal_decided_before_the_period_is_over_leaves_no_grace() {
        LicenceLives refused = licence().then(RENEWAL_APPLIED, "2028-06-01").then(RENEWAL_DECIDED, "2028-09-15");
        is(refused.at("2028-09-20"), ForceGround.PERIOD, "2028-09-30");
        is(refused.at("2028-10-01"), ForceGround.EXPIRED, null);
    }

    @Test
    void who_applies_for_renewal_after_the_period_has_no_licence_to_go_on_with() {
        LicenceLives late = licence().then(RENEWAL_APPLIED, "2028-10-01T08:00");
        is(late.at("2028-10-02"), ForceGround.EXPIRED, null);
    }

    @Test
    void an_application_for_renewal_that_is_taken_back_leaves_nothing_undecided() {
        LicenceLives before = licence().then(RENEWAL_APPLIED, "2028-08-20").then(RENEWAL_TAKEN_BACK, "2028-09-01");
        is(before.at("2028-10-01"), ForceGround.EXPIRED, null);
        LicenceLives after = licence().then(RENEWAL_APPLIED, "2028-08-20").then(RENEWAL_TAKEN_BACK, "2028-10-10T09:00");
        is(after.at("2028-10-10T12:00"), ForceGround.RENEWAL_UNDECIDED, "2028-10-10");
        is(after.at("2028-10-11"), ForceGround.EXPIRED, null);
    }

    @Test
    void a_renewal_granted_late_holds_by_grace_and_then_by_its_own_period() {
        LicenceLives granted = licence()
                .then(RENEWAL_APPLIED, "2028-08-20")
                .then(RENEWAL_DECIDED, "2028-11-20")
                .period("2028-11-20", "2032-09-30");
        is(granted.at("2028-11-01"), ForceGround.RENEWAL_UNDECIDED, "2028-11-19");
        is(granted.at("2028-11-20"), ForceGround.PERIOD, "2032-09-30");
    }

    @Test
    void a_licence_for_a_part_of_the_year_rests_in_the_other_part() {
        LicenceLives summer = licence().season(MonthDay.of(5, 1), MonthDay.of(9, 15));
        is(summer.at("2027-04-30T20:00"), ForceGround.OUTSIDE_SEASON, "2027-04-30");
        is(summer.at("2027-05-01"), ForceGround.SEASON, "2027-09-15");
        is(summer.at("2027-09-16"), ForceGround.OUTSIDE_SEASON, "2028-04-30");
        is(summer.at("2028-09-20"), ForceGround.OUTSIDE_SEASON, "2028-09-30");
        is(summer.at("2028-10-01"), ForceGround.EXPIRED, null);
    }

    @Test
    void a_winter_reaches_over_the_new_year() {
        LicenceLives winter = licence().season(MonthDay.of(11, 15), MonthDay.of(4, 20));
        is(winter.at("2027-01-02"), ForceGround.SEASON, "2027-04-20");
        is(winter.at("2027-07-01"), ForceGround.OUTSIDE_SEASON, "2027-11-14");
    }

    @Test
    void a_licence_for_one_occasion_holds_for_the_occasion_and_its_night() {
        LicenceLives party =
                granted("2027-06-19", "2027-06-19").forOneOccasion().until("01:00");
        is(party.at("2027-06-19T20:00"), ForceGround.OCCASION, "2027-06-19");
        is(party.at("2027-06-20T00:59"), ForceGround.OCCASION, "2027-06-19");
        is(party.at("2027-06-20T01:00"), ForceGround.EXPIRED, null);
    }

    @Test
    void a_transfer_that_nobody_told_of_ends_the_licence_then_and_there() {
        is(transferred().at("2027-01-15T09:59"), ForceGround.PERIOD, "2027-01-15");
        is(transferred().at("2027-01-15T10:00"), ForceGround.TRANSFERRED, null);
    }

    @Test
    void after_a_transfer_that_is_notified_the_new_holder_has_thirty_days_to_apply() {
        LicenceLives told = transferred().then(TRANSFER_NOTIFIED, "2027-01-15");
        is(told.at("2027-02-14T23:59"), ForceGround.TRANSFER_APPLICATION_AWAITED, "2027-02-14");
        is(told.at("2027-02-15"), ForceGround.TRANSFERRED, null);
    }

    @Test
    void applied_for_on_the_thirtieth_day_the_business_goes_on_for_three_months() {
        LicenceLives applied =
                transferred().then(TRANSFER_NOTIFIED, "2027-01-15").then(TRANSFER_APPLIED, "2027-02-14T22:00");
        is(applied.at("2027-03-01"), ForceGround.TRANSFER_CONTINUES, "2027-04-15");
        is(applied.at("2027-04-15T23:59"), ForceGround.TRANSFER_CONTINUES, "2027-04-15");
        is(applied.at("2027-04-16"), ForceGround.TRANSFERRED, null);
    }

    @Test
    void applied_for_on_the_thirty_first_day_it_does_not_go_on() {
        LicenceLives late =
                transferred().then(TRANSFER_NOTIFIED, "2027-01-15").then(TRANSFER_APPLIED, "2027-02-15T08:00");
        is(late.at("2027-02-15T09:00"), ForceGround.TRANSFERRED, null);
    }

    @Test
    void between_the_transfer_and_a_late_notice_of_it_nothing_may_be_served() {
        LicenceLives told = transferred().then(TRANSFER_NOTIFIED, "2027-01-25").then(TRANSFER_APPLIED, "2027-01-25");
        is(told.at("2027-01-20"), ForceGround.TRANSFERRED, "2027-01-24");
        is(told.at("2027-01-25"), ForceGround.TRANSFER_CONTINUES, "2027-04-15");
    }

    @Test
    void the_municipality_may_permit_one_further_month_and_no_more() {
        LicenceLives permitted = transferred()
                .then(TRANSFER_NOTIFIED, "2027-01-15")
                .then(TRANSFER_APPLIED, "2027-01-20")
                .then(TRANSFER_FURTHER_PERMITTED, "2027-04-10", "2027-08-01");
        is(permitted.at("2027-04-20"), ForceGround.TRANSFER_FURTHER_TIME, "2027-05-15");
        is(permitted.at("2027-05-16"), ForceGround.TRANSFERRED, null);
    }

    @Test
    void the_new_holders_licence_takes_over_from_the_old_one() {
        LicenceLives followed = transferred()
                .then(TRANSFER_NOTIFIED, "2027-01-15")
                .then(TRANSFER_APPLIED, "2027-01-20")
                .then(TRANSFER_TAKEN_OVER, "2027-03-01");
        is(followed.at("2027-02-28"), ForceGround.TRANSFER_CONTINUES, "2027-02-28");
        is(followed.at("2027-03-01"), ForceGround.TRANSFERRED, null);
    }

    @Test
    void going_on_after_a_transfer_does_not_outlast_the_licences_own_period() {
        LicenceLives late = licence()
                .then(TRANSFERRED, "2028-08-15T12:00")
                .then(TRANSFER_NOTIFIED, "2028-08-15")
                .then(TRANSFER_APPLIED, "2028-08-20");
        is(late.at("2028-09-15"), ForceGround.TRANSFER_CONTINUES, "2028-09-30");
        assertThat(late.at("2028-10-01").holds()).isFalse();
    }

    @Test
    void an_estate_that_tells_the_municipality_goes_on_for_three_months() {
        LicenceLives estate = licence().then(HOLDER_DIED, "2027-03-10").then(DEATH_NOTIFIED, "2027-03-20");
        is(estate.at("2027-03-12"), ForceGround.ESTATE_CONTINUES, "2027-06-10");
        is(estate.at("2027-06-11"), ForceGround.HOLDER_DEAD, null);
    }

    @Test
    void an_estate_that_says_nothing_or_too_late_does_not_go_on() {
        is(licence().then(HOLDER_DIED, "2027-03-10").at("2027-03-12"), ForceGround.HOLDER_DEAD, null);
        LicenceLives late = licence().then(HOLDER_DIED, "2027-03-10").then(DEATH_NOTIFIED, "2027-06-11");
        is(late.at("2027-06-12"), ForceGround.HOLDER_DEAD, null);
    }

    @Test
    void bankruptcy_ends_the_licence_at_once_whatever_else_would_carry_it() {
        LicenceLives bankrupt = licence().then(RENEWAL_APPLIED, "2028-08-01").then(BANKRUPT, "2028-10-05T11:00");
        is(bankrupt.at("2028-10-05T10:59"), ForceGround.RENEWAL_UNDECIDED, "2028-10-05");
        is(bankrupt.at("2028-10-05T11:00"), ForceGround.BANKRUPT, null);
    }

    @Test
    void a_business_that_is_closed_down_has_no_licence_from_that_day() {
        LicenceLives closed = licence().then(CLOSED_DOWN, "2027-05-01");
        is(closed.at("2027-04-30"), ForceGround.PERIOD, "2027-04-30");
        is(closed.at("2027-05-01"), ForceGround.CLOSED_DOWN, null);
    }

    @Test
    void days_of_withdrawal_are_closed_and_the_licence_comes_back() {
        LicenceLives week = licence().then(WITHDRAWN, "2027-02-01", "2027-02-08");
        is(week.at("2027-01-31"), ForceGround.PERIOD, "2027-01-31");
        is(week.at("2027-02-01"), ForceGround.WITHDRAWN_FOR_DAYS, "2027-02-07");
        is(week.at("2027-02-08"), ForceGround.PERIOD, "2028-09-30");
    }

    @Test
    void days_of_withdrawal_reach_into_the_grace() {
        LicenceLives week = licence().then(RENEWAL_APPLIED, "2028-08-01").then(WITHDRAWN, "2028-09-28", "2028-10-05");
        is(week.at("2028-10-02"), ForceGround.WITHDRAWN_FOR_DAYS, "2028-10-04");
        is(week.at("2028-10-05"), ForceGround.RENEWAL_UNDECIDED, "2028-12-31");
    }

    @Test
    void a_licence_withdrawn_for_the_rest_of_its_period_has_no_grace_after_it() {
        LicenceLives withdrawn = licence().then(RENEWAL_APPLIED, "2028-08-01").then(WITHDRAWN, "2028-09-01");
        is(withdrawn.at("2028-09-01"), ForceGround.WITHDRAWN, null);
        is(withdrawn.at("2028-10-15"), ForceGround.WITHDRAWN, null);
    }

    @Test
    void a_period_granted_after_a_withdrawal_begins_anew() {
        LicenceLives again = licence().then(WITHDRAWN, "2028-03-01").period("2028-10-01", "2032-09-30");
        is(again.at("2028-04-01"), ForceGround.WITHDRAWN, "2028-09-30");
        is(again.at("2028-10-01"), ForceGround.PERIOD, "2032-09-30");
    }

    @Test
    void a_withdrawal_set_aside_on_appeal_counts_as_never_made() {
        LicenceLives appealed = licence().then(WITHDRAWN, "2027-02-01").butThat(ANNULLED, "2027-04-01");
        is(appealed.at("2027-02-02"), ForceGround.PERIOD, "2028-09-30");
    }

    @Test
    void a_suspension_may_end_before_its_time() {
        LicenceLives lifted =
                licence().then(SUSPENDED, "2027-02-01", "2027-02-10").butThat(ENDED_EARLY, "2027-02-03T12:00");
        is(lifted.at("2027-02-02"), ForceGround.SUSPENDED, "2027-02-03");
        is(lifted.at("2027-02-03T12:00"), ForceGround.PERIOD, "2028-09-30");
    }

    @Test
    void what_lasts_is_told_before_what_passes() {
        LicenceLives both =
                licence().then(WITHDRAWN, "2027-02-01", "2027-02-08").then(BANKRUPT, "2027-02-03");
        is(both.at("2027-02-04"), ForceGround.BANKRUPT, null);
    }

    @Test
    void bankruptcy_after_the_period_does_not_hide_that_it_was_over() {
        is(licence().then(BANKRUPT, "2029-01-01").at("2029-06-01"), ForceGround.EXPIRED, null);
    }

    @Test
    void a_licence_whose_decision_waits_for_its_appeal_does_not_hold_meanwhile() {
        LicenceLives waiting = licence().waits("2026-12-01T09:00", "2027-03-01T12:00");
        is(waiting.at("2026-12-01T08:59"), ForceGround.PERIOD, "2026-12-01");
        is(waiting.at("2026-12-01T09:00"), ForceGround.APPEAL_AWAITED, "2027-03-01");
        is(waiting.at("2027-03-01T12:00"), ForceGround.PERIOD, "2028-09-30");
        is(licence().waits("2026-12-01", null).at("2027-03-01"), ForceGround.APPEAL_AWAITED, "2028-09-30");
    }

    @Test
    void a_withdrawal_that_waits_for_its_appeal_takes_nothing_meanwhile() {
        LicenceLives waiting = licence().then(WITHDRAWN, "2026-12-01").waits("2026-12-03", "2027-02-01");
        is(waiting.at("2026-12-02"), ForceGround.WITHDRAWN, "2026-12-02");
        is(waiting.at("2026-12-03"), ForceGround.PERIOD, "2027-01-31");
        is(waiting.at("2027-02-01"), ForceGround.WITHDRAWN, null);
    }

    @Test
    void while_a_refused_renewal_waits_for_its_appeal_the_grace_goes_on() {
        LicenceLives refused = licence()
                .then(RENEWAL_APPLIED, "2028-08-20")
                .then(RENEWAL_DECIDED, "2028-09-12T14:00")
                .waits("2028-09-20", null);
        is(refused.at("2028-10-15"), ForceGround.RENEWAL_UNDECIDED, "2028-12-31");
        is(refused.at("2029-01-01"), ForceGround.EXPIRED, null);
    }

    @Test
    void an_end_to_waiting_that_comes_early_ends_it() {
        LicenceLives lifted = licence().waits("2026-12-01", null).butThat(ENDED_EARLY, "2027-01-15");
        is(lifted.at("2027-01-14"), ForceGround.APPEAL_AWAITED, "2027-01-14");
        is(lifted.at("2027-01-15"), ForceGround.PERIOD, "2028-09-30");
    }
}
