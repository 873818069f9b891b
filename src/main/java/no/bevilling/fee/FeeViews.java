package no.bevilling.fee;

import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.account.Account;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.assessment.EventSentences;
import no.bevilling.casework.CaseFolders;
import no.bevilling.casework.CaseHead;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.CaseTurns;
import no.bevilling.casework.Cases;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Timeline;
import no.bevilling.casework.TwoPeople;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Document;
import no.bevilling.licence.Licence;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.Texts;
import no.bevilling.platform.Words;
import no.bevilling.premises.Premises;
import no.bevilling.rules.PolicySettings;

/** Reads what the pages of fees show, in the transaction of the caller. */
@ApplicationScoped
class FeeViews {
    private static final int EVENTS = 100;

    @Inject
    FeeRuns runs;

    @Inject
    FeeList list;

    @Inject
    FeeSettings settings;

    @Inject
    FeeDecisions decisions;

    @Inject
    EventReports reports;

    @Inject
    Cases cases;

    @Inject
    TwoPeople twoPeople;

    @Inject
    CaseFolders folders;

    @Inject
    CaseTurns turns;

    @Inject
    Timeline timeline;

    @Inject
    EventSentences sentences;

    @Inject
    FeeDelegation delegation;

    @Inject
    Texts texts;

    @Inject
    Words words;

    @Inject
    Clock clock;

    List<FeeView.Line> all() {
        return runs.all().stream()
                .map(run -> {
                    Map<LineStatus, Long> counts = list.counts(run.id);
                    long decided = counts.get(LineStatus.DECIDED);
                    long open =
                            counts.values().stream().mapToLong(Long::longValue).sum()
                                    - decided
                                    - counts.get(LineStatus.LEFT_OUT);
                    return new FeeView.Line(run.kind, run.year, run.status, decided, open);
                })
                .toList();
    }

    FeeView.Run run(FeeRun run, SignedInAccount reader) {
        Map<LineStatus, Long> counts = list.counts(run.id);
        long proposed = counts.get(LineStatus.PROPOSED);
        long own = FeeLine.count(
                "runId = ?1 and status = ?2 and proposedBy = ?3", run.id, LineStatus.PROPOSED, reader.id());
        return new FeeView.Run(
                run.id,
                run.kind,
                run.year,
                run.status,
                run.total,
                run.done,
                run.percent(),
                run.version,
                counts.entrySet().stream()
                        .filter(count -> count.getValue() > 0)
                        .map(count -> new FeeView.Count(count.getKey(), count.getValue()))
                        .toList(),
                FeeReckoning.kroner(list.sum(run.id)),
                FeeLine.count("runId = ?1 and problem is not null", run.id),
                FeeLine.count("runId = ?1 and status = ?2 and problem is null", run.id, LineStatus.RECKONED),
                proposed - own,
                own,
                FeeLine.count("runId = ?1 and status = ?2 and loweredToOre is not null", run.id, LineStatus.PROPOSED),
                named(delegation.lowers()),
                settings.of(run.year).map(FeeViews::setting).orElse(null),
                reader.has(Tenant.id(), Role.CASEWORKER),
                reader.has(Tenant.id(), Role.APPROVER));
    }

    /** Who decides on a fee lower than the regulation's, by the municipality's delegation. */
    private String named(Optional<PolicySettings.Decider> decider) {
        return decider.map(
                        known -> known.name() == null || known.name().isBlank() ? words.of(known.body()) : known.name())
                .orElse(null);
    }

    static FeeView.Setting setting(FeeSetting of) {
        return new FeeView.Setting(
                of.fromYear,
                of.dueDay,
                of.daysToPay,
                of.partYear,
                of.seasonal,
                of.settlement,
                FeeReckoning.kroner(of.settlementThresholdOre),
                of.rounding,
                of.eventReportDays,
                of.eventReminderDays,
                of.grounds,
                of.setByName,
                of.setAt);
    }

    FeeView.Row row(FeeLine line) {
        FeeReckoning of = line.reckoning;
        return new FeeView.Row(
                line.id,
                line.licenceNumber,
                line.licenceType,
                line.place,
                line.holder,
                line.status,
                of == null ? null : of.byVolume(),
                of == null ? null : of.least(),
                line.amountOre == null ? null : FeeReckoning.kroner(line.toPay()),
                line.changeOre == null ? null : FeeReckoning.kroner(line.changeOre),
                of != null && of.isByMinimum(),
                line.loweredToOre != null,
                of == null ? null : part(of),
                problem(line),
                line.caseId);
    }

    /** What the job could not do stands as the reason's name; the rest is written for people already. */
    private String problem(FeeLine line) {
        if (line.problem == null) {
            return null;
        }
        for (FeeStopped.Reason reason : FeeStopped.Reason.values()) {
            if (reason.name().equals(line.problem)) {
                return texts.of(FeeMessages.class).stopped(reason);
            }
        }
        return line.problem;
    }

