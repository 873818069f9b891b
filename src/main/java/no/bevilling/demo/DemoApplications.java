package no.bevilling.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.account.Accounts;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.Application;
import no.bevilling.application.ApplicationForm;
import no.bevilling.application.Applications;
import no.bevilling.application.DaySet;
import no.bevilling.application.PeopleInput;
import no.bevilling.application.PeopleOfApplication;
import no.bevilling.application.Submission;
import no.bevilling.database.Tenant;
import no.bevilling.demo.DemoPlaces.Place;
import no.bevilling.demo.DemoPlaces.State;
import no.bevilling.municipality.Municipalities;
import no.bevilling.rules.CheckRequest.HoursRow;
import no.bevilling.rules.CheckRequest.PartOfYear;
import no.bevilling.rules.ClockTime;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.Area;
import no.bevilling.rules.fact.Channel;
import no.bevilling.rules.fact.Clientele;
import no.bevilling.rules.fact.Delimitation;
import no.bevilling.rules.fact.FoodServiceLicence;
import no.bevilling.rules.fact.LicenceType;
import no.bevilling.rules.fact.MainAssortment;
import no.bevilling.rules.fact.OtherLicence;
import no.bevilling.rules.fact.VenueKind;

/** Applications in several states, made through the same services as the pages use. */
@ApplicationScoped
public class DemoApplications {
    private static final List<String> MANAGERS =
            List.of("Mona Bakken", "Jon Lunde", "Ingrid Hovi", "Ola Skrautvol", "Berit Kvam");
    private static final List<String> DEPUTIES =
            List.of("Didrik Moen", "Turid Rogne", "Sander Lie", "Anne Egge", "Lars Onstad");
    private static final List<String> OWNERS =
            List.of("Oda Strand", "Per Haugen", "Guro Bø", "Knut Ranheim", "Solveig Tangen");

    @Inject
    Municipalities municipalities;

    @Inject
    Accounts accounts;

    @Inject
    Applications applications;

    @Inject
    PeopleOfApplication people;

    @Inject
    DemoFloorPlan plan;

    @Inject
    Submission submission;

    @Inject
    Clock clock;

    void load() {
        int nordAurdal = municipalities.byNumber("3451").orElseThrow().id();
        if (Tenant.<Long>call(nordAurdal, () -> Application.count()) > 0) {
            return;
        }
        int sequence = 0;
        for (Place place : DemoPlaces.ALL) {
            int number = sequence++;
            int municipality =
                    municipalities.byNumber(place.municipality()).orElseThrow().id();
            SignedInAccount applicant = applicant(place.applicant());
            Tenant.run(municipality, () -> make(place, number, applicant));
        }
    }

    /** Hands in the application of a place, in the transaction of its municipality. Returns the case. */
    UUID handIn(Place place, int sequence, SignedInAccount applicant) {
        return submission.submit(make(place, sequence, applicant), applicant).id;
    }

    private UUID make(Place place, int sequence, SignedInAccount applicant) {
        UUID id = applications.start(ApplicationKind.NEW, place.type(), applicant);
        applications.save(id, applicant, empty -> filled(place, sequence, empty));
        if (place.state() == State.HANDED_IN) {
            plan.attach(id, applicant);
            submission.submit(id, applicant);
        }
        return id;
    }

    private ApplicationForm filled(Place place, int sequence, ApplicationForm empty) {
        ApplicationForm begun = empty.withHolder(holder(place, sequence));
        if (place.state() == State.JUST_BEGUN) {
            return begun;
        }
        ApplicationForm half =
                begun.withPlace(place(place)).withLicence(licence(place)).withOutdoor(outdoor(place));
        if (place.state() == State.HALF_WAY) {
            return half;
        }
        return half.withPeople(people.save(people(sequence), null))
                .withTurnover(new ApplicationForm.Turnover(
                        new BigDecimal(2500 + 400 * sequence),
                        place.groups() > 1 ? new BigDecimal(600 + 50 * sequence) : null,
                        place.groups() > 2 ? new BigDecimal(40 + 5 * sequence) : null))
                .withTruthful(true);
    }

    private static ApplicationForm.Holder holder(Place place, int sequence) {
        String form = place.holder().substring(place.holder().lastIndexOf(' ') + 1);
        String mail = "post@virksomhet" + sequence + ".example";
        return new ApplicationForm.Holder(
                SyntheticNumbers.organisationNumber(sequence),
                place.holder(),
                form,
                (place.address() + ", " + place.postalCode() + " " + place.postalPlace()).replaceFirst("^, +", ""),
                OWNERS.get(sequence % OWNERS.size()),
                mail,
                "00 00 00 " + String.format("%02d", sequence));
    }

