package no.bevilling.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.bevilling.assessment.DecisionChecks;
import no.bevilling.assessment.StoredCheck;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.licence.ForceSpan;
import no.bevilling.licence.Licence;
import no.bevilling.licence.LicencesInForce;
import no.bevilling.municipality.Municipalities;
import no.bevilling.rules.CheckRequest;
import no.bevilling.rules.PolicyAnswer;
import no.bevilling.rules.PolicySettings;
import no.bevilling.rules.RuleBases;
import no.bevilling.rules.RuleChecks;
import no.bevilling.turnover.ReportedVolume;

/** What licences are to pay: asks when they are in force and what events they are for, and has it reckoned. */
@ApplicationScoped
class LicencesToPay {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    /** Serving and drinking up have ended by then (alkoholloven § 4-4): the hours before belong to the day before. */
    private static final Duration NIGHT = Duration.ofHours(6);

    @Inject
    LicencesInForce inForce;

    @Inject
    RuleChecks rules;

    @Inject
    DecisionChecks checks;

    @Inject
    Municipalities municipalities;

    @Inject
    Clock clock;

    /** The newest rates. */
    FeeReckoner reckoner() {
        return new FeeReckoner(rules.numbers());
    }

    /** How much of a year each is in force; those that never are in it are left out. */
    Map<UUID, PartOfYear> parts(Collection<Licence> licences, int year, FeeSetting setting) {
        Instant from = LocalDate.of(year, 1, 1).atStartOfDay(OSLO).toInstant();
        Instant to = LocalDate.of(year + 1, 1, 1).atStartOfDay(OSLO).toInstant();
        Map<UUID, List<ForceSpan>> spans = inForce.spans(licences, from, to);
        Map<UUID, PartOfYear> parts = new HashMap<>();
        for (Licence licence : licences) {
            List<PartOfYear.Days> days = spans.get(licence.id).stream()
                    .map(LicencesToPay::days)
                    .flatMap(Optional::stream)
                    .toList();
            if (!days.isEmpty()) {
                boolean seasonal = licence.seasonFrom != null;
                parts.put(
                        licence.id,
                        PartOfYear.of(seasonal ? setting.seasonal : setting.partYear, days, year, seasonal));
            }
        }
        return parts;
    }

    private static Optional<PartOfYear.Days> days(ForceSpan span) {
        LocalDate first = LocalDate.ofInstant(span.from(), OSLO);
        LocalDate last = LocalDate.ofInstant(span.to().minus(NIGHT), OSLO);
        return last.isBefore(first) ? Optional.empty() : Optional.of(new PartOfYear.Days(first, last));
    }

    /** The fee of a licence on the litres that were told. */
    FeeReckoning ofVolume(
            FeeKind kind, Licence licence, int year, ReportedVolume told, PartOfYear part, FeeSetting setting) {
        return reckoner()
                .ofVolume(kind, licence.licenceType, year, told.litres(), part, setting.rounding, told.returnId());
    }

    /**
     * The fee of an event.
     *
     * @param actualAttendance where it is settled afterwards; null for what was expected
     */
    FeeReckoning ofEvent(Licence licence, int year, Integer actualAttendance) {
        LicensingCase about = LicensingCase.findById(TenantKey.of(licence.caseId));
        CheckRequest.Event event = event(licence.caseId);
        Integer attendance = actualAttendance != null ? actualAttendance : event == null ? null : event.attendance();
        return reckoner()
                .ofEvent(
                        licence.grantedAs,
                        licence.licenceType,
                        year,
                        days(about),
                        attendance,
                        rule(licence, about, event, attendance));
    }

    /** The fee of an event that is over, on what it came to. */
    FeeReckoning ofEventAfterwards(Licence licence, int year, FeeReckoner.Told told, FeeSetting setting) {
        LicensingCase about = LicensingCase.findById(TenantKey.of(licence.caseId));
        return reckoner()
                .ofEventAfterwards(
                        licence.grantedAs,
                        licence.licenceType,
                        year,
                        days(about),
                        told,
                        rule(licence, about, event(licence.caseId), told.attendance()),
                        setting.rounding);
    }

    private PolicyAnswer<PolicySettings.EventFee> rule(
            Licence licence, LicensingCase about, CheckRequest.Event event, Integer attendance) {
        return rule(
                new PolicySettings.Occasion(
                        licence.grantedAs,
                        licence.clientele,
                        licence.drinkGroups,
                        event == null ? null : event.kind(),
                        attendance),
                about.eventFrom == null ? LocalDate.now(clock) : about.eventFrom.toLocalDate());
    }

    /** The event as it was checked when the licence was granted; null where it was not checked. */
    private CheckRequest.Event event(UUID caseId) {
        return StoredCheck.<StoredCheck>find("caseId = ?1 and forDecision = true order by checkedAt desc, id", caseId)
                .firstResultOptional()
                .map(checks::facts)
                .map(CheckRequest::event)
                .orElse(null);
    }

    /** By the day of the event, so that the settlement follows the same rule as the fee that it settles. */
    private PolicyAnswer<PolicySettings.EventFee> rule(PolicySettings.Occasion occasion, LocalDate on) {
        try {
            return rules.settings(municipalities.byId(Tenant.id()).orElseThrow().number(), on)
                    .eventFee(occasion);
        } catch (RuleBases.NoRuleBase | RuleBases.UnknownMunicipality none) {
            return new PolicyAnswer<>(
                    PolicyAnswer.State.NOT_REGISTERED, null, List.of(), List.of(), null, false, Set.of());
        }
    }

    /** Days on which an event is; the night after a day belongs to it. */
    private static int days(LicensingCase about) {
        LocalDateTime from = about.eventFrom;
        LocalDateTime to = about.eventTo;
        if (from == null || to == null) {
            return 1;
        }
        long days = ChronoUnit.DAYS.between(from.toLocalDate(), to.minus(NIGHT).toLocalDate()) + 1;
        return (int) Math.max(1, days);
    }
}
