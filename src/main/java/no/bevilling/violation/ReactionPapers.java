package no.bevilling.violation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.bevilling.account.Account;
import no.bevilling.account.Accounts;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Timeline;
import no.bevilling.casework.TwoPersonReview;
import no.bevilling.database.TenantKey;
import no.bevilling.decision.DecisionWording;
import no.bevilling.decision.Paragraphs;
import no.bevilling.document.Addressee;
import no.bevilling.document.AdministrationAct;
import no.bevilling.document.AdministrationActs;
import no.bevilling.document.DecisionMade;
import no.bevilling.document.Document;
import no.bevilling.document.DocumentKind;
import no.bevilling.document.Holder;
import no.bevilling.document.Letter;
import no.bevilling.document.LetterHead;
import no.bevilling.document.LetterKind;
import no.bevilling.document.LetterPdf;
import no.bevilling.document.OutboxMessage;
import no.bevilling.document.OutboxRecipient;
import no.bevilling.document.Papers;
import no.bevilling.document.Place;
import no.bevilling.document.PointsLetter;
import no.bevilling.document.PointsReckoned;
import no.bevilling.document.ReactionDroppedLetter;
import no.bevilling.document.ReactionNoticeLetter;
import no.bevilling.document.Reasons;
import no.bevilling.document.RuleApplied;
import no.bevilling.document.Sender;
import no.bevilling.document.Signatory;
import no.bevilling.document.ViolationTold;
import no.bevilling.document.WithdrawalLetter;
import no.bevilling.document.Words;
import no.bevilling.licence.Licence;
import no.bevilling.municipality.LanguageForm;
import no.bevilling.municipality.Municipality;
import no.bevilling.party.Organisation;
import no.bevilling.premises.Premises;
import no.bevilling.rules.DecidingBody;
import no.bevilling.rules.NationalNumbers;
import no.bevilling.rules.PointSystem;
import no.bevilling.rules.fact.Circumstances;
import no.bevilling.rules.fact.ViolationKind;
import no.bevilling.rules.fact.WithdrawalGround;

/** Writes the letters of points and withdrawal cases; kept, and put in the outbox. */
@ApplicationScoped
class ReactionPapers {
    private static final AdministrationActs ACTS = AdministrationActs.standard();
    private static final String REGULATION = "alkoholforskriften ";

    @Inject
    LetterPdf letters;

    @Inject
    Papers papers;

    @Inject
    PointsCases pointsCases;

    @Inject
    LicencePoints points;

    @Inject
    Accounts accounts;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /** What every one of these letters names. */
    private record Known(
            LicensingCase about, Licence licence, Municipality municipality, Organisation holder, Premises premises) {
        LanguageForm form() {
            return municipality.languageForm;
        }

        Words words() {
            return Words.in(form());
        }
    }

    private static Known known(LicensingCase about) {
        return new Known(
                about,
                Licence.findById(TenantKey.of(about.licenceId)),
                Municipality.findById(about.municipalityId),
                Organisation.findById(TenantKey.of(about.organisationId)),
                Premises.findById(TenantKey.of(about.premisesId)));
    }

    private LetterHead head(Known known, String contact) {
        return new LetterHead(
                known.form(),
                Sender.of(known.municipality()),
                Addressee.of(known.holder(), known.premises()),
                known.about().number(),
                LocalDate.now(clock),
                contact,
                known.municipality().demo);
    }

    /** Notice of points. */
    Document pointsNotice(LicensingCase about, PointsCase of, SignedInAccount contact) {
        Known known = known(about);
        List<Violation> violations = pointsCases.violations(of.id);
        return keep(
                known,
                DocumentKind.POINTS_NOTICE,
                new ReactionNoticeLetter(
                        LetterKind.POINTS_NOTICE,
                        head(known, contact.displayName()),
                        about.licenceType,
                        Holder.of(known.holder()),
                        Place.of(known.premises()),
                        known.licence().licenceNumber,
                        source(known, of),
                        told(known, violations),
                        reckoned(known, violations),
                        null,
                        null,
                        Paragraphs.of(of.notice.text),
                        of.notice.dueOn,
                        act()),
                List.of());
    }

    private static String source(Known known, PointsCase of) {
        String source = known.words().get("reaction.source." + of.source);
        return of.sourceReference.isBlank() ? source : source + " (" + of.sourceReference + ")";
    }

