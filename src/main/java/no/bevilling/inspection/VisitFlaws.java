package no.bevilling.inspection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import no.bevilling.platform.Problem;
import org.apache.tika.Tika;

/** What is wrong with a visit as it was told, field by field. */
final class VisitFlaws {
    static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_LINE = 200;
    private static final int MOST = 100;
    private static final int MOST_PEOPLE = 100_000;
    private static final Duration LONGEST_VISIT = Duration.ofHours(24);
    private static final Tika TIKA = new Tika();

    private final VisitInput visit;
    private final List<Problem.Field> flaws = new ArrayList<>();

    private VisitFlaws(VisitInput visit) {
        this.visit = visit;
    }

    /**
     * Looks through all of it.
     *
     * @param inspectors those named who are inspectors here
     * @param teller the inspector who tells
     * @param mayInspect who may take work (§ 9-3)
     */
    static List<Problem.Field> of(
            VisitInput visit, Map<UUID, Inspector> inspectors, Inspector teller, Predicate<Inspector> mayInspect) {
        VisitFlaws look = new VisitFlaws(visit);
        look.times();
        look.people(inspectors, teller, mayInspect);
        look.texts();
        look.lists();
        look.signature();
        return look.flaws;
    }

    private void times() {
        boolean known = visit.licenceId() != null
                ? visit.premisesId() == null && visit.newPlace() == null && visit.licenceType() == null
                : (visit.premisesId() != null) != (visit.newPlace() != null) && visit.licenceType() != null;
        require(
                known,
                "licenceId",
                "Must be the licence, or licenceType and one of premisesId and newPlace for a place without one");
        if (visit.newPlace() != null) {
            require(!visit.newPlace().name().isEmpty(), "newPlace.name", "Is missing");
            require(!visit.newPlace().address().isEmpty(), "newPlace.address", "Is missing");
            line("newPlace.name", visit.newPlace().name());
            line("newPlace.address", visit.newPlace().address());
        }
        require(visit.mode() != null, "mode", "Must be OPEN or ANONYMOUS");
        require(visit.startedAt() != null, "startedAt", "Is missing");
        require(visit.endedAt() != null, "endedAt", "Is missing");
        if (visit.startedAt() != null && visit.endedAt() != null) {
            boolean possible = !visit.endedAt().isBefore(visit.startedAt())
                    && Duration.between(visit.startedAt(), visit.endedAt()).compareTo(LONGEST_VISIT) <= 0;
            require(possible, "endedAt", "Must be after the start, within a day");
        }
        require(visit.oralAccount() != null, "oralAccount", "Must be answered (alkoholforskriften § 9-5)");
        boolean explained = visit.oralAccount() == null
                || visit.oralAccount() == OralAccount.GIVEN
                || !visit.oralAccountNote().isEmpty();
        require(explained, "oralAccountNote", "Must say why");
    }

    private void people(Map<UUID, Inspector> inspectors, Inspector teller, Predicate<Inspector> mayInspect) {
        require(isCount(visit.guests()), "guests", "Must be 0 to " + MOST_PEOPLE);
        require(isCount(visit.staff()), "staff", "Must be 0 to " + MOST_PEOPLE);
        require(visit.inspectors().contains(teller.id), "inspectors", "Must have the one who tells among them");
        boolean allowed = visit.inspectors().stream()
                .allMatch(id -> inspectors.containsKey(id) && mayInspect.test(inspectors.get(id)));
        require(
                allowed,
                "inspectors",
                "Must be inspectors at work with a passed test on record (alkoholforskriften § 9-3)");
    }

    private static boolean isCount(Integer number) {
        return number == null || number >= 0 && number <= MOST_PEOPLE;
    }

    private void texts() {
        line("inCharge", visit.inCharge());
        text("oralAccountNote", visit.oralAccountNote());
        text("inChargeRemark", visit.inChargeRemark());
        text("situation", visit.situation());
    }

    private void lists() {
        require(visit.checklist().size() <= MOST, "checklist", "Must be at most " + MOST);
        for (ChecklistAnswer answer : visit.checklist()) {
            boolean known = Checklist.standard().point(answer.item()).isPresent() && answer.result() != null;
            require(known, "checklist", "Must be points of the checklist, each with its result");
            text("checklist." + answer.item(), answer.note() == null ? "" : answer.note());
        }
        require(visit.observations().size() <= MOST, "observations", "Must be at most " + MOST);
        for (VisitInput.Seen seen : visit.observations()) {
            String field = "observations." + seen.id();
            require(seen.id() != null && seen.at() != null, field, "Must say when");
            require(Checklist.standard().point(seen.item()).isPresent(), field, "Must name a point of the checklist");
            require(visit.inspectors().contains(seen.observer()), field, "Must say which inspector observed it");
            require(!seen.text().isEmpty(), field, "Must say what was seen, heard or smelled");
            text(field, seen.text());
            line(field, seen.place());
        }
        require(visit.photos().size() <= MOST, "photos", "Must be at most " + MOST);
        for (VisitInput.Photo photo : visit.photos()) {
            boolean whole = photo.id() != null
                    && photo.takenAt() != null
                    && (photo.latitude() == null) == (photo.longitude() == null);
            require(whole, "photos", "Must say when each was taken");
            line("photos", photo.caption());
        }
    }

    private void signature() {
        if (visit.signaturePng() != null && !visit.signaturePng().isEmpty()) {
            try {
                byte[] png = Base64.getDecoder().decode(visit.signaturePng());
                require("image/png".equals(TIKA.detect(png)), "signaturePng", "Must be a PNG in base64");
            } catch (IllegalArgumentException notBase64) {
                require(false, "signaturePng", "Must be a PNG in base64");
            }
        }
    }

    private void line(String field, String text) {
        require(text.length() <= LONGEST_LINE, field, "Must be at most " + LONGEST_LINE + " characters");
    }

    private void text(String field, String text) {
        require(text.length() <= LONGEST_TEXT, field, "Must be at most " + LONGEST_TEXT + " characters");
    }

    private void require(boolean kept, String field, String message) {
        if (!kept) {
            flaws.add(new Problem.Field(field, message));
        }
    }
}
