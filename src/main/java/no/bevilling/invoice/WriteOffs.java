package no.bevilling.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.database.TenantKey;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TypedForm;

/** Giving up what is owed: one person proposes with a reason, another approves, and only then it is an entry. */
@ApplicationScoped
public class WriteOffs {
    @Inject
    InvoiceEntries entries;

    @Inject
    InvoiceAccess access;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** What has been proposed for an invoice, the newest first. */
    List<WriteOff> of(UUID invoice) {
        return WriteOff.list("invoiceId = ?1 order by proposedAt desc, id", invoice);
    }

    /** What waits for a second person; the oldest first. */
    List<WriteOff> waiting(int most) {
        return WriteOff.<WriteOff>find("reviewedAt is null order by proposedAt, id")
                .page(0, most)
                .list();
    }

    Optional<WriteOff> waiting(UUID invoice) {
        return WriteOff.<WriteOff>find("invoiceId = ?1 and reviewedAt is null", invoice)
                .firstResultOptional();
    }

    /**
     * Proposes to give up what is owed, or a part of it.
     *
     * @param seen how many entries there were when the form was opened
     */
    void propose(UUID invoice, int seen, Long amountInOre, String reason, SignedInAccount actor) {
        Invoice of = entries.locked(invoice, seen);
        access.requireTieStated(of, actor);
        if (amountInOre == null || amountInOre <= 0 || amountInOre > of.balance) {
            throw ProblemException.invalid("amount", "Must be above zero, and at most what is owed");
        }
        if (!TypedForm.isText(reason, InvoiceEntries.LONGEST_REASON)) {
            throw ProblemException.invalid(
                    "reason", "Must be a text of at most " + InvoiceEntries.LONGEST_REASON + " characters");
        }
        if (waiting(invoice).isPresent()) {
            throw ProblemException.conflict("A write-off of this invoice waits for a second person already.");
        }
        WriteOff proposed = new WriteOff();
        proposed.invoiceId = invoice;
        proposed.amountInOre = amountInOre;
        proposed.reason = reason.strip();
        proposed.proposedBy = actor.id();
        proposed.proposedByName = actor.displayName();
        proposed.proposedAt = now();
        proposed.persistAndFlush();
        audit.changed("invoice", invoice, "write off proposed", Map.of("ore", amountInOre));
    }

    /**
     * The second person stands behind it.
     *
     * @throws ProblemException 403 to the one who proposed, 409 where it does not wait any more, or less is owed than that
     */
    void approve(UUID invoice, UUID proposal, SignedInAccount actor) {
        Invoice of = entries.locked(invoice);
        WriteOff proposed = toReview(of, proposal, actor);
        if (proposed.amountInOre > of.balance) {
            throw ProblemException.conflict("Less is owed now than would be written off: send it back.");
        }
        proposed.reviewedBy = actor.id();
        proposed.reviewedByName = actor.displayName();
        proposed.reviewedAt = now();
        proposed.persistAndFlush();
        entries.add(
                of,
                EntryKind.WRITE_OFF,
                -proposed.amountInOre,
                LocalDate.now(clock),
                proposed.reason + " (" + proposed.proposedByName + ", " + actor.displayName() + ")",
                proposed.id);
    }

    /** The second person does not; what is owed is owed. */
    void sendBack(UUID invoice, UUID proposal, String comment, SignedInAccount actor) {
        WriteOff proposed = toReview(entries.locked(invoice), proposal, actor);
        if (!TypedForm.isText(comment, InvoiceEntries.LONGEST_REASON)) {
            throw ProblemException.invalid(
                    "comment", "Must be a text of at most " + InvoiceEntries.LONGEST_REASON + " characters");
        }
        proposed.reviewedBy = actor.id();
        proposed.reviewedByName = actor.displayName();
        proposed.reviewedAt = now();
        proposed.reviewComment = comment.strip();
        proposed.persistAndFlush();
        audit.changed("invoice", invoice, "write off sent back");
    }

    private WriteOff toReview(Invoice of, UUID proposal, SignedInAccount actor) {
        WriteOff proposed = WriteOff.<WriteOff>findByIdOptional(TenantKey.of(proposal))
                .filter(found -> found.invoiceId.equals(of.id))
                .orElseThrow(() -> ProblemException.notFound("There is no such proposal for this invoice."));
        if (!proposed.waits()) {
            throw ProblemException.conflict("Somebody has reviewed it already.");
        }
        if (proposed.proposedBy.equals(actor.id())) {
            throw new ProblemException(Problem.of(403, "Who proposed a write-off does not approve it."));
        }
        access.requireTieStated(of, actor);
        return proposed;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