    private static ApplicationForm.Place place(Place place) {
        boolean serving = place.type() == LicenceType.SERVING;
        return new ApplicationForm.Place(
                place.name(),
                place.address(),
                place.postalCode(),
                place.postalPlace(),
                null,
                place.lat(),
                place.lon(),
                place.kind(),
                serving ? place.seats() : null,
                place.concept(),
                serving ? FoodServiceLicence.GRANTED : null,
                List.of(),
                serving
                        ? null
                        : place.kind() == VenueKind.PETROL_STATION ? MainAssortment.FUEL : MainAssortment.GROCERIES,
                OtherLicence.NONE);
    }

    /** A year; from today where it has been decided, so that the register shows licences in use. */
    private ApplicationForm.Licence licence(Place place) {
        LocalDate today = LocalDate.now(clock);
        LocalDate from = DemoDecidedPlaces.ALL.contains(place)
                ? today
                : today.plusMonths(2).withDayOfMonth(1);
        LocalDate to = from.plusYears(1).minusDays(1);
        List<Integer> groups = List.of(1, 2, 3).subList(0, place.groups());
        return new ApplicationForm.Licence(
                groups,
                Clientele.GENERAL,
                from,
                to,
                place.kind() == VenueKind.CAMPSITE,
                false,
                place.type() == LicenceType.SALE ? saleHours(place) : servingHours(place, groups),
                place.kind() == VenueKind.CAMPSITE ? new PartOfYear("05-01", "09-30") : null,
                place.type() == LicenceType.SALE ? List.of(Channel.COUNTER) : null);
    }

    private static List<HoursRow> saleHours(Place place) {
        return List.of(
                row(Area.INDOOR, 1, DaySet.MONDAY_TO_FRIDAY, "08:00", place.weekend()),
                row(Area.INDOOR, 1, DaySet.SATURDAY, "08:00", "18:00"));
    }

    private static List<HoursRow> servingHours(Place place, List<Integer> groups) {
        List<HoursRow> rows = new ArrayList<>();
        for (int group : groups) {
            String from = group == 3 ? "13:00" : "11:00";
            rows.add(row(Area.INDOOR, group, DaySet.MONDAY_TO_THURSDAY, from, "23:00"));
            rows.add(row(Area.INDOOR, group, DaySet.FRIDAY_AND_SATURDAY, from, place.weekend()));
            rows.add(row(Area.INDOOR, group, DaySet.SUNDAY, from, "22:00"));
            if (place.outdoor()) {
                rows.add(row(Area.OUTDOOR, group, DaySet.MONDAY_TO_THURSDAY, from, "22:00"));
                rows.add(row(Area.OUTDOOR, group, DaySet.FRIDAY_AND_SATURDAY, from, "23:00"));
            }
        }
        return rows;
    }

    private static HoursRow row(Area area, int group, DaySet days, String from, String to) {
        return new HoursRow(area, group, days.days(), ClockTime.parse(from), ClockTime.parse(to));
    }

    private static ApplicationForm.Outdoor outdoor(Place place) {
        if (place.type() == LicenceType.SALE) {
            return null;
        }
        return place.outdoor()
                ? new ApplicationForm.Outdoor(
                        true, true, Delimitation.FENCE, "Terrasse inntil bygget, 40 m², sett fra baren.", true, false)
                : new ApplicationForm.Outdoor(false, null, null, null, null);
    }

    private static PeopleInput people(int sequence) {
        return new PeopleInput(
                responsible(MANAGERS, 1988, sequence, true),
                responsible(DEPUTIES, 1979, sequence, null),
                false,
                null,
                List.of(new PeopleInput.InfluentialInput(
                        null,
                        OWNERS.get(sequence % OWNERS.size()),
                        SyntheticNumbers.identityNumber(1968, 1 + sequence % 12, 9, sequence),
                        null,
                        "Styreleder og eier",
                        new BigDecimal(100))));
    }

    private static PeopleInput.ResponsibleInput responsible(
            List<String> names, int year, int sequence, Boolean hasAuthority) {
        return new PeopleInput.ResponsibleInput(
                names.get(sequence % names.size()),
                SyntheticNumbers.identityNumber(year, 1 + sequence % 12, 4 + sequence, sequence),
                null,
                true,
                true,
                hasAuthority);
    }

    private SignedInAccount applicant(String username) {
        var account = accounts.byUsername(username).orElseThrow();
        return new SignedInAccount(
                account.id, account.displayName, account.language, true, Map.<Integer, java.util.Set<Role>>of());
    }
}
