package no.bevilling.foodservice;

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
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.audit.Audit;
import no.bevilling.database.TenantKey;
import no.bevilling.document.ProofFiles;
import no.bevilling.platform.Access;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Option;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import no.bevilling.platform.Words;
import no.bevilling.premises.Premises;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * A holder of a food-service licence reports what the act wants reported without undue delay (serveringsloven § 14): another
 * general manager, other changes among those with influence, that the place is out of operation.
 */
@Path("/soknad/serveringsbevilling/{number}/{licence}")
@Access(Access.Audience.SIGNED_IN)
@Produces(MediaType.TEXT_HTML)
@InMunicipality
public class FoodServiceHolderPage {
    @CheckedTemplate(basePath = "foodservice")
    static class Templates {
        static native TemplateInstance holder(View view, Typed typed, FormErrors errors);
    }

    /** What the page shows; {@code reported}: what the holder and others have told, the newest first. */
    public record View(
            String href,
            FoodServiceLicence licence,
            String place,
            FoodServiceForce.Standing standing,
            List<FoodServiceEvent> reported,
            List<Option> kinds) {}

    /** The form as typed. */
    public record Typed(String kind, String on, String managerName, String note) {}

    @Inject
    FoodServiceLicences licences;

    @Inject
    ProofFiles proofs;

    @Inject
    Forms forms;

    @Inject
    Audit audit;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @Inject
    Words words;

    @GET
    public TemplateInstance show(@PathParam("number") String number, @PathParam("licence") UUID id) {
        audit.saw("food-service licence", licences.own(id, user.required()).id);
        return page(number, id, new Typed("", "", "", ""), FormErrors.none());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response report(
            @PathParam("number") String number,
            @PathParam("licence") UUID id,
            @RestForm String kind,
            @RestForm String on,
            @RestForm String managerName,
            @RestForm String note,
            @RestForm("proof") FileUpload proof) {
        licences.own(id, user.required());
        FoodServiceLicences.Report report = new FoodServiceLicences.Report(
                TypedForm.one(FoodServiceEventKind.class, kind),
                TypedForm.date(on),
                null,
                null,
                managerName,
                null,
                note);
        return forms.attempt(() -> licences.reportByHolder(id, report, kept(proof), user.required()))
                .answer(
                        says().reported(),
                        FoodServiceCases.ofLicence(number, id),
                        refused ->
                                page(number, id, new Typed(kind, on, managerName, note), refused.errors(this::wrong)));
    }

    private UUID kept(FileUpload proof) {
        boolean sent =
                proof != null && proof.fileName() != null && !proof.fileName().isBlank();
        return sent ? proofs.keep(proof.uploadedFile(), proof.fileName(), "proof").id : null;
    }

    private TemplateInstance page(String number, UUID id, Typed typed, FormErrors errors) {
        FoodServiceLicence licence = licences.own(id, user.required());
        return Templates.holder(
                new View(
                        FoodServiceCases.ofLicence(number, id),
                        licence,
                        Premises.<Premises>findById(TenantKey.of(licence.premisesId)).name,
                        licences.today(licence),
                        licences.events(id).stream()
                                .filter(event -> FoodServiceLicences.BY_HOLDER.contains(event.kind))
                                .sorted(java.util.Comparator.comparing((FoodServiceEvent event) -> event.recordedAt)
                                        .reversed())
                                .toList(),
                        words.options(FoodServiceLicences.BY_HOLDER.toArray(new Enum<?>[0]))),
                typed,
                errors);
    }

    private String wrong(String field) {
        return switch (field) {
            case "kind" -> says().chooseKind();
            case "on" -> says().chooseDay();
            case "managerName" -> says().writeManager();
            case "note" -> says().writeNote();
            case "proof" -> says().wrongProof();
            default -> null;
        };
    }

    private FoodServiceOwnMessages says() {
        return texts.of(FoodServiceOwnMessages.class);
    }
}