    /** Notice of a withdrawal. */
    Document withdrawalNotice(LicensingCase about, WithdrawalCase of, SignedInAccount contact) {
        Known known = known(about);
        boolean byPoints = of.ground == WithdrawalGround.POINTS;
        Ledger.Due due = due(known);
        List<Violation> violations =
                byPoints ? violations(due.rests().stream().map(Ledger.Entry::id).toList()) : List.of();
        List<String> text = Stream.concat(
                        byPoints ? Stream.of() : Paragraphs.of(of.account).stream(),
                        Paragraphs.of(of.notice.text).stream())
                .toList();
        return keep(
                known,
                DocumentKind.WITHDRAWAL_NOTICE,
                new ReactionNoticeLetter(
                        LetterKind.WITHDRAWAL_NOTICE,
                        head(known, contact.displayName()),
                        about.licenceType,
                        Holder.of(known.holder()),
                        Place.of(known.premises()),
                        known.licence().licenceNumber,
                        "",
                        told(known, violations),
                        byPoints ? reckoned(due.points(), 0, due.points()) : null,
                        of.ground,
                        byPoints ? due.days().known().orElse(null) : null,
                        text,
                        of.notice.dueOn,
                        act()),
                byPoints
                        ? paperFiles(due.rests().stream()
                                .map(Ledger.Entry::decisionId)
                                .toList())
                        : List.of());
    }

    /** A decision on points. */
    Document points(
            LicensingCase about,
            PointsCase of,
            List<Violation> violations,
            PointsDecision decision,
            SignedInAccount by) {
        Known known = known(about);
        Words words = known.words();
        List<RuleApplied> rules = new ArrayList<>(List.of(
                new RuleApplied(REGULATION + "§ 10-2", words.get("reaction.rule.points")),
                new RuleApplied(REGULATION + "§ 10-3", words.get("reaction.rule.table"))));
        if (violations.stream().anyMatch(violation -> violation.circumstances != Circumstances.ORDINARY)) {
            rules.add(new RuleApplied(REGULATION + "§ 10-4", words.get("reaction.rule.departure")));
        }
        int given = decision.points;
        return keep(
                known,
                DocumentKind.POINTS_LETTER,
                new PointsLetter(
                        head(known, name(decision.review.proposedBy)),
                        about.licenceType,
                        Holder.of(known.holder()),
                        Place.of(known.premises()),
                        known.licence().licenceNumber,
                        told(known, violations),
                        reckoned(given, Math.max(0, decision.pointsAfter - given), decision.pointsAfter),
                        Paragraphs.of(of.notice.comment),
                        new Reasons(
                                rules,
                                violations.stream()
                                        .flatMap(violation -> Paragraphs.of(violation.facts).stream())
                                        .toList(),
                                List.of(),
                                Paragraphs.of(decision.reasons)),
                        made(
                                known,
                                decision.review,
                                by,
                                decision.decidedOn,
                                decision.decidingBody,
                                decision.decidingBodyName,
                                decision.resolutionNumber),
                        known.municipality().appealBody,
                        act()),
                List.of());
    }

    /** A points case that the holder had notice of ends without points. */
    Document noPoints(LicensingCase about, PointsCase of, PointsDecision decision, SignedInAccount by) {
        Known known = known(about);
        return dropped(
                known,
                false,
                of.notice,
                decision.reasons,
                made(
                        known,
                        decision.review,
                        by,
                        decision.decidedOn,
                        decision.decidingBody,
                        decision.decidingBodyName,
                        decision.resolutionNumber));
    }

    /** A decision on withdrawal; the papers of the points decisions that it rests on go along. */
    Document withdrawal(
            LicensingCase about,
            WithdrawalCase of,
            WithdrawalDecision decision,
            List<PointsEntry> basis,
            SignedInAccount by) {
        Known known = known(about);
        Words words = known.words();
        boolean byPoints = of.ground == WithdrawalGround.POINTS;
        List<Violation> violations =
                violations(basis.stream().map(entry -> entry.id).toList());
        List<RuleApplied> rules = new ArrayList<>(List.of(
                byPoints
                        ? new RuleApplied(REGULATION + "§ 10-2", words.get("reaction.rule.withdrawal"))
                        : new RuleApplied(
                                of.ground == WithdrawalGround.UNUSED ? REGULATION + "§ 10-7" : "alkoholloven § 1-8",
                                words.get("reaction.rule." + of.ground))));
        if (decision.circumstances == Circumstances.AGGRAVATING) {
            rules.add(new RuleApplied(REGULATION + "§ 10-4", words.get("reaction.rule.longer")));
        }
        List<String> facts = byPoints
                ? violations.stream()
                        .flatMap(violation -> Paragraphs.of(violation.facts).stream())
                        .toList()
                : Paragraphs.of(of.account);
        return keep(
                known,
                DocumentKind.WITHDRAWAL_LETTER,
                new WithdrawalLetter(
                        head(known, name(decision.review.proposedBy)),
                        about.licenceType,
                        Holder.of(known.holder()),
                        Place.of(known.premises()),
                        known.licence().licenceNumber,
                        of.ground,
                        decision.fromOn,
                        decision.lastDay() == null ? known.licence().periodTo : decision.lastDay(),
                        decision.days,
                        told(known, violations),
                        basis.stream().map(entry -> entry.decidedOn).distinct().toList(),
                        byPoints ? reckoned(decision.points, 0, decision.points) : null,
                        Paragraphs.of(of.notice.comment),
                        Paragraphs.of(decision.specialReasons),
                        new Reasons(rules, facts, List.of(), Paragraphs.of(decision.reasons)),
                        made(
                                known,
                                decision.review,
                                by,
                                decision.decidedOn,
                                decision.decidingBody,
                                decision.decidingBodyName,
                                decision.resolutionNumber),
                        known.municipality().appealBody,
                        act()),
                paperFiles(basis.stream().map(entry -> entry.decisionId).toList()));
    }

