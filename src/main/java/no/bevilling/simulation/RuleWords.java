package no.bevilling.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import no.bevilling.platform.PageContext;
import no.bevilling.rules.Language;
import no.bevilling.rules.RuleTrial.Changed;

/** What rules answer, in the language of the page that is being read. */
@Named("ruleWords")
@ApplicationScoped
class RuleWords {
    @Inject
    PageContext page;

    public String answer(Changed changed) {
        return changed.answer().in(Language.valueOf(page.getLang().toUpperCase(Locale.ROOT)));
    }
}
