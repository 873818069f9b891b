package no.bevilling.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.bevilling.assessment.AssessedCriterion;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Words;
import no.bevilling.licence.Licence;
import no.bevilling.municipality.Municipality;
import no.bevilling.turnover.ReportedVolume;
import no.bevilling.turnover.ReportedVolumes;
import org.jboss.logging.Logger;

/** What the job of a fee run reckons for each licence; all of a part in the transaction of the caller. */
@ApplicationScoped
class LineTreatment {
    private static final Logger LOG = Logger.getLogger(LineTreatment.class);

    @Inject
    LicencesToPay toPay;

    @Inject
    FeeSettings settings;

    @Inject
    FeeChecks checks;

    @Inject
    ReportedVolumes volumes;

    @Inject
    EventReports reports;

    @Inject
    Clock clock;

    /** Reckons each: what it is to pay and how that came about, or why nobody can say. */
    void reckon(FeeRun run, List<FeeLine> lines) {
        FeeSetting setting = settings.required(run.year);
        Map<UUID, Licence> licences = licences(lines);
        boolean event = run.kind == FeeKind.EVENT || run.kind == FeeKind.EVENT_SETTLEMENT;
        Map<UUID, PartOfYear> parts = event ? Map.of() : toPay.parts(licences.values(), run.year, setting);
        Map<UUID, ReportedVolume> told = switch (run.kind) {
            case YEARLY -> volumes.expected(licences.keySet(), run.year);
            case SETTLEMENT -> volumes.actual(licences.keySet(), run.year);
            case EVENT, EVENT_SETTLEMENT -> Map.of();
        };
        Map<UUID, EventReport> reported =
                run.kind == FeeKind.EVENT_SETTLEMENT ? reports.of(licences.keySet()) : Map.of();
        for (FeeLine line : lines) {
            Licence licence = licences.get(line.licenceId);
            guarded(line, () -> {
                switch (run.kind) {
                    case YEARLY -> yearly(run, line, licence, told.get(licence.id), parts.get(licence.id), setting);
                    case SETTLEMENT ->
                        settlement(run, line, licence, told.get(licence.id), parts.get(licence.id), setting);
                    case EVENT -> line.reckoned(toPay.ofEvent(licence, run.year, null), 0);
                    case EVENT_SETTLEMENT -> eventSettlement(run, line, licence, reported.get(licence.id), setting);
                }
                if (line.status == LineStatus.RECKONED) {
                    if (!run.kind.isSettlement()) {
                        line.changeOre = line.amountOre;
                    }
                    check(run, line, setting);
                }
            });
        }
    }

    private void yearly(
            FeeRun run, FeeLine line, Licence licence, ReportedVolume told, PartOfYear part, FeeSetting setting) {
        if (part == null) {
            line.leaveOut(words().get("fee.leftOut.notInForce"));
        } else if (told == null) {
            line.status = LineStatus.MISSING_VOLUME;
        } else {
            line.reckoned(toPay.ofVolume(run.kind, licence, run.year, told, part, setting), 0);
        }
    }

    private void settlement(
            FeeRun run, FeeLine line, Licence licence, ReportedVolume told, PartOfYear part, FeeSetting setting) {
        FeeDecision fixed = FeeDecision.findById(TenantKey.of(line.settlesId));
        if (told == null) {
            line.status = LineStatus.MISSING_VOLUME;
            return;
        }
        PartOfYear whole = part == null ? fixed.reckoning.part() : part;
        settled(
                line,
                fixed,
                toPay.ofVolume(run.kind, licence, run.year, told, whole, setting),
                setting.settlement,
                setting);
    }

    /** Where the rules settle it on who came, they say so for both ways; otherwise the municipality's setting does. */
    private void eventSettlement(FeeRun run, FeeLine line, Licence licence, EventReport report, FeeSetting setting) {
        FeeDecision fixed = FeeDecision.findById(TenantKey.of(line.settlesId));
        if (report == null || !report.isDelivered()) {
            line.status = LineStatus.MISSING_VOLUME;
            return;
        }
        settled(
                line,
                fixed,
                toPay.ofEventAfterwards(licence, run.year, report.told(), setting),
                fixed.reckoning.event().settledAfterwards() ? SettlementMode.BOTH_WAYS : setting.settlement,
                setting);
    }

    private static void settled(
            FeeLine line, FeeDecision fixed, FeeReckoning actual, SettlementMode mode, FeeSetting setting) {
        long difference = actual.amountInOre() - fixed.amountOre;
        line.reckoned(actual, difference);
        if (fixed.loweredReason.isBlank()) {
            if (!mode.settles(difference, setting.settlementThresholdOre)) {
                line.leaveOut(words().get("fee.leftOut.notSettled"));
            }
        } else {
            line.problem = words().get("fee.problem.loweredBefore");
        }
    }

    /** The rules are asked before anybody proposes it; they are asked again, and the answer kept, when it is decided. */
    private void check(FeeRun run, FeeLine line, FeeSetting setting) {
        LocalDate today = LocalDate.now(clock);
        List<AssessedCriterion> stops = checks.stops(
                checks.asked(
                        line.municipalityId,
                        line.reckoning,
                        line.amountOre,
                        setting.dueOn(run.kind, run.year, today),
                        today),
                line.municipalityId);
        if (!stops.isEmpty()) {
            line.problem = stops.stream()
                    .map(criterion -> criterion.engine().question() + " "
                            + (criterion.engine().answer() == null
                                    ? ""
                                    : criterion.engine().answer()))
                    .collect(Collectors.joining(" "))
                    .strip();
        }
    }

    /** One licence that cannot be reckoned does not stop the others: the line says so, and somebody looks. */
    private void guarded(FeeLine line, Runnable work) {
        try {
            work.run();
        } catch (RatesUnknown unknown) {
            line.problem = words().filled("fee.problem.rates", String.valueOf(unknown.year()), unknown.because());
        } catch (EventFeeOpen open) {
            line.problem = open.missing().isEmpty()
                    ? words().get("fee.problem.noRule")
                    : words().filled("fee.problem.openRule", String.join(", ", open.missing()));
        } catch (IllegalArgumentException | IllegalStateException | NullPointerException | ArithmeticException e) {
            LOG.errorf(e, "The fee of licence %s could not be reckoned", line.licenceNumber);
            line.problem = String.valueOf(e.getMessage());
        }
    }

    private static Words words() {
        return Words.in(Municipality.<Municipality>findById(Tenant.id()).languageForm);
    }

    private static Map<UUID, Licence> licences(List<FeeLine> lines) {
        return Licence.<Licence>list(
                        "id in ?1", lines.stream().map(line -> line.licenceId).toList())
                .stream()
                .collect(Collectors.toMap(licence -> licence.id, Function.identity()));
    }
}
