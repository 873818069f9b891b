package no.bevilling.violation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Matter;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TypedForm;
import no.bevilling.rules.DecidingBody;
import no.bevilling.rules.DelegatedCase;
import no.bevilling.rules.PolicyAnswer;
import no.bevilling.rules.PolicySettings;
import no.bevilling.rules.RuleBases;
import no.bevilling.rules.RuleChecks;

/** Who decides on points and withdrawals, by the municipality's delegation (alkoholloven § 1-7). */
@ApplicationScoped
class Deciders {
    private static final int LONGEST = 100;

    @Inject
    RuleChecks rules;

    @Inject
    Municipalities municipalities;

    @Inject
    Clock clock;

    /** The body that the municipality's rules name; empty where none is registered. */
    Optional<PolicySettings.Decider> byDelegation(LicensingCase about) {
        try {
            PolicyAnswer<PolicySettings.Decider> answer = rules.settings(
                            municipalities
                                    .byId(about.municipalityId)
                                    .orElseThrow()
                                    .number(),
                            LocalDate.now(clock))
                    .decider(new PolicySettings.Decided(
                            about.matter == Matter.WITHDRAWAL ? DelegatedCase.WITHDRAWAL : DelegatedCase.POINTS,
                            about.licenceType,
                            null,
                            null,
                            null));
            return answer.isKnown() ? Optional.of(answer.value()) : Optional.empty();
        } catch (RuleBases.NoRuleBase | RuleBases.UnknownMunicipality none) {
            return Optional.empty();
        }
    }

    /** The day of the decision; refuses a political body without its resolution. */
    LocalDate decidedOn(Decider decider, LocalDate proposedOn) {
        LocalDate today = LocalDate.now(clock);
        if (decider.body() == DecidingBody.ADMINISTRATION) {
            return today;
        }
        List<Problem.Field> wrong = new ArrayList<>();
        if (!TypedForm.isText(decider.resolutionNumber(), LONGEST)) {
            wrong.add(new Problem.Field("resolutionNumber", "Must be the number of the resolution"));
        }
        if (decider.on() == null || decider.on().isAfter(today) || decider.on().isBefore(proposedOn)) {
            wrong.add(new Problem.Field("resolvedOn", "Must be a day from the proposal until today"));
        }
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        return decider.on();
    }
}
