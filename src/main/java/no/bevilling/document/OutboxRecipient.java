package no.bevilling.document;

import java.util.List;

/** Who a paper in the outbox goes to. */
public enum OutboxRecipient {
    APPLICANT,
    POLICE,
    TAX,
    /** Who decides an appeal (alkoholloven § 1-16). */
    APPEAL_BODY,
    /**
     * Who decides an appeal where the statsforvalter does not, the host municipality's appeal body say (§ 1-7); its address
     * goes with the message.
     */
    OTHER_APPEAL_BODY,
    /** Who is asked for a statement (alkoholloven § 1-7); its address goes with the message. */
    CONSULTED_BODY,
    /** Who is told when a consulted body does not answer; the address goes with the message. */
    BODY_SUPERIOR,
    /** Who takes a knowledge test (alkoholforskriften chapter 5); name and address go with the message. */
    CANDIDATE,
    /** Who holds licences, about what belongs to no case; name and address go with the message. */
    HOLDER;

    /** Those to whom letters go, by a channel that the municipality chooses. */
    public static List<OutboxRecipient> ofLetters() {
        return List.of(APPLICANT, POLICE, TAX, APPEAL_BODY);
    }
}
