package no.bevilling.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.account.Account;
import no.bevilling.account.SignedInAccount;
import no.bevilling.assessment.StoredCheck;
import no.bevilling.audit.Audit;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Timeline;
import no.bevilling.casework.TwoPeople;
import no.bevilling.database.TenantKey;
import no.bevilling.licence.Licence;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TypedForm;
import no.bevilling.rules.CheckRequest;
import no.bevilling.turnover.ReportedVolume;
import no.bevilling.turnover.ReportedVolumes;

/**
 * Decisions on fees (alkoholloven § 7-1): on a check that is kept, by two people, told in a letter with reasons, and charged or
 * credited in the same transaction. Runs make many; in a case where one was set aside, a caseworker proposes another.
 */
@ApplicationScoped
public class FeeDecisions {
    private static final int LONGEST_TEXT = 4000;

    @Inject
    FeeChecks checks;

    @Inject
    FeeSettings settings;

    @Inject
    FeePapers papers;

    @Inject
    FeeCharges charges;

    @Inject
    LicencesToPay toPay;

    @Inject
    ReportedVolumes volumes;

    @Inject
    EventReports reports;

    @Inject
    FeeDelegation delegation;

    @Inject
    TwoPeople twoPeople;

    @Inject
    Timeline timeline;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * What a caseworker proposes in a case.
     *
     * @param loweredToOre in a special case; null for what the rules say
     * @param loweredReason why (alkoholforskriften § 6-2)
     * @param attendance of an event that is settled on who came; null otherwise
     * @param reasons what weighed, beside the reckoning
     */
    public record Proposal(Long loweredToOre, String loweredReason, Integer attendance, String reasons) {}

    /** The newest proposal or decision of a case, whatever came of it. */
    public Optional<FeeDecision> newest(UUID caseId) {
        return FeeDecision.<FeeDecision>find("caseId = ?1 order by review.proposedAt desc, id desc", caseId)
                .firstResultOptional();
    }

    /** The decision of a case that stands. */
    public Optional<FeeDecision> standing(UUID caseId) {
        return FeeDecision.<FeeDecision>find(
                        "caseId = ?1 and review.reviewedAt is not null and review.reviewComment is null and setAsideAt is null",
                        caseId)
                .firstResultOptional();
    }

    /** All that was decided on the fees of a licence, the newest first. */
    public List<FeeDecision> ofLicence(UUID licenceId) {
        return FeeDecision.list(
                "licenceId = ?1 and review.reviewedAt is not null and review.reviewComment is null"
                        + " order by year desc, decidedOn desc, id",
                licenceId);
    }

    /** What would be reckoned in a case now: as its last decision, with what is told today. */
    FeeReckoning reckoned(FeeDecision last, Integer attendance) {
        Licence licence = Licence.findById(TenantKey.of(last.licenceId));
        FeeSetting setting = settings.required(last.year);
        if (last.kind == FeeKind.EVENT) {
            Integer known = attendance == null && last.reckoning.event() != null
                    ? last.reckoning.event().attendance()
                    : attendance;
            return toPay.ofEvent(licence, last.year, known);
        }
        if (last.kind == FeeKind.EVENT_SETTLEMENT) {
            EventReport report = reports.of(List.of(licence.id)).get(licence.id);
            return report == null || !report.isDelivered()
                    ? last.reckoning
                    : toPay.ofEventAfterwards(licence, last.year, report.told(), setting);
        }
        Optional<ReportedVolume> told = last.kind == FeeKind.YEARLY
                ? volumes.expected(licence.id, last.year)
                : volumes.actual(licence.id, last.year);
        PartOfYear part =
                toPay.parts(List.of(licence), last.year, setting).getOrDefault(licence.id, last.reckoning.part());
        return told.map(volume -> toPay.ofVolume(last.kind, licence, last.year, volume, part, setting))
                .orElse(last.reckoning);
    }

