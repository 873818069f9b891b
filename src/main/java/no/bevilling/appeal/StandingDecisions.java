package no.bevilling.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.casework.LicensingCase;
import no.bevilling.platform.ProblemException;

/** The decisions of all rooms that can be appealed against. */
@ApplicationScoped
public class StandingDecisions {
    @Inject
    @Any
    Instance<AppealableDecisions> rooms;

    /** What stands in the case; the newest where several rooms have decided in it. */
    public Optional<AppealableDecision> of(UUID caseId) {
        return rooms.stream()
                .flatMap(room -> room.standing(caseId).stream())
                .max(Comparator.comparing(AppealableDecision::decidedOn).thenComparing(AppealableDecision::type));
    }

    /** The page of the case for a party's account; empty for everybody else. */
    Optional<String> partysPage(String number, LicensingCase about, UUID account) {
        return rooms.stream()
                .flatMap(room -> room.partysPage(number, about, account).stream())
                .findFirst();
    }

    /**
     * The decision that an appeal is about.
     *
     * @throws ProblemException 409 when it does not stand any more
     */
    AppealableDecision of(Appeal appeal) {
        return room(appeal)
                .standing(appeal.caseId)
                .filter(decision -> decision.id().equals(appeal.decisionId))
                .orElseThrow(() -> ProblemException.conflict("The decision does not stand any more."));
    }

    /** The room that made the decision. */
    AppealableDecisions room(Appeal appeal) {
        return rooms.stream()
                .filter(room -> room.type() == appeal.decisionType)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No room makes decisions of " + appeal.decisionType));
    }
}
