package no.bevilling.application;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Map;

/** What applicants type into the pages of the form, by field; several answers to one question stand with | between. */
public final class FormAnswers {
    public static final Map<String, String> EVENT = Map.ofEntries(
            entry("event.name", "Bygdedagen"),
            entry("event.kind", "FESTIVAL"),
            entry("event.from", "2027-06-12T16:00"),
            entry("event.to", "2027-06-13T01:00"),
            entry("event.servingFrom", "18:00"),
            entry("event.servingTo", "00:30"),
            entry("event.areas", "INDOOR|OUTDOOR"),
            entry("outdoor.delimitation", "FENCE"),
            entry("outdoor.description", "Tunet foran låven, 200 m²"),
            entry("outdoor.landownerConsent", "true"));

    public static final Map<String, String> GUESTS = Map.ofEntries(
            entry("event.invitedBy", "PUBLIC_NOTICE"),
            entry("event.paid", "true"),
            entry("event.attendance", "250"),
            entry("event.ageLimit", "18"),
            entry("event.minorsExpected", "false"),
            entry("event.doorGuards", "4"),
            entry("event.description", "Konsert på låven, bar ved inngangen"));

    private FormAnswers() {}

    public static Map<String, String> change() {
        return Map.of("change.from", "2027-05-01", "change.description", "Vi vil ha det på en annen måte");
    }

    public static Map<String, String> holder(String name, String number) {
        return new HashMap<>(Map.of(
                "holder.organisationNumber",
                number,
                "holder.name",
                name,
                "holder.form",
                number.isEmpty() ? "" : "FLI",
                "holder.actingAs",
                number.isEmpty() ? "" : "GENERAL_MANAGER",
                "holder.postalAddress",
                "Bygdevegen 1, 2900 Fagernes",
                "holder.contactName",
                number.isEmpty() ? "" : "Kari Søker",
                "holder.email",
                "kari@bygda.example",
                "holder.telephone",
                "61 00 00 00"));
    }

    public static Map<String, String> room(String name) {
        return new HashMap<>(Map.of(
                "place.name", name,
                "place.streetAddress", "Bygdevegen 2",
                "place.postalCode", "2900",
                "place.postalPlace", "Fagernes",
                "place.venueKind", "ASSEMBLY_HALL",
                "place.otherLicence", "NONE"));
    }

    public static Map<String, String> place(String name) {
        Map<String, String> place = room(name);
        place.putAll(Map.of(
                "place.venueKind", "RESTAURANT",
                "place.concept", "Som før",
                "place.seats", "80",
                "place.foodServiceLicence", "GRANTED"));
        return place;
    }

    public static Map<String, String> people(boolean influential) {
        Map<String, String> people = new HashMap<>(Map.of(
                "people.manager.name", "Astrid Ansvarlig",
                "people.manager.identityNumber", ApplicantDriver.MANAGER,
                "people.manager.employed", "true",
                "people.manager.hasAuthority", "true",
                "people.deputy.name", "Didrik Stedfortreder",
                "people.deputy.identityNumber", ApplicantDriver.DEPUTY,
                "people.deputy.employed", "true"));
        if (influential) {
            people.putAll(Map.of(
                    "people.count", "1",
                    "people.influential[0].name", "Oda Eier",
                    "people.influential[0].role", "Leder",
                    "people.influential[0].birthDate", "1970-03-04"));
        }
        return people;
    }
}
