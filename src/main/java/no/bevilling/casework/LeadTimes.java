package no.bevilling.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import no.bevilling.municipality.Municipalities;
import no.bevilling.rules.PolicyAnswer;
import no.bevilling.rules.PolicySettings;
import no.bevilling.rules.RuleBases;
import no.bevilling.rules.RuleChecks;

/** Asks the municipality's rules how early an application for an event must be in. */
@ApplicationScoped
public class LeadTimes {
    @Inject
    RuleChecks rules;

    @Inject
    Municipalities municipalities;

    /**
     * How an application stands to the lead time, by the rules on the day it came.
     *
     * @param event what is known of it
     * @return empty where the municipality's rules say nothing that fits
     */
    public Optional<LeadTime> of(
            int municipality, LocalDate eventOn, LocalDate receivedOn, PolicySettings.Occasion event) {
        Optional<String> number = municipalities.numberOf(municipality, receivedOn);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        try {
            PolicyAnswer<PolicySettings.LeadTime> wanted =
                    rules.settings(number.get(), receivedOn).leadTime(event);
            return wanted.isKnown()
                    ? Optional.of(LeadTime.of(
                            eventOn,
                            receivedOn,
                            wanted.value().days(),
                            wanted.value().late(),
                            wanted.plan(),
                            wanted.verified()))
                    : Optional.empty();
        } catch (RuleBases.UnknownMunicipality | RuleBases.NoRuleBase none) {
            return Optional.empty();
        }
    }
}
