package no.bevilling.violation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.TenantKey;
import no.bevilling.decision.Paragraphs;
import no.bevilling.document.Document;
import no.bevilling.document.PointsReckoned;
import no.bevilling.document.ViolationTold;
import no.bevilling.document.Words;
import no.bevilling.licence.Licence;
import no.bevilling.municipality.LanguageForm;
import no.bevilling.municipality.Municipality;
import no.bevilling.party.Organisation;
import no.bevilling.premises.Premises;
import no.bevilling.rules.NationalNumbers;
import no.bevilling.rules.PointSystem;
import no.bevilling.rules.fact.ViolationKind;

/** Reads what the papers of points and withdrawal cases tell: violations, what they sum up to, and the papers they rest on. */
@ApplicationScoped
class ReactionFacts {
    @Inject
    LicencePoints points;

    @Inject
    Clock clock;

    /** What every letter of such a case names. */
    record Known(
            LicensingCase about, Licence licence, Municipality municipality, Organisation holder, Premises premises) {
        static Known of(LicensingCase about) {
            return new Known(
                    about,
                    Licence.findById(TenantKey.of(about.licenceId)),
                    Municipality.findById(about.municipalityId),
                    Organisation.findById(TenantKey.of(about.organisationId)),
                    Premises.findById(TenantKey.of(about.premisesId)));
        }

        LanguageForm form() {
            return municipality.languageForm;
        }

        Words words() {
            return Words.in(form());
        }
    }

    /** The letters of the points decisions and of the notices before them, in the order of the decisions. */
    static List<UUID> paperFiles(List<UUID> decisions) {
        List<PointsDecision> found = PointsDecision.list(
                "id in ?1 order by decidedOn, review.reviewedAt, id",
                decisions.stream().filter(Objects::nonNull).toList());
        Map<UUID, PointsCase> cases =
                PointsCase.<PointsCase>list(
                                "id in ?1",
                                found.stream().map(decision -> decision.caseId).toList())
                        .stream()
                        .collect(Collectors.toMap(of -> of.id, Function.identity()));
        List<UUID> documents = found.stream()
                .flatMap(decision -> Stream.of(cases.get(decision.caseId).notice.documentId, decision.documentId))
                .filter(Objects::nonNull)
                .toList();
        Map<UUID, UUID> files = Document.<Document>list("id in ?1", documents).stream()
                .collect(Collectors.toMap(document -> document.id, document -> document.fileId));
        return documents.stream().map(files::get).toList();
    }

    /** The violations that entries of the ledger were given for, in the order they were committed. */
    static List<Violation> violations(List<UUID> entries) {
        return entries.isEmpty()
                ? List.of()
                : Violation.list(
                        "id in (select e.violationId from PointsEntry e where e.id in ?1) order by committedAt, id",
                        entries);
    }

    List<ViolationTold> told(Known known, List<Violation> violations) {
        Map<ViolationKind, PointSystem.Kind> kinds = points.numbers().violationKinds().stream()
                .collect(Collectors.toMap(PointSystem.Kind::kind, Function.identity()));
        return violations.stream()
                .map(violation -> {
                    ZonedDateTime at = violation.committedAt.atZone(clock.getZone());
                    String name = known.words().of(violation.kind);
                    return new ViolationTold(
                            Character.toUpperCase(name.charAt(0)) + name.substring(1),
                            violation.provision,
                            kinds.get(violation.kind).law(),
                            at.toLocalDate(),
                            at.toLocalTime().truncatedTo(ChronoUnit.MINUTES),
                            Paragraphs.of(violation.facts),
                            violation.points,
                            violation.points != violation.tablePoints,
                            Paragraphs.of(violation.specialReasons));
                })
                .toList();
    }

    PointsReckoned reckoned(Known known, List<Violation> violations) {
        int given = violations.stream().mapToInt(violation -> violation.points).sum();
        Ledger ledger = points.of(known.licence());
        for (Violation violation : violations) {
            ledger = ledger.with(new Ledger.Entry(
                    violation.id,
                    violation.caseId,
                    violation.kind,
                    violation.committedAt,
                    violation.points,
                    Ledger.State.COUNTS));
        }
        int after = ledger.periods().stream()
                .filter(period -> violations.stream()
                        .map(violation ->
                                violation.committedAt.atZone(clock.getZone()).toLocalDate())
                        .anyMatch(day -> !day.isBefore(period.from()) && !day.isAfter(period.to())))
                .mapToInt(Ledger.Period::points)
                .max()
                .orElse(given);
        return reckoned(given, Math.max(0, after - given), after);
    }

    PointsReckoned reckoned(int given, int before, int after) {
        NationalNumbers numbers = points.numbers();
        LocalDate today = LocalDate.now(clock);
        return new PointsReckoned(
                given,
                before,
                after,
                numbers.pointsForWithdrawal(today).orThrow(),
                numbers.pointsWindowYears(today).orThrow(),
                numbers.number("withdrawal-days", today).orThrow());
    }

    NationalNumbers numbers() {
        return points.numbers();
    }

    /** The points of a licence today. */
    int pointsNow(Licence licence) {
        return points.of(licence).at(clock.instant());
    }

    Ledger.Due due(Known known) {
        return points.of(known.licence()).due(points.numbers(), LocalDate.now(clock));
    }
}
