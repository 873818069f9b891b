package no.bevilling.rules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import no.bevilling.rules.fact.*;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The facts of a case, as far as they are known. Null is unknown, everywhere; an empty list is known to be empty.
 * Read from JSON by {@link RequestReader}, which refuses what cannot be right.
 *
 * @param municipality the municipality's number on the date
 * @param decision which questions are asked: those about a licence, unless it says otherwise
 * @param reaction for {@code PENALTY_POINTS} and {@code WITHDRAWAL}
 * @param fee for {@code FEE}
 * @param inspection for {@code INSPECTION}, {@code INSPECTION_REPORT} and {@code INSPECTION_COMMENT}
 * @param inspectionYear for {@code INSPECTION_YEAR}
 * @param date the case's own date: receipt of the application, the day of the event, the first day of a renewed period
 */
public record CheckRequest(
        String municipality,
        LocalDate date,
        Application application,
        Premises premises,
        Event event,
        People people,
        List<Statement> statements,
        Counts counts,
        DecisionKind decision,
        ReactionRequest reaction,
        FeeRequest fee,
        InspectionRequest inspection,
        InspectionYearRequest inspectionYear) {

    /** A request about a licence. */
    public CheckRequest(
            String municipality,
            LocalDate date,
            Application application,
            Premises premises,
            Event event,
            People people,
            List<Statement> statements,
            Counts counts) {
        this(
                municipality,
                date,
                application,
                premises,
                event,
                people,
                statements,
                counts,
                null,
                null,
                null,
                null,
                null);
    }

    /** A request about points, a withdrawal or a fee. */
    public CheckRequest(
            String municipality, LocalDate date, DecisionKind decision, ReactionRequest reaction, FeeRequest fee) {
        this(municipality, date, null, null, null, null, null, null, decision, reaction, fee, null, null);
    }

    /** A request about an inspection. */
    public CheckRequest(String municipality, LocalDate date, DecisionKind decision, InspectionRequest inspection) {
        this(municipality, date, null, null, null, null, null, null, decision, null, null, inspection, null);
    }

    /** A request about a year's inspections. */
    public CheckRequest(String municipality, LocalDate date, InspectionYearRequest year) {
        this(
                municipality,
                date,
                null,
                null,
                null,
                null,
                null,
                null,
                DecisionKind.INSPECTION_YEAR,
                null,
                null,
                null,
                year);
    }

    /** What is to be decided; a licence when nothing is said. */
    DecisionKind asked() {
        return decision == null ? DecisionKind.LICENCE : decision;
    }

    private static final String MONTH_DAY = "^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
    private static final String CLOCK_TIME = "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$";

    /**
     * What is applied for. {@code drinkGroups} holds 1, 2, 3 (alkoholloven § 1-3); {@code partOfYear} is the part of the
     * year that the hours are for, where they are not for all of it (§ 1-6).
     */
    public record Application(
            ApplicationKind kind,
            LicenceType licenceType,
            List<Integer> drinkGroups,
            Clientele clientele,
            LocalDate periodFrom,
            LocalDate periodTo,
            List<HoursRow> hours,
            Boolean seasonal,
            Boolean ownProduction,
            List<Channel> channels,
            PartOfYear partOfYear) {

        public Application(
                ApplicationKind kind,
                LicenceType licenceType,
                List<Integer> drinkGroups,
                Clientele clientele,
                LocalDate periodFrom,
                LocalDate periodTo,
                List<HoursRow> hours,
                Boolean seasonal,
                Boolean ownProduction,
                List<Channel> channels) {
            this(
                    kind,
                    licenceType,
                    drinkGroups,
                    clientele,
                    periodFrom,
                    periodTo,
                    hours,
                    seasonal,
                    ownProduction,
                    channels,
                    null);
        }
    }

    /** A part of the year, both days inside, as MM-DD; it may reach over the new year. */
    public record PartOfYear(
            @Schema(pattern = MONTH_DAY, examples = "05-01") String from,
            @Schema(pattern = MONTH_DAY, examples = "09-30") String to) {}

    /** Hours asked for: one area, one drink group, some days. {@code to} at or before {@code from} is the next morning. */
    public record HoursRow(
            Area area,
            Integer drinkGroup,
            List<Day> days,

            @Schema(implementation = String.class, pattern = CLOCK_TIME, examples = "08:00")
            ClockTime from,

            @Schema(implementation = String.class, pattern = CLOCK_TIME, examples = "02:00")
            ClockTime to) {}

    /** The place. {@code boatTrip} is asked for where hours follow a boat's departure. */
    public record Premises(
            VenueKind venueKind,
            FoodServiceLicence foodServiceLicence,
            Zone zone,
            List<ConnectedTo> connectedTo,
            OutdoorArea outdoorArea,
            List<Nearby> nearby,
            Boolean noiseNuisance,
            Boolean familyCampsite,
            Boolean terraceOfRestaurant,
            MainAssortment mainAssortment,
            Integer seats,
            OtherLicence otherLicence,
            BoatTrip boatTrip) {

        public Premises(
                VenueKind venueKind,
                FoodServiceLicence foodServiceLicence,
                Zone zone,
                List<ConnectedTo> connectedTo,
                OutdoorArea outdoorArea,
                List<Nearby> nearby,
                Boolean noiseNuisance,
                Boolean familyCampsite,
                Boolean terraceOfRestaurant,
                MainAssortment mainAssortment,
                Integer seats,
                OtherLicence otherLicence) {
            this(
                    venueKind,
                    foodServiceLicence,
                    zone,
                    connectedTo,
                    outdoorArea,
                    nearby,
                    noiseNuisance,
                    familyCampsite,
                    terraceOfRestaurant,
                    mainAssortment,
                    seats,
                    otherLicence,
                    null);
        }
    }

    /** When the boat leaves the quay and when it is back; {@code returns} at or before {@code departs} is the next morning. */
    public record BoatTrip(
            @Schema(implementation = String.class, pattern = CLOCK_TIME, examples = "18:00")
            ClockTime departs,

            @Schema(implementation = String.class, pattern = CLOCK_TIME, examples = "22:00")
            ClockTime returns) {}

    /** The outdoor serving area; {@code backyard} is one that dwellings face from several sides (bakgård). */
    public record OutdoorArea(Boolean delimited, Delimitation delimitation, Boolean backyard) {

        public OutdoorArea(Boolean delimited, Delimitation delimitation) {
            this(delimited, delimitation, null);
        }
    }

    /** Something near the place; {@code metres} as the crow flies. */
    public record Nearby(NearbyKind kind, String name, Integer metres) {}

    /** The occasion, for the kinds that are about one. {@code ageLimit} 0 is "no age limit". */
    @Schema(nullable = true)
    public record Event(
            EventKind kind,
            Integer ageLimit,
            Boolean minorsExpected,
            Integer attendance,
            Integer doorGuards,
            InvitedBy invitedBy,
            Boolean paid,
            LocalDateTime from,
            LocalDateTime to) {}

    /** The people of the licence. */
    public record People(
            Person manager, Person deputy, Boolean deputyExemption, Influence holder, List<Influence> influential) {}

    /** Licence manager or deputy (alkoholloven § 1-7c). */
    public record Person(Integer age, Boolean knowledgeTest, Boolean employed, Boolean hasAuthority, Conduct conduct) {}

    /** The holder, or somebody with significant influence (alkoholloven § 1-7b). */
    public record Influence(Conduct conduct) {}

    /** What a consulted body said (alkoholloven § 1-7). */
    public record Statement(StatementBody body, StatementAnswer answer) {}

    /**
     * Earlier grants that caps look at.
     *
     * @param hallThisYear single-occasion licences given for the room this calendar year
     * @param licenceThisYear extensions given to the licence this calendar year
     * @param ambulatoryInUse ambulatory licences in use at the time
     * @param extendedNightsThisYear nights with extended hours that the licence has had this calendar year
     * @param licencesInForce licences of the type asked for that are in force in the municipality (alkoholloven § 1-7a)
     */
    public record Counts(
            Integer hallThisYear,
            Integer licenceThisYear,
            Integer ambulatoryInUse,
            Integer extendedNightsThisYear,
            Integer licencesInForce) {}

    CheckRequest withApplication(Application changed) {
        return new CheckRequest(
                municipality,
                date,
                changed,
                premises,
                event,
                people,
                statements,
                counts,
                decision,
                reaction,
                fee,
                inspection,
                inspectionYear);
    }
}
