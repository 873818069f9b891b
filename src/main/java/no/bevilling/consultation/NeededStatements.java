package no.bevilling.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.bevilling.casework.Completeness;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Matter;
import no.bevilling.municipality.Municipalities;
import no.bevilling.rules.PolicyAnswer;
import no.bevilling.rules.PolicySettings;
import no.bevilling.rules.RuleBases;
import no.bevilling.rules.RuleChecks;
import no.bevilling.rules.StatementNeed;
import no.bevilling.rules.fact.StatementBody;

/** Which bodies are consulted about a case, by the rules in force on its date (alkoholloven § 1-7). */
@ApplicationScoped
public class NeededStatements {
    /** What the act demands where a municipality has no rule base at all: nothing is done without it. */
    private static final List<NeededStatement> BY_THE_ACT_ALONE =
            List.of(byTheActAlone(StatementBody.POLICE), byTheActAlone(StatementBody.SOCIAL_SERVICES));

    /** The police are heard about every food-service licence (serveringsloven § 9); the municipality sets the time. */
    private static final List<NeededStatement> FOOD_SERVICE = List.of(
            new NeededStatement(StatementBody.POLICE, StatementNeed.MANDATORY, null, "serveringsloven § 9", "", ""));

    @Inject
    RuleChecks rules;

    @Inject
    Completeness completeness;

    @Inject
    Municipalities municipalities;

    /** The statements that the case needs, police first. */
    public List<NeededStatement> of(LicensingCase about) {
        if (about.matter == Matter.FOOD_SERVICE_LICENCE) {
            return FOOD_SERVICE;
        }
        LocalDate date = completeness.receivedOn(about);
        Optional<String> number = municipalities.numberOf(about.municipalityId, date);
        if (number.isEmpty()) {
            return BY_THE_ACT_ALONE;
        }
        PolicySettings settings;
        try {
            settings = rules.settings(number.get(), date);
        } catch (RuleBases.NoRuleBase | RuleBases.UnknownMunicipality none) {
            return BY_THE_ACT_ALONE;
        }
        List<NeededStatement> needed = new ArrayList<>();
        for (StatementBody body : StatementBody.values()) {
            PolicyAnswer<PolicySettings.Consulted> answer = settings.consulted(body, about.kind, about.licenceType);
            if (answer.isKnown() && answer.value().need() != StatementNeed.NOT_NEEDED) {
                needed.add(new NeededStatement(
                        body,
                        answer.value().need(),
                        answer.value().days(),
                        String.join(", ", answer.law()),
                        String.join(", ", answer.plan()),
                        answer.layer()));
            }
        }
        return needed;
    }

    private static NeededStatement byTheActAlone(StatementBody body) {
        return new NeededStatement(body, StatementNeed.MANDATORY, null, "alkoholloven § 1-7", "", "");
    }
}
