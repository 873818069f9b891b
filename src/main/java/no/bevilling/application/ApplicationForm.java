package no.bevilling.application;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import no.bevilling.rules.CheckRequest;
import no.bevilling.rules.ClockTime;
import no.bevilling.rules.fact.Area;
import no.bevilling.rules.fact.Channel;
import no.bevilling.rules.fact.Clientele;
import no.bevilling.rules.fact.ConnectedTo;
import no.bevilling.rules.fact.Delimitation;
import no.bevilling.rules.fact.EventKind;
import no.bevilling.rules.fact.FoodServiceLicence;
import no.bevilling.rules.fact.InvitedBy;
import no.bevilling.rules.fact.MainAssortment;
import no.bevilling.rules.fact.OtherLicence;
import no.bevilling.rules.fact.VenueKind;

/**
 * What the applicant has answered, step by step. Null: not answered yet. Identity numbers are not in here: people are
 * rows of {@link no.bevilling.party.Person}, referred to by id.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApplicationForm(
        Holder holder,
        Place place,
        Licence licence,
        Outdoor outdoor,
        People people,
        Turnover turnover,
        Event event,
        Change change,
        FoodService foodService,
        Boolean truthful) {

    /** The answers of a form that is about neither an event nor a change. */
    public ApplicationForm(
            Holder holder,
            Place place,
            Licence licence,
            Outdoor outdoor,
            People people,
            Turnover turnover,
            Boolean truthful) {
        this(holder, place, licence, outdoor, people, turnover, null, null, null, truthful);
    }

    /**
     * Who applies: the business that runs the place for its own account (alkoholloven § 1-4b). A {@code privatePerson}
     * has no organisation number; only an event may be applied for so. {@code actingAs}: on what ground somebody applies for the
     * business.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Holder(
            String organisationNumber,
            String name,
            String form,
            String postalAddress,
            String contactName,
            String email,
            String telephone,
            Boolean privatePerson,
            ActingAs actingAs) {

        /** A business, for which its general manager applies. */
        public Holder(
                String organisationNumber,
                String name,
                String form,
                String postalAddress,
                String contactName,
                String email,
                String telephone) {
            this(
                    organisationNumber,
                    name,
                    form,
                    postalAddress,
                    contactName,
                    email,
                    telephone,
                    null,
                    ActingAs.GENERAL_MANAGER);
        }
    }

    /** The place (alkoholloven §§ 3-1, 4-2: a certain room and type of business); {@code boatTrip} of a tour boat. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Place(
            String name,
            String streetAddress,
            String postalCode,
            String postalPlace,
            String cadastralUnit,
            BigDecimal latitude,
            BigDecimal longitude,
            VenueKind venueKind,
            Integer seats,
            String concept,
            FoodServiceLicence foodServiceLicence,
            List<ConnectedTo> connectedTo,
            MainAssortment mainAssortment,
            OtherLicence otherLicence,
            CheckRequest.BoatTrip boatTrip) {

        /** A place that stands still. */
        public Place(
                String name,
                String streetAddress,
                String postalCode,
                String postalPlace,
                String cadastralUnit,
                BigDecimal latitude,
                BigDecimal longitude,
                VenueKind venueKind,
                Integer seats,
                String concept,
                FoodServiceLicence foodServiceLicence,
                List<ConnectedTo> connectedTo,
                MainAssortment mainAssortment,
                OtherLicence otherLicence) {
            this(
                    name,
                    streetAddress,
                    postalCode,
                    postalPlace,
                    cadastralUnit,
                    latitude,
                    longitude,
                    venueKind,
                    seats,
                    concept,
                    foodServiceLicence,
                    connectedTo,
                    mainAssortment,
                    otherLicence,
                    null);
        }
    }

    /**
     * What is asked for. {@code periodTo} is the last day, included; hours as the rules read them. {@code partOfYear} is
     * asked for where the licence is for a part of the year (alkoholloven § 1-6), {@code channels} where it is for sale.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Licence(
            List<Integer> drinkGroups,
            Clientele clientele,
            LocalDate periodFrom,
            LocalDate periodTo,
            Boolean seasonal,
            Boolean ownProduction,
            List<CheckRequest.HoursRow> hours,
            CheckRequest.PartOfYear partOfYear,
            List<Channel> channels) {

        /** For the whole year, through no named channels. */
        public Licence(
                List<Integer> drinkGroups,
                Clientele clientele,
                LocalDate periodFrom,
                LocalDate periodTo,
                Boolean seasonal,
                Boolean ownProduction,
                List<CheckRequest.HoursRow> hours) {
            this(drinkGroups, clientele, periodFrom, periodTo, seasonal, ownProduction, hours, null, null);
        }

        public Licence withHours(List<CheckRequest.HoursRow> changed) {
            return new Licence(
                    drinkGroups,
                    clientele,
                    periodFrom,
                    periodTo,
                    seasonal,
                    ownProduction,
                    changed,
                    partOfYear,
                    channels);
        }

        Licence withPeriod(LocalDate from, LocalDate to) {
            return new Licence(drinkGroups, clientele, from, to, seasonal, ownProduction, hours, partOfYear, channels);
        }

        static Licence empty() {
            return new Licence(null, null, null, null, null, null, null);
        }
    }

    /** The outdoor serving area; {@code wanted} false is "none", {@code backyard}: dwellings face it from several sides. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Outdoor(
            Boolean wanted,
            Boolean delimited,
            Delimitation delimitation,
            String description,
            Boolean landownerConsent,
            Boolean backyard) {

        /** Of whose neighbours nothing is told. */
        public Outdoor(
                Boolean wanted,
                Boolean delimited,
                Delimitation delimitation,
                String description,
                Boolean landownerConsent) {
            this(wanted, delimited, delimitation, description, landownerConsent, null);
        }
    }

    /**
     * The people of the licence (alkoholloven §§ 1-7b, 1-7c). {@code generalManager}: daglig leder (serveringsloven § 4), where
     * that is somebody else than the licence manager.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record People(
            Responsible manager,
            Responsible deputy,
            Boolean deputyExemption,
            String deputyExemptionReason,
            List<Influential> influential,
            Responsible generalManager) {

        /** Without somebody who is general manager and not licence manager. */
        public People(
                Responsible manager,
                Responsible deputy,
                Boolean deputyExemption,
                String deputyExemptionReason,
                List<Influential> influential) {
            this(manager, deputy, deputyExemption, deputyExemptionReason, influential, null);
        }

        static People empty() {
            return new People(null, null, null, null, null);
        }
    }

    /** Licence manager, deputy or general manager; {@code certificate} is the code on the proof of the knowledge test. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Responsible(
            UUID personId,
            String name,
            Boolean knowledgeTest,
            Boolean employed,
            Boolean hasAuthority,
            String certificate) {

        /** Who names no certificate. */
        public Responsible(UUID personId, String name, Boolean knowledgeTest, Boolean employed, Boolean hasAuthority) {
            this(personId, name, knowledgeTest, employed, hasAuthority, null);
        }
    }

    /** Somebody with significant influence; {@code sharePercent} of the shares, if any. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Influential(UUID personId, String name, String role, BigDecimal sharePercent) {}

    /** Expected litres of goods a year per drink group (alkoholforskriften § 6-1); null where the group is not asked for. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Turnover(BigDecimal group1Litres, BigDecimal group2Litres, BigDecimal group3Litres) {}

    /**
     * The occasion (alkoholloven §§ 1-6, 4-2, 4-4, 4-5). Times are local; drink is served between {@code servingFrom}
     * and {@code servingTo} each night, spirits between {@code spiritsFrom} and {@code spiritsTo}.
     *
     * @param ageLimit years; 0 is "no age limit"
     * @param attendance how many are expected
     * @param description how it is carried out
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Event(
            String name,
            EventKind kind,
            LocalDateTime from,
            LocalDateTime to,
            ClockTime servingFrom,
            ClockTime servingTo,
            ClockTime spiritsFrom,
            ClockTime spiritsTo,
            List<Area> areas,
            InvitedBy invitedBy,
            Boolean paid,
            Integer attendance,
            Integer ageLimit,
            Boolean minorsExpected,
            Integer doorGuards,
            String description) {}

    /**
     * What changes with a licence that is there already.
     *
     * @param from the first day of the change
     * @param takeover the day the business passed, or passes, to the one who applies (alkoholloven § 1-10)
     * @param ground why it passed
     * @param lastDay the last day of sale or serving
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Change(
            LocalDate from, LocalDate takeover, TransferGround ground, LocalDate lastDay, String description) {}

    /** Whether the general manager has taken the establishment test (serveringsloven § 5). */
    public enum EstablishmentTest {
        PASSED,
        /** It is to be taken: the licence may be given on that condition (§ 3, third paragraph). */
        TO_BE_TAKEN
    }

    /**
     * What serveringsloven § 8 asks of one who wants a food-service licence, beside holder, place, people and attachments.
     *
     * @param wanted whether the applicant wants it together with the serving licence; null where nothing else is applied for
     * @param sameAsManager whether the general manager is the licence manager
     * @param certificate code on the proof of the establishment test, where it was taken here
     * @param ownership who owns the business, and how much each
     * @param addresses of the general manager and of those with significant influence
     * @param relativesOwn whether close relatives of theirs own parts of it too (§ 7); {@code relatives}: who, and how much
     * @param agreedOn the day the transfer was agreed (§ 22); null where nobody ran the place before
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FoodService(
            Boolean wanted,
            Boolean sameAsManager,
            EstablishmentTest establishmentTest,
            String certificate,
            String ownership,
            String addresses,
            Boolean relativesOwn,
            String relatives,
            LocalDate agreedOn,
            LocalDate opensOn) {
        static FoodService notWanted() {
            return new FoodService(false, null, null, null, null, null, null, null, null, null);
        }
    }

    /** Whether a food-service licence is asked for together with a serving licence. */
    public boolean wantsFoodService() {
        return foodService != null
                && Boolean.TRUE.equals(foodService.wanted())
                && place != null
                && lacksFoodService(place.foodServiceLicence());
    }

    /** Who has applied already is not asked again. */
    static boolean lacksFoodService(FoodServiceLicence state) {
        return state == FoodServiceLicence.NONE;
    }

    /** Who is general manager, where a food-service licence is asked for; null where nobody has said. */
    public Responsible generalManager() {
        if (people == null) {
            return null;
        }
        boolean same = foodService != null && Boolean.TRUE.equals(foodService.sameAsManager());
        return same ? people.manager() : people.generalManager();
    }

    public ApplicationForm withFoodService(FoodService changed) {
        return new ApplicationForm(holder, place, licence, outdoor, people, turnover, event, change, changed, truthful);
    }

    public ApplicationForm withHolder(Holder changed) {
        return new ApplicationForm(
                changed, place, licence, outdoor, people, turnover, event, change, foodService, truthful);
    }

    public ApplicationForm withPlace(Place changed) {
        return new ApplicationForm(
                holder, changed, licence, outdoor, people, turnover, event, change, foodService, truthful);
    }

    public ApplicationForm withLicence(Licence changed) {
        return new ApplicationForm(
                holder, place, changed, outdoor, people, turnover, event, change, foodService, truthful);
    }

    public ApplicationForm withOutdoor(Outdoor changed) {
        return new ApplicationForm(
                holder, place, licence, changed, people, turnover, event, change, foodService, truthful);
    }

    public ApplicationForm withPeople(People changed) {
        return new ApplicationForm(
                holder, place, licence, outdoor, changed, turnover, event, change, foodService, truthful);
    }

    public ApplicationForm withTurnover(Turnover changed) {
        return new ApplicationForm(
                holder, place, licence, outdoor, people, changed, event, change, foodService, truthful);
    }

    public ApplicationForm withEvent(Event changed) {
        return new ApplicationForm(
                holder, place, licence, outdoor, people, turnover, changed, change, foodService, truthful);
    }

    public ApplicationForm withChange(Change changed) {
        return new ApplicationForm(
                holder, place, licence, outdoor, people, turnover, event, changed, foodService, truthful);
    }

    public ApplicationForm withTruthful(Boolean changed) {
        return new ApplicationForm(
                holder, place, licence, outdoor, people, turnover, event, change, foodService, changed);
    }

    public static ApplicationForm empty() {
        return new ApplicationForm(null, null, null, null, null, null, null);
    }
}
