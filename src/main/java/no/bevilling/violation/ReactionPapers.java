package no.bevilling.violation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.bevilling.account.Account;
import no.bevilling.account.Accounts;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.appeal.SetAsideBy;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Timeline;
import no.bevilling.casework.TwoPersonReview;
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
import no.bevilling.document.PointsFallenLetter;
import no.bevilling.document.PointsLetter;
import no.bevilling.document.ReactionDroppedLetter;
import no.bevilling.document.ReactionNoticeLetter;
import no.bevilling.document.Reasons;
import no.bevilling.document.RuleApplied;
import no.bevilling.document.Sender;
import no.bevilling.document.Signatory;
import no.bevilling.document.WithdrawalLetter;
import no.bevilling.document.Words;
import no.bevilling.municipality.Municipality;
import no.bevilling.rules.DecidingBody;
import no.bevilling.rules.fact.Circumstances;
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
    ReactionFacts facts;

    @Inject
    Accounts accounts;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    private LetterHead head(ReactionFacts.Known known, String contact) {
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
        ReactionFacts.Known known = ReactionFacts.Known.of(about);
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
                        facts.told(known, violations),
                        facts.reckoned(known, violations),
                        null,
                        null,
                        Paragraphs.of(of.notice.text),
                        of.notice.dueOn,
                        act()),
                List.of());
    }

    private static String source(ReactionFacts.Known known, PointsCase of) {
        String source = known.words().get("reaction.source." + of.source);
        return of.sourceReference.isBlank() ? source : source + " (" + of.sourceReference + ")";
    }

    /** Notice of a withdrawal. */
    Document withdrawalNotice(LicensingCase about, WithdrawalCase of, SignedInAccount contact) {
        ReactionFacts.Known known = ReactionFacts.Known.of(about);
        boolean byPoints = of.ground == WithdrawalGround.POINTS;
        Ledger.Due due = facts.due(known);
        List<Violation> violations = byPoints
                ? ReactionFacts.violations(
                        due.rests().stream().map(Ledger.Entry::id).toList())
                : List.of();
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
                        facts.told(known, violations),
                        byPoints ? facts.reckoned(due.points(), 0, due.points()) : null,
                        of.ground,
                        byPoints ? due.days().known().orElse(null) : null,
                        text,
                        of.notice.dueOn,
                        act()),
                byPoints
                        ? ReactionFacts.paperFiles(due.rests().stream()
                                .map(Ledger.Entry::decisionId)
                                .toList())
                        : List.of());
    }

    /** A decision on points. */
    Document points(LicensingCase about, PointsCase of, List<Violation> violations, PointsDecision decision) {
        ReactionFacts.Known known = ReactionFacts.Known.of(about);
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
                        facts.told(known, violations),
                        facts.reckoned(given, Math.max(0, decision.pointsAfter - given), decision.pointsAfter),
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
                                decision.decidedOn,
                                decision.decidingBody,
                                decision.decidingBodyName,
                                decision.resolutionNumber),
                        known.municipality().appealBody,
                        act()),
                List.of());
    }

    /** A points case that the holder had notice of ends without points. */
    Document noPoints(LicensingCase about, PointsCase of, PointsDecision decision) {
        ReactionFacts.Known known = ReactionFacts.Known.of(about);
        return dropped(
                known,
                false,
                of.notice,
                decision.reasons,
                made(
                        known,
                        decision.review,
                        decision.decidedOn,
                        decision.decidingBody,
                        decision.decidingBodyName,
                        decision.resolutionNumber));
    }

    /** A decision on withdrawal; the papers of the points decisions that it rests on go along. */
    Document withdrawal(LicensingCase about, WithdrawalCase of, WithdrawalDecision decision, List<PointsEntry> basis) {
        ReactionFacts.Known known = ReactionFacts.Known.of(about);
        Words words = known.words();
        boolean byPoints = of.ground == WithdrawalGround.POINTS;
        List<Violation> violations =
                ReactionFacts.violations(basis.stream().map(entry -> entry.id).toList());
        List<RuleApplied> rules = new ArrayList<>(List.of(
                byPoints
                        ? new RuleApplied(REGULATION + "§ 10-2", words.get("reaction.rule.withdrawal"))
                        : new RuleApplied(
                                of.ground == WithdrawalGround.UNUSED ? REGULATION + "§ 10-7" : "alkoholloven § 1-8",
                                words.get("reaction.rule." + of.ground))));
        if (decision.circumstances == Circumstances.AGGRAVATING) {
            rules.add(new RuleApplied(REGULATION + "§ 10-4", words.get("reaction.rule.longer")));
        }
        List<String> seen = byPoints
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
                        facts.told(known, violations),
                        basis.stream().map(entry -> entry.decidedOn).distinct().toList(),
                        byPoints ? facts.reckoned(decision.points, 0, decision.points) : null,
                        Paragraphs.of(of.notice.comment),
                        Paragraphs.of(decision.specialReasons),
                        new Reasons(rules, seen, List.of(), Paragraphs.of(decision.reasons)),
                        made(
                                known,
                                decision.review,
                                decision.decidedOn,
                                decision.decidingBody,
                                decision.decidingBodyName,
                                decision.resolutionNumber),
                        known.municipality().appealBody,
                        act()),
                ReactionFacts.paperFiles(
                        basis.stream().map(entry -> entry.decisionId).toList()));
    }

    /** A withdrawal case that the holder had notice of ends without withdrawal. */
    Document notWithdrawn(LicensingCase about, WithdrawalCase of, WithdrawalDecision decision) {
        ReactionFacts.Known known = ReactionFacts.Known.of(about);
        return dropped(
                known,
                true,
                of.notice,
                decision.reasons,
                made(
                        known,
                        decision.review,
                        decision.decidedOn,
                        decision.decidingBody,
                        decision.decidingBodyName,
                        decision.resolutionNumber));
    }

    private Document dropped(
            ReactionFacts.Known known,
            boolean withdrawal,
            AdvanceNotice notice,
            String reasons,
            DecisionMade decision) {
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

    /** Points were set aside: what the licence has now, and what became of a withdrawal that rested on them. */
    Document pointsFallen(
            LicensingCase about,
            PointsDecision decision,
            SetAsideBy by,
            PointsFallenLetter.Withdrawal withdrawal,
            LocalDate lastDay) {
        ReactionFacts.Known known = ReactionFacts.Known.of(about);
        LocalDate today = LocalDate.now(clock);
        return keep(
                known,
                DocumentKind.POINTS_FALLEN,
                new PointsFallenLetter(
                        head(known, name(decision.review.proposedBy)),
                        about.licenceType,
                        Holder.of(known.holder()),
                        Place.of(known.premises()),
                        known.licence().licenceNumber,
                        decision.decidedOn,
                        by == SetAsideBy.MUNICIPALITY,
                        decision.points,
                        facts.pointsNow(known.licence()),
                        facts.numbers().pointsForWithdrawal(today).orThrow(),
                        facts.numbers().pointsWindowYears(today).orThrow(),
                        withdrawal,
                        lastDay),
                List.of());
    }

    private Document keep(ReactionFacts.Known known, DocumentKind kind, Letter letter, List<UUID> enclosed) {
        String title = known.words().filled("paper.title." + letter.kind(), known.premises().name);
        Papers.Kept kept = papers.keep(
                new Papers.Made(known.about().id, kind, title, known.form(), null, true), letters.write(letter));
        OutboxMessage message = papers.queue(kept.document(), OutboxRecipient.APPLICANT);
        papers.enclose(message, enclosed);
        timeline.record(known.about().id, CaseEventKind.DOCUMENT_MADE, Map.of("title", title));
        return kept.document();
    }

    private DecisionMade made(
            ReactionFacts.Known known,
            TwoPersonReview review,
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
                        name(review.reviewedBy),
                        or(
                                accounts.jobTitle(review.reviewedBy, municipality.id, Role.APPROVER),
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
