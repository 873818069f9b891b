package no.bevilling.inspection;

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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.database.Tenant;
import no.bevilling.document.StoredFile;
import no.bevilling.document.StoredFiles;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Option;
import no.bevilling.platform.Paging;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import no.bevilling.platform.Words;
import no.bevilling.rules.fact.LicenceType;

/**
 * The reports of inspections. An inspector comes to sign what was handed in the night before; a caseworker, to see what was found
 * and whether the week for the report holds (alkoholforskriften § 9-6).
 */
@Path("/k/{number}/kontroller")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.INSPECTOR, Role.CASEWORKER, Role.APPROVER, Role.COMMITTEE})
@Produces(MediaType.TEXT_HTML)
public class InspectionPages {
    private static final int SIZE = 25;

    @CheckedTemplate(basePath = "inspection")
    static class Templates {
        static native TemplateInstance list(ListView view);

        static native TemplateInstance report(InspectionView view, FormErrors errors);
    }

    @Inject
    InspectionList list;

    @Inject
    InspectionViews views;

    @Inject
    InspectionReports reports;

    @Inject
    Visits visits;

    @Inject
    Photos photos;

    @Inject
    StoredFiles files;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    Forms forms;

    @Inject
    CurrentUser user;

    @Inject
    Words words;

    @Inject
    Texts texts;

    @Context
    UriInfo uri;

    /** What the list shows; days as they were typed. */
    public record ListView(
            String number,
            InspectionList.View view,
            List<Option> views,
            List<Option> types,
            String type,
            String from,
            String to,
            long count,
            List<InspectionList.Row> rows,
            Paging paging,
            boolean inspects) {}

    @GET
    @InMunicipality
    public TemplateInstance list(
            @PathParam("number") String number,
            @QueryParam("vis") String typedView,
            @QueryParam("type") String type,
            @QueryParam("fra") String from,
            @QueryParam("til") String to,
            @QueryParam("sted") String premises,
            @QueryParam(Paging.PARAMETER) String page) {
        InspectionList.View view = TypedForm.one(InspectionList.View.class, typedView);
        InspectionList.View shown = view == null ? InspectionList.View.ALL : view;
        InspectionList.Filter filter = new InspectionList.Filter(
                shown,
                TypedForm.one(LicenceType.class, type),
                null,
                TypedForm.date(from),
                TypedForm.date(to),
                TypedForm.uuid(premises),
                null);
        long count = list.count(filter, user.required());
        Paging paging = Paging.of(uri, Paging.number(page), SIZE, count);
        InspectionMessages says = says();
        return Templates.list(new ListView(
                number,
                shown,
                List.of(InspectionList.View.values()).stream()
                        .map(one -> Option.of(one, says.view(one)))
                        .toList(),
                words.options(LicenceType.values()),
                type,
                from,
                to,
                count,
                list.rows(filter, paging.offset(SIZE), SIZE, user.required()),
                paging,
                user.required().has(municipality.id(), Role.INSPECTOR)));
    }

    @GET
    @Path("{inspectionId}")
    @InMunicipality
    public TemplateInstance report(@PathParam("number") String number, @PathParam("inspectionId") UUID id) {
        return Templates.report(views.of(id, number, user.required()), FormErrors.none());
    }

    @POST
    @Path("{inspectionId}/signer")
    @Access(value = Access.Audience.STAFF, roles = Role.INSPECTOR)
    @InMunicipality
    public Response sign(
            @PathParam("number") String number,
            @PathParam("inspectionId") UUID id,
            @FormParam("version") String version,
            @FormParam("noTie") boolean noTie,
            @FormParam("signsWritten") boolean signsWritten,
            @FormParam("withoutPhotos") boolean withoutPhotos) {
        InspectionReports.Signing says =
                new InspectionReports.Signing(TypedForm.version(version), noTie, signsWritten, withoutPhotos);
        return forms.attempt(() -> reports.sign(id, says, user.required()))
                .answer(says().signedReceipt(), href(number, id), refused -> again(number, id, refused));
    }

    @POST
    @Path("{inspectionId}/velg")
    @Access(value = Access.Audience.STAFF, roles = Role.INSPECTOR)
    @InMunicipality
    public Response choose(
            @PathParam("number") String number,
            @PathParam("inspectionId") UUID id,
            @FormParam("version") String version,
            @FormParam("handIn") String handIn,
            MultivaluedMap<String, String> typed) {
        List<String> taken = typed.keySet().stream()
                .filter(name -> name.startsWith("velg-") && "TOLD".equals(typed.getFirst(name)))
                .map(name -> name.substring("velg-".length()))
                .toList();
        return forms.attempt(
                        () -> visits.choose(TypedForm.uuid(handIn), taken, TypedForm.version(version), user.required()))
                .answer(says().chosenReceipt(), href(number, id), refused -> again(number, id, refused));
    }

    @POST
    @Path("{inspectionId}/avslutt")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    @InMunicipality
    public Response close(
            @PathParam("number") String number,
            @PathParam("inspectionId") UUID id,
            @FormParam("version") String version,
            @FormParam("note") String note) {
        return forms.attempt(() -> reports.close(id, note, TypedForm.version(version), user.required()))
                .answer(says().closedReceipt(), href(number, id), refused -> again(number, id, refused));
    }

    /** A photo of the report, to be shown on its page. */
    @GET
    @Path("{inspectionId}/bilder/{photoId}")
    @Produces(MediaType.WILDCARD)
    public Response photo(@PathParam("inspectionId") UUID id, @PathParam("photoId") UUID photo) {
        int here = municipality.id();
        StoredFile file = Tenant.call(here, () -> {
            views.mayRead(id, user.required());
            return photos.picture(id, photo);
        });
        StreamingOutput content = out -> files.write(here, file.id, out);
        return Response.ok(content, file.mediaType)
                .header("Content-Length", file.sizeBytes)
                .header("Cache-Control", "private, no-store")
                .build();
    }

    /** The drawn signature of the one in charge, to be shown on the report's page. */
    @GET
    @Path("{inspectionId}/underskrift")
    @Produces(MediaType.WILDCARD)
    public Response signature(@PathParam("inspectionId") UUID id) {
        int here = municipality.id();
        StoredFile file = Tenant.call(here, () -> {
            views.mayRead(id, user.required());
            return photos.signature(id);
        });
        StreamingOutput content = out -> files.write(here, file.id, out);
        return Response.ok(content, file.mediaType)
                .header("Content-Length", file.sizeBytes)
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private TemplateInstance again(String number, UUID id, Forms.Refused refused) {
        FormErrors errors = refused.errors(this::said);
        if (refused.conflict() != null) {
            errors.add(says().changedMeanwhile());
        }
        return Templates.report(views.of(id, number, user.required()), errors);
    }

    private String said(String field) {
        return switch (field) {
            case "noTie" -> says().mustHaveNoTie();
            case "signsWritten" -> says().mustHaveSigns();
            case "withoutPhotos" -> says().photosMissing();
            case "note" -> says().mustSayWhy();
            default -> null;
        };
    }

    private static String href(String number, UUID id) {
        return "/k/" + number + "/kontroller/" + id;
    }

    private InspectionMessages says() {
        return texts.of(InspectionMessages.class);
    }
}
