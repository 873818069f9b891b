package no.bevilling.audit;

import java.util.Optional;
import java.util.UUID;

/**
 * What the verifier found in the chain of one municipality.
 *
 * @param municipality internal id
 * @param sealed links that were read and are whole
 * @param erased entries among them whose payload was erased by law
 * @param notSealed committed entries that wait for the sealing job
 * @param head where the chain ends
 * @param broken the first break, if there is one
 */
public record AuditReport(
        int municipality, long sealed, long erased, long notSealed, AuditHead head, Optional<Break> broken) {
    /**
     * The first break.
     *
     * @param position its place in the chain; 0 for an entry that stands nowhere in it
     * @param entry the entry, where one can be named
     * @param kind what is wrong
     */
    public record Break(long position, UUID entry, Kind kind) {}

    /** What can be wrong. */
    public enum Kind {
        /** A position is missing: links were taken out. */
        LINK_MISSING("a link is missing here"),
        /** A link does not continue the one before. */
        NOT_CONNECTED("the link does not continue the one before it"),
        /** A link's own hash is not that of what it holds. */
        LINK_CHANGED("the link was changed"),
        /** The entry that the link seals is gone or differs. */
        ENTRY_CHANGED("the entry is not the one that was sealed"),
        /** The payload is not the one that was sealed. */
        PAYLOAD_CHANGED("what the entry says was changed"),
        /** The payload is gone, and no entry tells of a lawful erasure. */
        PAYLOAD_MISSING("what the entry says is gone, and no erasure is recorded"),
        /** The chain ends before the place where it ended once. */
        TAIL_CUT("the chain is cut: it ended later than this"),
        /** An entry is neither sealed nor waiting. */
        NOT_IN_CHAIN("the entry is neither sealed nor waiting to be"),
        /** The chain is whole in itself, and is not the one whose head was printed. */
        OTHER_CHAIN("the chain is not the one whose head was printed");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }

    public boolean isWhole() {
        return broken.isEmpty();
    }
}
