package no.bevilling.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bevilling.account.Account;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.casework.BodyProposals;
import no.bevilling.database.TenantKey;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.StaleVersionException;
import no.bevilling.platform.TypedForm;
import no.bevilling.rules.DecidingBody;

/** The meetings of the current municipality: when, where, who, and the agenda. */
@ApplicationScoped
public class Meetings {
    static final int LONGEST_NAME = 100;
    static final int LONGEST_PLACE = 200;
    static final int LONGEST_TITLE = 300;
    static final int LONGEST_NUMBER = 40;
    /** More than any body has. */
    static final int MOST_SEATS = 200;
    /** More than these do not fit on one agenda. */
    static final int MOST_WAITING = 100;

    @Inject
    EntityManager entities;

    @Inject
    @Any
    Instance<BodyProposals> proposals;

    @Inject
    BodySeats seats;

    @Inject
    Audit audit;

    /**
     * What is typed of a meeting.
     *
     * @param seats how many members the body has; null: as many as are called
     */
    public record Planned(DecidingBody body, String bodyName, LocalDateTime startsAt, String place, Integer seats) {
        /** A meeting of a body with as many members as are called. */
        public Planned(DecidingBody body, String bodyName, LocalDateTime startsAt, String place) {
            this(body, bodyName, startsAt, place, null);
        }
    }

    /** @throws ProblemException 404, also for one of another municipality */
    public Meeting get(UUID id) {
        return Meeting.<Meeting>findByIdOptional(TenantKey.of(id))
                .orElseThrow(() -> ProblemException.notFound("There is no such meeting in this municipality."));
    }

    /** @throws ProblemException 404 also for a member of other bodies alone */
    Meeting get(UUID id, SignedInAccount reader) {
        Meeting meeting = get(id);
        if (!seats.readableBy(reader).contains(meeting.body)) {
            throw ProblemException.notFound("There is no such meeting in this municipality.");
        }
        return meeting;
    }

    long count(SignedInAccount reader) {
        return Meeting.count("body in ?1", seats.readableBy(reader));
    }

