package no.bevilling.appeal;

import java.util.Optional;
import java.util.UUID;
import no.bevilling.casework.LicensingCase;

/**
 * What a room implements whose decisions can be appealed against (forvaltningsloven §§ 28-36, 42): one bean for each
 * {@link DecisionType}. Everything runs in the transaction of the caller and in the municipality of the case. The room of
 * appeals takes them in, has two people reconsider, writes the letters and asks the appeal body; what a decision does, and
 * what taking it away undoes, its own room knows.
 */
public interface AppealableDecisions {
    DecisionType type();

    /** The decision of the case that stands: made, told, and not set aside. One at a time. */
    Optional<AppealableDecision> standing(UUID caseId);

    /**
     * Takes the decision away and undoes what it did; the case is open again where something must be decided anew.
     *
     * @param appeal with its outcome where the appeal body decided
     */
    void setAside(AppealableDecision decision, SetAsideBy by, Appeal appeal);

    /**
     * The decision waits until the appeal is decided (forvaltningsloven § 42): it has no effect meanwhile.
     *
     * @param waits true when that is granted; false when the appeal is decided and nothing holds it back any more. A decision
     *     that is set aside is not told: it has no effect to take up again
     */
    void suspended(AppealableDecision decision, boolean waits);

    /**
     * The page of the case for the account, if it is the party's and so may appeal when it is signed in: others appeal on paper.
     *
     * @param number of the municipality
     */
    default Optional<String> partysPage(String number, LicensingCase about, UUID account) {
        return Optional.empty();
    }
}
