package no.bevilling.inspection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.bevilling.rules.fact.LicenceType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A visit as the inspectors tell it, from the telephone or the page.
 *
 * @param basedOn version of the report that the teller had seen; null for a visit that the teller knows of no report of
 * @param licenceId what is inspected; null for a place without a licence of the municipality: a mess with a state licence
 *     (alkoholloven § 5-3 first paragraph), or one that serves or sells without any
 * @param guests null where not counted, like staff
 * @param signaturePng the drawn signature of the one in charge, base64; null where there is none
 * @param inspectors ids of those who took part
 * @param premisesId the place that has no licence; null where there is one, or the municipality does not know it
 * @param licenceType what is done at a place that has no licence; null where there is one
 * @param newPlace a place that the municipality did not know when the visit began; null otherwise
 * @param deviceTime what the telephone's clock shows now; null from a page
 */
public record VisitInput(
        Integer basedOn,
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
        UUID plannedVisitId,
        UUID premisesId,
        LicenceType licenceType,
        @JsonInclude(JsonInclude.Include.NON_NULL) NewPlace newPlace) {
    public VisitInput {
        inCharge = stripped(inCharge);
        oralAccountNote = stripped(oralAccountNote);
        inChargeRemark = stripped(inChargeRemark);
        situation = stripped(situation);
        checklist = checklist == null ? List.of() : List.copyOf(checklist);
        observations = observations == null ? List.of() : List.copyOf(observations);
        photos = photos == null ? List.of() : List.copyOf(photos);
        inspectors = inspectors == null ? List.of() : List.copyOf(inspectors);
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }

    /** What was told, apart from when and on what it was told. */
    VisitInput content() {
        return new VisitInput(
                null,
                licenceId,
                mode,
                startedAt,
                endedAt,
                guests,
                staff,
                inCharge,
                oralAccount,
                oralAccountNote,
                inChargeRemark,
                signaturePng,
                situation,
                checklist,
                observations,
                photos,
                inspectors,
                null,
                tipId,
                plannedVisitId,
                premisesId,
                licenceType,
                newPlace);
    }

    /**
     * A place that somebody came upon.
     *
     * @param name what it is called, or what stands on the door
     * @param address where it is, in the inspector's words
     */
    @Schema(name = "NewPlace")
    public record NewPlace(String name, String address) {
        public NewPlace {
            name = stripped(name);
            address = stripped(address);
        }
    }

    /**
     * An observation.
     *
     * @param id made where it was written
     * @param item id of the point of the checklist
     * @param observer id of the inspector who observed it
     */
    public record Seen(UUID id, String item, Instant at, String place, String text, UUID observer) {
        public Seen {
            place = stripped(place);
            text = stripped(text);
        }
    }

    /**
     * A photo that follows by itself.
     *
     * @param observation the observation that it shows; null for the place as a whole
     * @param latitude only where the position is to be kept, like longitude
     */
    public record Photo(
            UUID id, UUID observation, String caption, Instant takenAt, BigDecimal latitude, BigDecimal longitude) {
        public Photo {
            caption = stripped(caption);
        }
    }
}
