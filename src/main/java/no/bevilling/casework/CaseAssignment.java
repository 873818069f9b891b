package no.bevilling.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.bevilling.account.Account;
import no.bevilling.account.Accounts;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.database.Tenant;
import no.bevilling.platform.ProblemException;

/** Gives a case to the caseworker who handles it. */
@ApplicationScoped
public class CaseAssignment {
    /** Longest reason for handing a case over, in characters. */
    public static final int LONGEST_REASON = 1000;

    @Inject
    Cases cases;

    @Inject
    Accounts accounts;

    @Inject
    Impartiality impartiality;

    @Inject
    ImpartialityStatements ties;

    @Inject
    Timeline timeline;

    /** The caseworkers who may have the case, by name: those of the municipality who are not party to it and have no tie to one. */
    public List<Account> candidates(LicensingCase of) {
        Set<UUID> parties = new HashSet<>(impartiality.parties(of));
        parties.addAll(ties.tied(of.id));
        return accounts.holding(Tenant.id(), Role.CASEWORKER).stream()
                .filter(account -> !parties.contains(account.id))
                .toList();
    }

    /** As {@link #assign(UUID, int, UUID, String, SignedInAccount)}, for a case that nobody has. */
    public void assign(UUID caseId, int version, UUID handler, SignedInAccount actor) {
        assign(caseId, version, handler, "", actor);
    }

    /**
     * Gives the case to {@code handler}; who had it already keeps it without a trace. A case that somebody has is handed
     * over for a reason, which the timeline keeps.
     *
     * @param version of the case, as the form was opened with
     * @param reason needed where somebody else has it
     * @throws ProblemException 400 where {@code handler} may not have it, and without a reason
     */
    public void assign(UUID caseId, int version, UUID handler, String reason, SignedInAccount actor) {
        LicensingCase found = cases.openFor(caseId, actor);
        if (handler != null && handler.equals(found.handlerId)) {
            return;
        }
        cases.requireVersion(caseId, version, found.version);
        boolean handedOver = found.handlerId != null;
        String why = reason == null ? "" : reason.strip();
        Account chosen = candidates(found).stream()
                .filter(account -> account.id.equals(handler))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid(
                        "handler", "Must be a caseworker of the municipality who is not party to the case"));
        if (handedOver && why.isEmpty() || why.length() > LONGEST_REASON) {
            throw ProblemException.invalid(
                    "reason",
                    "Must say why, in at most " + LONGEST_REASON + " characters, where somebody has the case");
        }
        String before = found.handlerId == null
                ? ""
                : Account.<Account>findByIdOptional(found.handlerId)
                        .map(account -> account.displayName)
                        .orElse("");
        found.handlerId = chosen.id;
        found.status = CaseStatus.IN_PROGRESS;
        found.persistAndFlush();
        timeline.record(
                caseId,
                handedOver ? CaseEventKind.HANDED_OVER : CaseEventKind.ASSIGNED,
                actor,
                Map.of("old", before, "new", chosen.displayName, "reason", why, "to", chosen.id.toString()));
    }
}
