package no.bevilling.turnover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.PartyToCaseException;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Words;
import no.bevilling.document.Writing;
import no.bevilling.licence.Force;
import no.bevilling.licence.Licence;
import no.bevilling.licence.LicencesInForce;
import no.bevilling.municipality.Municipality;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.StaleVersionException;
import no.bevilling.platform.TypedForm;
import no.bevilling.rules.fact.Circumstances;
import no.bevilling.rules.fact.ViolationKind;
import no.bevilling.violation.PointsCases;
import no.bevilling.violation.Source;

/**
 * Proposes the points case for returns that did not come by the due date (alkoholforskriften § 10-3), once for each licence and
 * year; a caseworker opens it, or lets it be for a reason. Nobody gets points by a machine.
 */
@ApplicationScoped
public class PointsProposals {
    private static final int LONGEST_REASON = 1000;
    private static final String LATE = """
            select p from ReturnPlace p
            join TurnoverReturn r on r.municipalityId = p.municipalityId and r.id = p.returnId
            where r.revision = 0 and r.dueOn < :today and p.asksExpected = true
              and not exists (select o.id from PointsProposal o
                where o.municipalityId = p.municipalityId and o.licenceId = p.licenceId and o.returnYear = p.returnYear)
            order by r.dueOn, p.id
            """;

    @Inject
    EntityManager entities;

    @Inject
    LicencesInForce inForce;

    @Inject
    PointsCases cases;

    @Inject
    Impartiality impartiality;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * Proposes for what is late and has no proposal yet.
     *
     * @return how many late licences were looked at; {@link TurnoverRounds#PART} when more may be waiting
     */
    public int propose() {
        List<ReturnPlace> late = entities.createQuery(LATE, ReturnPlace.class)
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(TurnoverRounds.PART)
                .getResultList();
        if (late.isEmpty()) {
            return 0;
        }
        Map<UUID, Force> now = inForce.inForce(
                Licence.<Licence>list(
                        "id in ?1", late.stream().map(place -> place.licenceId).toList()),
                clock.instant());
        for (ReturnPlace place : late) {
            TurnoverReturn of = TurnoverReturn.findById(TenantKey.of(place.returnId));
            PointsProposal proposal = new PointsProposal();
            proposal.returnId = of.id;
            proposal.licenceId = place.licenceId;
            proposal.returnYear = of.returnYear;
            proposal.dueOn = of.dueOn;
            proposal.proposedAt = now();
            // Points on a licence that has ended mean nothing.
            if (now.get(place.licenceId).ground().lasting()) {
                proposal.droppedBecause = Words.in(here().languageForm).get("turnover.dropped.ended");
                proposal.settledAt = proposal.proposedAt;
            }
            proposal.persist();
            audit.changed("turnover points proposal", proposal.id, "proposed", Map.of("licence", place.licenceId));
        }
        entities.flush();
        return late.size();
    }

    /** The proposals of returns, by return; in the order of their places. */
    public Map<UUID, List<PointsProposal>> ofReturns(Collection<UUID> returns) {
        return returns.isEmpty()
                ? Map.of()
                : PointsProposal.<PointsProposal>list("returnId in ?1 order by proposedAt, id", returns).stream()
                        .collect(Collectors.groupingBy(proposal -> proposal.returnId));
    }

    /** How many wait for somebody. */
    public long waiting() {
        return PointsProposal.count("settledAt is null");
    }

    /**
     * Opens the case that is proposed.
     *
     * @return the case
     * @throws ProblemException 409 where somebody has settled it already
     */
    public UUID open(UUID id, int version, SignedInAccount actor) {
        PointsProposal proposal = unsettled(id, version, actor);
        TurnoverReturn of = TurnoverReturn.findById(TenantKey.of(proposal.returnId));
        Words words = Words.in(here().languageForm);
        String due = Writing.in(here().languageForm).date(proposal.dueOn);
        String facts = words.filled(
                of.deliveredAt == null ? "turnover.facts.missing" : "turnover.facts.late",
                of.number(),
                due,
                of.deliveredAt == null
                        ? ""
                        : Writing.in(here().languageForm).date(LocalDate.ofInstant(of.deliveredAt, clock.getZone())));
        proposal.pointsCaseId = cases.open(
                new PointsCases.Opening(
                        proposal.licenceId,
                        Source.TURNOVER_RETURN,
                        of.number(),
                        null,
                        LocalDate.now(clock),
                        facts,
                        false,
                        List.of(new PointsCases.Found(
                                ViolationKind.TURNOVER_RETURN,
                                "",
                                proposal.dueOn.plusDays(1).atStartOfDay(),
                                facts,
                                Circumstances.ORDINARY,
                                null,
                                "",
                                List.of()))),
                actor);
        settle(proposal, actor);
        audit.changed("turnover points proposal", id, "case opened", Map.of("case", proposal.pointsCaseId.toString()));
        return proposal.pointsCaseId;
    }

    /**
     * Lets it be: no case comes of it.
     *
     * @throws ProblemException 400 without a reason, 409 where somebody has settled it already
     */
    public void drop(UUID id, int version, String because, SignedInAccount actor) {
        if (!TypedForm.isText(because, LONGEST_REASON)) {
            throw ProblemException.invalid("because", "Must be a text of at most " + LONGEST_REASON + " characters");
        }
        PointsProposal proposal = unsettled(id, version, actor);
        proposal.droppedBecause = because.strip();
        settle(proposal, actor);
        audit.changed("turnover points proposal", id, "let be");
    }

    private void settle(PointsProposal proposal, SignedInAccount actor) {
        proposal.settledAt = now();
        proposal.settledByName = actor.displayName();
        proposal.persistAndFlush();
    }

    private PointsProposal unsettled(UUID id, int version, SignedInAccount actor) {
        PointsProposal proposal = entities.find(PointsProposal.class, TenantKey.of(id), LockModeType.PESSIMISTIC_WRITE);
        if (proposal == null) {
            throw ProblemException.notFound("There is no such proposal in this municipality.");
        }
        Licence licence = Licence.findById(TenantKey.of(proposal.licenceId));
        if (impartiality.placesOf(actor.id()).contains(licence.premisesId)) {
            throw new PartyToCaseException(null);
        }
        if (proposal.settledAt != null) {
            throw ProblemException.conflict("The proposal has been settled.");
        }
        if (proposal.version != version) {
            throw new StaleVersionException("", null);
        }
        return proposal;
    }

    private static Municipality here() {
        return Municipality.findById(no.bevilling.database.Tenant.id());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
