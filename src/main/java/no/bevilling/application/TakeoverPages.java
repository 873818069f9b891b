package no.bevilling.application;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Texts;
import no.bevilling.rules.fact.ApplicationKind;

/** Which licence is taken over: another's, so it is told by its number, as the register shows it. */
@Path("/soknad/overta/{number}")
@Access(Access.Audience.SIGNED_IN)
@Produces(MediaType.TEXT_HTML)
public class TakeoverPages {
    @CheckedTemplate(basePath = "application")
    static class Templates {
        static native TemplateInstance takeover(Municipalities.Short municipality, String typed, FormErrors errors);
    }

    @Inject
    LicencePrefill licences;

    @Inject
    Beginnings beginnings;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @GET
    @InMunicipality
    public TemplateInstance show(@PathParam("number") String number) {
        return Templates.takeover(municipality.get(), "", FormErrors.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @InMunicipality
    public Response begin(@PathParam("number") String number, MultivaluedMap<String, String> fields) {
        String typed =
                Optional.ofNullable(fields.getFirst("licenceNumber")).orElse("").strip();
        Optional<LicencePrefill.Own> licence = licences.toTakeOver(typed);
        if (licence.isEmpty()) {
            FormErrors errors = FormErrors.none()
                    .add("licenceNumber", texts.of(KindMessages.class).noSuchLicence());
            return Response.status(422)
                    .entity(Templates.takeover(municipality.get(), typed, errors))
                    .build();
        }
        UUID draft = beginnings.begin(ApplicationKind.TRANSFER, licence.get(), user.required());
        return Response.seeOther(URI.create("/soknad/" + number + "/" + draft)).build();
    }
}
