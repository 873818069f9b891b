package no.bevilling.appeal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import no.bevilling.account.Role;
import no.bevilling.municipality.Municipality;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;

/** An administrator says who decides appeals, kind by kind, where the statsforvalter does not. */
@Path("/k/{number}/klageinstanser")
@Access(value = Access.Audience.STAFF, roles = Role.ADMIN)
@Produces(MediaType.TEXT_HTML)
@InMunicipality
public class AppealBodiesPage {
    @CheckedTemplate(basePath = "appeal")
    static class Templates {
        static native TemplateInstance bodies(
                String number,
                String statsforvalter,
                List<AppealBodies.Setting> settings,
                boolean overtaken,
                FormErrors errors);
    }

    @Inject
    AppealBodies bodies;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    Forms forms;

    @Inject
    Texts texts;

    @GET
    public TemplateInstance read(@PathParam("number") String number) {
        return page(number, bodies.settings(), false, FormErrors.none());
    }

    @POST
    public Response save(@PathParam("number") String number, MultivaluedMap<String, String> typed) {
        List<AppealBodies.Setting> sent = Arrays.stream(AppealBody.DecidedAs.values())
                .map(decidedAs -> setting(decidedAs, typed))
                .toList();
        return forms.attempt(() -> bodies.save(sent))
                .answer(says().bodiesSaved(), "/k/" + number + "/klageinstanser", refused -> {
                    boolean overtaken = refused.conflict() != null;
                    return page(number, overtaken ? bodies.settings() : sent, overtaken, refused.errors(this::wrong));
                });
    }

    private static AppealBodies.Setting setting(AppealBody.DecidedAs decidedAs, MultivaluedMap<String, String> typed) {
        String at = decidedAs + ".";
        return new AppealBodies.Setting(
                decidedAs,
                text(typed.getFirst(at + "name")),
                text(typed.getFirst(at + "email")),
                text(typed.getFirst(at + "address")),
                TypedForm.version(typed.getFirst(at + "version")));
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    private TemplateInstance page(
            String number, List<AppealBodies.Setting> settings, boolean overtaken, FormErrors errors) {
        Municipality here = Municipality.findById(municipality.id());
        return Templates.bodies(number, here.appealBody, settings, overtaken, errors);
    }

    private String wrong(String field) {
        return says().bodyWrong(field.substring(field.indexOf('.') + 1));
    }

    private AppealCaseMessages says() {
        return texts.of(AppealCaseMessages.class);
    }
}