    /** A part of the meetings that the reader may see, the latest first. */
    List<Meeting> latest(int offset, int most, SignedInAccount reader) {
        return entities.createQuery(
                        "from Meeting m where m.body in :bodies order by m.startsAt desc, m.id", Meeting.class)
                .setParameter("bodies", seats.readableBy(reader))
                .setFirstResult(offset)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Plans a meeting. Those who sit in the body are called to it.
     *
     * @throws ProblemException 400 naming the fields that are wrong
     */
    public UUID plan(Planned planned, SignedInAccount actor) {
        List<Problem.Field> wrong = new ArrayList<>();
        if (planned.body() == null || planned.body() == DecidingBody.ADMINISTRATION) {
            wrong.add(new Problem.Field("body", "Must be a body that meets"));
        }
        if (!TypedForm.isText(planned.bodyName(), LONGEST_NAME)) {
            wrong.add(new Problem.Field("bodyName", "Must be at most " + LONGEST_NAME + " characters"));
        }
        if (planned.startsAt() == null) {
            wrong.add(new Problem.Field("startsAt", "Must be a day and a time"));
        }
        if (!TypedForm.isText(planned.place(), LONGEST_PLACE)) {
            wrong.add(new Problem.Field("place", "Must be at most " + LONGEST_PLACE + " characters"));
        }
        if (planned.seats() != null && (planned.seats() < 1 || planned.seats() > MOST_SEATS)) {
            wrong.add(new Problem.Field("seats", "Must be a number from 1 to " + MOST_SEATS));
        }
        refuse(wrong);
        Meeting meeting = new Meeting();
        List<Account> called = seats.members(planned.body());
        meeting.body = planned.body();
        meeting.bodyName = planned.bodyName().strip();
        meeting.startsAt = planned.startsAt();
        meeting.place = planned.place().strip();
        meeting.seats = planned.seats() != null ? planned.seats() : called.isEmpty() ? null : called.size();
        meeting.persistAndFlush();
        for (Account account : called) {
            call(meeting, account.displayName, account.id);
        }
        audit.changed("meeting", meeting.id, "planned", Map.of("body", meeting.body.name()));
        return meeting.id;
    }

    /** Calls a substitute, who has no account. */
    void addMember(UUID meetingId, String name) {
        Meeting meeting = open(meetingId);
        if (!TypedForm.isText(name, LONGEST_NAME)) {
            throw ProblemException.invalid("name", "Must be at most " + LONGEST_NAME + " characters");
        }
        call(meeting, name.strip(), null);
        changed(meeting, "member called");
    }

    private static void call(Meeting meeting, String name, UUID account) {
        MeetingMember member = new MeetingMember();
        member.meetingId = meeting.id;
        member.accountId = account;
        member.name = name;
        member.persist();
    }

    /** Says who is there. */
    void attendance(UUID meetingId, int version, Set<UUID> present) {
        Meeting meeting = open(meetingId);
        requireVersion(version, meeting.version);
        for (MeetingMember member : members(meetingId)) {
            member.present = present.contains(member.id);
        }
        changed(meeting, "attendance");
    }

    /** Who is called, by name. */
    List<MeetingMember> members(UUID meetingId) {
        return MeetingMember.list("meetingId = ?1 order by name, id", meetingId);
    }

    /** The agenda, in its order. */
    List<MeetingItem> items(UUID meetingId) {
        return MeetingItem.list("meetingId = ?1 order by position", meetingId);
    }

    /** @throws ProblemException 404 where the item is of another meeting or municipality */
    MeetingItem item(UUID meetingId, UUID itemId) {
        return MeetingItem.<MeetingItem>findByIdOptional(TenantKey.of(itemId))
                .filter(item -> item.meetingId.equals(meetingId))
                .orElseThrow(() -> ProblemException.notFound("There is no such item on this agenda."));
    }

    /** What waits for the body and stands on no agenda, the oldest first. */
    List<BodyProposals.Waiting> candidates(Meeting meeting, SignedInAccount reader) {
        List<BodyProposals.Waiting> waiting = proposals.stream()
                .flatMap(room -> room.waitingFor(meeting.body, reader, MOST_WAITING).stream())
                .sorted(Comparator.comparing(BodyProposals.Waiting::since))
                .limit(MOST_WAITING)
                .toList();
        if (waiting.isEmpty()) {
            return waiting;
        }
        Set<UUID> planned = entities.createQuery("""
                        from MeetingItem i where i.outcome is null
                        and (i.decisionId in :waiting or i.pointsDecisionId in :waiting or i.withdrawalDecisionId in :waiting)
                        """, MeetingItem.class)
                .setParameter(
                        "waiting",
                        waiting.stream().map(BodyProposals.Waiting::proposalId).toList())
                .getResultStream()
                .map(MeetingItem::proposalId)
                .collect(Collectors.toSet());
        return waiting.stream()
                .filter(row -> !planned.contains(row.proposalId()))
                .toList();
    }

    /** The room that has put the item's proposal before the body. */
    BodyProposals room(MeetingItem item) {
        return proposals.stream()
                .filter(room -> room.kind() == item.kind())
                .findFirst()
                .orElseThrow(() -> ProblemException.conflict("This item is about no case."));
    }

    /**
     * Puts a proposal on the agenda.
     *
     * @param itemNumber in the body's protocol
     * @throws ProblemException 400 naming the fields that are wrong: also a proposal that does not wait for this body
     */
    public void addCase(UUID meetingId, UUID proposalId, String itemNumber, SignedInAccount actor) {
        Meeting meeting = open(meetingId);
        BodyProposals.Waiting waiting = candidates(meeting, actor).stream()
                .filter(row -> row.proposalId().equals(proposalId))
                .findFirst()
                .orElse(null);
        List<Problem.Field> wrong = new ArrayList<>();
        if (waiting == null) {
            wrong.add(new Problem.Field("decision", "Must be a proposal that waits for this body"));
        }
        checkNumber(meeting, itemNumber, wrong);
        refuse(wrong);
        MeetingItem item = item(meeting, itemNumber, waiting.caseNumber() + " " + waiting.title());
        item.about(waiting);
        item.persistAndFlush();
        changed(meeting, "item added");
    }

    /** Puts something on the agenda that the body is told of. */
    public void addInformation(UUID meetingId, String title, String itemNumber) {
        Meeting meeting = open(meetingId);
        List<Problem.Field> wrong = new ArrayList<>();
        if (!TypedForm.isText(title, LONGEST_TITLE)) {
            wrong.add(new Problem.Field("title", "Must be at most " + LONGEST_TITLE + " characters"));
        }
        checkNumber(meeting, itemNumber, wrong);
        refuse(wrong);
        item(meeting, itemNumber, title.strip()).persistAndFlush();
        changed(meeting, "item added");
    }

    private void checkNumber(Meeting meeting, String itemNumber, List<Problem.Field> wrong) {
        boolean taken = TypedForm.isText(itemNumber, LONGEST_NUMBER)
                && items(meeting.id).stream().anyMatch(item -> item.itemNumber.equals(itemNumber.strip()));
        if (taken || !TypedForm.isText(itemNumber, LONGEST_NUMBER)) {
            wrong.add(new Problem.Field("itemNumber", "Must be a number that the agenda does not have yet"));
        }
    }

    private MeetingItem item(Meeting meeting, String itemNumber, String title) {
        MeetingItem item = new MeetingItem();
        item.meetingId = meeting.id;
        item.position =
                items(meeting.id).stream().mapToInt(one -> one.position).max().orElse(0) + 1;
        item.itemNumber = itemNumber.strip();
        item.title = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
        return item;
    }

    /** The number that follows the highest one of the body in the year of the meeting: 13/26 after 12/26. */
    String nextNumber(Meeting meeting) {
        String year = String.format("/%02d", meeting.startsAt.getYear() % 100);
        int highest = entities.createQuery("""
                        select i.itemNumber from MeetingItem i
                        join Meeting m on m.municipalityId = i.municipalityId and m.id = i.meetingId
                        where m.body = :body and i.itemNumber like :year
                        """, String.class)
                .setParameter("body", meeting.body)
                .setParameter("year", "%" + year)
                .getResultStream()
                .map(number -> TypedForm.number(number.substring(0, number.length() - year.length())))
                .filter(number -> number != null)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return highest + 1 + year;
    }

    /** Takes an item off the agenda that the meeting has not come to. */
    void remove(UUID meetingId, UUID itemId, int version) {
        Meeting meeting = open(meetingId);
        MeetingItem item = item(meetingId, itemId);
        requireVersion(version, item.version);
        if (item.outcome != null) {
            throw ProblemException.conflict("The meeting has resolved this item.");
        }
        item.delete();
        changed(meeting, "item removed");
    }

    /**
     * The meeting, for somebody who is about to change it.
     *
     * @throws ProblemException 409 once its minutes are signed
     */
    Meeting open(UUID meetingId) {
        Meeting meeting = get(meetingId);
        if (meeting.status != MeetingStatus.OPEN) {
            throw ProblemException.conflict("The minutes of this meeting are signed.");
        }
        return meeting;
    }

    /** Notes a change, so that nobody signs minutes of what they have not read. */
    void changed(Meeting meeting, String what) {
        entities.lock(meeting, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        audit.changed("meeting", meeting.id, what);
    }

    static void requireVersion(int typed, int stored) {
        if (typed != stored) {
            throw new StaleVersionException("", null);
        }
    }

    static void refuse(List<Problem.Field> wrong) {
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
    }
}
