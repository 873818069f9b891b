package no.bevilling.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.database.TenantKey;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.StaleVersionException;

/** Finds the cases of the current municipality, and guards what a caseworker may still change in one. */
@ApplicationScoped
public class Cases {
    @Inject
    Timeline timeline;

    @Inject
    Impartiality impartiality;

    @Inject
    ImpartialityStatements ties;

    /** @throws ProblemException 404, also for a case of another municipality */
    public LicensingCase get(UUID id) {
        return LicensingCase.<LicensingCase>findByIdOptional(TenantKey.of(id)).orElseThrow(Cases::unknown);
    }

    /** What is told of a case that is not there, and of one that the reader is to know nothing of. */
    public static ProblemException unknown() {
        return ProblemException.notFound("There is no such case in this municipality.");
    }

    /**
     * The case, for somebody who is about to work on it.
     *
     * @throws ProblemException 404 without such a case, 403 to a party of it, 409 once it is proposed, decided or ended
     * @throws TieNotStatedException 409 before the own tie to the parties is stated (forvaltningsloven §§ 6-10)
     */
    public LicensingCase toWorkOn(UUID id, SignedInAccount actor) {
        LicensingCase found = openFor(id, actor);
        ties.require(id, actor);
        return found;
    }

    /**
     * The case, for somebody who does what may be done whatever its status: writes a note, relates it to another.
     *
     * @throws ProblemException 404 without such a case, 403 to a party of it
     * @throws TieNotStatedException 409 before the own tie to the parties is stated
     */
    public LicensingCase toHandle(UUID id, SignedInAccount actor) {
        LicensingCase found = get(id);
        impartiality.require(found, actor);
        ties.require(id, actor);
        return found;
    }

    /** As {@link #toWorkOn}, for who prepares nothing in it: gives it to somebody, or answers for a consulted body. */
    public LicensingCase openFor(UUID id, SignedInAccount actor) {
        LicensingCase found = get(id);
        impartiality.require(found, actor);
        if (!found.isOpen()) {
            throw ProblemException.conflict("The case is " + found.status + ": it is not worked on any more.");
        }
        return found;
    }

    /**
     * As {@link #toWorkOn}, for a form that was opened with {@code version} of the case.
     *
     * @throws StaleVersionException when somebody changed the case meanwhile
     */
    public LicensingCase toChange(UUID id, int version, SignedInAccount actor) {
        LicensingCase found = toWorkOn(id, actor);
        requireVersion(id, version, found.version);
        return found;
    }

    /** @throws StaleVersionException when the form's version is not the stored one; it names the newest event's actor */
    public void requireVersion(UUID caseId, int ofForm, int stored) {
        if (ofForm != stored) {
            throw overtaken(caseId);
        }
    }

    /** Says that a form was overtaken, by whom and when: by the newest event of the case. */
    public StaleVersionException overtaken(UUID caseId) {
        return timeline.newest(caseId)
                .map(event -> new StaleVersionException(event.actorName, event.happenedAt))
                .orElseGet(() -> new StaleVersionException("", Instant.EPOCH));
    }
}
