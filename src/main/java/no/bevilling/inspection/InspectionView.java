package no.bevilling.inspection;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.rules.fact.LicenceType;

/**
 * A report as staff see it, with what the reader may do about it.
 *
 * @param hours the hours of the licence that the visit met
 * @param clockMinutes how wrong the telephone's clock was, without sign; 0 where it was right
 * @param clockFast whether it was ahead
 * @param correctedStart when it began by the server's clock; null where the telephone's was right
 * @param photos those that belong to no observation
 * @param conclusions words of conclusion that the report uses
 * @param lateDays how many days the report is or was late
 * @param commentLateDays how many days the comment was late
 * @param checked what the rules of chapter 9 answered when it was locked; empty before
 */
public record InspectionView(
        UUID id,
        String number,
        int version,
        int revision,
        String correctionReason,
        UUID supersedes,
        UUID supersededBy,
        String place,
        UUID premisesId,
        LicenceType licenceType,
        String licenceNumber,
        boolean occasion,
        InspectionMode mode,
        Instant startedAt,
        Instant endedAt,
        Integer guests,
        Integer staff,
        String inCharge,
        OralAccount oralAccount,
        String oralAccountNote,
        String inChargeRemark,
        boolean inChargeSigned,
        String situation,
        boolean findings,
        List<Point> points,
        List<Seen> observations,
        List<Picture> photos,
        int photosMissing,
        List<Signer> inspectors,
        List<Span> hours,
        boolean afterHours,
        int clockMinutes,
        boolean clockFast,
        Instant correctedStart,
        InspectionStatus status,
        String handedInBy,
        Instant handedInAt,
        List<Choice> choices,
        List<String> conclusions,
        LocalDate reportDueOn,
        Instant reportSentAt,
        long lateDays,
        UUID reportDocument,
        LocalDate commentDueOn,
        String comment,
        Instant commentedAt,
        long commentLateDays,
        Instant closedAt,
        String closedBy,
        String closingNote,
        List<Checked> checked,
        int inspectorsNeeded,
        boolean tieStated,
        boolean maySign,
        boolean mayChange,
        boolean mayCorrect,
        boolean mayClose,
        boolean mayReadPapers,
        boolean mayOpenPlace) {

    /** A question of the rules and its answer. */
    public record Checked(String question, String law, String outcome, String color, String answer) {}

    /** A point of the checklist that was looked at. */
    public record Point(String name, String source, ChecklistResult result, String note) {}

    /** An observation, with the photos that were taken for it. */
    public record Seen(UUID id, String point, Instant at, String place, String text, String by, List<Picture> photos) {}

    /** A photo that has arrived. */
    public record Picture(UUID id, String caption, Instant at, BigDecimal latitude, BigDecimal longitude) {}

    /** One who took part; {@code signedAt} is null before. */
    public record Signer(String name, Instant signedAt) {}

    /** Hours of the licence: until when, as people read it; {@code consumptionUntil} is null at a place of sale. */
    public record Span(String area, int drinkGroup, String to, String consumptionUntil) {}

    /** Another telling of the visit that differs; its fields are chosen one by one. */
    public record Choice(UUID id, String by, Instant at, boolean signed, List<Field> fields) {}

    /** A field in which two tellings differ: what stands, and what was told. */
    public record Field(String name, String label, String stands, String told) {}

    public String href() {
        return "/k/" + number + "/kontroller/" + id;
    }

    /** Whether there are too few inspectors to sign (alkoholforskriften § 9-5). */
    public boolean isTooFew() {
        return inspectors.size() < inspectorsNeeded;
    }

    /** Whether all is signed. */
    public boolean isSigned() {
        return status == InspectionStatus.SIGNED;
    }
}
