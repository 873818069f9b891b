package no.bevilling.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.licence.Licence;
import no.bevilling.municipality.Municipalities;
import no.bevilling.rules.DecidingBody;
import no.bevilling.rules.DelegatedCase;
import no.bevilling.rules.PolicyAnswer;
import no.bevilling.rules.PolicySettings;
import no.bevilling.rules.PolicySettings.Decider;
import no.bevilling.rules.RuleBases;
import no.bevilling.rules.RuleChecks;

/**
 * Who decides on a fee that is lower than the rules say (alkoholforskriften § 6-2), by the municipality's delegation. Where it
 * names another than the administration, what two people there agree on is a proposal, until the body's resolution is there.
 */
@ApplicationScoped
class FeeDelegation {
    @Inject
    RuleChecks rules;

    @Inject
    Municipalities municipalities;

    @Inject
    Clock clock;

    /** Who decides, whatever the licence; empty where none is registered or it depends on the licence. */
    Optional<Decider> lowers() {
        return lowers(new PolicySettings.Decided(DelegatedCase.FEE_REDUCTION, null, null, null, null));
    }

    /** Who decides on the fee of a licence; empty where none is registered. */
    Optional<Decider> lowers(UUID licenceId) {
        Licence licence = Licence.findById(TenantKey.of(licenceId));
        return lowers(new PolicySettings.Decided(
                DelegatedCase.FEE_REDUCTION, licence.licenceType, licence.drinkGroups, licence.clientele, null));
    }

    /** Whether the body may lower the fee of a licence: the one that the delegation names, or the council, whose power it is. */
    boolean mayLower(UUID licenceId, DecidingBody body) {
        return body == DecidingBody.COUNCIL
                || lowers(licenceId).map(decider -> decider.body() == body).orElse(true);
    }

    /** The body's own name where the delegation has one; empty otherwise. */
    String name(UUID licenceId, DecidingBody body) {
        return lowers(licenceId)
                .filter(decider -> decider.body() == body && decider.name() != null)
                .map(Decider::name)
                .orElse("");
    }

    private Optional<Decider> lowers(PolicySettings.Decided about) {
        try {
            PolicyAnswer<Decider> answer = rules.settings(
                            municipalities.byId(Tenant.id()).orElseThrow().number(), LocalDate.now(clock))
                    .decider(about);
            return answer.isKnown() ? Optional.of(answer.value()) : Optional.empty();
        } catch (RuleBases.NoRuleBase | RuleBases.UnknownMunicipality none) {
            return Optional.empty();
        }
    }
}
