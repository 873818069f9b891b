package no.bevilling.casework;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.database.TenantKey;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.StaleVersionException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Gives many cases to one person, each by itself and against its own version: one that cannot be given stops none of the
 * others, and no tie to a party is overridden. Runs in a transaction of the municipality.
 */
@ApplicationScoped
public class BulkAssignment {
    /** Cases at once. */
    public static final int MOST = 100;

    @Inject
    CaseAssignment assignment;

    @Inject
    Impartiality impartiality;

    /** A case as it stood in the list. */
    @Schema(name = "CaseToAssign")
    public record Chosen(UUID caseId, int version) {}

    /** Why a case was not given. */
    public enum Failure {
        /** Somebody has changed it since the list was read. */
        CHANGED_MEANWHILE,
        /** The person is party to it, or has a tie to one, or is no caseworker (forvaltningsloven § 6). */
        MAY_NOT_HAVE_IT,
        /** Somebody has it, and no reason was given for taking it over. */
        NEEDS_REASON,
        /** It is not worked on any more, or the one who gives it is party to it, or it is none of this municipality's. */
        NOT_POSSIBLE
    }

    /** What came of one case; {@code failure} is null where it was given. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CaseAssigned")
    public record Result(UUID caseId, String number, String title, Failure failure) {
        public boolean isGiven() {
            return failure == null;
        }
    }

    /**
     * Gives each of {@code chosen} to {@code handler}.
     *
     * @param reason for those that somebody has
     * @throws ProblemException 400 where there are none, or too many
     */
    public List<Result> assign(List<Chosen> chosen, UUID handler, String reason, SignedInAccount actor) {
        if (chosen.isEmpty() || chosen.size() > MOST) {
            throw ProblemException.invalid("cases", "Must be from 1 to " + MOST + " cases");
        }
        List<Result> results = new ArrayList<>();
        for (Chosen one : chosen) {
            Failure failure = give(one, handler, reason, actor);
            results.add(QuarkusTransaction.requiringNew().call(() -> told(one.caseId, failure, actor)));
        }
        return results;
    }

    private Failure give(Chosen one, UUID handler, String reason, SignedInAccount actor) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> assignment.assign(one.caseId, one.version, handler, reason, actor));
            return null;
        } catch (StaleVersionException | OptimisticLockException overtaken) {
            return Failure.CHANGED_MEANWHILE;
        } catch (ProblemException refused) {
            return refused.problem().errors().stream()
                    .map(Problem.Field::field)
                    .findFirst()
                    .map(field -> field.equals("reason") ? Failure.NEEDS_REASON : Failure.MAY_NOT_HAVE_IT)
                    .orElse(Failure.NOT_POSSIBLE);
        } catch (PartyToCaseException party) {
            return Failure.NOT_POSSIBLE;
        }
    }

    /** Who is party to a case is told its number and no more. */
    private Result told(UUID caseId, Failure failure, SignedInAccount actor) {
        LicensingCase about = LicensingCase.findById(TenantKey.of(caseId));
        if (about == null) {
            return new Result(caseId, "", "", failure);
        }
        boolean party = impartiality.isParty(about, actor.id());
        return new Result(caseId, about.number(), party ? "" : about.title, failure);
    }
}
