package no.bevilling.foodservice;

import static no.bevilling.foodservice.FoodServiceEventKind.ANNULLED;
import static no.bevilling.foodservice.FoodServiceEventKind.BANKRUPT;
import static no.bevilling.foodservice.FoodServiceEventKind.BANKRUPTCY_ESTATE_CONTINUES;
import static no.bevilling.foodservice.FoodServiceEventKind.CLOSED_BY_POLICE;
import static no.bevilling.foodservice.FoodServiceEventKind.DEATH_ESTATE_CONTINUES;
import static no.bevilling.foodservice.FoodServiceEventKind.DEATH_ESTATE_EXTENDED;
import static no.bevilling.foodservice.FoodServiceEventKind.ESTATE_ENDED;
import static no.bevilling.foodservice.FoodServiceEventKind.GIVEN_UP;
import static no.bevilling.foodservice.FoodServiceEventKind.GRANTED;
import static no.bevilling.foodservice.FoodServiceEventKind.HOLDER_DIED;
import static no.bevilling.foodservice.FoodServiceEventKind.LIFTED;
import static no.bevilling.foodservice.FoodServiceEventKind.OPENED;
import static no.bevilling.foodservice.FoodServiceEventKind.OPERATION_RESUMED;
import static no.bevilling.foodservice.FoodServiceEventKind.OPERATION_STOPPED;
import static no.bevilling.foodservice.FoodServiceEventKind.REVOKED;
import static no.bevilling.foodservice.FoodServiceEventKind.SUSPENDED;
import static no.bevilling.foodservice.FoodServiceEventKind.TRANSFER_AGREED;
import static no.bevilling.foodservice.FoodServiceEventKind.TRANSFER_APPLIED;
import static no.bevilling.foodservice.FoodServiceEventKind.TRANSFER_DECIDED;
import static no.bevilling.foodservice.FoodServiceEventKind.TRANSFER_TIME_EXTENDED;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.bevilling.foodservice.FoodServiceLife.Happening;
import no.bevilling.rules.LayerSource;
import no.bevilling.rules.NationalNumbers;
import no.bevilling.rules.RuleBaseLoader;
import no.bevilling.rules.RuleFolder;
import org.junit.jupiter.api.Test;

/** Whether a food-service licence is in force: each way that serveringsloven knows, on its first and on its last day. */
class FoodServiceForceTest {
    private static final NationalNumbers NUMBERS = numbers();

    private final List<Happening> events = new ArrayList<>();

    private static NationalNumbers numbers() {
        List<LayerSource> national = RuleFolder.read(Path.of("rules")).stream()
                .filter(layer -> layer.path().equals("national"))
                .toList();
        return NationalNumbers.of(new RuleBaseLoader().load(national));
    }

    @Test
    void it_has_no_period() {
        then(GRANTED, "2026-03-01").then(OPENED, "2026-04-01");

        is("2026-02-28", FoodServiceGround.NOT_BEGUN, "2026-02-28");
        is("2026-03-01", FoodServiceGround.GRANTED, null);
        is("2056-03-01", FoodServiceGround.GRANTED, null);
    }

    @Test
    void a_place_that_has_not_opened_within_a_year_has_lost_it() {
        then(GRANTED, "2026-03-01");

        is("2027-03-01", FoodServiceGround.GRANTED, "2027-03-01");
        is("2027-03-02", FoodServiceGround.NEVER_OPENED, null);

        then(OPENED, "2027-03-01");
        is("2027-03-02", FoodServiceGround.GRANTED, null);
    }

    @Test
    void a_place_out_of_operation_for_more_than_a_year_has_lost_it() {
        then(GRANTED, "2020-01-01").then(OPENED, "2020-02-01").then(OPERATION_STOPPED, "2026-01-10");

        is("2027-01-10", FoodServiceGround.GRANTED, "2027-01-10");
        is("2027-01-11", FoodServiceGround.OUT_OF_OPERATION, null);

        then(OPERATION_RESUMED, "2027-01-10");
        is("2027-01-11", FoodServiceGround.GRANTED, null);
    }

    @Test
    void a_transfer_that_nobody_applies_after_within_thirty_days_ends_it() {
        open().then(TRANSFER_AGREED, "2026-06-01");

        is("2026-06-01", FoodServiceGround.TRANSFER_APPLICATION_AWAITED, "2026-07-01");
        is("2026-07-01", FoodServiceGround.TRANSFER_APPLICATION_AWAITED, "2026-07-01");
        is("2026-07-02", FoodServiceGround.TRANSFERRED, null);

        then(TRANSFER_APPLIED, "2026-07-02");
        is("2026-07-02", FoodServiceGround.TRANSFERRED, null);
    }

    @Test
    void a_transfer_applied_for_in_time_goes_on_until_that_is_decided() {
        open().then(TRANSFER_AGREED, "2026-06-01").then(TRANSFER_APPLIED, "2026-07-01");

        is("2026-06-30", FoodServiceGround.TRANSFER_APPLICATION_AWAITED, "2026-06-30");
        is("2026-12-24", FoodServiceGround.TRANSFER_UNDECIDED, null);

        then(TRANSFER_DECIDED, "2026-12-24");
        is("2026-12-23", FoodServiceGround.TRANSFER_UNDECIDED, "2026-12-23");
        is("2026-12-24", FoodServiceGround.TRANSFERRED, null);
    }

