package no.bevilling.application;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import no.bevilling.account.CurrentUser;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Receipt;
import no.bevilling.platform.Texts;

/** Somebody who has been sent a link takes the leave to apply for an organisation. */
@Path("/soknad/fullmakt/{number}/{code}")
@Access(Access.Audience.SIGNED_IN)
@Produces(MediaType.TEXT_HTML)
@InMunicipality
public class ClaimPages {
    @CheckedTemplate(basePath = "application")
    static class Templates {
        static native TemplateInstance claim(Municipalities.Short municipality, Authorisation leave, String code);
    }

    @Inject
    Authorisations authorisations;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @Inject
    Receipt receipt;

    @GET
    public TemplateInstance show(@PathParam("code") String code) {
        return Templates.claim(
                municipality.get(), authorisations.claimable(code).orElseThrow(NotFoundException::new), code);
    }

    @POST
    public Response claim(@PathParam("number") String number, @PathParam("code") String code) {
        authorisations.claim(code, user.required());
        receipt.say(texts.of(AuthorisationMessages.class).claimReceipt());
        return Response.seeOther(URI.create("/soknad/fullmakter/" + number)).build();
    }
}