    /**
     * Proposes the fee anew in a case where a decision was set aside, or was sent back.
     *
     * @param version of the case, as the form was opened with
     */
    public FeeDecision propose(UUID caseId, int version, Proposal proposal, SignedInAccount actor) {
        LicensingCase about = twoPeople.toPropose(caseId, version, actor);
        FeeDecision last =
                newest(caseId).orElseThrow(() -> ProblemException.conflict("Nothing has been reckoned in this case."));
        FeeReckoning reckoned = reckoned(last, proposal.attendance());
        refuse(flaws(proposal, reckoned));
        FeeDecision proposed = new FeeDecision();
        proposed.caseId = caseId;
        proposed.licenceId = last.licenceId;
        proposed.kind = last.kind;
        proposed.year = last.year;
        proposed.reckoning = reckoned;
        proposed.amountOre = proposal.loweredToOre() == null ? reckoned.amountInOre() : proposal.loweredToOre();
        proposed.settlesId = last.settlesId;
        proposed.changeOre = proposed.amountOre - fixedBefore(proposed);
        proposed.loweredReason = text(proposal.loweredReason());
        proposed.reasons = text(proposal.reasons());
        LocalDate today = LocalDate.now(clock);
        proposed.dueOn = settings.required(last.year).dueOn(last.kind, last.year, today);
        proposed.ruleCheckId = checks.carried(
                        caseId, asked(proposed, proposed.dueOn, today), about.municipalityId, whyLower(proposed), actor)
                .id;
        proposed.review = twoPeople.propose(about, "FEE", actor);
        proposed.persistAndFlush();
        audit.changed("fee decision", proposed.id, "proposed", Map.of("case", caseId, "øre", proposed.amountOre));
        return proposed;
    }

    private static long fixedBefore(FeeDecision of) {
        return of.settlesId == null ? 0 : FeeDecision.<FeeDecision>findById(TenantKey.of(of.settlesId)).amountOre;
    }

    private static List<Problem.Field> flaws(Proposal proposal, FeeReckoning reckoned) {
        List<Problem.Field> wrong = new ArrayList<>();
        if (proposal.loweredToOre() != null) {
            if (proposal.loweredToOre() < 0 || proposal.loweredToOre() >= reckoned.amountInOre()) {
                wrong.add(new Problem.Field("amount", "Must be lower than what the rules say"));
            }
            if (!TypedForm.isText(proposal.loweredReason(), FeeRuns.LONGEST_TEXT)) {
                wrong.add(new Problem.Field("why", "Must say why it is a special case (alkoholforskriften § 6-2)"));
            }
        }
        if (!TypedForm.isText(proposal.reasons(), LONGEST_TEXT)) {
            wrong.add(new Problem.Field("reasons", "Must be a text of at most " + LONGEST_TEXT + " characters"));
        }
        return wrong;
    }

    /** Approves: as {@link #make}. */
    public FeeDecision approve(UUID caseId, int version, FeeRuns.DecidedBy decided, SignedInAccount actor) {
        LicensingCase about = twoPeople.toReview(caseId, actor);
        FeeDecision proposal = toReview(about, version, actor);
        StoredCheck check = checks.get(proposal.ruleCheckId);
        checks.requireSame(check, asked(proposal, proposal.dueOn, check.caseDate));
        LocalDate on = decidedOn(decided, proposal);
        boolean lowered = !proposal.loweredReason.isBlank();
        if (lowered && !delegation.mayLower(proposal.licenceId, decided.body())) {
            throw new FeeStopped(FeeStopped.Reason.NOT_DELEGATED);
        }
        twoPeople.approve(about, proposal.review, "FEE", actor);
        proposal.decidingBody = decided.body();
        proposal.decidingBodyName = lowered ? delegation.name(proposal.licenceId, decided.body()) : "";
        proposal.resolutionNumber = decided.isPolitical() ? decided.number().strip() : "";
        make(about, proposal, on, as(proposal.review.proposedBy), actor);
        return proposal;
    }

