package no.bevilling.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.document.StoredFile;
import no.bevilling.document.StoredFiles;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TypedForm;

/**
 * The minutes of a meeting: written by the secretary, signed by two members who were there, and locked; by one where no second
 * one has an account. What is found to be wrong later is corrected in a new version, which is signed too; the former one stays.
 */
@ApplicationScoped
class Minutes {
    static final int LONGEST_CORRECTION = 4000;

    @Inject
    Meetings meetings;

    @Inject
    MinutesPaper paper;

    @Inject
    StoredFiles files;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** The versions, the first one first. */
    List<MeetingMinutes> of(UUID meetingId) {
        return MeetingMinutes.list("meetingId = ?1 order by revision", meetingId);
    }

    /**
     * Writes the minutes, or a correction of signed ones, to be signed.
     *
     * @param correction what is corrected; nothing for the first version
     * @throws ProblemException 409 while an item is not resolved, nobody is there, or a version waits for its signature
     */
    void write(UUID meetingId, String correction, SignedInAccount actor) {
        Meeting meeting = meetings.get(meetingId);
        List<MeetingMinutes> before = of(meetingId);
        if (!isReady(meetingId) || before.stream().anyMatch(version -> !version.isSigned())) {
            throw ProblemException.conflict("The minutes cannot be written now.");
        }
        boolean first = before.isEmpty();
        if (!first && !TypedForm.isText(correction, LONGEST_CORRECTION)) {
            throw ProblemException.invalid("correction", "Must be at most " + LONGEST_CORRECTION + " characters");
        }
        MeetingMinutes minutes = new MeetingMinutes();
        minutes.meetingId = meeting.id;
        minutes.revision = before.size() + 1;
        minutes.correction = first ? "" : correction.strip();
        minutes.writtenBy = actor.id();
        minutes.writtenByName = actor.displayName();
        minutes.writtenAt = now();
        minutes.persistAndFlush();
        audit.changed("minutes", minutes.id, "written", Map.of("revision", minutes.revision));
    }

    /** Whether all items are resolved and somebody was there. */
    boolean isReady(UUID meetingId) {
        List<MeetingItem> items = meetings.items(meetingId);
        return !items.isEmpty()
                && items.stream().allMatch(item -> item.outcome != null)
                && meetings.members(meetingId).stream().anyMatch(member -> member.present);
    }

    /** Whether the reader may sign: was there, has not written it, and has not signed it yet. */
    boolean maySign(Meeting meeting, MeetingMinutes minutes, SignedInAccount reader) {
        return !minutes.isSigned()
                && !reader.id().equals(minutes.firstSignedBy)
                && able(meeting, minutes).contains(reader.id());
    }

    /** Those who can sign: members who were there, but for the writer. */
    private Set<UUID> able(Meeting meeting, MeetingMinutes minutes) {
        return meetings.members(meeting.id).stream()
                .filter(member -> member.present && member.accountId != null)
                .map(member -> member.accountId)
                .filter(account -> !account.equals(minutes.writtenBy))
                .collect(Collectors.toSet());
    }

    /** Whether the next signature is the last one. */
    private boolean isLast(Meeting meeting, MeetingMinutes minutes) {
        return minutes.firstSignedBy != null || able(meeting, minutes).size() < 2;
    }

    /**
     * Signs the version that waits. The first of two closes the meeting for changes, the last one locks the version.
     *
     * @param version of the meeting that was read: what was changed since is not signed
     */
    void sign(UUID meetingId, int version, SignedInAccount actor) {
        Meeting meeting = meetings.get(meetingId);
        MeetingMinutes minutes = of(meetingId).stream()
                .filter(one -> !one.isSigned())
                .findFirst()
                .orElseThrow(() -> ProblemException.conflict("No minutes wait for a signature."));
        Meetings.requireVersion(version, meeting.version);
        if (!isReady(meetingId)) {
            throw ProblemException.conflict("An item is not resolved.");
        }
        if (!maySign(meeting, minutes, actor)) {
            throw new ProblemException(Problem.of(403, "A member who was there, and has not written them, signs."));
        }
        Instant at = now();
        if (!isLast(meeting, minutes)) {
            minutes.firstSignedBy = actor.id();
            minutes.firstSignedByName = actor.displayName();
            minutes.firstSignedAt = at;
            minutes.persistAndFlush();
            if (meeting.status == MeetingStatus.OPEN) {
                meeting.status = MeetingStatus.SIGNING;
            }
            meetings.changed(meeting, "minutes signed by the first");
            return;
        }
        // The paper is drawn and stored before the row says that it is signed: a signed version always has its file.
        StoredFile signed = store(meeting, asSigned(minutes, actor, at));
        minutes.signedBy = actor.id();
        minutes.signedByName = actor.displayName();
        minutes.signedAt = at;
        minutes.fileId = signed.id;
        minutes.persistAndFlush();
        meeting.status = MeetingStatus.SIGNED;
        meetings.changed(meeting, "minutes signed");
    }

    /**
     * Opens minutes again that one of two has signed, because something must be changed: both sign anew.
     *
     * @throws ProblemException 409 when they are signed by both, or by nobody
     */
    void reopen(UUID meetingId, int version) {
        Meeting meeting = meetings.get(meetingId);
        Meetings.requireVersion(version, meeting.version);
        if (meeting.status != MeetingStatus.SIGNING) {
            throw ProblemException.conflict("These minutes do not wait for a second signature.");
        }
        for (MeetingMinutes minutes : of(meetingId)) {
            minutes.firstSignedBy = null;
            minutes.firstSignedByName = "";
            minutes.firstSignedAt = null;
            minutes.persistAndFlush();
        }
        meeting.status = MeetingStatus.OPEN;
        meetings.changed(meeting, "minutes opened again");
    }

    /** The minutes as they stand, to read before they are signed. */
    byte[] draft(Meeting meeting) {
        List<MeetingMinutes> versions = of(meeting.id);
        return paper.write(meeting, versions.isEmpty() ? null : versions.get(versions.size() - 1), versions);
    }

    private static MeetingMinutes asSigned(MeetingMinutes minutes, SignedInAccount actor, Instant at) {
        MeetingMinutes signed = new MeetingMinutes();
        signed.id = minutes.id;
        signed.meetingId = minutes.meetingId;
        signed.revision = minutes.revision;
        signed.correction = minutes.correction;
        signed.writtenByName = minutes.writtenByName;
        signed.writtenAt = minutes.writtenAt;
        signed.firstSignedByName = minutes.firstSignedByName;
        signed.signedByName = actor.displayName();
        signed.signedAt = at;
        return signed;
    }

    private StoredFile store(Meeting meeting, MeetingMinutes signed) {
        List<MeetingMinutes> versions = of(meeting.id).stream()
                .map(one -> one.id.equals(signed.id) ? signed : one)
                .toList();
        byte[] pdf = paper.write(meeting, signed, versions);
        try {
            StoredFile file =
                    files.store(new ByteArrayInputStream(pdf), paper.title(meeting) + ".pdf", "application/pdf");
            StoredFile.flush();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
