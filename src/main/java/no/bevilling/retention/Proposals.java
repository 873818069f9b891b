package no.bevilling.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.casework.Impartiality;
import no.bevilling.database.TenantKey;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.StaleVersionException;
import no.bevilling.platform.TypedForm;

/**
 * Proposals to erase what is past its time, in the municipality of the current transaction. One waits at a time; a new one takes its
 * place. Nothing goes before a second person has approved it, and then only what was looked at: a proposal that is no longer
 * true is not approved.
 */
@ApplicationScoped
public class Proposals {
    private static final int LONGEST = 500;
    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    EntityManager entities;

    @Inject
    Retention retention;

    @Inject
    Candidates candidates;

    @Inject
    Impartiality impartiality;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** What became of an approval. */
    enum Approval {
        APPROVED,
        /** Something has changed since it was made: it is put aside, and a new one must be made. */
        STALE
    }

    /** How much of a kind would go, is held back, has gone. */
    record Count(RetentionKind kind, ItemStatus status, HeldBecause because, long items) {}

    /**
     * Looks for what is past its time.
     *
     * @param actor null: the job, which makes none where nothing would go
     * @return empty where there is nothing
     * @throws ProblemException 409 while another one is being carried out
     */
    Optional<Proposal> propose(SignedInAccount actor) {
        Proposal before = waiting().orElse(null);
        if (before != null && before.status == ProposalStatus.ERASING) {
            throw ProblemException.conflict("A proposal is being carried out: wait until it is done.");
        }
        if (before != null) {
            before.status = ProposalStatus.STALE;
            entities.flush();
        }
        LocalDate today = LocalDate.now(clock);
        Map<RetentionKind, Integer> periods = retention.months(today);
        Look seen = look(today, periods);
        if (seen.waiting() + seen.held() == 0 || actor == null && seen.waiting() == 0) {
            return Optional.empty();
        }
        Proposal proposal = new Proposal();
        proposal.asOf = today;
        proposal.periods = periods;
        proposal.digest = seen.digest();
        proposal.total = (int) seen.waiting();
        proposal.held = (int) seen.held();
        proposal.startedBy = actor == null ? null : actor.id();
        proposal.startedByName = actor == null ? "" : actor.displayName();
        proposal.startedAt = now();
        proposal.persistAndFlush();
        for (RetentionCatalogue.Kind kind : retention.catalogue().proposed()) {
            candidates.keep(asked(kind, proposal.periods, proposal.asOf), proposal.id);
        }
        audit.changed(
                "retention",
                proposal.id,
                "proposed",
                Map.of("total", proposal.total, "held", proposal.held, "periods", proposal.periods));
        return Optional.of(proposal);
    }

    /**
     * A second person lets it happen.
     *
     * @throws ProblemException 403 for the one who started it, or who is party to a case that it is about
     */
    Approval approve(UUID id, int version, SignedInAccount actor) {
        Proposal proposal = locked(id, version);
        if (actor.id().equals(proposal.startedBy)) {
            throw ProblemException.invalid("approve", "Somebody else than the one who started it must approve");
        }
        if (proposal.total == 0) {
            throw ProblemException.invalid("approve", "Nothing would go");
        }
        if (isParty(proposal.id, actor)) {
            throw ProblemException.invalid("party", "It is about a case that you are party to");
        }
        LocalDate today = LocalDate.now(clock);
        if (!proposal.periods.equals(retention.months(today))
                || !proposal.digest.equals(look(proposal.asOf, proposal.periods).digest())) {
            proposal.status = ProposalStatus.STALE;
            audit.changed("retention", id, "stale");
            return Approval.STALE;
        }
        reviewed(proposal, actor);
        proposal.status = ProposalStatus.ERASING;
        audit.changed("retention", id, "erasure approved", Map.of("total", proposal.total, "held", proposal.held));
        return Approval.APPROVED;
    }

