package no.bevilling.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.bevilling.assessment.DecisionChecks;
import no.bevilling.assessment.StoredCheck;
import no.bevilling.decision.DecisionWording;
import no.bevilling.document.ComparedValue;
import no.bevilling.licence.Licence;
import no.bevilling.municipality.LanguageForm;
import no.bevilling.municipality.Municipalities;
import no.bevilling.renewal.RenewalReason.Both;
import no.bevilling.renewal.RenewalReason.Compared;
import no.bevilling.rules.CheckRequest;
import no.bevilling.rules.CheckResult;
import no.bevilling.rules.CheckResult.CriterionResult;
import no.bevilling.rules.CheckResult.Outcome;
import no.bevilling.rules.Criterion.Force;
import no.bevilling.rules.Criterion.Source;
import no.bevilling.rules.Language;
import no.bevilling.rules.RuleBases;
import no.bevilling.rules.RuleChecks;
import no.bevilling.rules.fact.ApplicationKind;

/**
 * Asks the rules that hold from the first day of the new period about a licence as it stands, on the facts that its
 * decision was checked on, and keeps the check.
 *
 * <p>What the rules leave to a person was answered when the licence was granted; it is asked anew only where the rules of
 * that day would have answered something else.
 */
@ApplicationScoped
class RenewalCheck {
    @Inject
    DecisionChecks checks;

    @Inject
    RuleChecks rules;

    @Inject
    Municipalities municipalities;

    @Inject
    EntityManager entities;

    /** The check as it is kept, and what stands against going on. */
    record Found(UUID check, List<RenewalReason> reasons) {}

    /** @throws RuleBases.NoRuleBase when no rules are in force on the first day of the new period */
    Found of(RenewalWave wave, Licence licence) {
        StoredCheck granted =
                checks.get(entities.createQuery("select d.ruleCheckId from Decision d where d.id = :id", UUID.class)
                        .setParameter("id", licence.decisionId)
                        .getSingleResult());
        Municipalities.Short here = municipalities.byId(licence.municipalityId).orElseThrow();
        CheckRequest asked = asked(wave, licence, checks.facts(granted), wave.nextFrom);
        StoredCheck kept =
                checks.check(licence.caseId, asked, DecisionWording.language(here.languageForm()), wave.startedBy);
        CheckResult bokmaal = rules.check(asked, Language.NB);
        Map<String, CriterionResult> nynorsk = byId(rules.check(asked, Language.NN));
        Map<String, CriterionResult> before = before(wave, licence, granted);
        List<RenewalReason> reasons = new ArrayList<>();
        for (CriterionResult criterion : bokmaal.criteria()) {
            Outcome earlier = before.containsKey(criterion.id())
                    ? before.get(criterion.id()).outcome()
                    : null;
            ReasonKind kind = against(criterion, earlier);
            if (kind != null) {
                reasons.add(reason(kind, criterion, nynorsk.get(criterion.id()), earlier));
            }
        }
        return new Found(kept.id, reasons);
    }

    /** Why a criterion stands against going on; null when it does not. */
    static ReasonKind against(CriterionResult criterion, Outcome earlier) {
        boolean discretionary = criterion.force() == Force.DISCRETIONARY;
        return switch (criterion.outcome()) {
            case MET, NOT_APPLICABLE -> null;
            case NOT_MET ->
                !discretionary ? ReasonKind.RULE_NOT_MET : earlier == Outcome.NOT_MET ? null : ReasonKind.RULE_CHANGED;
            case UNDECIDED -> earlier == Outcome.UNDECIDED ? null : ReasonKind.RULE_CHANGED;
        };
    }

    private static RenewalReason reason(
            ReasonKind kind, CriterionResult bokmaal, CriterionResult nynorsk, Outcome earlier) {
        return new RenewalReason(
                kind,
                bokmaal.id(),
                new Both(bokmaal.question(), nynorsk.question()),
                new Both(bokmaal.answer(), nynorsk.answer()),
                bokmaal.law(),
                bokmaal.plan(),
                bokmaal.source() == Source.GUIDELINE,
                earlier != bokmaal.outcome(),
                compared(bokmaal, nynorsk));
    }

    private static List<Compared> compared(CriterionResult bokmaal, CriterionResult nynorsk) {
        List<ComparedValue> nb = new DecisionWording(LanguageForm.nb).compared(bokmaal);
        List<ComparedValue> nn = new DecisionWording(LanguageForm.nn).compared(nynorsk);
        List<Compared> values = new ArrayList<>();
        for (int i = 0; i < Math.min(nb.size(), nn.size()); i++) {
            values.add(new Compared(
                    new Both(nb.get(i).name(), nn.get(i).name()),
                    new Both(nb.get(i).value(), nn.get(i).value())));
        }
        return values;
    }

    /** What the rules of the day of the decision say about the same renewal. */
    private Map<String, CriterionResult> before(RenewalWave wave, Licence licence, StoredCheck granted) {
        try {
            return byId(rules.check(asked(wave, licence, checks.facts(granted), granted.caseDate), Language.NB));
        } catch (RuleBases.NoRuleBase | RuleBases.UnknownMunicipality none) {
            return new HashMap<>();
        }
    }

    private static Map<String, CriterionResult> byId(CheckResult found) {
        return found.criteria().stream().collect(Collectors.toMap(CriterionResult::id, Function.identity()));
    }

    private CheckRequest asked(RenewalWave wave, Licence licence, CheckRequest known, LocalDate date) {
        CheckRequest.Application granted = known.application();
        CheckRequest.Application held = new CheckRequest.Application(
                ApplicationKind.RENEWAL,
                licence.licenceType,
                licence.drinkGroups,
                licence.clientele,
                wave.nextFrom,
                wave.nextTo,
                licence.hours,
                granted.seasonal(),
                granted.ownProduction(),
                granted.channels(),
                granted.partOfYear());
        return new CheckRequest(
                municipalities.numberOf(licence.municipalityId, date).orElse(known.municipality()),
                date,
                held,
                known.premises(),
                known.event(),
                known.people(),
                known.statements(),
                known.counts());
    }
}
