package no.bevilling.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.rules.CheckRequest.HoursRow;
import no.bevilling.rules.ClockTime;
import no.bevilling.rules.fact.Area;
import no.bevilling.rules.fact.Clientele;
import no.bevilling.rules.fact.Day;
import no.bevilling.rules.fact.Delimitation;
import no.bevilling.rules.fact.FoodServiceLicence;
import no.bevilling.rules.fact.OtherLicence;
import no.bevilling.rules.fact.VenueKind;

/** Applications as applicants write them. */
public final class ApplicationSamples {
    private ApplicationSamples() {}

    /** A restaurant with an outdoor area, everything answered, whose people are the rows given. */
    public static ApplicationForm restaurant(UUID manager, UUID deputy, UUID owner) {
        return new ApplicationForm(
                new ApplicationForm.Holder(
                        validOrganisationNumber(31029384),
                        "Fjellkroa Fagernes AS",
                        "AS",
                        "Jernbanevegen 7, 2900 Fagernes",
                        "Kari Søker",
                        "kari@fjellkroa.example",
                        "61 00 00 00"),
                new ApplicationForm.Place(
                        "Fjellkroa",
                        "Jernbanevegen 7",
                        "2900",
                        "Fagernes",
                        "17/204",
                        new BigDecimal("60.985700"),
                        new BigDecimal("9.232600"),
                        VenueKind.RESTAURANT,
                        80,
                        "Lokal mat for fastboende og hyttefolk",
                        FoodServiceLicence.GRANTED,
                        List.of(),
                        null,
                        OtherLicence.NONE),
                new ApplicationForm.Licence(
                        List.of(1, 2),
                        Clientele.GENERAL,
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2028, 9, 30),
                        false,
                        false,
                        List.of(
                                hours(Area.INDOOR, 1, "11:00", "01:00"),
                                hours(Area.INDOOR, 2, "11:00", "01:00"),
                                hours(Area.OUTDOOR, 1, "11:00", "23:00"),
                                hours(Area.OUTDOOR, 2, "11:00", "23:00"))),
                new ApplicationForm.Outdoor(true, true, Delimitation.FENCE, "Terrasse mot elva, 40 m²", true, false),
                new ApplicationForm.People(
                        new ApplicationForm.Responsible(manager, "Mona Styrer", true, true, true),
                        new ApplicationForm.Responsible(deputy, "Didrik Stedfortreder", true, true, false),
                        false,
                        null,
                        List.of(new ApplicationForm.Influential(owner, "Oda Eier", "Styreleder", new BigDecimal(100)))),
                new ApplicationForm.Turnover(new BigDecimal(4000), new BigDecimal(900), null),
                true);
    }

    /** One row over all ordinary days. */
    public static HoursRow hours(Area area, int group, String from, String to) {
        return new HoursRow(
                area,
                group,
                List.of(Day.MONDAY, Day.TUESDAY, Day.WEDNESDAY, Day.THURSDAY, Day.FRIDAY, Day.SATURDAY, Day.SUNDAY),
                ClockTime.parse(from),
                ClockTime.parse(to));
    }

    /** Eight digits and their control digit. */
    public static String validOrganisationNumber(int eightDigits) {
        int[] weights = {3, 2, 7, 6, 5, 4, 3, 2};
        String digits = String.format("%08d", eightDigits);
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        int control = 11 - sum % 11;
        return control == 10 ? validOrganisationNumber(eightDigits + 1) : digits + (control == 11 ? 0 : control);
    }
}