    @Test
    void what_was_given_waits_for_an_appeal_and_is_in_force_again() {
        open();
        Happening waits = new Happening(
                UUID.randomUUID(), FoodServiceEventKind.APPEAL_AWAITED, LocalDate.of(2026, 5, 10), null, null);
        events.add(waits);

        is("2026-05-10", FoodServiceGround.APPEAL_AWAITED, null);

        events.add(new Happening(
                UUID.randomUUID(), FoodServiceEventKind.LIFTED, LocalDate.of(2026, 6, 1), null, waits.id()));
        is("2026-05-31", FoodServiceGround.APPEAL_AWAITED, "2026-05-31");
        is("2026-06-01", FoodServiceGround.GRANTED, null);
    }

    @Test
    void the_municipality_may_give_more_time_to_apply() {
        open().then(TRANSFER_AGREED, "2026-06-01").until(TRANSFER_TIME_EXTENDED, "2026-06-20", "2026-08-01");

        is("2026-08-01", FoodServiceGround.TRANSFER_APPLICATION_AWAITED, "2026-08-01");
        is("2026-08-02", FoodServiceGround.TRANSFERRED, null);
    }

    @Test
    void bankruptcy_ends_it_unless_the_estate_goes_on() {
        open().then(BANKRUPT, "2026-05-05");
        is("2026-05-05", FoodServiceGround.BANKRUPT, null);

        then(BANKRUPTCY_ESTATE_CONTINUES, "2026-05-20");
        is("2026-05-05", FoodServiceGround.BANKRUPTCY_ESTATE, null);

        then(ESTATE_ENDED, "2026-09-30");
        is("2026-09-30", FoodServiceGround.BANKRUPTCY_ESTATE, "2026-09-30");
        is("2026-10-01", FoodServiceGround.BANKRUPT, null);
    }

    @Test
    void an_estate_of_somebody_dead_goes_on_for_a_year_or_as_long_as_is_permitted() {
        open().then(HOLDER_DIED, "2026-05-05");
        is("2026-05-05", FoodServiceGround.HOLDER_DEAD, null);

        then(DEATH_ESTATE_CONTINUES, "2026-05-06");
        is("2027-05-05", FoodServiceGround.DEATH_ESTATE, "2027-05-05");
        is("2027-05-06", FoodServiceGround.HOLDER_DEAD, null);

        until(DEATH_ESTATE_EXTENDED, "2027-04-01", "2027-08-31");
        is("2027-08-31", FoodServiceGround.DEATH_ESTATE, "2027-08-31");
    }

    @Test
    void what_an_estate_sells_in_its_time_goes_on_as_any_transfer() {
        open().then(HOLDER_DIED, "2026-05-05")
                .then(DEATH_ESTATE_CONTINUES, "2026-05-06")
                .then(TRANSFER_AGREED, "2027-05-01")
                .then(TRANSFER_APPLIED, "2027-05-20");

        is("2027-05-21", FoodServiceGround.TRANSFER_UNDECIDED, null);
    }

    @Test
    void the_police_close_for_a_time_and_the_licence_stands() {
        open().until(CLOSED_BY_POLICE, "2026-06-05", "2026-06-11");

        is("2026-06-05", FoodServiceGround.CLOSED_BY_POLICE, "2026-06-11");
        is("2026-06-12", FoodServiceGround.GRANTED, null);
    }

    @Test
    void a_suspension_lasts_until_it_is_lifted() {
        UUID suspended = open().then(SUSPENDED, "2026-06-05").last();
        is("2030-01-01", FoodServiceGround.SUSPENDED, null);

        add(LIFTED, "2026-07-01", null, suspended);
        is("2026-06-30", FoodServiceGround.SUSPENDED, "2026-06-30");
        is("2026-07-01", FoodServiceGround.GRANTED, null);
    }

    @Test
    void what_is_revoked_stays_so_and_is_told_before_what_passes() {
        open().then(SUSPENDED, "2026-06-05").then(REVOKED, "2026-07-01");

        is("2026-06-30", FoodServiceGround.SUSPENDED, "2026-06-30");
        is("2026-07-01", FoodServiceGround.REVOKED, null);
    }

    @Test
    void what_is_given_up_holds_its_last_day() {
        open().then(GIVEN_UP, "2026-08-31");

        is("2026-08-31", FoodServiceGround.GRANTED, "2026-08-31");
        is("2026-09-01", FoodServiceGround.GIVEN_UP, null);
    }

    @Test
    void what_is_annulled_has_never_been() {
        UUID agreed = open().then(TRANSFER_AGREED, "2026-06-01").last();
        add(ANNULLED, "2026-09-01", null, agreed);
        is("2026-09-01", FoodServiceGround.GRANTED, null);

        add(ANNULLED, "2026-09-02", null, events.get(0).id());
        is("2026-09-02", FoodServiceGround.SET_ASIDE, null);
    }

    private FoodServiceForceTest open() {
        return then(GRANTED, "2020-01-01").then(OPENED, "2020-02-01");
    }

    private FoodServiceForceTest then(FoodServiceEventKind kind, String on) {
        return add(kind, on, null, null);
    }

    private FoodServiceForceTest until(FoodServiceEventKind kind, String on, String until) {
        return add(kind, on, LocalDate.parse(until), null);
    }

    private FoodServiceForceTest add(FoodServiceEventKind kind, String on, LocalDate until, UUID refersTo) {
        events.add(new Happening(UUID.randomUUID(), kind, LocalDate.parse(on), until, refersTo));
        return this;
    }

    private UUID last() {
        return events.get(events.size() - 1).id();
    }

    private void is(String day, FoodServiceGround ground, String lastDay) {
        FoodServiceForce.Standing standing =
                new FoodServiceForce(NUMBERS).on(new FoodServiceLife(events), LocalDate.parse(day));
        assertThat(standing.ground()).as(day).isEqualTo(ground);
        assertThat(standing.lastDay()).as(day).isEqualTo(lastDay == null ? null : LocalDate.parse(lastDay));
    }
}
