package no.bevilling.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;
import no.bevilling.municipality.LanguageForm;
import no.bevilling.rules.fact.Area;
import no.bevilling.rules.fact.Day;
import no.bevilling.rules.fact.LicenceType;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void both_language_forms_have_the_same_words_with_the_same_places() {
        Words nb = Words.in(LanguageForm.nb);
        Words nn = Words.in(LanguageForm.nn);

        assertThat(nn.keys()).isEqualTo(nb.keys());
        assertThat(nb.keys()).allSatisfy(key -> {
            assertThat(nb.get(key)).isNotBlank();
            assertThat(places(nn.get(key))).isEqualTo(places(nb.get(key)));
        });
    }

    @Test
    void every_value_that_is_printed_has_a_word() {
        for (LanguageForm form : LanguageForm.values()) {
            for (Day day : Day.values()) {
                assertThat(Words.in(form).of(day)).isNotBlank();
            }
            for (Area area : Area.values()) {
                assertThat(Words.in(form).of(area)).isNotBlank();
            }
            for (LicenceType type : LicenceType.values()) {
                assertThat(Words.in(form).of(type)).isNotBlank();
                assertThat(Words.in(form).of("licence.verb", type)).isNotBlank();
            }
            for (LetterKind kind : LetterKind.values()) {
                assertThat(Words.in(form).get("letter.title." + kind)).isNotBlank();
            }
        }
    }

    @Test
    void a_missing_word_is_an_error() {
        assertThatThrownBy(() -> Words.in(LanguageForm.nb).get("no.such.word")).hasMessageContaining("no.such.word");
    }

    @Test
    void nynorsk_names_the_acts_in_nynorsk() {
        assertThat(Writing.in(LanguageForm.nn).citation("alkoholloven § 4-4")).isEqualTo("alkohollova § 4-4");
        assertThat(Writing.in(LanguageForm.nn).citation("alkoholforskriften § 3-4"))
                .isEqualTo("alkoholforskrifta § 3-4");
        assertThat(Writing.in(LanguageForm.nb).citation("alkoholloven § 4-4")).isEqualTo("alkoholloven § 4-4");
    }

    @Test
    void hours_that_end_at_midnight_are_written_as_people_write_them() {
        HoursTable table = HoursTable.of(
                List.of(
                        new LicenceHours(Area.INDOOR, 3, List.of(Day.MAY_17), LocalTime.of(13, 0), LocalTime.MIDNIGHT),
                        new LicenceHours(
                                Area.INDOOR,
                                1,
                                List.of(Day.MONDAY, Day.TUESDAY, Day.WEDNESDAY, Day.SATURDAY, Day.SUNDAY),
                                LocalTime.of(8, 0),
                                LocalTime.of(1, 30))),
                LanguageForm.nn);

        assertThat(table.headers()).containsExactly("Stad", "Dag", "Gruppe 1", "Gruppe 3");
        assertThat(table.rows())
                .containsExactly(
                        List.of("Inne", "Måndag–onsdag, laurdag og sundag", "08.00–01.30", "–"),
                        List.of("Inne", "17. mai", "–", "13.00–24.00"));
    }

    @Test
    void two_different_hours_for_the_same_day_are_refused() {
        LicenceHours one =
                new LicenceHours(Area.OUTDOOR, 1, List.of(Day.MONDAY), LocalTime.of(8, 0), LocalTime.of(22, 0));
        LicenceHours two =
                new LicenceHours(Area.OUTDOOR, 1, List.of(Day.MONDAY), LocalTime.of(8, 0), LocalTime.of(23, 0));

        assertThatThrownBy(() -> HoursTable.of(List.of(one, two), LanguageForm.nb))
                .hasMessageContaining("two sets of hours");
    }

    @Test
    void dates_are_written_out() {
        assertThat(Writing.in(LanguageForm.nn).date(LocalDate.of(2027, 5, 17)).replace('\u00a0', ' '))
                .isEqualTo("17. mai 2027");
        assertThat(Writing.in(LanguageForm.nb).weeks(1)).isEqualTo("én uke");
        assertThat(Writing.in(LanguageForm.nn).weeks(14)).isEqualTo("14 veker");
    }

    private static List<String> places(String word) {
        return PLACE.matcher(word).results().map(m -> m.group()).sorted().toList();
    }
}