    /** Somebody, also the one who started it, does not let it happen. */
    void reject(UUID id, int version, String comment, SignedInAccount actor) {
        Proposal proposal = locked(id, version);
        if (!TypedForm.isText(comment, LONGEST)) {
            throw ProblemException.invalid("comment", "Must be written, in at most " + LONGEST + " characters");
        }
        if (!actor.id().equals(proposal.startedBy)) {
            reviewed(proposal, actor);
        }
        proposal.reviewComment = comment.strip();
        proposal.status = ProposalStatus.REJECTED;
        audit.changed("retention", id, "rejected");
    }

    private void reviewed(Proposal proposal, SignedInAccount actor) {
        proposal.reviewedBy = actor.id();
        proposal.reviewedByName = actor.displayName();
        proposal.reviewedAt = now();
    }

    private Proposal locked(UUID id, int version) {
        Proposal proposal = get(id);
        entities.lock(proposal, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(proposal);
        if (proposal.version != version || proposal.status != ProposalStatus.PROPOSED) {
            throw new StaleVersionException(
                    proposal.reviewedByName, proposal.reviewedAt == null ? proposal.startedAt : proposal.reviewedAt);
        }
        return proposal;
    }

    /** Habilitet: who is party to a case does not decide what becomes of its papers (forvaltningsloven § 6). */
    private boolean isParty(UUID proposal, SignedInAccount actor) {
        Set<UUID> cases = impartiality.casesOf(actor.id());
        Set<UUID> places = impartiality.placesOf(actor.id());
        return !cases.isEmpty()
                && ProposalItem.count(
                                "proposalId = ?1 and (caseId in ?2 or premisesId in ?3)",
                                proposal,
                                cases,
                                places.isEmpty() ? Set.of(NOBODY) : places)
                        > 0;
    }

    /** @throws ProblemException 404 where there is none */
    Proposal get(UUID id) {
        return Proposal.<Proposal>findByIdOptional(TenantKey.of(id))
                .orElseThrow(() -> ProblemException.notFound("No such proposal here."));
    }

    /** The one that waits for somebody, or for the job. */
    Optional<Proposal> waiting() {
        return Proposal.<Proposal>find("status in ?1", Set.of(ProposalStatus.PROPOSED, ProposalStatus.ERASING))
                .firstResultOptional();
    }

    List<Proposal> newest(int offset, int size) {
        return Proposal.<Proposal>find("order by startedAt desc, id")
                .range(offset, offset + size - 1)
                .list();
    }

    /** What it comes to, in the order of the catalogue. */
    List<Count> counts(UUID proposal) {
        return entities
                .createQuery(
                        "select i.kind, i.status, i.heldBecause, count(*) from ProposalItem i where i.proposalId = :p"
                                + " group by i.kind, i.status, i.heldBecause",
                        Object[].class)
                .setParameter("p", proposal)
                .getResultList()
                .stream()
                .map(row -> new Count((RetentionKind) row[0], (ItemStatus) row[1], (HeldBecause) row[2], (Long) row[3]))
                .sorted(java.util.Comparator.comparing(Count::kind))
                .toList();
    }

    static Candidates.Asked asked(RetentionCatalogue.Kind kind, Map<RetentionKind, Integer> periods, LocalDate asOf) {
        return new Candidates.Asked(kind, periods.get(kind.kind()), asOf);
    }

    /** All that is due, of every kind. */
    private record Look(String digest, long waiting, long held) {}

    private Look look(LocalDate asOf, Map<RetentionKind, Integer> periods) {
        StringBuilder all = new StringBuilder();
        long waiting = 0;
        long held = 0;
        for (RetentionCatalogue.Kind kind : retention.catalogue().proposed()) {
            Candidates.Seen seen = candidates.look(asked(kind, periods, asOf));
            all.append(kind.kind()).append(' ').append(seen.digest()).append('\n');
            waiting += seen.waiting();
            held += seen.held();
        }
        try {
            String digest = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(all.toString().getBytes(StandardCharsets.UTF_8)));
            return new Look(digest, waiting, held);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
