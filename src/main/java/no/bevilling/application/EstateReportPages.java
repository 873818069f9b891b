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
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.document.ProofFiles;
import no.bevilling.licence.LicenceReport;
import no.bevilling.licence.LicenceReportKind;
import no.bevilling.licence.ReceivedReport;
import no.bevilling.licence.ReceivedReportLines;
import no.bevilling.licence.ReceivedReports;
import no.bevilling.licence.Reporter;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Option;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * The estate of a dead or bankrupt holder tells the municipality (alkoholloven § 1-10). It holds no licence, so that it names
 * one by its number, and a caseworker looks at the report before it counts.
 */
@Path("/soknad/bo/{number}")
@Access(Access.Audience.SIGNED_IN)
@Produces(MediaType.TEXT_HTML)
@InMunicipality
public class EstateReportPages {
    private static final int SHOWN = 20;
    private static final List<LicenceReportKind> KINDS =
            List.of(LicenceReportKind.HOLDER_DIED, LicenceReportKind.BANKRUPT);

    @CheckedTemplate(basePath = "application")
    static class Templates {
        static native TemplateInstance estateReport(
                Municipalities.Short municipality,
                List<Option> kinds,
                Typed typed,
                FormErrors errors,
                List<ReceivedReportLines.Line> sent);
    }

    /** The form as typed. */
    public record Typed(String licenceNumber, String kind, String on, String reference, String note) {}

    @Inject
    LicencePrefill licences;

    @Inject
    ReceivedReports received;

    @Inject
    ReceivedReportLines lines;

    @Inject
    ProofFiles proofs;

    @Inject
    Forms forms;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @GET
    public TemplateInstance form() {
        return form(new Typed("", "", "", "", ""), FormErrors.none());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response report(
            @PathParam("number") String number,
            @RestForm String licenceNumber,
            @RestForm String kind,
            @RestForm String on,
            @RestForm String reference,
            @RestForm String note,
            @RestForm("proof") FileUpload proof) {
        Typed typed = new Typed(licenceNumber, kind, on, reference, note);
        Optional<LicencePrefill.Own> licence = licences.toTakeOver(licenceNumber == null ? "" : licenceNumber.strip());
        if (licence.isEmpty()) {
            FormErrors errors = FormErrors.none()
                    .add("licenceNumber", texts.of(KindMessages.class).noSuchLicence());
            return Response.status(422).entity(form(typed, errors)).build();
        }
        LicenceReport report = new LicenceReport(
                KINDS.stream()
                        .filter(known -> known.name().equals(kind))
                        .findFirst()
                        .orElse(null),
                TypedForm.date(on),
                null,
                null,
                null,
                note);
        return forms.attempt(
                        () -> received.byEstate(licence.get().id(), report, reference, kept(proof), user.required()))
                .answer(
                        says().estateReceipt(),
                        "/soknad/bo/" + number,
                        refused -> form(typed, refused.errors(this::wrong)));
    }

    private UUID kept(FileUpload proof) {
        boolean sent =
                proof != null && proof.fileName() != null && !proof.fileName().isBlank();
        return sent ? proofs.keep(proof.uploadedFile(), proof.fileName(), "proof").id : null;
    }

    private TemplateInstance form(Typed typed, FormErrors errors) {
        List<ReceivedReport> mine = received.by(user.required(), SHOWN).stream()
                .filter(report -> report.reporter == Reporter.ESTATE)
                .toList();
        return Templates.estateReport(
                municipality.get(), HolderReportOptions.of(says(), KINDS), typed, errors, lines.of(mine));
    }

    private String wrong(String field) {
        return switch (field) {
            case "kind" -> says().wrongKind();
            case "on" -> says().wrongOn();
            case "reference" -> says().wrongReference();
            case "proof" -> says().wrongProof();
            case "note" -> says().wrongNote();
            default -> null;
        };
    }

    private OwnLicenceMessages says() {
        return texts.of(OwnLicenceMessages.class);
    }
}
