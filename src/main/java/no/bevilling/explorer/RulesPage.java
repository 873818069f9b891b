package no.bevilling.explorer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Access;
import no.bevilling.platform.PageContext;
import no.bevilling.rules.Language;
import no.bevilling.rules.RuleBases;
import no.bevilling.rules.RuleChecks;

/**
 * The rules of a municipality, for an applicant who wonders what is asked, a neighbour, or a council member: first whose
 * rules they are and whether the municipality has confirmed them, then the local rules, then the law's.
 */
@Path("/regler/{number}")
@Access(Access.Audience.PUBLIC)
@Produces(MediaType.TEXT_HTML)
public class RulesPage {
    @CheckedTemplate(basePath = "explorer")
    static class Templates {
        static native TemplateInstance rules(Municipalities.Short municipality, RulesView rules);

        static native TemplateInstance none(Municipalities.Short municipality, LocalDate day);
    }

    @Inject
    Municipalities municipalities;

    @Inject
    RuleChecks checks;

    @Inject
    PageContext page;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance rules(@PathParam("number") String number) {
        Municipalities.Short municipality = municipalities.byNumber(number).orElseThrow(NotFoundException::new);
        LocalDate today = LocalDate.now(clock);
        try {
            Language language = Language.valueOf(page.getLanguage().name());
            return Templates.rules(municipality, RulesView.of(checks.ruleBase(number, today), language, today));
        } catch (RuleBases.UnknownMunicipality | RuleBases.NoRuleBase none) {
            return Templates.none(municipality, today);
        }
    }
}
