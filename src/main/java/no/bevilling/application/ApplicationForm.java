package no.bevilling.application;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.rules.CheckRequest;
import no.bevilling.rules.fact.Clientele;
import no.bevilling.rules.fact.ConnectedTo;
import no.bevilling.rules.fact.Delimitation;
import no.bevilling.rules.fact.FoodServiceLicence;
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
        Boolean truthful) {

    /** Who applies: the business that runs the place for its own account (alkoholloven § 1-4b). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Holder(
            String organisationNumber,
            String name,
            String form,
            String postalAddress,
            String contactName,
            String email,
            String telephone) {}

    /** The place (alkoholloven §§ 3-1, 4-2: a certain room and type of business). */
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
            OtherLicence otherLicence) {}

    /** What is asked for. {@code periodTo} is the last day, included; hours as the rules read them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Licence(
            List<Integer> drinkGroups,
            Clientele clientele,
            LocalDate periodFrom,
            LocalDate periodTo,
            Boolean seasonal,
            Boolean ownProduction,
            List<CheckRequest.HoursRow> hours) {
        public Licence withHours(List<CheckRequest.HoursRow> changed) {
            return new Licence(drinkGroups, clientele, periodFrom, periodTo, seasonal, ownProduction, changed);
        }

        static Licence empty() {
            return new Licence(null, null, null, null, null, null, null);
        }
    }

    /** The outdoor serving area; {@code wanted} false is "none". */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Outdoor(
            Boolean wanted,
            Boolean delimited,
            Delimitation delimitation,
            String description,
            Boolean landownerConsent) {}

    /** The people of the licence (alkoholloven §§ 1-7b, 1-7c). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record People(
            Responsible manager,
            Responsible deputy,
            Boolean deputyExemption,
            String deputyExemptionReason,
            List<Influential> influential) {
        static People empty() {
            return new People(null, null, null, null, null);
        }
    }

    /** Licence manager or deputy. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Responsible(
            UUID personId, String name, Boolean knowledgeTest, Boolean employed, Boolean hasAuthority) {}

    /** Somebody with significant influence; {@code sharePercent} of the shares, if any. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Influential(UUID personId, String name, String role, BigDecimal sharePercent) {}

    /** Expected litres of goods a year per drink group (alkoholforskriften § 6-1); null where the group is not asked for. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Turnover(BigDecimal group1Litres, BigDecimal group2Litres, BigDecimal group3Litres) {}

    public ApplicationForm withHolder(Holder changed) {
        return new ApplicationForm(changed, place, licence, outdoor, people, turnover, truthful);
    }

    public ApplicationForm withPlace(Place changed) {
        return new ApplicationForm(holder, changed, licence, outdoor, people, turnover, truthful);
    }

    public ApplicationForm withLicence(Licence changed) {
        return new ApplicationForm(holder, place, changed, outdoor, people, turnover, truthful);
    }

    public ApplicationForm withOutdoor(Outdoor changed) {
        return new ApplicationForm(holder, place, licence, changed, people, turnover, truthful);
    }

    public ApplicationForm withPeople(People changed) {
        return new ApplicationForm(holder, place, licence, outdoor, changed, turnover, truthful);
    }

    public ApplicationForm withTurnover(Turnover changed) {
        return new ApplicationForm(holder, place, licence, outdoor, people, changed, truthful);
    }

    public ApplicationForm withTruthful(Boolean changed) {
        return new ApplicationForm(holder, place, licence, outdoor, people, turnover, changed);
    }

    public static ApplicationForm empty() {
        return new ApplicationForm(null, null, null, null, null, null, null);
    }
}
