package no.bevilling.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.casework.BodyProposals;
import no.bevilling.casework.Cases;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.ImpartialityStatement;
import no.bevilling.casework.ImpartialityStatements;
import no.bevilling.casework.Tie;
import no.bevilling.casework.TieDecision;
import no.bevilling.casework.TieDecisions;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TypedForm;

/**
 * Writes down what a body did with an item: first who of its members stepped aside, then what was resolved. A case gets its
 * resolution in the same transaction.
 */
@ApplicationScoped
public class MeetingResolutions {
    static final int LONGEST_RESOLUTION = 4000;
    static final int LONGEST_VOTES = 500;
    static final int LONGEST_EXPLANATION = 1000;

    @Inject
    Meetings meetings;

    @Inject
    Cases cases;

    @Inject
    Impartiality impartiality;

    @Inject
    ImpartialityStatements statements;

    @Inject
    TieDecisions tieDecisions;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** The tie of a member, as the secretary wrote it down; {@code tie} is null where there is none. */
    public record Stated(MemberTie tie, String explanation) {}

    /**
     * What was done with an item.
     *
     * @param asked whether every member who was there has been asked for ties, before the item (forvaltningsloven § 8)
     * @param ties by member
     */
    public record Resolved(
            ItemOutcome outcome, String resolution, String votes, boolean asked, Map<UUID, Stated> ties) {}

    /**
     * A member who is there, with what is known of the tie to the parties.
     *
     * @param party the product knows that the member is a party
     * @param stated what the member has stated; null where nothing
     * @param decided what a body has decided of it before; null where nothing
     */
    public record Known(MeetingMember member, boolean party, ImpartialityStatement stated, TieDecision decided) {}

    /** The members who are there, with what is known of each one's tie to the parties of the item. */
    List<Known> present(MeetingItem item) {
        List<MeetingMember> present = meetings.members(item.meetingId).stream()
                .filter(member -> member.present)
                .toList();
        if (item.caseId == null) {
            return present.stream()
                    .map(member -> new Known(member, false, null, null))
                    .toList();
        }
        Set<UUID> parties = impartiality.parties(cases.get(item.caseId));
        Map<UUID, ImpartialityStatement> stated = statements.of(item.caseId).stream()
                .collect(Collectors.toMap(one -> one.accountId, Function.identity(), (first, second) -> first));
        return present.stream()
                .map(member -> new Known(
                        member,
                        member.accountId != null && parties.contains(member.accountId),
                        member.accountId == null ? null : stated.get(member.accountId),
                        before(item.caseId, member)))
                .toList();
    }

    /** Who was tied to the parties of the item, by member. */
    Map<UUID, MeetingTie> ties(UUID itemId) {
        return MeetingTie.<MeetingTie>list("itemId", itemId).stream()
                .collect(Collectors.toMap(tie -> tie.memberId, Function.identity()));
    }

    /** A member states the own tie to the parties of an item, before the meeting or in it. */
    void state(UUID meetingId, UUID itemId, Tie tie, String explanation, SignedInAccount member) {
        MeetingItem item = meetings.item(meetingId, itemId);
        if (item.caseId == null) {
            throw ProblemException.conflict("This item is about no case.");
        }
        statements.state(cases.get(item.caseId), tie, explanation, member);
    }

    /**
     * Resolves an item. What followed the proposal becomes the decision, with everything that follows; what was resolved
     * otherwise goes back to the caseworker.
     *
     * @throws ProblemException 400 naming the fields that are wrong; 409 when it is resolved already
     */
    public void resolve(UUID meetingId, UUID itemId, int version, Resolved resolved, SignedInAccount actor) {
        Meeting meeting = meetings.open(meetingId);
        MeetingItem item = meetings.item(meetingId, itemId);
        Meetings.requireVersion(version, item.version);
        if (item.outcome != null) {
            throw ProblemException.conflict("The meeting has resolved this item.");
        }
        List<Known> present = present(item);
        Meetings.refuse(wrong(meeting, item, resolved, present));
        if (item.caseId != null) {
            record(meeting, item, resolved, present, actor);
        }
        item.outcome = resolved.outcome();
        item.resolution =
                resolved.resolution() == null ? "" : resolved.resolution().strip();
        item.votes = resolved.votes() == null ? "" : resolved.votes().strip();
        item.resolvedBy = actor.id();
        item.resolvedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        item.persistAndFlush();
        if (item.caseId != null && item.outcome.goesBack()) {
            intoTheCase(meeting, item, actor);
        }
        audit.changed("meeting-item", item.id, "resolved", Map.of("outcome", item.outcome.name()));
        meetings.changed(meeting, "item resolved");
    }

