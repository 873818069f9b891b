package no.bevilling.violation;

import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.bevilling.account.Account;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.appeal.SetAsideBy;
import no.bevilling.assessment.AssessedCriterion;
import no.bevilling.assessment.Assessment;
import no.bevilling.assessment.EventSentences;
import no.bevilling.casework.CaseAddresses;
import no.bevilling.casework.CaseFolder;
import no.bevilling.casework.CaseFolders;
import no.bevilling.casework.CaseHead;
import no.bevilling.casework.CaseTurns;
import no.bevilling.casework.ImpartialityStatements;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Timeline;
import no.bevilling.casework.TwoPeople;
import no.bevilling.casework.TwoPersonReview;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Document;
import no.bevilling.licence.Licence;
import no.bevilling.licence.LicencesInForce;
import no.bevilling.party.Organisation;
import no.bevilling.platform.Formats;
import no.bevilling.platform.Option;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.TypedForm;
import no.bevilling.platform.Words;
import no.bevilling.premises.Premises;
import no.bevilling.rules.CheckResult.Outcome;
import no.bevilling.rules.DecidingBody;
import no.bevilling.rules.PolicySettings;

/** Reads what the pages of both matters share. */
@ApplicationScoped
class ReactionViews {
    /** What the form suggests for the holder's comment; the caseworker sets the day. */
    private static final int WEEKS_TO_COMMENT = 3;

    private static final int EVENTS = 100;

    @Inject
    CaseAddresses addresses;

    @Inject
    LicencePoints points;

    @Inject
    LicencesInForce inForce;

    @Inject
    ReactionChecks checks;

    @Inject
    Deciders deciders;

    @Inject
    TwoPeople twoPeople;

    @Inject
    ImpartialityStatements ties;

    @Inject
    CaseFolders folders;

    @Inject
    CaseTurns turns;

    @Inject
    Timeline timeline;

    @Inject
    EventSentences sentences;

    @Inject
    Words words;

    @Inject
    PageContext page;

    @Inject
    Clock clock;

    /** A proposal of either matter, as far as both have the same. */
    record Proposed(
            String outcome,
            String reasons,
            TwoPersonReview review,
            LocalDate decidedOn,
            DecidingBody body,
            String bodyName,
            Instant putForwardAt,
            SetAsideBy setAsideBy,
            boolean suspended,
            UUID ruleCheckId,
            int version) {
        static Proposed of(PointsDecision decision) {
            return new Proposed(
                    decision.outcome.name(),
                    decision.reasons,
                    decision.review,
                    decision.decidedOn,
                    decision.decidingBody,
                    decision.decidingBodyName,
                    decision.putForwardAt,
                    decision.setAsideBy,
                    decision.suspended,
                    decision.ruleCheckId,
                    decision.version);
        }

        static Proposed of(WithdrawalDecision decision) {
            return new Proposed(
                    decision.outcome.name(),
                    decision.reasons,
                    decision.review,
                    decision.decidedOn,
                    decision.decidingBody,
                    decision.decidingBodyName,
                    decision.putForwardAt,
                    decision.setAsideBy,
                    decision.suspended,
                    decision.ruleCheckId,
                    decision.version);
        }
    }

    /**
     * The view.
     *
     * @param stop what stands between the case and a decision
     * @param again whether the notice must be sent again
     * @param preview what the rules would say now; asked only where somebody may propose
     * @param suggested what the fields of open questions begin with, by criterion
     */
    ReactionView of(
            LicensingCase about,
            String number,
            Noticed of,
            ReactionStopped.Reason stop,
            Optional<Proposed> newest,
            java.util.function.Supplier<Assessment> preview,
            Map<String, String> suggested,
            SignedInAccount reader) {
        Proposed proposed = newest.orElse(null);
        boolean caseworker = reader.has(about.municipalityId, Role.CASEWORKER);
        boolean waits = proposed != null && proposed.review().waits();
        boolean review = waits && twoPeople.mayReview(about, proposed.review(), reader);
        if (review) {
            ties.require(about.id, reader);
        }
        boolean edits = about.isOpen() && caseworker;
        boolean outdated = stop == ReactionStopped.Reason.NOTICE_OUTDATED;
        CaseFolder folder = folders.of(about, reader);
        boolean mayPropose = edits && folder.openTasks().isEmpty();
        boolean proposes = mayPropose && stop == null;
        Assessment assessment = proposes
                ? preview.get()
                : proposed != null && proposed.ruleCheckId() != null
                        ? checks.assess(checks.get(proposed.ruleCheckId()))
                        : null;
        return new ReactionView(
                CaseHead.of(about, number),
                addresses.of(about.matter, number, about.id),
                holding(about),
                new ReactionView.Notice(
                        of.notice(),
                        LocalDate.now(clock).plusWeeks(WEEKS_TO_COMMENT),
                        of.notice().isHeard(LocalDate.now(clock)),
                        outdated),
                stop,
                proposed == null ? null : proposal(about, proposed),
                assessment == null ? List.of() : checked(assessment, proposes, suggested),
                new ReactionView.Steps(
                        edits,
                        edits
                                && (!of.notice().isSent() || outdated)
                                && stop != ReactionStopped.Reason.OUTSIDE
                                && stop != ReactionStopped.Reason.NO_VIOLATION
                                && stop != ReactionStopped.Reason.BELOW_THRESHOLD,
                        mayPropose,
                        review,
                        caseworker),
                review || edits ? decides(about, waits ? proposed : null) : null,
                folder,
                caseworker,
                turns.mayReopen(about),
                timeline.newestFirst(about.id, Page.ofSize(EVENTS)).stream()
                        .map(sentences::of)
                        .toList(),
                Document.<Document>list("caseId = ?1 order by madeAt desc, id", about.id).stream()
                        .map(paper -> new ReactionView.Paper(paper.id, paper.title, paper.madeAt))
                        .toList());
    }

