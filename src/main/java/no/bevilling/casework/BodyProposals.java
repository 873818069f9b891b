package no.bevilling.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.platform.ProblemException;
import no.bevilling.rules.DecidingBody;

/**
 * What a room has put before a political body, and what becomes of it there (alkoholloven § 1-7): agendas are made of it.
 * Implementations are application-scoped beans, one for each {@link Kind}; they run in the municipality's transaction.
 */
public interface BodyProposals {
    /** What a body decides. */
    enum Kind {
        LICENCE,
        POINTS,
        WITHDRAWAL
    }

    /**
     * A proposal that waits.
     *
     * @param since when it was put before the body
     */
    record Waiting(Kind kind, UUID proposalId, UUID caseId, String caseNumber, String title, Instant since) {}

    /**
     * What is proposed, for those who decide it.
     *
     * @param gives whether it gives a licence or points, or withdraws one
     * @param from first day of a licence or a withdrawal; null where there is none
     * @param to last day, included; null where there is none
     * @param points given, or that a withdrawal rests on; 0 where there are none
     */
    record Shown(boolean gives, LocalDate from, LocalDate to, int points, String reasons) {}

    /**
     * What the body resolved.
     *
     * @param on day of the meeting
     * @param number in the body's protocol: 45/26
     * @param followed whether it is what was proposed
     * @param otherwise what it is where it is not
     */
    record Resolved(LocalDate on, String number, boolean followed, String otherwise) {}

    Kind kind();

    /** The oldest of those that wait for a body, but for cases that the reader is party to. */
    List<Waiting> waitingFor(DecidingBody body, SignedInAccount reader, int most);

    /** What is proposed. */
    Shown shown(UUID proposalId);

    /**
     * Takes the resolution into its case: what was followed becomes the decision, with everything that follows; anything else
     * goes back to the caseworker.
     *
     * @throws ProblemException 400 naming the fields that are wrong; 409 where it waits no more
     */
    void resolve(UUID caseId, UUID proposalId, Resolved resolved, SignedInAccount actor);
}
