package no.bevilling.casework;

import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;

/** Writes and reads what happened in a case. */
@ApplicationScoped
public class Timeline {
    @Inject
    Audit audit;

    @Inject
    Event<CaseEventRecorded> recorded;

    @Inject
    Clock clock;

    /** Something that a person did: it stands in the audit log too, whose chain nobody can change. */
    public void record(UUID caseId, CaseEventKind kind, SignedInAccount actor, Map<String, String> details) {
        add(caseId, kind, actor.id(), actor.displayName(), details);
        // What people have typed stays out: the log must not hold what the law may demand erased.
        audit.changed("case", caseId, kind.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    /** Something that followed by itself. */
    public void record(UUID caseId, CaseEventKind kind, Map<String, String> details) {
        add(caseId, kind, null, "", details);
    }

    private void add(UUID caseId, CaseEventKind kind, UUID actorId, String actorName, Map<String, String> details) {
        CaseEvent event = new CaseEvent();
        event.caseId = caseId;
        event.kind = kind;
        event.happenedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        event.actorId = actorId;
        event.actorName = actorName;
        event.details = details;
        event.persist();
        recorded.fire(new CaseEventRecorded(event));
    }

    /** The last thing that a person did in the case; what the product did of itself tells nobody who was faster. */
    public Optional<CaseEvent> newest(UUID caseId) {
        return CaseEvent.<CaseEvent>find("caseId = ?1 and actorName <> '' order by happenedAt desc, id desc", caseId)
                .firstResultOptional();
    }

    /** What happened in the case, newest first. */
    public List<CaseEvent> newestFirst(UUID caseId, Page page) {
        return CaseEvent.<CaseEvent>find("caseId = ?1 order by happenedAt desc, id desc", caseId)
                .page(page)
                .list();
    }

    /** What happened in the case, oldest first. */
    public List<CaseEvent> of(UUID caseId, Page page) {
        return CaseEvent.<CaseEvent>find("caseId = ?1 order by happenedAt, id", caseId)
                .page(page)
                .list();
    }
}
