package no.bevilling.explorer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Access;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Option;
import no.bevilling.platform.PageContext;
import no.bevilling.rules.Language;
import no.bevilling.rules.RuleBaseStore.Version;
import no.bevilling.rules.RuleDifference;
import no.bevilling.rules.RuleVersions;

/**
 * The rules of a municipality, for an applicant who wonders what is asked, a neighbour, a journalist or a council member:
 * first whose rules they are and whether the municipality has confirmed them, then the local rules, what is not
 * registered, and the law's; and what one version changed in another.
 */
@Path("/regler/{number}")
@Access(Access.Audience.PUBLIC)
@Produces(MediaType.TEXT_HTML)
public class RulesPage {
    @CheckedTemplate(basePath = "explorer")
    static class Templates {
        static native TemplateInstance rules(RulesView view);

        static native TemplateInstance differences(
                String number,
                Version before,
                Version after,
                List<Option> versions,
                FormErrors errors,
                RuleDifference difference);
    }

    @Inject
    Explorer explorer;

    @Inject
    RuleVersions versions;

    @Inject
    PageContext page;

    @GET
    public TemplateInstance rules(@PathParam("number") String number) {
        Municipalities.Short municipality = explorer.municipality(number).orElseThrow(NotFoundException::new);
        return Templates.rules(explorer.view(municipality, language()));
    }

    /** What {@code til} changes in {@code fra}, two versions of a layer of the municipality's rules. */
    @GET
    @Path("endringer")
    public TemplateInstance differences(
            @PathParam("number") String number, @QueryParam("fra") String from, @QueryParam("til") String to) {
        explorer.municipality(number).orElseThrow(NotFoundException::new);
        Version after = versions.named(to).orElseThrow(NotFoundException::new);
        Version before = versions.named(from).orElseThrow(NotFoundException::new);
        if (!before.id().equals(after.id())
                || explorer.layer(number, after.id()).isEmpty()) {
            throw new NotFoundException();
        }
        List<Option> choices = versions.of(List.of(after.id())).stream()
                .map(v -> Option.of(v.name(), v.version()))
                .toList();
        return Templates.differences(
                number, before, after, choices, FormErrors.none(), versions.between(before, after, language()));
    }

    private Language language() {
        return Language.valueOf(page.getLanguage().name());
    }
}
