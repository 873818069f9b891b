package no.bevilling.inspectionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.bevilling.rules.fact.VenueKind;
import org.junit.jupiter.api.Test;

/** Why a place is proposed before another, in which order an evening goes, and what stands in a calendar. */
class RiskTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final RiskFacts CAFE = new RiskFacts(TODAY.minusDays(20), 0, VenueKind.CAFE, 22 * 60, false, 0, 0);

    @Test
    void a_cafe_that_was_inspected_this_month_has_no_particular_reason() {
        assertThat(of(CAFE)).isEqualTo(new Risk(0, List.of()));
    }

    @Test
    void a_pub_that_serves_to_half_past_two_with_five_points_names_each_reason_and_the_heaviest_first() {
        Risk risk = of(new RiskFacts(TODAY.minusDays(200), 5, VenueKind.PUB, 26 * 60 + 30, false, 0, 0));
        assertThat(risk.reasons())
                .containsExactly(
                        new RiskReason(RiskFactor.POINTS, 10, "5"),
                        new RiskReason(RiskFactor.CONCEPT, 9, "PUB"),
                        new RiskReason(RiskFactor.HOURS, 9, "02.30"),
                        new RiskReason(RiskFactor.LAST_VISIT, 8, "2026-05-14"));
        assertThat(risk.score()).isEqualTo(36);
    }

    @Test
    void a_place_that_never_was_inspected_counts_as_one_that_was_not_for_more_than_a_year() {
        assertThat(of(new RiskFacts(null, 0, VenueKind.CAFE, null, false, 0, 0)).score())
                .isEqualTo(of(new RiskFacts(TODAY.minusDays(366), 0, VenueKind.CAFE, null, false, 0, 0))
                        .score())
                .isEqualTo(12);
    }

    @Test
    void points_that_are_not_kept_here_are_no_reason_and_no_zero_in_words() {
        assertThat(of(new RiskFacts(TODAY, null, VenueKind.CAFE, null, false, 0, 0))
                        .reasons())
                .isEmpty();
    }

    @Test
    void one_open_tip_weighs_as_much_as_four_points() {
        assertThat(of(new RiskFacts(TODAY, 0, VenueKind.CAFE, null, false, 0, 1))
                        .score())
                .isEqualTo(of(new RiskFacts(TODAY, 4, VenueKind.CAFE, null, false, 0, 0))
                        .score());
    }

    @Test
    void in_the_high_season_a_mountain_lodge_comes_before_it_does_otherwise() {
        RiskFacts lodge = new RiskFacts(TODAY, 0, VenueKind.MOUNTAIN_LODGE, null, false, 0, 0);
        RiskWeights winter = new RiskWeights(Map.of(), Set.of(11, 12));
        assertThat(Risk.of(lodge, winter, TODAY).reasons())
                .contains(new RiskReason(RiskFactor.SEASON, 4, "HIGH_SEASON"));
        assertThat(Risk.of(lodge, winter, LocalDate.of(2026, 5, 1)).reasons())
                .extracting(RiskReason::factor)
                .doesNotContain(RiskFactor.SEASON);
    }

    @Test
    void a_weight_of_zero_leaves_the_reason_out() {
        RiskWeights noTips = new RiskWeights(Map.of(RiskFactor.TIPS, 0), Set.of());
        assertThat(Risk.of(new RiskFacts(TODAY, 0, VenueKind.CAFE, null, false, 0, 3), noTips, TODAY)
                        .score())
                .isZero();
    }

    @Test
    void the_evening_goes_to_the_nearest_place_next_with_the_shop_first_and_the_unknown_last() {
        RouteOrder.Stop shop = stop(1, false, "60.9700", "9.2900");
        RouteOrder.Stop far = stop(2, true, "61.2000", "9.0000");
        RouteOrder.Stop near = stop(3, true, "60.9860", "9.2350");
        RouteOrder.Stop nearer = stop(4, true, "60.9800", "9.2600");
        RouteOrder.Stop unknown = stop(5, true, null, null);
        assertThat(RouteOrder.of(List.of(unknown, far, near, nearer, shop)))
                .containsExactly(shop.visit(), nearer.visit(), near.visit(), far.visit(), unknown.visit());
    }

    @Test
    void without_a_shop_the_shortest_of_the_ways_is_proposed() {
        // On a line: whoever begins in the middle goes back.
        RouteOrder.Stop west = stop(1, true, "61.0", "9.0");
        RouteOrder.Stop middle = stop(2, true, "61.0", "9.1");
        RouteOrder.Stop east = stop(3, true, "61.0", "9.3");
        assertThat(RouteOrder.of(List.of(middle, east, west)))
                .isIn(
                        List.of(west.visit(), middle.visit(), east.visit()),
                        List.of(east.visit(), middle.visit(), west.visit()));
        // Fagernes to Beitostølen.
        assertThat(RouteOrder.kilometres(stop(6, true, "60.9858", "9.2351"), stop(7, true, "61.2490", "8.9090")))
                .isBetween(33.0, 36.0);
    }

    @Test
    void a_calendar_file_tells_when_and_not_where() {
        String file = RouteCalendar.of(List.of(new RouteCalendar.Event(
                new UUID(1, 2),
                Instant.parse("2026-11-30T19:00:00Z"),
                Instant.parse("2026-12-01T00:00:00Z"),
                Instant.parse("2026-11-29T10:00:00Z"),
                "Alkoholkontroll, Nord-Aurdal; en tekst som er så lang at den må brytes etter femogsytti oktetter",
                "/k/3451/kontrollplan/mine")));
        assertThat(file)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains("DTSTART:20261130T190000Z\r\nDTEND:20261201T000000Z\r\n")
                .contains("SUMMARY:Alkoholkontroll\\, Nord-Aurdal\\; en")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
        assertThat(file.split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .hasSizeLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n ", "")).contains("brytes etter femogsytti oktetter\r\n");
    }

    private static Risk of(RiskFacts facts) {
        return Risk.of(facts, RiskWeights.usual(), TODAY);
    }

    private static RouteOrder.Stop stop(int number, boolean serves, String latitude, String longitude) {
        return new RouteOrder.Stop(
                new UUID(1, number),
                serves,
                latitude == null ? null : new BigDecimal(latitude),
                longitude == null ? null : new BigDecimal(longitude));
    }
}
