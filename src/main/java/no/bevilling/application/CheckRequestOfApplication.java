package no.bevilling.application;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.bevilling.application.ApplicationForm.Event;
import no.bevilling.application.ApplicationForm.Licence;
import no.bevilling.application.ApplicationForm.Outdoor;
import no.bevilling.application.ApplicationForm.People;
import no.bevilling.application.ApplicationForm.Place;
import no.bevilling.application.ApplicationForm.Responsible;
import no.bevilling.rules.CheckRequest;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.Clientele;
import no.bevilling.rules.fact.LicenceType;
import no.bevilling.rules.fact.VenueKind;

/**
 * What the rules are asked, as far as the applicant has told it. What the applicant cannot know (conduct, zone,
 * distances, statements) and what is not answered stays null, which is unknown; whoever asks adds what the municipality
 * knows.
 */
public final class CheckRequestOfApplication {
    private CheckRequestOfApplication() {}

    /**
     * @param municipality its number on the date
     * @param date the case's own date; ages are counted on it
     * @param birthDates by person, as far as they are known
     */
    public static CheckRequest of(
            Application application, String municipality, LocalDate date, Map<UUID, LocalDate> birthDates) {
        ApplicationForm form = application.answers;
        return new CheckRequest(
                municipality,
                date,
                application(application),
                premises(form.place(), form.outdoor()),
                application.kind.isEvent() ? event(form.event()) : null,
                people(form.people(), date, birthDates),
                null,
                null);
    }

    /**
     * The case's own date, which rules and ages follow: the day of the event, the first day of a renewed period, else
     * the day of receipt.
     */
    public static LocalDate date(Application application, LocalDate receivedOn) {
        ApplicationForm form = application.answers;
        if (application.kind.isEvent() && form.event() != null && form.event().from() != null) {
            return form.event().from().toLocalDate();
        }
        boolean renewal = application.kind == ApplicationKind.RENEWAL
                && form.licence() != null
                && form.licence().periodFrom() != null;
        return renewal ? form.licence().periodFrom() : receivedOn;
    }

    /** The people whose birth dates are needed. */
    public static List<UUID> people(Application application) {
        return Applications.personIds(application.answers);
    }

    private static CheckRequest.Application application(Application application) {
        Licence asked = application.answers.licence() == null ? Licence.empty() : application.answers.licence();
        // A shop sells to everyone: the question is not put to it.
        Clientele clientele = application.licenceType == LicenceType.SALE && asked.clientele() == null
                ? Clientele.GENERAL
                : asked.clientele();
        return new CheckRequest.Application(
                application.kind,
                application.licenceType,
                emptyIsUnknown(asked.drinkGroups()),
                clientele,
                asked.periodFrom(),
                asked.periodTo(),
                emptyIsUnknown(asked.hours()),
                asked.seasonal(),
                asked.ownProduction(),
                emptyIsUnknown(asked.channels()),
                Boolean.TRUE.equals(asked.seasonal()) ? whole(asked.partOfYear()) : null);
    }

    private static CheckRequest.PartOfYear whole(CheckRequest.PartOfYear part) {
        return part == null || part.from() == null || part.to() == null ? null : part;
    }

    private static CheckRequest.Event event(Event event) {
        return event == null
                ? null
                : new CheckRequest.Event(
                        event.kind(),
                        event.ageLimit(),
                        event.minorsExpected(),
                        event.attendance(),
                        event.doorGuards(),
                        event.invitedBy(),
                        event.paid(),
                        event.from(),
                        event.to());
    }

    private static CheckRequest.BoatTrip boatTrip(Place place) {
        CheckRequest.BoatTrip trip = place.venueKind() == VenueKind.TOUR_BOAT ? place.boatTrip() : null;
        return trip == null || trip.departs() == null || trip.returns() == null ? null : trip;
    }

    private static CheckRequest.Premises premises(Place place, Outdoor outdoor) {
        CheckRequest.OutdoorArea area = outdoorArea(outdoor);
        if (place == null) {
            return new CheckRequest.Premises(null, null, null, null, area, null, null, null, null, null, null, null);
        }
        return new CheckRequest.Premises(
                place.venueKind(),
                place.foodServiceLicence(),
                null,
                place.connectedTo(),
                area,
                null,
                null,
                null,
                null,
                place.mainAssortment(),
                place.seats(),
                place.otherLicence(),
                boatTrip(place));
    }

    private static CheckRequest.OutdoorArea outdoorArea(Outdoor outdoor) {
        if (outdoor == null || !Boolean.TRUE.equals(outdoor.wanted())) {
            return null;
        }
        return new CheckRequest.OutdoorArea(outdoor.delimited(), outdoor.delimitation(), outdoor.backyard());
    }

    private static CheckRequest.People people(People people, LocalDate date, Map<UUID, LocalDate> birthDates) {
        if (people == null) {
            return null;
        }
        boolean exempted = Boolean.TRUE.equals(people.deputyExemption());
        return new CheckRequest.People(
                person(people.manager(), date, birthDates),
                exempted ? null : person(people.deputy(), date, birthDates),
                exemption(people),
                null,
                people.influential() == null
                        ? null
                        : Collections.nCopies(people.influential().size(), new CheckRequest.Influence(null)));
    }

    /** Whoever names a deputy asks for no exemption, although the box for it was never touched. */
    private static Boolean exemption(People people) {
        boolean named = people.deputy() != null && people.deputy().name() != null;
        return people.deputyExemption() == null && named ? Boolean.FALSE : people.deputyExemption();
    }

    private static CheckRequest.Person person(Responsible person, LocalDate date, Map<UUID, LocalDate> birthDates) {
        if (person == null) {
            return null;
        }
        LocalDate born = person.personId() == null ? null : birthDates.get(person.personId());
        Integer age = born == null ? null : Period.between(born, date).getYears();
        return new CheckRequest.Person(
                Objects.requireNonNullElse(age, -1) < 0 ? null : age,
                person.knowledgeTest(),
                person.employed(),
                person.hasAuthority(),
                null);
    }

    /** An application asks for something: an empty list is one that is not filled in yet. */
    private static <T> List<T> emptyIsUnknown(List<T> list) {
        return list == null || list.isEmpty() ? null : list;
    }
}
