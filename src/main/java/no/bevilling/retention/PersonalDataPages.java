package no.bevilling.retention;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.database.Tenant;
import no.bevilling.document.StoredFiles;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms;
import no.bevilling.platform.Paging;
import no.bevilling.platform.Texts;

/** For staff whom somebody has asked what the municipality knows of them. */
@Path("/k/{number}/innsyn")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.ADMIN, Role.CASEWORKER})
@Produces(MediaType.TEXT_HTML)
public class PersonalDataPages {
    private static final int SIZE = 25;

    @CheckedTemplate(basePath = "retention")
    static class Templates {
        static native TemplateInstance personalData(View view, Typed typed, FormErrors errors);
    }

    /** What the page shows. */
    public record View(String number, String municipality, List<Copy> copies, Paging paging, int days) {}

    /** A copy; of one that the person asked for themselves no more than that. */
    public record Copy(
            UUID id,
            Instant at,
            boolean own,
            String by,
            String reason,
            String checked,
            ExportStatus status,
            int things,
            int downloads) {}

    /** The form as it was sent; the identity number is never shown again. */
    public static class Typed {
        @FormParam("identityNumber")
        public String identityNumber;

        @FormParam("email")
        public String email;

        @FormParam("reason")
        public String reason;

        @FormParam("checked")
        public String checked;
    }

    @Inject
    PersonalExports exports;

    @Inject
    StoredFiles files;

    @Inject
    Forms forms;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @Context
    UriInfo uri;

    @GET
    public TemplateInstance list(@PathParam("number") String number, @QueryParam(Paging.PARAMETER) String page) {
        return page(number, Paging.number(page), new Typed(), FormErrors.none());
    }

    @POST
    public Response ask(@PathParam("number") String number, @BeanParam Typed typed) {
        Forms.Attempt attempt = forms.attempt(
                () -> exports.askFor(typed.identityNumber, typed.email, typed.reason, typed.checked, user.required()));
        if (attempt.refused().isEmpty()) {
            exports.begin(municipality.id());
        }
        return attempt.answer(
                says().asked(),
                "/k/" + number + "/innsyn",
                refused -> page(number, 1, typed, refused.errors(field -> says().wrong(field))));
    }

    @GET
    @Path("{id}/fil")
    @Produces("application/zip")
    public Response take(@PathParam("id") UUID id) {
        UUID file = Tenant.call(municipality.id(), () -> exports.take(id, null));
        return ZipAnswer.of(files, municipality.id(), file);
    }

    private TemplateInstance page(String number, int page, Typed typed, FormErrors errors) {
        return Tenant.call(municipality.id(), () -> {
            Paging paging = Paging.of(uri, page, SIZE, PersonalExport.count());
            return Templates.personalData(
                    new View(
                            number,
                            municipality.get().name(),
                            exports.newest(paging.offset(SIZE), SIZE).stream()
                                    .map(PersonalDataPages::copy)
                                    .toList(),
                            paging,
                            exports.keptDays()),
                    typed,
                    errors);
        });
    }

    private static Copy copy(PersonalExport export) {
        return new Copy(
                export.id,
                export.startedAt,
                export.own,
                export.own ? "" : export.startedByName,
                export.reason,
                export.identityChecked,
                export.status,
                export.things,
                export.downloads);
    }

    private PersonalExportDeskMessages says() {
        return texts.of(PersonalExportDeskMessages.class);
    }
}