    private ReactionView.Holding holding(LicensingCase about) {
        Licence licence = Licence.findById(TenantKey.of(about.licenceId));
        Ledger ledger = points.of(licence);
        return new ReactionView.Holding(
                licence.id,
                licence.licenceNumber,
                licence.licenceType,
                Organisation.<Organisation>findById(TenantKey.of(licence.organisationId)).name,
                Premises.<Premises>findById(TenantKey.of(licence.premisesId)).name,
                licence.premisesId,
                words.of(inForce.inForce(licence, clock.instant()).ground()),
                ledger.at(clock.instant()),
                ledger.threshold(),
                points.numbers().pointsWindowYears(LocalDate.now(clock)).orThrow());
    }

    private static ReactionView.Proposal proposal(LicensingCase about, Proposed of) {
        TwoPersonReview review = of.review();
        String state = review.waits()
                ? of.putForwardAt() == null ? "WAITS" : "PUT_FORWARD"
                : review.isSentBack() ? "SENT_BACK" : of.setAsideBy() != null ? "SET_ASIDE" : "STANDS";
        return new ReactionView.Proposal(
                state,
                of.outcome(),
                of.reasons(),
                name(review.proposedBy),
                review.proposedAt,
                review.reviewedBy == null ? "" : name(review.reviewedBy),
                review.reviewedAt,
                review.reviewComment,
                of.decidedOn(),
                of.putForwardAt(),
                of.bodyName(),
                of.setAsideBy() == null ? null : of.setAsideBy().name(),
                of.suspended(),
                of.version());
    }

    private ReactionView.Decides decides(LicensingCase about, Proposed proposed) {
        if (proposed != null && proposed.putForwardAt() != null) {
            return new ReactionView.Decides(proposed.body().name(), proposed.bodyName(), true, List.of());
        }
        PolicySettings.Decider decider = deciders.byDelegation(about).orElse(null);
        DecidingBody body = decider == null ? DecidingBody.ADMINISTRATION : decider.body();
        return new ReactionView.Decides(
                body.name(),
                decider == null || decider.name() == null ? "" : decider.name(),
                body != DecidingBody.ADMINISTRATION,
                decider != null
                        ? List.of()
                        : Stream.of(DecidingBody.values())
                                .filter(one -> one != DecidingBody.ADMINISTRATION)
                                .map(one -> Option.of(one, words.of(one)))
                                .toList());
    }

    private static List<ReactionView.Checked> checked(
            Assessment assessment, boolean proposes, Map<String, String> suggested) {
        List<ReactionView.Checked> rows = new ArrayList<>();
        for (AssessedCriterion criterion : assessment.criteria()) {
            if (criterion.outcome() == Outcome.NOT_APPLICABLE) {
                continue;
            }
            String id = criterion.engine().id();
            boolean answerable = criterion.allowed() != AssessedCriterion.Allowed.NOTHING;
            boolean departs = criterion.allowed() == AssessedCriterion.Allowed.DEPART;
            String shown =
                    criterion.isDeparture() ? "DEPARTURE" : criterion.outcome().name();
            rows.add(new ReactionView.Checked(
                    id,
                    criterion.engine().question(),
                    criterion.engine().answer(),
                    criterion.engine().law() == null
                            ? ""
                            : String.join(", ", criterion.engine().law()),
                    shown,
                    color(criterion),
                    proposes && answerable ? "reason-" + id : null,
                    departs,
                    suggested.getOrDefault(id, ""),
                    criterion.human() == null
                            ? ""
                            : criterion.human().reason() + " ("
                                    + criterion.human().by() + ")"));
        }
        return rows;
    }

    private static String color(AssessedCriterion criterion) {
        return switch (criterion.outcome()) {
            case MET -> "success";
            case NOT_MET -> criterion.isDeparture() ? "warning" : "danger";
            case UNDECIDED -> "warning";
            case NOT_APPLICABLE -> "neutral";
        };
    }

    /** What a person has answered in the form, by criterion: a reason is the answer. */
    static Map<String, PersonsAnswer> answers(Map<String, String> typed, Assessment preview) {
        Map<String, PersonsAnswer> answers = new HashMap<>();
        for (AssessedCriterion criterion : preview.criteria()) {
            String id = criterion.engine().id();
            String reason = typed.getOrDefault("reason-" + id, "");
            if (criterion.allowed() != AssessedCriterion.Allowed.NOTHING && !reason.isBlank()) {
                boolean departs = criterion.allowed() == AssessedCriterion.Allowed.DEPART;
                answers.put(id, new PersonsAnswer(departs ? Outcome.NOT_MET : Outcome.MET, departs, reason));
            }
        }
        return answers;
    }

    /** Who decided, as the approver registered it. */
    static Decider decider(Map<String, String> typed) {
        DecidingBody body = TypedForm.one(DecidingBody.class, typed.get("body"));
        return body == null || body == DecidingBody.ADMINISTRATION
                ? Decider.administration()
                : new Decider(
                        body,
                        typed.getOrDefault("bodyName", ""),
                        typed.getOrDefault("resolutionNumber", ""),
                        TypedForm.date(typed.getOrDefault("resolvedOn", "")));
    }

    /** A day in the reader's language. */
    String date(LocalDate day) {
        return Formats.date(day, page.getLanguage().locale());
    }

    private static String name(UUID account) {
        return Account.<Account>findById(account).displayName;
    }
}
