package no.bevilling.platform;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import no.bevilling.account.CurrentUser;
import no.bevilling.database.Tenant;

/** Where a form that was sent after the session had ended is offered again, to the one who sent it. */
@Path("/hentet-fram/{id}")
@Access(Access.Audience.SIGNED_IN)
@Produces(MediaType.TEXT_HTML)
public class KeptFormPage {
    /** What people do not type: versions, ids, choices by their names, days. They are sent again, and not shown. */
    private static final Pattern NOT_TYPED =
            Pattern.compile("[0-9a-fA-F-]{36}|\\d+|[A-Z][A-Z0-9_]*|true|false|\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2})?|");

    @CheckedTemplate(basePath = "platform")
    static class Templates {
        static native TemplateInstance keptForm(View view);
    }

    /** A field as it goes along. */
    public record Field(String name, String value) {}

    /** What the page shows. {@code typed}: the texts among the fields, so that nobody need trust the button alone. */
    public record View(
            String href, String action, String page, List<Field> fields, List<String> typed, boolean files) {}

    @Inject
    KeptForms forms;

    @Inject
    CurrentUser user;

    @GET
    public Response show(@PathParam("id") UUID id) {
        KeptForms.Kept kept = Tenant.call(
                        Tenant.INSTALLATION, () -> forms.of(id, user.required().id()))
                .orElseThrow(() -> ProblemException.notFound("Nothing is kept here, or it is not yours."));
        List<Field> fields = new ArrayList<>();
        kept.fields().forEach((name, values) -> values.forEach(value -> fields.add(new Field(name, value))));
        List<String> typed = fields.stream()
                .filter(field -> !field.name().endsWith("identityNumber"))
                .map(field -> field.value().strip())
                .filter(value -> !NOT_TYPED.matcher(value).matches())
                .distinct()
                .toList();
        return Response.ok(Templates.keptForm(
                        new View(KeptForms.PATH + id, kept.action(), kept.page(), fields, typed, kept.files())))
                .header("Cache-Control", "private, no-store")
                .build();
    }

    /** It is not sent again: the page with the form is opened as it is. */
    @POST
    @Path("forkast")
    public Response drop(@PathParam("id") UUID id) {
        String page = Tenant.call(Tenant.INSTALLATION, () -> {
            String back =
                    forms.of(id, user.required().id()).map(KeptForms.Kept::page).orElse("/");
            forms.drop(id, user.required().id());
            return back;
        });
        return Response.seeOther(URI.create(page)).build();
    }
}
