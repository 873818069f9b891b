package no.bevilling.party;

/**
 * What Enhetsregisteret answers about a number.
 *
 * @param organisation what it has; null where it has none, or nothing can be known
 */
public record RegisterAnswer(State state, RegisteredOrganisation organisation) {
    /** How the answer is to be understood. */
    public enum State {
        FOUND,
        /** No organisation has the number. */
        NOT_FOUND,
        /** It is deleted from the register, or taken out of it. */
        DELETED,
        BANKRUPT,
        /** The register does not answer in time, or not so that it can be understood. Nothing is known. */
        UNAVAILABLE,
        /** No register is configured: one types it all. */
        OFF
    }

    static RegisterAnswer of(State state) {
        return new RegisterAnswer(state, null);
    }
}
