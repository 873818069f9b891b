package no.bevilling.inspection;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A visit as the inspectors tell it, from the telephone or the page.
 *
 * @param licenceId what is inspected: a licence in force
 * @param inspectors ids of those who took part
 * @param signaturePng the drawn signature of the one in charge, base64; null where there is none
 * @param deviceTime what the telephone's clock shows now; null from a page
 */
public record VisitInput(
        UUID licenceId,
        InspectionMode mode,
        Instant startedAt,
        Instant endedAt,
        Integer guests,
        Integer staff,
        String inCharge,
        OralAccount oralAccount,
        String oralAccountNote,
        String inChargeRemark,
        String signaturePng,
        String situation,
        List<ChecklistAnswer> checklist,
        List<Seen> observations,
        List<Photo> photos,
        List<UUID> inspectors,
        Instant deviceTime,
        UUID tipId,
        UUID plannedVisitId) {

    /**
     * An observation.
     *
     * @param id made where it was written
     * @param observer id of the inspector who observed it
     * @param conclusionMeant the inspector was told that a word states a conclusion, and keeps it with the signs beside it
     */
    public record Seen(
            UUID id, String item, Instant at, String place, String text, UUID observer, boolean conclusionMeant) {}

    /** A photo that follows by itself. */
    public record Photo(
            UUID id, UUID observation, String caption, Instant takenAt, BigDecimal latitude, BigDecimal longitude) {}
}
