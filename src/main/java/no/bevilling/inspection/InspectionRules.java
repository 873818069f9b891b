package no.bevilling.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;
import no.bevilling.rules.CheckRequest;
import no.bevilling.rules.CheckResult;
import no.bevilling.rules.CheckResult.Outcome;
import no.bevilling.rules.InspectionRequest;
import no.bevilling.rules.InspectionYearRequest;
import no.bevilling.rules.Language;
import no.bevilling.rules.RuleChecks;
import no.bevilling.rules.fact.DecisionKind;
import no.bevilling.rules.fact.InspectedLicence;
import no.bevilling.rules.fact.LicenceType;

/**
 * Asks the rules of alkoholforskriften chapter 9 (ADR 83): who may inspect, how many must, whose inspection it is, and whether the
 * year's number is reached. What is decided of a visit or a route is kept by {@link InspectionChecks} besides.
 */
@ApplicationScoped
public class InspectionRules {
    static final String MUNICIPAL = "national-inspection-municipal";
    static final String TEST = "national-inspection-test";
    static final String UNTIED = "national-inspection-untied";
    static final String NUMBER = "national-inspection-number";
    static final String REPORT_IN_TIME = "national-inspection-report-in-time";

    @Inject
    RuleChecks rules;

    @Inject
    Municipalities municipalities;

    /** The rules of a day, for many questions at once: each is put once for the same facts. */
    public OnDay on(LocalDate day) {
        return new OnDay(day);
    }

    /** What the rules say of an inspection; {@code day} is that of the inspection. */
    CheckResult ask(CheckRequest asked, Language language) {
        return rules.checkByLaw(asked, language);
    }

    CheckRequest request(DecisionKind decision, LocalDate day, InspectionRequest inspection) {
        return new CheckRequest(number(), day, decision, inspection);
    }

    /** Whether all that § 9-7 asks for the year is done. */
    public boolean isReached(int year, InspectionYearRequest facts) {
        CheckResult found = rules.checkByLaw(new CheckRequest(number(), LocalDate.of(year, 1, 1), facts), Language.NB);
        return found.criteria().stream()
                .allMatch(one -> one.outcome() == Outcome.MET || one.outcome() == Outcome.NOT_APPLICABLE);
    }

    /** What the rules answered; silence is never consent. */
    static Outcome outcome(CheckResult found, String criterion) {
        return found.criteria().stream()
                .filter(one -> one.id().equals(criterion))
                .map(CheckResult.CriterionResult::outcome)
                .findFirst()
                .orElse(Outcome.UNDECIDED);
    }

    private String number() {
        return municipalities.byId(Tenant.id()).orElseThrow().number();
    }

    /** The rules of a day. */
    public final class OnDay {
        private final LocalDate day;
        private final Map<InspectionRequest, CheckResult> answered = new HashMap<>();

        private OnDay(LocalDate day) {
            this.day = day;
        }

        /** Whether one with or without a passed test on record may inspect (§ 9-3). */
        Outcome tested(boolean testPassed) {
            return ask(TEST, null, null, null, new InspectionRequest.Inspector(testPassed, null));
        }

        /** Whether one without a tie may inspect (forvaltningsloven § 6); {@code untied} is null where it is not stated. */
        Outcome untied(Boolean untied) {
            return ask(UNTIED, null, null, null, new InspectionRequest.Inspector(null, untied));
        }

        /** Whether so many inspectors are enough at such a place (§ 9-5). */
        public boolean isEnough(LicenceType type, int present) {
            Outcome outcome = ask(NUMBER, null, type, present, null);
            return outcome == Outcome.MET || outcome == Outcome.NOT_APPLICABLE && present > 0;
        }

        /** Whether the municipality inspects a place with such a licence (§ 9-1). */
        public boolean isMunicipal(InspectedLicence licence) {
            return ask(MUNICIPAL, licence, null, null, null) == Outcome.MET;
        }

        private Outcome ask(
                String criterion,
                InspectedLicence licence,
                LicenceType type,
                Integer present,
                InspectionRequest.Inspector inspector) {
            InspectionRequest facts = new InspectionRequest(
                    licence,
                    type,
                    present,
                    inspector == null ? null : List.of(inspector),
                    null,
                    null,
                    null,
                    null,
                    null);
            return outcome(
                    answered.computeIfAbsent(
                            facts,
                            unasked -> InspectionRules.this.ask(
                                    request(DecisionKind.INSPECTION, day, unasked), Language.NB)),
                    criterion);
        }
    }
}
