package no.bevilling.policy;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Access;
import no.bevilling.platform.PageContext;
import no.bevilling.rules.Language;
import no.bevilling.rules.LayerSource;
import no.bevilling.rules.RuleBaseRefused;
import no.bevilling.rules.RuleComparison;
import no.bevilling.rules.RuleDifference;

/** A draft as whoever has its link reads it: what it changes, in words. Nothing can be changed here, and nobody finds it by searching. */
@Path("/regler/{number}/utkast/{token}")
@Access(Access.Audience.PUBLIC)
@Produces(MediaType.TEXT_HTML)
public class SharedDraftPage {
    @CheckedTemplate(basePath = "policy")
    static class Templates {
        static native TemplateInstance shared(
                Municipalities.Short municipality, String title, RuleDifference difference, DraftContents contents);
    }

    @Inject
    PolicyDrafts drafts;

    @Inject
    DraftLayers layers;

    @Inject
    Municipalities municipalities;

    @Inject
    PageContext page;

    /** The draft of the token; 404 when the link is wrong or has been taken back, alike. */
    @GET
    public Response shared(@PathParam("number") String number, @PathParam("token") String token) {
        Municipalities.Short municipality = municipalities.byNumber(number).orElseThrow(NotFoundException::new);
        record Read(String title, DraftFiles files) {}
        Read read = Tenant.call(
                        municipality.id(),
                        () -> drafts.shared(token).map(draft -> new Read(draft.title, drafts.files(draft.id))))
                .orElseThrow(NotFoundException::new);
        Language language = Language.valueOf(page.getLanguage().name());
        List<LayerSource> chain = layers.chain(number, read.files());
        List<LayerSource> above = chain.stream()
                .filter(layer -> !DraftRuns.own(read.files()).contains(layer.path()))
                .toList();
        RuleDifference difference;
        try {
            difference = RuleComparison.between(
                    DraftLayers.comparable(layers.adopted(number), read.files()), chain, language);
        } catch (RuleBaseRefused unreadable) {
            difference = null;
        }
        return Response.ok(Templates.shared(
                        municipality, read.title(), difference, DraftContents.of(read.files(), above, language)))
                .header("X-Robots-Tag", "noindex, nofollow")
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store")
                .build();
    }
}
