package no.bevilling.violation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.bevilling.account.Account;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Timeline;
import no.bevilling.casework.TwoPersonReview;
import no.bevilling.decision.Paragraphs;
import no.bevilling.document.DocumentKind;
import no.bevilling.document.Papers;
import no.bevilling.document.TablePaper;
import no.bevilling.document.TablePaperPdf;
import no.bevilling.document.ViolationTold;
import no.bevilling.document.Words;
import no.bevilling.document.Writing;
import no.bevilling.inspection.Observation;
import no.bevilling.rules.fact.WithdrawalGround;

/**
 * The case papers (saksframlegg) of points and withdrawals that a political body decides: what was seen and by whom, what the
 * holder says to it, what is proposed and why. Kept in the case; the members read them from the agenda.
 */
@ApplicationScoped
class ReactionCasePapers {
    @Inject
    ReactionFacts facts;

    @Inject
    TablePaperPdf pdf;

    @Inject
    Papers papers;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /** What one paper needs at hand. */
    private record Drawing(ReactionFacts.Known known, Words words, Writing writing, List<TablePaper.Section> sections) {
        static Drawing of(LicensingCase about) {
            ReactionFacts.Known known = ReactionFacts.Known.of(about);
            return new Drawing(known, known.words(), Writing.in(known.form()), new ArrayList<>());
        }

        void text(String heading, List<String> paragraphs) {
            sections.add(TablePaper.Section.of(words.get(heading), paragraphs));
        }

        TablePaper.Fact fact(String label, String value) {
            return new TablePaper.Fact(words.get(label), value, null);
        }
    }

    void points(LicensingCase about, PointsCase of, List<Violation> violations, PointsDecision proposal) {
        Drawing drawing = Drawing.of(about);
        String source = drawing.words.get("reaction.source." + of.source);
        head(
                drawing,
                List.of(drawing.fact(
                        "reaction.papers.source",
                        of.sourceReference.isBlank() ? source : source + " (" + of.sourceReference + ")")));
        violations(drawing, violations);
        heard(drawing, of.notice);
        String outcome = proposal.outcome == PointsOutcome.POINTS
                ? drawing.words.filled("reaction.papers.points", proposal.points, proposal.pointsAfter)
                : drawing.words.get("reaction.papers.noPoints");
        proposed(drawing, outcome, proposal.reasons, proposal.review, proposal.putForwardBy);
        keep(drawing);
    }

    /** @param rests the entries of the ledger that it rests on */
    void withdrawal(LicensingCase about, WithdrawalCase of, List<UUID> rests, WithdrawalDecision proposal) {
        Drawing drawing = Drawing.of(about);
        head(
                drawing,
                List.of(drawing.fact(
                        "reaction.papers.ground",
                        drawing.words.get(
                                of.ground == WithdrawalGround.POINTS
                                        ? "reaction.rule.withdrawal"
                                        : "reaction.rule." + of.ground))));
        if (!of.account.isBlank()) {
            drawing.text("reaction.papers.account", Paragraphs.of(of.account));
        }
        violations(drawing, ReactionFacts.violations(rests));
        heard(drawing, of.notice);
        proposed(drawing, outcome(drawing, proposal), proposal.reasons, proposal.review, proposal.putForwardBy);
        keep(drawing);
    }

    private static String outcome(Drawing drawing, WithdrawalDecision proposal) {
        if (proposal.outcome == WithdrawalOutcome.NOT_WITHDRAWN) {
            return drawing.words.get("reaction.papers.notWithdrawn");
        }
        LocalDate last = proposal.lastDay() == null ? drawing.known.licence().periodTo : proposal.lastDay();
        return drawing.words.filled(
                "reaction.papers.withdrawn", drawing.writing.date(proposal.fromOn), drawing.writing.date(last));
    }

    private static void head(Drawing drawing, List<TablePaper.Fact> more) {
        List<TablePaper.Fact> all = new ArrayList<>(List.of(
                drawing.fact("reaction.papers.holder", drawing.known.holder().name),
                drawing.fact("reaction.papers.place", drawing.known.premises().name),
                drawing.fact(
                        "reaction.papers.licence",
                        drawing.words.of(drawing.known.about().licenceType) + " "
                                + drawing.known.licence().licenceNumber)));
        all.addAll(more);
        drawing.sections.add(
                new TablePaper.Section(drawing.words.get("reaction.papers.about"), all, List.of(), List.of()));
    }

