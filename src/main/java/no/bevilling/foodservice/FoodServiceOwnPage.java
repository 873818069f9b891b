package no.bevilling.foodservice;

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
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.audit.Audit;
import no.bevilling.casework.AboutMatter;
import no.bevilling.casework.CaseForms;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.Cases;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Matter;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Document;
import no.bevilling.document.FileName;
import no.bevilling.document.StoredFile;
import no.bevilling.document.StoredFiles;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.Texts;

/** A case against a food-service licence for its holder: what the municipality has written, and the answer to its notice. */
@Path("/soknad/{number}/servering/{caseId}")
@Access(Access.Audience.SIGNED_IN)
@AboutMatter(Matter.FOOD_SERVICE_LICENCE)
@Produces(MediaType.TEXT_HTML)
public class FoodServiceOwnPage {
    @CheckedTemplate(basePath = "foodservice")
    static class Templates {
        static native TemplateInstance own(View view, String typed, FormErrors errors);
    }

    /** What the page shows. {@code mayAnswer}: whether an answer is taken now. */
    public record View(
            String href,
            String number,
            String title,
            CaseStatus status,
            FoodServiceReaction reaction,
            List<FoodServiceCaseView.Paper> documents,
            String appealHref,
            boolean mayAnswer) {}

    @Inject
    FoodServiceReactions reactions;

    @Inject
    Cases cases;

    @Inject
    Impartiality impartiality;

    @Inject
    StoredFiles files;

    @Inject
    CaseForms forms;

    @Inject
    Audit audit;

    @Inject
    CurrentUser user;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    Texts texts;

    @GET
    public TemplateInstance show(@PathParam("number") String number, @PathParam("caseId") UUID caseId) {
        return page(number, caseId, "", FormErrors.none());
    }

    @POST
    @Path("svar")
    public Response answer(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            @FormParam("comment") String comment) {
        return forms.attempt(caseId, () -> reactions.answer(own(caseId).id, comment, user.required()))
                .answer(
                        says().answerSent(),
                        address(number, caseId),
                        refused -> page(number, caseId, comment, refused.errors(field -> says().writeAnswer())));
    }

    @GET
    @Path("dokument/{document}")
    @Produces(MediaType.WILDCARD)
    public Response paper(@PathParam("caseId") UUID caseId, @PathParam("document") UUID document) {
        StoredFile file = Tenant.call(municipality.id(), () -> {
            own(caseId);
            Document paper = papers(caseId).stream()
                    .filter(found -> found.id.equals(document))
                    .findFirst()
                    .orElseThrow(() -> ProblemException.notFound("There is no such document."));
            audit.saw("document", document);
            return StoredFile.<StoredFile>findById(TenantKey.of(paper.fileId));
        });
        int here = municipality.id();
        StreamingOutput content = out -> files.write(here, file.id, out);
        return Response.ok(content, file.mediaType)
                .header("Content-Disposition", FileName.contentDisposition(file.name))
                .header("Content-Length", file.sizeBytes)
                .header("Cache-Control", "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private LicensingCase own(UUID caseId) {
        LicensingCase about = cases.get(caseId);
        if (about.applicationId != null
                || !impartiality.isApplicant(about, user.required().id())) {
            throw Cases.unknown();
        }
        return about;
    }

    private static List<Document> papers(UUID caseId) {
        return Document.list("caseId = ?1 and forApplicant = true order by madeAt desc, id", caseId);
    }

    private TemplateInstance page(String number, UUID caseId, String typed, FormErrors errors) {
        return Tenant.call(municipality.id(), () -> {
            LicensingCase about = own(caseId);
            audit.saw("case", caseId);
            FoodServiceReaction reaction = reactions.of(caseId).orElseThrow();
            return Templates.own(
                    new View(
                            address(number, caseId),
                            about.number(),
                            about.title,
                            about.status,
                            reaction,
                            papers(caseId).stream()
                                    .map(paper -> new FoodServiceCaseView.Paper(
                                            paper.id, paper.kind, paper.title, paper.madeAt))
                                    .toList(),
                            about.status == CaseStatus.DECIDED
                                    ? "/soknad/" + number + "/sak/" + caseId + "/klage"
                                    : null,
                            about.isOpen() && reaction.noticedOn != null),
                    typed,
                    errors);
        });
    }

    private FoodServiceOwnMessages says() {
        return texts.of(FoodServiceOwnMessages.class);
    }

    private static String address(String number, UUID caseId) {
        return "/soknad/" + number + "/servering/" + caseId;
    }
}