    private LocalDate decidedOn(FeeRuns.DecidedBy decided, FeeDecision proposal) {
        LocalDate today = LocalDate.now(clock);
        if (decided.body() == null || !FeeRuns.BODIES.contains(decided.body())) {
            throw ProblemException.invalid("body", "Must be who has decided");
        }
        if (!decided.isPolitical()) {
            return today;
        }
        LocalDate proposed = LocalDate.ofInstant(proposal.review.proposedAt, clock.getZone());
        List<Problem.Field> wrong = new ArrayList<>();
        if (decided.on() == null
                || decided.on().isBefore(proposed)
                || decided.on().isAfter(today)) {
            wrong.add(new Problem.Field("resolvedOn", "Must be a day from the proposal until today"));
        }
        if (!TypedForm.isText(decided.number(), FeeRuns.LONGEST_NUMBER)) {
            wrong.add(new Problem.Field("resolutionNumber", "Must be the number of the resolution"));
        }
        refuse(wrong);
        return decided.on();
    }

    /** Sends it back to the caseworker with what must be done. */
    public void sendBack(UUID caseId, int version, String comment, SignedInAccount actor) {
        LicensingCase about = twoPeople.toReview(caseId, actor);
        FeeDecision proposal = toReview(about, version, actor);
        twoPeople.sendBack(about, proposal.review, comment, actor);
        proposal.persistAndFlush();
        audit.changed("fee decision", proposal.id, "sent back", Map.of("case", caseId));
    }

    private FeeDecision toReview(LicensingCase about, int version, SignedInAccount actor) {
        FeeDecision proposal = newest(about.id)
                .orElseThrow(() -> ProblemException.conflict("Nothing waits for approval in this case."));
        twoPeople.requireSecond(about, proposal.review, version, proposal.version, actor);
        return proposal;
    }

    /**
     * Makes a decision that two people stand behind: the check is kept, the case decided, the holder told with reasons and how
     * to appeal, and the amount charged, or credited.
     *
     * @param on the day it was made
     */
    void make(LicensingCase about, FeeDecision made, LocalDate on, SignedInAccount proposer, SignedInAccount approver) {
        LocalDate today = LocalDate.now(clock);
        made.decidedOn = on;
        made.dueOn = made.changeOre > 0 ? settings.required(made.year).dueOn(made.kind, made.year, today) : null;
        if (made.ruleCheckId == null) {
            LocalDate due = made.dueOn == null ? today : made.dueOn;
            made.ruleCheckId = checks.carried(
                            about.id, asked(made, due, today), about.municipalityId, whyLower(made), proposer)
                    .id;
        } else {
            checks.requireCarried(checks.get(made.ruleCheckId), about.municipalityId);
        }
        made.persistAndFlush();
        decided(about, on);
        timeline.record(
                about.id,
                CaseEventKind.FEE_FIXED,
                approver,
                Map.of(
                        "amount",
                        FeeReckoning.kroner(made.amountOre).toPlainString(),
                        "change",
                        FeeReckoning.kroner(made.changeOre).toPlainString()));
        made.documentId = papers.decided(about, made, proposer, approver).id;
        charges.charge(about, made);
        made.persistAndFlush();
        audit.changed(
                "fee decision",
                made.id,
                "made",
                Map.of("case", about.id, "kind", made.kind, "year", made.year, "øre", made.amountOre));
    }

    private CheckRequest asked(FeeDecision of, LocalDate dueOn, LocalDate on) {
        return checks.asked(of.municipalityId, of.reckoning, of.amountOre, dueOn, on);
    }

    /** Why it is lower than a whole year by rates and minimum; empty where it is not. */
    private String whyLower(FeeDecision of) {
        if (!of.loweredReason.isBlank()) {
            return of.loweredReason;
        }
        return of.isLowered() ? papers.ruleOfMunicipality(of) : "";
    }

    private void decided(LicensingCase about, LocalDate on) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        about.status = CaseStatus.DECIDED;
        about.decidedAt = on.equals(LocalDate.now(clock))
                ? now
                : on.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant();
        about.nextClock = null;
        about.nextDueOn = null;
        about.persistAndFlush();
    }

    private static SignedInAccount as(UUID account) {
        Account found = Account.findById(account);
        return new SignedInAccount(found.id, found.displayName, found.language, found.demo, Map.of());
    }

    private static void refuse(List<Problem.Field> wrong) {
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
