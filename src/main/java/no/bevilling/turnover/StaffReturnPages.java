package no.bevilling.turnover;

import io.quarkus.qute.CheckedTemplate;
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
import java.util.concurrent.atomic.AtomicReference;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.database.Tenant;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** One return for caseworkers: what was delivered, what was questioned, the points that are proposed, and what came on paper. */
@Path("/k/{number}/omsetning/{return}")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.TEXT_HTML)
public class StaffReturnPages {
    @CheckedTemplate(basePath = "turnover")
    static class Templates {
        static native TemplateInstance staff(StaffReturnView view, UUID dropping, String because, FormErrors errors);
    }

    @Inject
    Returns returns;

    @Inject
    StaffReturnViews views;

    @Inject
    ReturnForms writing;

    @Inject
    PointsProposals proposals;

    @Inject
    ReturnFiles files;

    @Inject
    Forms forms;

    @Inject
    CurrentUser user;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    Texts texts;

    @Context
    UriInfo uri;

    @GET
    @InMunicipality
    public TemplateInstance show(@PathParam("return") UUID id, @QueryParam("versjon") String revision) {
        TurnoverReturn about = returns.ofStaff(id, user.required());
        return Templates.staff(
                views.of(about, TypedForm.number(revision), base(id), user.required()), null, "", FormErrors.none());
    }

    /** The attestation of a version. */
    @GET
    @Path("bekreftelse/{revision}")
    @Produces(MediaType.WILDCARD)
    public Response attestation(@PathParam("return") UUID id, @PathParam("revision") int revision) {
        seen(id);
        return files.attestation(municipality.id(), id, revision);
    }

    @POST
    @Path("forslag/{proposal}/prikksak")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response open(
            @PathParam("return") UUID id, @PathParam("proposal") UUID proposal, @FormParam("version") String version) {
        AtomicReference<UUID> opened = new AtomicReference<>();
        return forms.attempt(() -> opened.set(proposals.open(proposal, TypedForm.version(version), user.required())))
                .answer(
                        says().caseOpened(),
                        "/k/" + municipality.get().number() + "/prikksaker/" + opened.get(),
                        refused -> again(id, null, "", FormErrors.none().add(says().overtaken())));
    }

    @POST
    @Path("forslag/{proposal}/ligge")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response drop(
            @PathParam("return") UUID id,
            @PathParam("proposal") UUID proposal,
            @FormParam("version") String version,
            @FormParam("because") String because) {
        return forms.attempt(() -> proposals.drop(proposal, TypedForm.version(version), because, user.required()))
                .answer(says().dropped(), base(id), refused -> {
                    FormErrors errors = refused.errors(field -> says().wrongBecause());
                    if (refused.conflict() != null) {
                        errors.add(says().overtaken());
                    }
                    return again(id, proposal, because, errors);
                });
    }

    private TemplateInstance again(UUID id, UUID dropping, String because, FormErrors errors) {
        return Tenant.call(municipality.id(), () -> {
            TurnoverReturn about = returns.ofStaff(id, user.required());
            return Templates.staff(views.of(about, null, base(id), user.required()), dropping, because, errors);
        });
    }

    /** What came on paper is written in here. */
    @GET
    @Path("skriv")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public TemplateInstance write(@PathParam("return") UUID id) {
        return writing.overview(at(id), null, FormErrors.none());
    }

    @GET
    @Path("skriv/sted/{place}")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public TemplateInstance place(@PathParam("return") UUID id, @PathParam("place") UUID place) {
        return writing.place(at(id), place);
    }

    @POST
    @Path("skriv/sted/{place}")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response save(
            @PathParam("return") UUID id, @PathParam("place") UUID place, MultivaluedMap<String, String> sent) {
        return writing.save(at(id), place, sent, user.required());
    }

    @POST
    @Path("skriv/bekreftelse")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response attest(
            @PathParam("return") UUID id,
            @RestForm("attestation") FileUpload attestation,
            @RestForm String attestedBy) {
        return writing.attest(at(id), attestation, attestedBy, user.required());
    }

    /** The attestation of the version that is being written. */
    @GET
    @Path("skriv/bekreftelse")
    @Produces(MediaType.WILDCARD)
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response attestation(@PathParam("return") UUID id) {
        seen(id);
        return files.attestation(municipality.id(), id);
    }

    @POST
    @Path("skriv/lever")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response deliver(@PathParam("return") UUID id, @FormParam("version") String version) {
        return writing.deliver(at(id), version, user.required());
    }

    @POST
    @Path("skriv/rett")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response correct(
            @PathParam("return") UUID id, @FormParam("version") String version, @FormParam("reason") String reason) {
        return writing.correct(at(id), version, reason, user.required());
    }

    @POST
    @Path("skriv/avbryt")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response giveUp(@PathParam("return") UUID id) {
        return writing.giveUp(at(id), user.required());
    }

    /** The return to fill in elsewhere, as Excel or CSV. */
    @GET
    @Path("skriv/regneark")
    @Produces(MediaType.WILDCARD)
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response sheet(@PathParam("return") UUID id, @QueryParam("format") String format) {
        return writing.sheet(at(id), !"csv".equals(format));
    }

    @POST
    @Path("skriv/regneark")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response read(@PathParam("return") UUID id, @RestForm("sheet") FileUpload sheet) {
        return writing.read(at(id), sheet, user.required());
    }

    /** A letter about the return. */
    @GET
    @Path("skriv/brev/{letter}")
    @Produces(MediaType.WILDCARD)
    public Response letter(@PathParam("return") UUID id, @PathParam("letter") UUID letter) {
        seen(id);
        return files.letter(municipality.id(), id, letter);
    }

    private ReturnForms.At at(UUID id) {
        seen(id);
        return new ReturnForms.At(id, base(id) + "/skriv", base(id), uri);
    }

    private void seen(UUID id) {
        Tenant.run(municipality.id(), () -> returns.ofStaff(id, user.required()));
    }

    private String base(UUID id) {
        return "/k/" + municipality.get().number() + "/omsetning/" + id;
    }

    private TurnoverStaffMessages says() {
        return texts.of(TurnoverStaffMessages.class);
    }
}
