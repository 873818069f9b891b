package no.bevilling.casework;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bevilling.account.SignedInAccount;
import no.bevilling.database.TenantKey;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TypedForm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Notes in a case, for the municipality alone: no page, letter or copy of the applicant's or the public shows one. What
 * has been written stands; a correction is a new note that names the old one.
 */
@ApplicationScoped
public class CaseNotes {
    /** Longest note, in characters. */
    public static final int LONGEST = 4000;

    @Inject
    Cases cases;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /**
     * A note as it is shown.
     *
     * @param corrects the note that it is written in place of; null where it stands by itself
     * @param corrected another note is written in its place
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CaseNote")
    public record Shown(UUID id, String text, String writtenBy, Instant writtenAt, UUID corrects, boolean corrected) {}

    /** The notes of a case, the newest first; one that has been corrected stands too, and says so. */
    public List<Shown> of(UUID caseId, int first, int most) {
        List<CaseNote> notes = CaseNote.<CaseNote>find("caseId = ?1 order by writtenAt desc, id desc", caseId)
                .range(first, first + most - 1)
                .list();
        Map<UUID, UUID> corrections = notes.isEmpty()
                ? Map.of()
                : CaseNote.<CaseNote>list(
                                "corrects in ?1",
                                notes.stream().map(note -> note.id).toList())
                        .stream()
                        .collect(Collectors.toMap(note -> note.corrects, note -> note.id));
        return notes.stream()
                .map(note -> new Shown(
                        note.id,
                        note.text,
                        note.writtenByName,
                        note.writtenAt,
                        note.corrects,
                        corrections.containsKey(note.id)))
                .toList();
    }

    /** How many notes the case has. */
    public long count(UUID caseId) {
        return CaseNote.count("caseId", caseId);
    }

    /**
     * Writes a note; after the decision too.
     *
     * @param corrects the note that this one is written in place of, or null
     * @throws ProblemException 400 without a text, 404 for a note of another case, 409 for one that is corrected already
     */
    public CaseNote write(UUID caseId, String text, UUID corrects, SignedInAccount actor) {
        if (corrects != null) {
            get(caseId, corrects);
        }
        cases.toHandle(caseId, actor);
        if (!TypedForm.isText(text, LONGEST)) {
            throw ProblemException.invalid("text", "Must be a text of at most " + LONGEST + " characters");
        }
        if (corrects != null && CaseNote.count("corrects", corrects) > 0) {
            throw ProblemException.conflict("The note has been corrected already: correct the newer one.");
        }
        CaseNote note = new CaseNote();
        note.caseId = caseId;
        note.text = text.strip();
        note.corrects = corrects;
        note.writtenBy = actor.id();
        note.writtenByName = actor.displayName();
        note.writtenAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        note.persistAndFlush();
        timeline.record(
                caseId, CaseEventKind.NOTE_WRITTEN, actor, Map.of("corrects", String.valueOf(corrects != null)));
        return note;
    }

    /** @throws ProblemException 404 where the case has no such note */
    public CaseNote get(UUID caseId, UUID id) {
        return CaseNote.<CaseNote>findByIdOptional(TenantKey.of(id))
                .filter(note -> note.caseId.equals(caseId))
                .orElseThrow(() -> ProblemException.notFound("There is no such note in this case."));
    }
}
