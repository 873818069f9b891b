package no.bevilling.inspection;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import no.bevilling.premises.Premises;
import no.bevilling.rules.fact.LicenceType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All that inspectors need to know of a place, to be read without network.
 *
 * @param licence id of the licence; null at a place without one of the municipality, and then little more is known of it
 * @param inForce whether the licence is in force now, and why or why not in the reader's language
 * @param occasion whether it is for a single occasion, or lent for one: outside the quota (alkoholforskriften § 9-7)
 * @param points that count now (§ 10-2); null where they are not kept here
 * @param drawing address of the drawing of the area; null where there is none
 * @param planned the plan's row; null where nobody planned it, like when to be there
 * @param companions the inspectors that the plan sends along
 */
@Schema(name = "InspectionPlace")
public record PlaceSheet(
        UUID licence,
        String licenceNumber,
        LicenceType licenceType,
        String licenceTypeName,
        boolean inForce,
        String force,
        boolean occasion,
        UUID premises,
        String place,
        String address,
        BigDecimal latitude,
        BigDecimal longitude,
        String kind,
        String holder,
        String manager,
        String deputy,
        LocalDate periodTo,
        List<Integer> drinkGroups,
        List<Hours> hours,
        List<String> conditions,
        String servingArea,
        String outdoorArea,
        Integer points,
        String drawing,
        List<Earlier> earlier,
        int inspectorsNeeded,
        UUID planned,
        LocalTime plannedFrom,
        List<UUID> companions) {

    /** A place without a licence of the municipality, by what is done there. */
    static PlaceSheet unlicensed(
            Premises place,
            LicenceType type,
            String typeName,
            String kind,
            List<Earlier> earlier,
            int inspectorsNeeded,
            TonightsPlaces.Stop planned) {
        return new PlaceSheet(
                null,
                "",
                type,
                typeName,
                false,
                "",
                false,
                place.id,
                place.name,
                PlaceSheets.address(place),
                place.latitude,
                place.longitude,
                kind,
                "",
                "",
                "",
                null,
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                null,
                null,
                earlier,
                inspectorsNeeded,
                planned == null ? null : planned.plannedVisit(),
                planned == null ? null : planned.from(),
                planned == null ? List.of() : planned.companions());
    }

    /**
     * Hours around this evening.
     *
     * @param consumptionUntil when guests must have stopped drinking (alkoholloven § 4-4); null at a place of sale
     * @param own whether the licence says something of such a day: on a special day without hours of its own the strictest rule holds
     */
    @Schema(name = "InspectionPlaceHours")
    public record Hours(
            LocalDate day,
            String area,
            int drinkGroup,
            Instant from,
            Instant to,
            Instant consumptionUntil,
            boolean own) {}

    /** An earlier inspection of the place: when, and which points were not in order. */
    @Schema(name = "EarlierInspection")
    public record Earlier(UUID id, Instant at, boolean findings, List<String> points) {}
}
