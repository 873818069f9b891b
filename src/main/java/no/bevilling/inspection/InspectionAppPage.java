package no.bevilling.inspection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import no.bevilling.account.Role;
import no.bevilling.platform.Access;
import no.bevilling.platform.Assets;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Language;
import no.bevilling.platform.Option;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.Texts;

/**
 * The inspectors' telephone: an evening of inspections, with or without network (ADR 57). Opened outdoors at night, in one hand;
 * what must be seen first is where to go now, and until when the place may serve.
 */
@Path("/k/{number}/kontroll/app")
public class InspectionAppPage {
    @CheckedTemplate(basePath = "inspection")
    static class Templates {
        static native TemplateInstance app(View view);
    }

    @Inject
    VisitForms forms;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    Assets assets;

    @Inject
    ObjectMapper json;

    @Inject
    Texts texts;

    @Inject
    PageContext page;

    /**
     * What the page holds.
     *
     * @param checklist the points with what to look for, as JSON
     * @param conclusions the words that state a conclusion, as JSON
     * @param texts what the script says
     */
    public record View(String number, VisitForm form, String checklist, String conclusions, List<Option> texts) {}

    /** An icon of the installed app. */
    public record Icon(String src, String sizes, String type) {}

    /** What a browser needs to install the page. */
    public record Manifest(
            String name,
            String short_name,
            String start_url,
            String scope,
            String display,
            String lang,
            String background_color,
            String theme_color,
            List<Icon> icons) {}

    @GET
    @Access(value = Access.Audience.STAFF, roles = Role.INSPECTOR)
    @Produces(MediaType.TEXT_HTML)
    @InMunicipality
    public TemplateInstance app(@PathParam("number") String number) {
        boolean nynorsk = page.getLanguage() == Language.NN;
        List<Map<String, Object>> points = Checklist.standard().points().stream()
                .map(point -> Map.<String, Object>of(
                        "id",
                        point.id(),
                        "name",
                        point.name(nynorsk),
                        "types",
                        point.types(),
                        "ask",
                        point.ask(nynorsk)))
                .toList();
        String written = nynorsk ? "nn" : "nb";
        List<Map<String, Object>> conclusions = Conclusions.groups().stream()
                .map(group -> Map.<String, Object>of(
                        "words",
                        group.allWords(),
                        "ask",
                        group.ask().get(written),
                        "signs",
                        group.signs().get(written)))
                .toList();
        InspectionAppMessages says = texts.of(InspectionAppMessages.class);
        return Templates.app(new View(number, forms.empty(), write(points), write(conclusions), AppTexts.of(says)));
    }

    /** Names nothing but the municipality: browsers fetch it without the session. */
    @GET
    @Path("manifest.webmanifest")
    @Access(Access.Audience.PUBLIC)
    @Produces("application/manifest+json")
    public Manifest manifest(@PathParam("number") String number) {
        String home = "/k/" + number + "/kontroll/app";
        return new Manifest(
                texts.of(InspectionMessages.class).appTitle() + ", "
                        + municipality.get().name(),
                texts.of(InspectionMessages.class).appTitle(),
                home,
                home,
                "standalone",
                page.getLang(),
                "#ffffff",
                "#0b3b5c",
                List.of(new Icon(assets.url("app/mark.svg"), "any", "image/svg+xml")));
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
