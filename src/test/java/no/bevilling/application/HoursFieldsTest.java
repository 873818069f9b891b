package no.bevilling.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.bevilling.rules.CheckRequest.HoursRow;
import no.bevilling.rules.ClockTime;
import no.bevilling.rules.fact.Area;
import no.bevilling.rules.fact.Day;
import no.bevilling.rules.fact.LicenceType;
import org.junit.jupiter.api.Test;

class HoursFieldsTest {
    @Test
    void a_shops_Sunday_stays_when_the_page_is_opened_and_saved() {
        List<HoursRow> rows = List.of(
                row(Area.INDOOR, 1, "09:00", "18:00", Day.SATURDAY), row(Area.INDOOR, 1, "10:00", "14:00", Day.SUNDAY));

        assertThat(openedAndSaved(LicenceType.SALE, asking(List.of(1), rows)))
                .containsExactlyInAnyOrderElementsOf(rows);
    }

    @Test
    void a_shops_holiday_stays_too_and_is_in_sight() {
        List<HoursRow> rows = List.of(row(Area.INDOOR, 1, "10:00", "14:00", Day.MAY_17));
        ApplicationForm form = asking(List.of(1), rows);

        assertThat(openedAndSaved(LicenceType.SALE, form)).isEqualTo(rows);
        assertThat(daysOf(LicenceType.SALE, form))
                .contains(DaySet.MAY_17)
                .doesNotContain(DaySet.SUNDAY, DaySet.HOLIDAY);
    }

    @Test
    void hours_outside_stay_while_nobody_has_said_whether_there_is_an_outside() {
        List<HoursRow> rows = List.of(row(Area.OUTDOOR, 2, "12:00", "22:00", Day.MONDAY));

        assertThat(openedAndSaved(LicenceType.SERVING, asking(List.of(), rows))).isEqualTo(rows);
    }

    @Test
    void days_in_a_list_that_knows_no_null_are_judged() {
        ApplicationForm form = asking(List.of(1), List.of(row(Area.INDOOR, 1, "10:00", "18:00", Day.MONDAY)));

        assertThat(AnswerCheck.flaws(LicenceType.SALE, form)).isEmpty();
    }

    @Test
    void a_day_twice_is_named_even_in_such_a_list() {
        HoursRow twice = row(Area.INDOOR, 1, "10:00", "18:00", Day.MONDAY, Day.MONDAY);

        assertThat(AnswerCheck.flaws(LicenceType.SALE, asking(List.of(1), List.of(twice))))
                .containsExactly(new Finding(Step.HOURS, "licence.hours[0].days", Flaw.TWICE));
    }

    /** What is stored after the page has been opened and saved as it is: only fields that the page has come back. */
    private static List<HoursRow> openedAndSaved(LicenceType type, ApplicationForm form) {
        HoursFields hours = HoursFields.of(type, form, false, name -> false);
        Map<String, String> values = hours.values(form);
        MultivaluedHashMap<String, String> sent = new MultivaluedHashMap<>();
        lines(hours).forEach(line -> {
            sent.putSingle(line.from(), values.getOrDefault(line.from(), ""));
            sent.putSingle(line.to(), values.getOrDefault(line.to(), ""));
        });
        return HoursFields.read(new FormInput(sent, new Findings(Step.HOURS)));
    }

    private static List<DaySet> daysOf(LicenceType type, ApplicationForm form) {
        return lines(HoursFields.of(type, form, false, name -> false))
                .map(HoursFields.Line::days)
                .toList();
    }

    private static Stream<HoursFields.Line> lines(HoursFields hours) {
        return hours.blocks().stream().flatMap(block -> Stream.concat(block.week().stream(), block.special().stream()));
    }

    private static ApplicationForm asking(List<Integer> groups, List<HoursRow> rows) {
        return ApplicationForm.empty()
                .withLicence(new ApplicationForm.Licence(groups, null, null, null, null, null, rows));
    }

    private static HoursRow row(Area area, int group, String from, String to, Day... days) {
        return new HoursRow(area, group, List.of(days), ClockTime.parse(from), ClockTime.parse(to));
    }
}