    private void violations(Drawing drawing, List<Violation> violations) {
        List<ViolationTold> told = facts.told(drawing.known, violations);
        Map<UUID, List<Observation>> seen = seen(violations);
        for (int i = 0; i < told.size(); i++) {
            ViolationTold one = told.get(i);
            List<String> text = new ArrayList<>(one.facts());
            seen.getOrDefault(violations.get(i).id, List.of())
                    .forEach(observation -> text.add(drawing.words.filledAll(
                            "reaction.papers.seen",
                            time(drawing, observation.observedAt),
                            observation.place,
                            observation.observerName,
                            observation.text)));
            text.addAll(one.specialReasons());
            drawing.sections.add(new TablePaper.Section(
                    one.name(),
                    List.of(
                            drawing.fact("reaction.papers.when", time(drawing, violations.get(i).committedAt)),
                            drawing.fact("reaction.papers.law", String.join(", ", one.law())),
                            drawing.fact("reaction.papers.given", String.valueOf(one.points()))),
                    text,
                    List.of()));
        }
    }

    private Map<UUID, List<Observation>> seen(List<Violation> violations) {
        List<UUID> ids = violations.stream().map(violation -> violation.id).toList();
        List<ViolationObservation> tied =
                ids.isEmpty() ? List.of() : ViolationObservation.list("violationId in ?1", ids);
        if (tied.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Observation> observations =
                Observation.<Observation>list(
                                "id in ?1",
                                tied.stream().map(one -> one.observationId).toList())
                        .stream()
                        .collect(Collectors.toMap(one -> one.id, Function.identity()));
        return tied.stream()
                .filter(one -> observations.containsKey(one.observationId))
                .collect(Collectors.groupingBy(
                        one -> one.violationId,
                        Collectors.mapping(one -> observations.get(one.observationId), Collectors.toList())));
    }

    private void heard(Drawing drawing, AdvanceNotice notice) {
        List<String> text = new ArrayList<>();
        if (!notice.isSent()) {
            text.add(drawing.words.get("reaction.papers.notNoticed"));
        } else {
            text.add(drawing.words.filled(
                    "reaction.papers.noticed",
                    drawing.writing.date(LocalDate.ofInstant(notice.sentAt, clock.getZone())),
                    drawing.writing.date(notice.dueOn)));
            if (notice.comment == null) {
                text.add(drawing.words.get("reaction.draft.silent"));
            } else {
                text.addAll(Paragraphs.of(notice.comment));
            }
        }
        drawing.text("reaction.papers.heard", text);
    }

    private static void proposed(Drawing drawing, String outcome, String reasons, TwoPersonReview review, UUID second) {
        List<String> text = new ArrayList<>(List.of(outcome));
        text.addAll(Paragraphs.of(reasons));
        text.add(drawing.words.filled("reaction.papers.people", name(review.proposedBy), name(second)));
        drawing.text("reaction.papers.proposal", text);
    }

    private void keep(Drawing drawing) {
        ReactionFacts.Known known = drawing.known;
        String title = drawing.words.filled("reaction.papers.title", known.about().title);
        byte[] paper = pdf.write(new TablePaper(
                known.form(),
                known.municipality().name,
                title,
                known.about().number(),
                drawing.words.get("reaction.papers.subject"),
                drawing.sections,
                title,
                clock.instant(),
                known.municipality().demo));
        papers.keep(
                new Papers.Made(known.about().id, DocumentKind.CASE_PAPERS, title, known.form(), null, false), paper);
        timeline.record(known.about().id, CaseEventKind.DOCUMENT_MADE, Map.of("title", title));
    }

    private String time(Drawing drawing, Instant at) {
        var local = at.atZone(clock.getZone());
        return drawing.words.filled(
                "reaction.papers.moment",
                drawing.writing.date(local.toLocalDate()),
                drawing.writing.time(local.toLocalTime()));
    }

    private static String name(UUID account) {
        return Account.<Account>findById(account).displayName;
    }
}
