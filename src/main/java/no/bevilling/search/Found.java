package no.bevilling.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.Matter;
import no.bevilling.rules.fact.LicenceType;
import no.bevilling.rules.fact.VenueKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a search found, at most {@link Search#MOST} of each; names in Norwegian alphabetical order, those that begin as typed
 * first; cases and licences the newest first.
 *
 * @param premises places by name or address
 * @param holders organisations by name or number
 * @param cases by number, or of a place or holder found
 * @param licences by number, or of a place or holder found
 * @param people named in an application that was handed in
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "SearchResult")
record Found(
        List<Place> premises, List<Holder> holders, List<Case> cases, List<Licence> licences, List<Person> people) {
    static final Found NOTHING = new Found(List.of(), List.of(), List.of(), List.of(), List.of());

    /** A place, and how many cases it has had. */
    @Schema(name = "SearchedPremises")
    record Place(UUID id, String name, String address, VenueKind kind, long cases) {}

    /** An organisation, and how many cases it has had. */
    @Schema(name = "SearchedHolder")
    record Holder(UUID id, String name, String organisationNumber, long cases) {}

    @Schema(name = "SearchedCase")
    record Case(
            UUID id,
            String number,
            Matter matter,
            String title,
            String holder,
            String place,
            CaseStatus status,
            LocalDate receivedOn) {}

    /** @param periodTo last day of the period, included */
    @Schema(name = "SearchedLicence")
    record Licence(
            UUID id,
            String number,
            LicenceType licenceType,
            String holder,
            String place,
            UUID premisesId,
            LocalDate periodTo) {}

    /** A person, and the newest case whose application names them. */
    @Schema(name = "SearchedPerson")
    record Person(String name, UUID caseId, String caseNumber, String caseTitle) {}

    /** Whether there may be more of something than is shown. */
    boolean areSomeFull() {
        return Stream.of(premises, holders, cases, licences, people).anyMatch(some -> some.size() >= Search.MOST);
    }

    /** How many were found in all. */
    int count() {
        return premises.size() + holders.size() + cases.size() + licences.size() + people.size();
    }
}
