package no.bevilling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import no.bevilling.assessment.Assessment;
import no.bevilling.assessment.Assessments;
import no.bevilling.assessment.DecisionChecks;
import no.bevilling.assessment.StoredCheck;
import no.bevilling.casework.LicensingCase;
import no.bevilling.rules.CheckRequest;
import no.bevilling.rules.DelegatedCase;
import no.bevilling.rules.DelegatedOutcome;
import no.bevilling.rules.Language;
import no.bevilling.rules.PolicyAnswer;
import no.bevilling.rules.PolicySettings.Decided;
import no.bevilling.rules.PolicySettings.Decider;
import no.bevilling.rules.RuleChecks;

/** Who decides a case with this outcome, by the municipality's delegation on the case's own date (alkoholloven § 1-7). */
@ApplicationScoped
class Delegation {
    @Inject
    RuleChecks rules;

    @Inject
    DecisionChecks checks;

    @Inject
    Assessments assessments;

    /** Not registered where no layer of the rule base has a delegation: then the municipality decides itself who does. */
    PolicyAnswer<Decider> decider(LicensingCase about, Decision proposal) {
        StoredCheck check = checks.get(proposal.ruleCheckId);
        CheckRequest facts = checks.facts(check);
        return rules.settings(facts.municipality(), facts.date())
                .decider(new Decided(
                        kind(about),
                        about.licenceType,
                        proposal.outcome == DecisionOutcome.GRANTED
                                ? proposal.drinkGroups
                                : facts.application().drinkGroups(),
                        facts.application().clientele(),
                        outcome(about, proposal, check)));
    }

    private static DelegatedCase kind(LicensingCase about) {
        return Arrays.stream(DelegatedCase.values())
                .filter(kind -> kind.name().equals(about.kind.name()))
                .findFirst()
                .orElse(null);
    }

    private DelegatedOutcome outcome(LicensingCase about, Decision proposal, StoredCheck check) {
        if (proposal.outcome == DecisionOutcome.REFUSED) {
            return DelegatedOutcome.REFUSAL;
        }
        Assessment granted = checks.assess(check, about, Language.NB);
        if (!granted.departures().isEmpty()) {
            return DelegatedOutcome.GRANT_WITH_DEPARTURE;
        }
        boolean less = assessments
                .of(about, Language.NB)
                .map(applied -> !RulesCarry.notGranted(granted, applied).isEmpty())
                .orElse(false);
        return less ? DelegatedOutcome.PARTIAL_GRANT : DelegatedOutcome.GRANT;
    }
}
