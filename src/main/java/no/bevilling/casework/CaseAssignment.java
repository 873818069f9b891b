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

    /**
     * Gives the case to {@code handler}; who had it already keeps it without a trace.
     *
     * @param version of the case, as the form was opened with
     * @throws ProblemException 400 where {@code handler} may not have it
     */
    public void assign(UUID caseId, int version, UUID handler, SignedInAccount actor) {
        LicensingCase found = cases.openFor(caseId, actor);
        if (handler != null && handler.equals(found.handlerId)) {
            return;
        }
        cases.requireVersion(caseId, version, found.version);
        Account chosen = candidates(found).stream()
                .filter(account -> account.id.equals(handler))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid(
                        "handler", "Must be a caseworker of the municipality who is not party to the case"));
        String before = found.handlerId == null
                ? ""
                : Account.<Account>findByIdOptional(found.handlerId)
                        .map(account -> account.displayName)
                        .orElse("");
        found.handlerId = chosen.id;
        found.status = CaseStatus.IN_PROGRESS;
        found.persistAndFlush();
        timeline.record(caseId, CaseEventKind.ASSIGNED, actor, Map.of("old", before, "new", chosen.displayName));
    }
}
