package no.bevilling.licence;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import no.bevilling.account.Role;
import no.bevilling.platform.Access;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Option;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.Texts;

/** Where an administrator says whether the public register shows applications that are not decided. */
@Path("/k/{number}/innstillinger/soknader")
@Access(value = Access.Audience.STAFF, roles = Role.ADMIN)
@Produces(MediaType.TEXT_HTML)
@InMunicipality
public class PendingChoicePage {
    @CheckedTemplate(basePath = "licence")
    static class Templates {
        static native TemplateInstance pendingChoice(
                String number, String shown, List<Option> choices, FormErrors errors);
    }

    @Inject
    PendingApplications pending;

    @Inject
    Forms forms;

    @Inject
    Texts texts;

    @GET
    public TemplateInstance show(@PathParam("number") String number) {
        return page(number, FormErrors.none());
    }

    @POST
    public Response choose(@PathParam("number") String number, @FormParam("shown") String shown) {
        return forms.attempt(() -> {
                    if (!"true".equals(shown) && !"false".equals(shown)) {
                        throw ProblemException.invalid("shown", "Must be true or false");
                    }
                    pending.choose("true".equals(shown));
                })
                .answer(
                        says().saved(),
                        "/k/" + number + "/innstillinger/soknader",
                        refused -> page(number, refused.errors(field -> says().choose())));
    }

    private TemplateInstance page(String number, FormErrors errors) {
        return Templates.pendingChoice(
                number,
                String.valueOf(pending.isChosen()),
                List.of(Option.of("false", says().no()), Option.of("true", says().yes())),
                errors);
    }

    private PendingChoiceMessages says() {
        return texts.of(PendingChoiceMessages.class);
    }
}
