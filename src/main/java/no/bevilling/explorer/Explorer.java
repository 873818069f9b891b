package no.bevilling.explorer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.bevilling.municipality.Municipalities;
import no.bevilling.rules.Language;
import no.bevilling.rules.Layer;
import no.bevilling.rules.RuleBase;
import no.bevilling.rules.RuleBases;
import no.bevilling.rules.RuleBook;
import no.bevilling.rules.RuleChecks;
import no.bevilling.rules.RuleVersions;

/** Finds a municipality's rules for those who read them, whichever number they know it by. */
@ApplicationScoped
class Explorer {

    @Inject
    Municipalities municipalities;

    @Inject
    RuleChecks checks;

    @Inject
    RuleVersions versions;

    @Inject
    Clock clock;

    /** The municipality that bears the number today. */
    Optional<Municipalities.Short> municipality(String number) {
        return municipalities.byNumber(number);
    }

    /** The rules in force today; empty when none are registered for the municipality. */
    Optional<RuleBase> ruleBase(String number) {
        try {
            return Optional.of(checks.ruleBase(number, today()));
        } catch (RuleBases.UnknownMunicipality | RuleBases.NoRuleBase none) {
            return Optional.empty();
        }
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Everything that the page and the paper show. */
    RulesView view(Municipalities.Short municipality, Language language) {
        Optional<RuleBase> own = ruleBase(municipality.number());
        RuleBase base = own.orElseGet(() -> versions.national(today()));
        List<String> layers = base.layers().stream().map(l -> l.policy().id()).toList();
        return new RulesView(
                municipality.number(),
                municipality.name(),
                own.isPresent(),
                base.verified(),
                base.fingerprint(),
                RuleBook.of(base, today(), language),
                RulesView.history(versions.of(layers)),
                language);
    }

    /** The layer of the municipality's rules with the id; empty when it is none of them. */
    Optional<Layer> layer(String number, String id) {
        return layers(number).stream().filter(l -> l.policy().id().equals(id)).findFirst();
    }

    /** The layers of the municipality's rules, the national one first. */
    List<Layer> layers(String number) {
        return ruleBase(number).orElseGet(() -> versions.national(today())).layers();
    }
}
