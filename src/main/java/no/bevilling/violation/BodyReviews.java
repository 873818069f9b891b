package no.bevilling.violation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.BodyProposals;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.Cases;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Timeline;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.rules.DecidingBody;
import no.bevilling.rules.PolicySettings;

/** What points and withdrawals share on their way to a political body and back (alkoholforskriften §§ 10-5, 10-6). */
@ApplicationScoped
class BodyReviews {
    @Inject
    Cases cases;

    @Inject
    Impartiality impartiality;

    @Inject
    Deciders deciders;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /**
     * The political body that decides by the municipality's delegation; where none is registered, the one that the second
     * person chooses.
     *
     * @throws ProblemException 409 where the administration decides; 400 naming {@code body}
     */
    PolicySettings.Decider bodyFor(LicensingCase about, DecidingBody chosen) {
        Optional<PolicySettings.Decider> delegated = deciders.byDelegation(about);
        if (delegated.isEmpty()) {
            if (chosen == null || chosen == DecidingBody.ADMINISTRATION) {
                throw ProblemException.invalid("body", "Must be a political body");
            }
            return new PolicySettings.Decider(chosen, null);
        }
        return delegated
                .filter(decider -> decider.body() != DecidingBody.ADMINISTRATION)
                .orElseThrow(() -> ProblemException.conflict("The administration decides this by the delegation."));
    }

    /** What waits for a body is decided by that body alone. */
    static void requireBody(boolean waitsForBody, DecidingBody body, Decider decider) {
        if (waitsForBody && decider.body() != body) {
            throw ProblemException.conflict("It waits for the resolution of another body.");
        }
    }

    void putForward(LicensingCase about, PolicySettings.Decider to, SignedInAccount actor) {
        timeline.record(
                about.id,
                CaseEventKind.RECOMMENDED,
                actor,
                Map.of("body", to.body().name(), "name", name(to)));
    }

    static String name(PolicySettings.Decider decider) {
        return decider.name() == null ? "" : decider.name();
    }

    /** The case, for somebody who takes a body's resolution into it. */
    LicensingCase toResolve(UUID caseId, SignedInAccount actor) {
        LicensingCase about = cases.get(caseId);
        if (!actor.has(about.municipalityId, Role.CASEWORKER) && !actor.has(about.municipalityId, Role.APPROVER)) {
            throw new ProblemException(Problem.of(403, "Only those who handle cases register resolutions."));
        }
        impartiality.require(about, actor);
        return about;
    }

    /** Tells the case of the resolution; refuses one from before it was put forward, or from after today. */
    void resolved(
            LicensingCase about,
            Instant putForwardAt,
            DecidingBody body,
            String bodyName,
            BodyProposals.Resolved resolved,
            SignedInAccount actor) {
        if (resolved.on().isBefore(LocalDate.ofInstant(putForwardAt, clock.getZone()))
                || resolved.on().isAfter(LocalDate.now(clock))) {
            throw ProblemException.invalid("on", "Must be a day from the proposal until today");
        }
        Map<String, String> told = new HashMap<>(Map.of(
                "body", body.name(),
                "name", bodyName,
                "on", resolved.on().toString(),
                "number", resolved.number()));
        if (!resolved.followed()) {
            told.put("other", "true");
        }
        timeline.record(about.id, CaseEventKind.RESOLVED, actor, told);
    }
}
