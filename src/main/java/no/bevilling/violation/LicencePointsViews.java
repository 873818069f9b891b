package no.bevilling.violation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.CaseAddresses;
import no.bevilling.casework.Cases;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Matter;
import no.bevilling.database.TenantKey;
import no.bevilling.licence.Licence;
import no.bevilling.party.Organisation;
import no.bevilling.platform.ProblemException;
import no.bevilling.premises.Premises;
import no.bevilling.rules.Dated;
import no.bevilling.rules.fact.ViolationKind;

/** Reads ledgers for pages and programs; who is party to the licence's cases sees none of it here. */
@ApplicationScoped
class LicencePointsViews {
    @Inject
    LicencePoints points;

    @Inject
    PointsCaseViews kinds;

    @Inject
    Cases cases;

    @Inject
    Impartiality impartiality;

    @Inject
    CaseAddresses addresses;

    @Inject
    Clock clock;

    /** @throws ProblemException 404, also for one of another municipality */
    LicencePointsView of(UUID licenceId, String number, SignedInAccount reader) {
        Licence licence = licence(licenceId, reader);
        LocalDate today = LocalDate.now(clock);
        Ledger ledger = points.of(licence);
        Ledger.Due due = ledger.due(points.numbers(), today);
        Dated<Integer> scale = points.numbers().withdrawalDays(ledger.threshold() + 1, today);
        Dated.Known<Integer> known = scale instanceof Dated.Known<Integer> stated ? stated : null;
        List<LicensingCase> about = LicensingCase.list(
                "licenceId = ?1 and matter in ?2 order by receivedAt desc, id",
                licenceId,
                List.of(Matter.PENALTY_POINTS, Matter.WITHDRAWAL));
        return new LicencePointsView(
                licence.id,
                licence.licenceNumber,
                Premises.<Premises>findById(TenantKey.of(licence.premisesId)).name,
                Organisation.<Organisation>findById(TenantKey.of(licence.organisationId)).name,
                ledger.at(clock.instant()),
                ledger.threshold(),
                ledger.start(today),
                due.points(),
                due.days().known().orElse(null),
                licence.pointsFrom == null ? null : LocalDate.ofInstant(licence.pointsFrom, clock.getZone()),
                known == null ? "" : known.source().split(";")[0],
                known != null && known.secondHand(),
                lines(licence, ledger, number),
                outside(licence, number),
                about.stream()
                        .map(one -> new LicencePointsView.Case(one.id, one.number(), one.matter, one.status))
                        .toList(),
                kinds.kinds(licence.licenceType),
                PointsChart.of(ledger, today));
    }

    /** As if one more violation of the kind were committed now and decided on. */
    Ledger.Due oneMore(UUID licenceId, ViolationKind kind, SignedInAccount reader) {
        Licence licence = licence(licenceId, reader);
        LocalDate today = LocalDate.now(clock);
        int more = points.numbers().points(kind, today).orThrow();
        return points.of(licence)
                .with(new Ledger.Entry(
                        UUID.randomUUID(), UUID.randomUUID(), kind, clock.instant(), more, Ledger.State.COUNTS))
                .due(points.numbers(), today);
    }

    private Licence licence(UUID id, SignedInAccount reader) {
        Licence licence = Licence.<Licence>findByIdOptional(TenantKey.of(id))
                .orElseThrow(() -> ProblemException.notFound("There is no such licence in this municipality."));
        impartiality.require(cases.get(licence.caseId), reader);
        return licence;
    }

    private List<LicencePointsView.Line> lines(Licence licence, Ledger ledger, String number) {
        List<PointsEntry> recorded = points.recorded(licence.id);
        Map<UUID, Ledger.Entry> counting =
                ledger.entries().stream().collect(Collectors.toMap(Ledger.Entry::id, Function.identity()));
        Map<LocalDate, Integer> sums =
                ledger.periods().stream().collect(Collectors.toMap(Ledger.Period::to, Ledger.Period::points));
        Map<UUID, UUID> caseOf = recorded.isEmpty()
                ? Map.of()
                : PointsDecision.<PointsDecision>list(
                                "id in ?1",
                                recorded.stream()
                                        .map(entry -> entry.decisionId)
                                        .filter(Objects::nonNull)
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(decision -> decision.id, decision -> decision.caseId));
        return recorded.stream()
                .map(entry -> {
                    Ledger.Entry counts = counting.get(entry.id);
                    UUID caseId = entry.decisionId == null ? null : caseOf.get(entry.decisionId);
                    return new LicencePointsView.Line(
                            entry.kind,
                            entry.committedAt,
                            entry.points,
                            entry.decidedOn,
                            counts == null ? Ledger.State.ANNULLED : counts.state(),
                            counts == null ? null : sums.get(counts.day()),
                            counts == null ? null : ledger.lastDay(counts),
                            caseId,
                            caseId == null ? null : addresses.of(Matter.PENALTY_POINTS, number, caseId));
                })
                .toList();
    }

    private List<LicencePointsView.Breach> outside(Licence licence, String number) {
        return Violation.<Violation>list(
                        "licenceId = ?1 and points = 0 and caseId in (select c.id from PointsCase c where c.outside = true)"
                                + " order by committedAt, id",
                        licence.id)
                .stream()
                .map(violation -> new LicencePointsView.Breach(
                        violation.kind,
                        violation.committedAt,
                        violation.facts,
                        addresses.of(Matter.PENALTY_POINTS, number, violation.caseId)))
                .toList();
    }
}