    FeeView.Whole whole(FeeLine line, SignedInAccount reader) {
        return new FeeView.Whole(
                row(line),
                line.reckoning == null
                        ? null
                        : new FeeView.Reckoned(
                                line.reckoning,
                                part(line.reckoning),
                                FeeReckoning.kroner(line.amountOre),
                                FeeReckoning.kroner(line.toPay()),
                                line.settlesId == null ? null : FeeReckoning.kroner(line.toPay() - line.changeOre),
                                FeeReckoning.kroner(line.changeOre)),
                line.loweredReason,
                line.leftOutReason,
                line.sentBackComment,
                name(line.proposedBy),
                line.proposedAt,
                name(line.approvedBy),
                line.approvedAt,
                reader.id().equals(line.proposedBy),
                line.loweredToOre == null ? null : named(delegation.lowers(line.licenceId)),
                line.settlesId == null ? null : FeeDecision.<FeeDecision>findById(TenantKey.of(line.settlesId)).caseId,
                line.version);
    }

    /** The part of the year in words; null where it is all of it. */
    private String part(FeeReckoning of) {
        PartOfYear part = of.part();
        return part == null || part.isWhole()
                ? null
                : texts.of(FeeMessages.class).part(part.mode(), part.counted(), part.of());
    }

    /** @param sent what a caseworker has written of an event and must mend; null where nothing was */
    FeeView.Case of(UUID caseId, String number, Map<String, String> sent, SignedInAccount reader) {
        LicensingCase about = cases.get(caseId);
        FeeDecision newest = decisions.newest(caseId).orElseThrow(FeeViews::none);
        List<FeeDecision> all = FeeDecision.list("caseId = ?1 order by review.proposedAt desc, id desc", caseId);
        Licence licence = Licence.findById(TenantKey.of(newest.licenceId));
        boolean anew = about.isOpen();
        boolean caseworker = reader.has(about.municipalityId, Role.CASEWORKER);
        return new FeeView.Case(
                CaseHead.of(about, number),
                newest.kind,
                newest.year,
                Premises.<Premises>findById(TenantKey.of(about.premisesId)).name,
                licence.licenceNumber,
                licence.id,
                decision(newest),
                all.stream().skip(1).map(this::decision).toList(),
                anew && caseworker ? again(newest) : null,
                anew && caseworker,
                about.status == CaseStatus.PROPOSED && twoPeople.mayReview(about, newest.review, reader),
                newest.review.waits() && newest.review.proposedBy.equals(reader.id()),
                newest.kind == FeeKind.EVENT,
                newest.loweredReason.isBlank() ? null : named(delegation.lowers(newest.licenceId)),
                folders.of(about, reader),
                caseworker,
                turns.mayReopen(about),
                timeline.newestFirst(caseId, Page.ofSize(EVENTS)).stream()
                        .map(sentences::of)
                        .toList(),
                Document.<Document>list("caseId = ?1 order by madeAt desc, id", caseId).stream()
                        .map(paper -> new FeeView.Paper(paper.id, paper.title, paper.madeAt))
                        .toList(),
                reports.ofCase(caseId)
                        .map(report -> EventReportForm.view(
                                report,
                                "/k/" + number + "/gebyrsaker/" + caseId + "/oppgave",
                                !caseworker || reports.isUsed(report),
                                LocalDate.now(clock),
                                sent))
                        .orElse(null),
                "/k/" + number + "/gebyrsaker/" + caseId);
    }

    private FeeView.Reckoned again(FeeDecision newest) {
        try {
            return reckoned(decisions.reckoned(newest, null), null, null);
        } catch (RatesUnknown | EventFeeOpen | FeeStopped unknown) {
            return reckoned(newest.reckoning, null, null);
        }
    }

    private FeeView.Reckoned reckoned(FeeReckoning of, BigDecimal before, BigDecimal change) {
        BigDecimal amount = FeeReckoning.kroner(of.amountInOre());
        return new FeeView.Reckoned(of, part(of), amount, amount, before, change);
    }

    FeeView.Decision decision(FeeDecision of) {
        boolean settlement = of.kind.isSettlement();
        return new FeeView.Decision(
                of.id,
                reckoned(
                        of.reckoning,
                        settlement ? FeeReckoning.kroner(of.amountOre - of.changeOre) : null,
                        settlement ? FeeReckoning.kroner(of.changeOre) : null),
                FeeReckoning.kroner(of.amountOre),
                FeeReckoning.kroner(Math.abs(of.changeOre)),
                of.loweredReason,
                of.reasons,
                of.decidedOn,
                of.dueOn,
                name(of.review.proposedBy),
                of.review.proposedAt,
                name(of.review.reviewedBy),
                of.review.reviewedAt,
                of.review.reviewComment,
                of.setAsideAt != null,
                of.suspended,
                of.changeOre < 0,
                of.ruleCheckId,
                of.version);
    }

    static ProblemException none() {
        return ProblemException.notFound("There is no such fee in this municipality.");
    }

    private static String name(UUID account) {
        return account == null ? null : Account.<Account>findById(account).displayName;
    }
}