    /** A withdrawal case that the holder had notice of ends without withdrawal. */
    Document notWithdrawn(LicensingCase about, WithdrawalCase of, WithdrawalDecision decision, SignedInAccount by) {
        Known known = known(about);
        return dropped(
                known,
                true,
                of.notice,
                decision.reasons,
                made(
                        known,
                        decision.review,
                        by,
                        decision.decidedOn,
                        decision.decidingBody,
                        decision.decidingBodyName,
                        decision.resolutionNumber));
    }

    private Document dropped(
            Known known, boolean withdrawal, AdvanceNotice notice, String reasons, DecisionMade decision) {
        return keep(
                known,
                DocumentKind.REACTION_DROPPED,
                new ReactionDroppedLetter(
                        head(known, decision.preparedBy().name()),
                        known.about().licenceType,
                        Holder.of(known.holder()),
                        Place.of(known.premises()),
                        known.licence().licenceNumber,
                        withdrawal,
                        LocalDate.ofInstant(notice.sentAt, clock.getZone()),
                        Paragraphs.of(reasons),
                        decision),
                List.of());
    }

    private Document keep(Known known, DocumentKind kind, Letter letter, List<UUID> enclosed) {
        String title = known.words().filled("paper.title." + letter.kind(), known.premises().name);
        Papers.Kept kept = papers.keep(
                new Papers.Made(known.about().id, kind, title, known.form(), null, true), letters.write(letter));
        OutboxMessage message = papers.queue(kept.document(), OutboxRecipient.APPLICANT);
        papers.enclose(message, enclosed);
        timeline.record(known.about().id, CaseEventKind.DOCUMENT_MADE, Map.of("title", title));
        return kept.document();
    }

    /** The letters of the points decisions and of the notices before them, in the order of the decisions. */
    private static List<UUID> paperFiles(List<UUID> decisions) {
        List<PointsDecision> found =
                PointsDecision.list("id in ?1 order by decidedOn, review.reviewedAt, id", decisions);
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
    private static List<Violation> violations(List<UUID> entries) {
        return entries.isEmpty()
                ? List.of()
                : Violation.list(
                        "id in (select e.violationId from PointsEntry e where e.id in ?1) order by committedAt, id",
                        entries);
    }

    private List<ViolationTold> told(Known known, List<Violation> violations) {
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

    private PointsReckoned reckoned(Known known, List<Violation> violations) {
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

    private PointsReckoned reckoned(int given, int before, int after) {
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

    private Ledger.Due due(Known known) {
        return points.of(known.licence()).due(points.numbers(), LocalDate.now(clock));
    }

    private DecisionMade made(
            Known known,
            TwoPersonReview review,
            SignedInAccount approver,
            LocalDate on,
            DecidingBody body,
            String bodyName,
            String resolution) {
        Municipality municipality = known.municipality();
        Words words = known.words();
        return new DecisionMade(
                on,
                DecisionWording.body(municipality, body, bodyName),
                DecisionWording.authority(municipality, body, resolution),
                new Signatory(
                        name(review.proposedBy),
                        or(
                                accounts.jobTitle(review.proposedBy, municipality.id, Role.CASEWORKER),
                                words.get("role.CASEWORKER"))),
                new Signatory(
                        approver.displayName(),
                        or(
                                accounts.jobTitle(approver.id(), municipality.id, Role.APPROVER),
                                words.get("role.APPROVER"))));
    }

    private static String name(UUID account) {
        return Account.<Account>findById(account).displayName;
    }

    private static String or(String title, String otherwise) {
        return title.isBlank() ? otherwise : title;
    }

    private AdministrationAct act() {
        return ACTS.on(LocalDate.now(clock));
    }
}
