package no.bevilling.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import no.bevilling.rules.fact.LicenceType;

/**
 * The written report of an inspection (alkoholforskriften § 9-6), to the holder; sent also where nothing was found.
 *
 * @param revision 1, or higher for a report that corrects an earlier one
 * @param correction what was wrong with the earlier one; empty on the first
 * @param licenceNumber as printed on the licence; empty for a place without one of the municipality
 * @param facts what was counted and who was met, as keys and values in the letter's language
 * @param situation the general state of the place; may be empty
 * @param checked the points that were looked at, each with its result
 * @param findings whether any was not in order
 * @param observations what was seen, heard or smelled, by time
 * @param remark what the one in charge said to it; may be empty
 * @param signature the drawn signature of the one in charge, a PNG in base64; empty where there is none
 * @param photos captions of the photos that go along
 * @param inspectors who made the inspection and signed, each with the time
 * @param commentBy last day of the holder's comment (§ 9-6)
 * @param commentUrl where the holder comments; empty where nobody holds a licence, and the comment comes by post
 */
public record InspectionReportLetter(
        LetterHead head,
        LicenceType licenceType,
        Place premises,
        int revision,
        String correction,
        String licenceNumber,
        LocalDate inspectedOn,
        List<Line> facts,
        List<String> situation,
        List<Line> checked,
        boolean findings,
        List<Observed> observations,
        String remark,
        String signature,
        List<String> photos,
        List<Line> inspectors,
        LocalDate commentBy,
        String commentUrl,
        AdministrationAct act)
        implements Letter {

    /** A key and its value. */
    public record Line(String key, String value) {
        public Line {
            Required.text(key, "line.key");
            Required.text(value, "line.value");
        }
    }

    /**
     * What was observed.
     *
     * @param when day and time as people read it
     * @param point the point of the checklist that it belongs to
     * @param place where in the place; may be empty
     * @param photos numbers of the photos that were taken for it, in the list of those that go along
     */
    public record Observed(String when, String point, String place, String text, String by, List<Integer> photos) {
        /** The numbers as people read them: 1, 3. */
        public String photoNumbers() {
            return photos.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }

        public Observed {
            photos = Required.copy(photos);
            Required.text(when, "observed.when");
            Required.text(point, "observed.point");
            Required.text(text, "observed.text");
            Required.text(by, "observed.by");
        }
    }

    public InspectionReportLetter {
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(licenceType, "licenceType");
        Objects.requireNonNull(premises, "premises");
        Objects.requireNonNull(licenceNumber, "licenceNumber");
        Objects.requireNonNull(inspectedOn, "inspectedOn");
        facts = Required.some(facts, "facts");
        situation = Required.copy(situation);
        checked = Required.copy(checked);
        observations = Required.copy(observations);
        photos = Required.copy(photos);
        inspectors = Required.some(inspectors, "inspectors");
        Objects.requireNonNull(commentBy, "commentBy");
        Objects.requireNonNull(commentUrl, "commentUrl");
        Objects.requireNonNull(act, "act");
        if (revision > 1) {
            Required.text(correction, "correction");
        }
    }

    @Override
    public LetterKind kind() {
        return LetterKind.INSPECTION_REPORT;
    }
}
