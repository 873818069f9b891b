package no.bevilling.casework;

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
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.audit.Audit;
import no.bevilling.platform.Access;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Paging;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;

/** Notes in a case, for those who handle it. */
@Path("/k/{number}/saker/{caseId}/notater")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.TEXT_HTML)
@InMunicipality
@AboutMatter
public class NotePages {
    private static final int SIZE = 25;

    @CheckedTemplate(basePath = "casework")
    static class Templates {
        static native TemplateInstance notes(View view, FormErrors errors);
    }

    /** What the page shows. {@code correcting} is the note that is written anew; null for a new one. */
    public record View(CaseHead head, List<CaseNotes.Shown> notes, CaseNote correcting, String text, Paging paging) {}

    @Inject
    CaseNotes notes;

    @Inject
    Cases cases;

    @Inject
    CaseForms forms;

    @Inject
    Audit audit;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @Context
    UriInfo uri;

    @GET
    public TemplateInstance list(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            @QueryParam("rett") String corrects,
            @QueryParam("side") String page) {
        audit.saw("case", caseId);
        return page(number, caseId, TypedForm.uuid(corrects), null, page, FormErrors.none());
    }

    @POST
    public Response write(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            @FormParam("text") String text,
            @FormParam("corrects") String corrects) {
        UUID old = TypedForm.uuid(corrects);
        return forms.attempt(caseId, () -> notes.write(caseId, text, old, user.required()))
                .answer(
                        says().saved(),
                        "/k/" + number + "/saker/" + caseId + "/notater",
                        refused -> page(number, caseId, old, text, null, refused.errors(field -> says().textWrong())));
    }

    private TemplateInstance page(
            String number, UUID caseId, UUID corrects, String typed, String page, FormErrors errors) {
        LicensingCase found = cases.get(caseId);
        CaseNote correcting = corrects == null ? null : notes.get(caseId, corrects);
        Paging paging = Paging.of(uri, Paging.number(page), SIZE, notes.count(caseId));
        return Templates.notes(
                new View(
                        CaseHead.of(found, number),
                        notes.of(caseId, paging.offset(SIZE), SIZE),
                        correcting,
                        typed != null ? typed : correcting == null ? "" : correcting.text,
                        paging),
                errors);
    }

    private NoteMessages says() {
        return texts.of(NoteMessages.class);
    }
}
