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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.database.Tenant;
import no.bevilling.document.FileName;
import no.bevilling.document.StoredFile;
import no.bevilling.document.StoredFiles;
import no.bevilling.platform.Access;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Paging;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;

/** What holders and estates have reported, for a caseworker: some of it waits for an answer. */
@Path("/k/{number}/bevillinger/meldinger")
@Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
@Produces(MediaType.TEXT_HTML)
@InMunicipality
public class ReceivedReportPages {
    private static final int SIZE = 25;

    @CheckedTemplate(basePath = "licence")
    static class Templates {
        static native TemplateInstance receivedReports(
                String number, List<ReceivedReportLines.Line> lines, Paging paging, UUID refused, FormErrors errors);
    }

    @Inject
    ReceivedReports reports;

    @Inject
    ReceivedReportLines lines;

    @Inject
    StoredFiles files;

    @Inject
    Forms forms;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @Context
    UriInfo uri;

    @GET
    public TemplateInstance list(@PathParam("number") String number, @QueryParam(Paging.PARAMETER) String page) {
        Integer typed = TypedForm.number(page);
        return page(number, typed == null ? 1 : typed, null, FormErrors.none());
    }

    @POST
    @Path("{reportId}/bekreft")
    public Response confirm(
            @PathParam("number") String number, @PathParam("reportId") UUID id, @FormParam("version") String version) {
        return forms.attempt(() -> reports.confirm(id, TypedForm.version(version), user.required()))
                .answer(
                        says().confirmed(),
                        "/k/" + number + "/bevillinger/meldinger",
                        refused -> page(number, 1, id, refused.errors(field -> says().wrongAnswer())));
    }

    @POST
    @Path("{reportId}/avvis")
    public Response dismiss(
            @PathParam("number") String number,
            @PathParam("reportId") UUID id,
            @FormParam("version") String version,
            @FormParam("answer") String answer) {
        return forms.attempt(() -> reports.dismiss(id, TypedForm.version(version), answer, user.required()))
                .answer(
                        says().dismissed(),
                        "/k/" + number + "/bevillinger/meldinger",
                        refused -> page(number, 1, id, FormErrors.none().add("answer-" + id, says().wrongAnswer())));
    }

    @POST
    @Path("{reportId}/angre")
    public Response undo(
            @PathParam("number") String number,
            @PathParam("reportId") UUID id,
            @FormParam("version") String version,
            @FormParam("answer") String answer) {
        return forms.attempt(() -> reports.undo(id, TypedForm.version(version), answer, user.required()))
                .answer(
                        says().undone(),
                        "/k/" + number + "/bevillinger/meldinger",
                        refused -> page(number, 1, id, FormErrors.none().add("answer-" + id, says().wrongAnswer())));
    }

    /** What was sent along as proof. */
    @GET
    @Path("{reportId}/dokumentasjon")
    @Produces(MediaType.WILDCARD)
    public Response proof(@PathParam("number") String number, @PathParam("reportId") UUID id) {
        StoredFile file = reports.proof(id, user.required());
        int here = Tenant.id();
        StreamingOutput content = out -> files.write(here, file.id, out);
        return Response.ok(content, file.mediaType)
                .header("Content-Disposition", FileName.contentDisposition(file.name))
                .header("Content-Length", file.sizeBytes)
                .header("Cache-Control", "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private TemplateInstance page(String number, int page, UUID refused, FormErrors errors) {
        Paging paging = Paging.of(uri, page, SIZE, reports.count());
        return Templates.receivedReports(
                number, lines.of(reports.part(paging.getCurrent() - 1, SIZE)), paging, refused, errors);
    }

    private ReceivedReportMessages says() {
        return texts.of(ReceivedReportMessages.class);
    }
}
