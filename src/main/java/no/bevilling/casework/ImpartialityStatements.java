package no.bevilling.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.database.Tenant;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TypedForm;

/**
 * Who prepares, decides or inspects a case states the tie to its parties first (habilitet, forvaltningsloven §§ 6-10);
 * {@link Impartiality} knows besides who is a party.
 */
@ApplicationScoped
public class ImpartialityStatements {
    static final int LONGEST_TEXT = 1000;
    /** The capacities in which one acts in a case, the first one held is the one stated in. */
    private static final List<Role> ROLES = List.of(Role.CASEWORKER, Role.APPROVER, Role.COMMITTEE, Role.INSPECTOR);

    @Inject
    TieDecisions decided;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /** What somebody has stated in a case. */
    public Optional<ImpartialityStatement> of(UUID caseId, UUID account) {
        return ImpartialityStatement.<ImpartialityStatement>find("caseId = ?1 and accountId = ?2", caseId, account)
                .firstResultOptional();
    }

    /** All that has been stated in a case, the first one first. */
    public List<ImpartialityStatement> of(UUID caseId) {
        return ImpartialityStatement.list("caseId = ?1 order by statedAt, id", caseId);
    }

    /** The accounts that have a tie, as they or their body have said, and so do not act in the case. */
    public Set<UUID> tied(UUID caseId) {
        Map<UUID, Boolean> tied = new HashMap<>();
        of(caseId).forEach(stated -> tied.put(stated.accountId, !stated.tie.mayAct()));
        decided.of(caseId).stream()
                .filter(decision -> decision.accountId != null)
                .forEach(decision -> tied.put(decision.accountId, decision.disqualified));
        return tied.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /**
     * Refuses to let somebody act who has a tie, or has not said. What a collegial body has decided about its member goes
     * before what the member has stated (§ 8).
     *
     * @throws TieNotStatedException before the tie is stated
     * @throws PartyToCaseException where one is stated
     */
    public void require(UUID caseId, SignedInAccount actor) {
        ImpartialityStatement stated = of(caseId, actor.id()).orElseThrow(() -> new TieNotStatedException(caseId));
        boolean tied = decided.of(caseId, actor.id())
                .map(decision -> decision.disqualified)
                .orElse(!stated.tie.mayAct());
        if (tied) {
            throw new PartyToCaseException(null);
        }
    }

    /**
     * States the own tie. What has been stated stands: the same once more changes nothing.
     *
     * @param explanation which tie; needed with every tie but none
     * @throws ProblemException 403 to who acts in no such capacity here, 409 when something else has been stated
     */
    public void state(LicensingCase about, Tie tie, String explanation, SignedInAccount actor) {
        String words = explanation == null ? "" : explanation.strip();
        if (tie == null) {
            throw ProblemException.invalid("tie", "Must be one of " + List.of(Tie.values()));
        }
        if (tie != Tie.NONE && !TypedForm.isText(words, LONGEST_TEXT)) {
            throw ProblemException.invalid("explanation", "Must be a text of at most " + LONGEST_TEXT + " characters");
        }
        Optional<ImpartialityStatement> before = of(about.id, actor.id());
        if (before.isPresent()) {
            if (before.get().tie != tie) {
                throw ProblemException.conflict("You have stated your tie to the parties of this case already.");
            }
            return;
        }
        ImpartialityStatement stated = new ImpartialityStatement();
        stated.caseId = about.id;
        stated.accountId = actor.id();
        stated.accountName = actor.displayName();
        stated.role = ROLES.stream()
                .filter(role -> actor.has(Tenant.id(), role))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("There is no such case in this municipality."));
        stated.tie = tie;
        stated.explanation = tie == Tie.NONE ? "" : words;
        stated.statedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        stated.persistAndFlush();
        timeline.record(
                about.id, CaseEventKind.TIE_STATED, actor, Map.of("tie", tie.name(), "role", stated.role.name()));
    }
}
