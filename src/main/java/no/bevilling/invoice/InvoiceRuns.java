package no.bevilling.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.database.TenantKey;
import no.bevilling.platform.ProblemException;

/** Invoice runs of the municipality of the transaction. Each invoice and credit note is handed over once, however often one runs. */
@ApplicationScoped
public class InvoiceRuns {
    /** What was never handed over; what the municipality does not charge at all is nobody's. */
    private static final String LEFT = """
            from InvoiceEntry e where e.kind in (no.bevilling.invoice.EntryKind.CHARGE, no.bevilling.invoice.EntryKind.CREDIT)
            and not exists (select 1 from InvoiceRunLine l where l.municipalityId = e.municipalityId and l.entryId = e.id)
            and not exists (select 1 from InvoiceEntry w where w.municipalityId = e.municipalityId
              and w.invoiceId = e.invoiceId and w.kind = no.bevilling.invoice.EntryKind.WRITE_OFF and w.reference is null)
            """;

    @Inject
    EntityManager entities;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    long countLeft() {
        return entities.createQuery("select count(e) " + LEFT, Long.class).getSingleResult();
    }

    List<InvoiceEntry> left(int most) {
        return entities.createQuery(LEFT + " order by e.enteredAt, e.id", InvoiceEntry.class)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * A new run over all that is left; the worker begins it.
     *
     * @throws ProblemException 409 where one works already, or nothing is left
     */
    UUID start(SignedInAccount actor) {
        if (InvoiceRun.count("status", InvoiceRun.Status.RUNNING) > 0) {
            throw ProblemException.conflict("A run is at work already.");
        }
        long left = countLeft();
        if (left == 0) {
            throw ProblemException.conflict("All invoices have been handed over already.");
        }
        InvoiceRun run = new InvoiceRun();
        run.total = Math.toIntExact(left);
        run.startedBy = actor.displayName();
        run.startedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        run.persistAndFlush();
        audit.changed("invoice run", run.id, "started", Map.of("total", left));
        return run.id;
    }

    /** @throws ProblemException 404 where there is no such run in the municipality */
    InvoiceRun get(UUID id) {
        return InvoiceRun.<InvoiceRun>findByIdOptional(TenantKey.of(id))
                .orElseThrow(() -> ProblemException.notFound("There is no such run in this municipality."));
    }

    long count() {
        return InvoiceRun.count();
    }

    List<InvoiceRun> newest(int page, int size) {
        return InvoiceRun.<InvoiceRun>find("order by startedAt desc, id")
                .page(page - 1, size)
                .list();
    }

    /** Lines of a run without EHF, the first by number. */
    List<InvoiceRunLine> problems(UUID run, int most) {
        return InvoiceRunLine.<InvoiceRunLine>find("runId = ?1 and problem <> '' order by number", run)
                .page(0, most)
                .list();
    }

    long countEhf(UUID run) {
        return InvoiceRunLine.count("runId = ?1 and problem = ''", run);
    }

    long countProblems(UUID run) {
        return InvoiceRunLine.count("runId = ?1 and problem <> ''", run);
    }
}