    private void intoTheCase(Meeting meeting, MeetingItem item, SignedInAccount actor) {
        meetings.room(item)
                .resolve(
                        item.caseId,
                        item.proposalId(),
                        new BodyProposals.Resolved(
                                meeting.startsAt.toLocalDate(),
                                item.itemNumber,
                                item.outcome == ItemOutcome.FOLLOWED,
                                item.resolution),
                        actor);
    }

    /** What a body has decided of a member's tie in the case before, in another meeting or outside one; null where nothing. */
    private TieDecision before(UUID caseId, MeetingMember member) {
        return member.accountId == null
                ? null
                : tieDecisions.of(caseId, member.accountId).orElse(null);
    }

    private void record(
            Meeting meeting, MeetingItem item, Resolved resolved, List<Known> present, SignedInAccount actor) {
        for (Known known : present) {
            Stated stated = resolved.ties().get(known.member().id);
            if (stated != null && stated.tie() != null) {
                MeetingTie tie = new MeetingTie();
                tie.itemId = item.id;
                tie.memberId = known.member().id;
                tie.tie = stated.tie();
                tie.explanation = stated.explanation().strip();
                tie.persist();
                decidedByTheBody(meeting, item, known.member(), tie, actor);
            }
        }
    }

    /** What the body found about its member holds in the case from now on, and the case says so (forvaltningsloven § 8). */
    private void decidedByTheBody(
            Meeting meeting, MeetingItem item, MeetingMember member, MeetingTie tie, SignedInAccount actor) {
        LocalDate on = meeting.startsAt.toLocalDate();
        if (on.isAfter(LocalDate.now(clock)) || actor.id().equals(member.accountId)) {
            return;
        }
        tieDecisions.record(
                item.caseId,
                new TieDecisions.Decided(
                        member.accountId,
                        member.name,
                        meeting.bodyName,
                        tie.tie.stepsAside(),
                        tie.explanation,
                        on,
                        item.itemNumber),
                actor);
    }

    private List<Problem.Field> wrong(Meeting meeting, MeetingItem item, Resolved resolved, List<Known> present) {
        List<Problem.Field> wrong = new ArrayList<>();
        boolean aboutCase = item.caseId != null;
        if (resolved.outcome() == null || aboutCase == (resolved.outcome() == ItemOutcome.NOTED)) {
            wrong.add(new Problem.Field("outcome", "Must be what was done with an item of this kind"));
        }
        boolean needsWords = resolved.outcome() == ItemOutcome.OTHERWISE;
        boolean tooLong = resolved.resolution() != null && resolved.resolution().length() > LONGEST_RESOLUTION;
        if (tooLong || needsWords && !TypedForm.isText(resolved.resolution(), LONGEST_RESOLUTION)) {
            wrong.add(new Problem.Field("resolution", "Must say what was resolved"));
        }
        if (resolved.votes() != null && resolved.votes().length() > LONGEST_VOTES) {
            wrong.add(new Problem.Field("votes", "Must be at most " + LONGEST_VOTES + " characters"));
        }
        if (present.isEmpty()) {
            wrong.add(new Problem.Field("present", "Somebody must be there"));
        } else if (aboutCase) {
            wrongTies(meeting, resolved, present, wrong);
        }
        return wrong;
    }

    private static void wrongTies(Meeting meeting, Resolved resolved, List<Known> present, List<Problem.Field> wrong) {
        if (!resolved.asked()) {
            wrong.add(new Problem.Field("asked", "Every member must be asked first"));
        }
        int deciding = 0;
        for (Known known : present) {
            Stated stated = resolved.ties().getOrDefault(known.member().id, new Stated(null, ""));
            String field = "tie-" + known.member().id;
            if (known.party() && stated.tie() != MemberTie.PARTY) {
                wrong.add(new Problem.Field(field, "The member is a party"));
            } else if (!answersOwn(stated.tie(), known.stated())) {
                wrong.add(new Problem.Field(field, "The member has stated a tie"));
            }
            if (stated.tie() != null && !TypedForm.isText(stated.explanation(), LONGEST_EXPLANATION)) {
                wrong.add(new Problem.Field("why-" + known.member().id, "Must say which tie"));
            }
            if (stated.tie() == null || !stated.tie().stepsAside()) {
                deciding++;
            }
        }
        if (deciding == 0) {
            wrong.add(new Problem.Field("present", "Nobody is left who may decide"));
        } else if (resolved.outcome() != null && resolved.outcome().goesBack() && deciding < meeting.quorum()) {
            wrong.add(new Problem.Field("quorum", "At least half of the members must decide (kommuneloven § 11-9)"));
        }
    }

    private static boolean answersOwn(MemberTie written, ImpartialityStatement own) {
        return own == null || own.tie == Tie.NONE || written != null && written.answers(own.tie);
    }
}
