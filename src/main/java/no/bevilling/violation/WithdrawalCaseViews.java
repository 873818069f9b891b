package no.bevilling.violation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.CaseAddresses;
import no.bevilling.casework.Cases;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Document;
import no.bevilling.licence.Licence;
import no.bevilling.municipality.Municipality;
import no.bevilling.platform.Option;
import no.bevilling.platform.Texts;
import no.bevilling.platform.Words;
import no.bevilling.rules.fact.Circumstances;
import no.bevilling.rules.fact.WithdrawalGround;

/** Reads withdrawal cases for their page. */
@ApplicationScoped
class WithdrawalCaseViews {
    @Inject
    ReactionViews shared;

    @Inject
    Cases cases;

    @Inject
    WithdrawalCases withdrawalCases;

    @Inject
    WithdrawalDecisions decisions;

    @Inject
    LicencePoints points;

    @Inject
    CaseAddresses addresses;

    @Inject
    Texts texts;

    @Inject
    Words words;

    WithdrawalCaseView of(UUID caseId, String number, SignedInAccount reader) {
        LicensingCase about = cases.get(caseId);
        WithdrawalCase of = withdrawalCases.get(caseId);
        WithdrawalDecision newest = decisions.newest(caseId).orElse(null);
        WithdrawalDecision standing = decisions.standing(caseId).orElse(null);
        boolean byPoints = of.ground == WithdrawalGround.POINTS;
        Ledger.Due due = withdrawalCases.due(of);
        ReactionChecks.Terms suggested = decisions.suggested(of);
        ReactionView view = shared.of(
                about,
                number,
                of,
                decisions.stop(of),
                decisions.newest(caseId).map(ReactionViews.Proposed::of),
                () -> decisions.preview(of, suggested),
                Map.of("national-withdrawal-ground", of.account),
                reader);
        List<PointsEntry> basis = !byPoints
                ? List.of()
                : standing != null
                        ? decisions.basis(standing.id)
                        : entries(due.rests().stream().map(Ledger.Entry::id).toList());
        return new WithdrawalCaseView(
                view,
                of.ground,
                of.account,
                of.unusedSince,
                standing != null ? standing.points : due.points(),
                byPoints ? days(standing, due) : null,
                basis(basis, number),
                standing == null || standing.outcome == WithdrawalOutcome.NOT_WITHDRAWN ? null : made(of, standing),
                newest == null ? "" : line(of, newest),
                (view.stop() == null
                                ? List.of(WithdrawalOutcome.WITHDRAWN, WithdrawalOutcome.NOT_WITHDRAWN)
                                : List.of(WithdrawalOutcome.NOT_WITHDRAWN))
                        .stream()
                                .map(outcome -> Option.of(outcome.name(), words.of(outcome)))
                                .toList(),
                Stream.of(Circumstances.ORDINARY, Circumstances.AGGRAVATING)
                        .map(one -> Option.of(one.name(), words.of(one)))
                        .toList(),
                Stream.of(Control.values())
                        .map(one -> Option.of(one.name(), words.of(one)))
                        .toList(),
                suggested.from(),
                suggested.days(),
                reasons(about, of, due));
    }

    /** What the scale says: to the points that a decision rests on, which count towards no other, or to those that are there. */
    private Integer days(WithdrawalDecision standing, Ledger.Due due) {
        return standing == null || standing.outcome == WithdrawalOutcome.NOT_WITHDRAWN
                ? due.days().known().orElse(null)
                : points.numbers()
                        .withdrawalDays(standing.points, standing.decidedOn)
                        .known()
                        .orElse(null);
    }

    private static List<PointsEntry> entries(List<UUID> ids) {
        return ids.isEmpty() ? List.of() : PointsEntry.list("id in ?1 order by committedAt, id", ids);
    }

    private List<WithdrawalCaseView.Basis> basis(List<PointsEntry> entries, String number) {
        if (entries.isEmpty()) {
            return List.of();
        }
        Map<UUID, PointsDecision> decided = PointsDecision.<PointsDecision>list(
                        "id in ?1",
                        entries.stream()
                                .map(entry -> entry.decisionId)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList())
                .stream()
                .collect(Collectors.toMap(decision -> decision.id, Function.identity()));
        List<UUID> caseIds = decided.values().stream()
                .map(decision -> decision.caseId)
                .distinct()
                .toList();
        Map<UUID, LicensingCase> about = LicensingCase.<LicensingCase>list("id in ?1", caseIds).stream()
                .collect(Collectors.toMap(one -> one.id, Function.identity()));
        Map<UUID, List<Document>> papers = Document.<Document>list("caseId in ?1 order by madeAt, id", caseIds).stream()
                .collect(Collectors.groupingBy(paper -> paper.caseId));
        List<WithdrawalCaseView.Basis> rows = new ArrayList<>();
        for (PointsEntry entry : entries) {
            // Points that were given in a former system have no case here.
            UUID caseId = entry.decisionId == null ? null : decided.get(entry.decisionId).caseId;
            LicensingCase of = caseId == null ? null : about.get(caseId);
            rows.add(new WithdrawalCaseView.Basis(
                    caseId,
                    of == null ? null : of.number(),
                    of == null ? null : addresses.of(of.matter, number, caseId),
                    entry.kind,
                    entry.committedAt,
                    entry.points,
                    entry.decidedOn,
                    entry.annulledAt != null,
                    (caseId == null ? List.<Document>of() : papers.getOrDefault(caseId, List.of()))
                            .stream()
                                    .map(paper -> new ReactionView.Paper(paper.id, paper.title, paper.madeAt))
                                    .toList()));
        }
        return rows;
    }

    private static WithdrawalCaseView.Made made(WithdrawalCase of, WithdrawalDecision decision) {
        Licence licence = Licence.findById(TenantKey.of(of.licenceId));
        return new WithdrawalCaseView.Made(
                decision.fromOn,
                decision.lastDay() == null ? licence.periodTo : decision.lastDay(),
                decision.days,
                decision.executedOn,
                decision.controlledOn,
                decision.control,
                decision.controlNote,
                decision.controlByName,
                decision.suspended,
                decision.basisChangedAt != null,
                decision.version);
    }

    private String line(WithdrawalCase of, WithdrawalDecision decision) {
        if (decision.outcome == WithdrawalOutcome.NOT_WITHDRAWN) {
            return words.of(decision.outcome);
        }
        PointsMessages says = texts.of(PointsMessages.class);
        return decision.days == null
                ? says.periodRest(shared.date(decision.fromOn))
                : says.period(shared.date(decision.fromOn), shared.date(decision.lastDay()), decision.days);
    }

    private static String reasons(LicensingCase about, WithdrawalCase of, Ledger.Due due) {
        no.bevilling.document.Words text =
                no.bevilling.document.Words.in(Municipality.<Municipality>findById(about.municipalityId).languageForm);
        String heard = text.get(of.notice.comment == null ? "reaction.draft.silent" : "reaction.draft.commented");
        if (of.ground != WithdrawalGround.POINTS) {
            return heard;
        }
        String first = text.filled("reaction.draft.withdrawal", due.points());
        String days = due.days()
                .known()
                .map(known -> " " + text.filled("reaction.draft.days", known))
                .orElse("");
        return first + days + "\n\n" + heard;
    }
}
