package no.bevilling.violation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.CaseAddresses;
import no.bevilling.casework.Cases;
import no.bevilling.casework.LicensingCase;
import no.bevilling.inspection.Observation;
import no.bevilling.municipality.Municipality;
import no.bevilling.platform.Option;
import no.bevilling.platform.Words;
import no.bevilling.rules.PointSystem;
import no.bevilling.rules.fact.Circumstances;
import no.bevilling.rules.fact.LicenceType;
import no.bevilling.rules.fact.ViolationKind;

/** Reads points cases for their page. */
@ApplicationScoped
class PointsCaseViews {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    ReactionViews shared;

    @Inject
    Cases cases;

    @Inject
    PointsCases pointsCases;

    @Inject
    PointsDecisions decisions;

    @Inject
    WithdrawalCases withdrawals;

    @Inject
    LicencePoints points;

    @Inject
    CaseAddresses addresses;

    @Inject
    Words words;

    @Inject
    Clock clock;

    PointsCaseView of(UUID caseId, String number, SignedInAccount reader) {
        LicensingCase about = cases.get(caseId);
        PointsCase of = pointsCases.get(caseId);
        List<Violation> violations = pointsCases.violations(caseId);
        PointsDecision newest = decisions.newest(caseId).orElse(null);
        ReactionView view = shared.of(
                about,
                number,
                of,
                decisions.stop(of),
                decisions.newest(caseId).map(ReactionViews.Proposed::of),
                () -> decisions.preview(of),
                suggested(violations),
                reader);
        return new PointsCaseView(
                view,
                of.source,
                of.sourceReference,
                of.foundOn,
                of.account,
                of.outside,
                rows(violations),
                violations.stream().mapToInt(violation -> violation.points).sum(),
                newest != null && newest.review.isApproved() ? newest.pointsAfter : decisions.after(of),
                of.inspectionId == null ? null : "/k/" + number + "/kontroller/" + of.inspectionId,
                withdrawals
                        .openFor(of.licenceId)
                        .map(open -> addresses.of(open.matter, number, open.id))
                        .orElse(null),
                reasons(about, of, violations),
                newest == null
                        ? ""
                        : newest.outcome == PointsOutcome.POINTS
                                ? words.of(newest.outcome) + ": " + newest.points
                                : words.of(newest.outcome),
                (view.stop() == null
                                ? List.of(PointsOutcome.POINTS, PointsOutcome.NO_POINTS)
                                : List.of(PointsOutcome.NO_POINTS))
                        .stream()
                                .map(outcome -> Option.of(outcome.name(), words.of(outcome)))
                                .toList(),
                kinds(about.licenceType),
                List.of(Circumstances.values()).stream()
                        .map(one -> Option.of(one.name(), words.of(one)))
                        .toList());
    }

    /** The kinds of violation that a licence of the type can have, with the points of each today. */
    List<Option> kinds(LicenceType type) {
        java.time.LocalDate today = java.time.LocalDate.now(clock);
        return points.numbers().violationKinds().stream()
                .filter(kind -> kind.licenceTypes().contains(type))
                .map(kind -> Option.of(
                        kind.kind().name(),
                        points.numbers()
                                        .points(kind.kind(), today)
                                        .known()
                                        .map(String::valueOf)
                                        .orElse("?")
                                + ": " + words.of(kind.kind())))
                .toList();
    }

    private List<PointsCaseView.Row> rows(List<Violation> violations) {
        Map<ViolationKind, PointSystem.Kind> kinds = points.numbers().violationKinds().stream()
                .collect(Collectors.toMap(PointSystem.Kind::kind, Function.identity()));
        List<UUID> ids = violations.stream().map(violation -> violation.id).toList();
        List<ViolationObservation> tied =
                ids.isEmpty() ? List.of() : ViolationObservation.list("violationId in ?1", ids);
        Map<UUID, Observation> seen = tied.isEmpty()
                ? Map.of()
                : Observation.<Observation>list(
                                "id in ?1",
                                tied.stream().map(one -> one.observationId).toList())
                        .stream()
                        .collect(Collectors.toMap(one -> one.id, Function.identity()));
        return violations.stream()
                .map(violation -> {
                    ZonedDateTime at = violation.committedAt.atZone(clock.getZone());
                    return new PointsCaseView.Row(
                            violation.id,
                            violation.kind,
                            violation.provision,
                            violation.committedAt,
                            at.toLocalDate(),
                            CLOCK.format(at),
                            violation.facts,
                            violation.circumstances,
                            violation.tablePoints,
                            violation.points,
                            violation.specialReasons,
                            String.join(", ", kinds.get(violation.kind).law()),
                            tied.stream()
                                    .filter(one -> one.violationId.equals(violation.id))
                                    .map(one -> seen.get(one.observationId))
                                    .filter(java.util.Objects::nonNull)
                                    .map(one -> new PointsCaseView.Seen(
                                            one.observedAt, one.place, one.text, one.observerName))
                                    .toList());
                })
                .toList();
    }

    /** A person answers for the departures with the reasons that are written for them anyway. */
    private static Map<String, String> suggested(List<Violation> violations) {
        Map<String, String> suggested = new HashMap<>();
        String special = violations.stream()
                .map(violation -> violation.specialReasons)
                .filter(reasons -> !reasons.isBlank())
                .collect(Collectors.joining("\n\n"));
        suggested.put("national-points-circumstances", special);
        return suggested;
    }

    /** A standard case has its reasons from the observations; the caseworker adds what is special. */
    private static String reasons(LicensingCase about, PointsCase of, List<Violation> violations) {
        no.bevilling.document.Words text =
                no.bevilling.document.Words.in(Municipality.<Municipality>findById(about.municipalityId).languageForm);
        boolean departs = violations.stream().anyMatch(violation -> violation.circumstances != Circumstances.ORDINARY);
        String first = text.get(departs ? "reaction.draft.departure" : "reaction.draft.points");
        String heard = text.get(of.notice.comment == null ? "reaction.draft.silent" : "reaction.draft.commented");
        return first + "\n\n" + heard;
    }
}
