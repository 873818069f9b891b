package no.bevilling.turnover;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.database.Tenant;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Where a holder fills in a turnover return (alkoholforskriften § 6-3), place by place, and delivers it. */
@Path("/soknad/omsetning/{number}/{return}")
@Access(Access.Audience.SIGNED_IN)
@Produces(MediaType.TEXT_HTML)
public class OwnReturnPages {
    @Inject
    Returns returns;

    @Inject
    ReturnForms forms;

    @Inject
    ReturnFiles files;

    @Inject
    CurrentUser user;

    @Inject
    CurrentMunicipality municipality;

    @Context
    UriInfo uri;

    @GET
    public TemplateInstance show(@PathParam("return") UUID id) {
        return forms.overview(own(id), null, FormErrors.none());
    }

    @GET
    @Path("sted/{place}")
    public TemplateInstance place(@PathParam("return") UUID id, @PathParam("place") UUID place) {
        return forms.place(own(id), place);
    }

    @POST
    @Path("sted/{place}")
    public Response save(
            @PathParam("return") UUID id, @PathParam("place") UUID place, MultivaluedMap<String, String> sent) {
        return forms.save(own(id), place, sent, user.required());
    }

    @POST
    @Path("bekreftelse")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response attest(
            @PathParam("return") UUID id,
            @RestForm("attestation") FileUpload attestation,
            @RestForm String attestedBy) {
        return forms.attest(own(id), attestation, attestedBy, user.required());
    }

    /** The attestation that was attached last. */
    @GET
    @Path("bekreftelse")
    @Produces(MediaType.WILDCARD)
    public Response attestation(@PathParam("return") UUID id) {
        own(id);
        return files.attestation(municipality.id(), id);
    }

    @POST
    @Path("lever")
    public Response deliver(@PathParam("return") UUID id, @FormParam("version") String version) {
        return forms.deliver(own(id), version, user.required());
    }

    @POST
    @Path("rett")
    public Response correct(
            @PathParam("return") UUID id, @FormParam("version") String version, @FormParam("reason") String reason) {
        return forms.correct(own(id), version, reason, user.required());
    }

    @POST
    @Path("avbryt")
    public Response giveUp(@PathParam("return") UUID id) {
        return forms.giveUp(own(id), user.required());
    }

    /** The return to fill in elsewhere, as Excel or CSV. */
    @GET
    @Path("regneark")
    @Produces(MediaType.WILDCARD)
    public Response sheet(@PathParam("return") UUID id, @QueryParam("format") String format) {
        return forms.sheet(own(id), !"csv".equals(format));
    }

    @POST
    @Path("regneark")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response read(@PathParam("return") UUID id, @RestForm("sheet") FileUpload sheet) {
        return forms.read(own(id), sheet, user.required());
    }

    /** A letter about the return. */
    @GET
    @Path("brev/{letter}")
    @Produces(MediaType.WILDCARD)
    public Response letter(@PathParam("return") UUID id, @PathParam("letter") UUID letter) {
        own(id);
        return files.letter(municipality.id(), id, letter);
    }

    private ReturnForms.At own(UUID id) {
        Tenant.run(municipality.id(), () -> returns.own(id, user.required()));
        return new ReturnForms.At(id, "/soknad/omsetning/" + municipality.get().number() + "/" + id, "/soknad", uri);
    }
}
