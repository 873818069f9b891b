package no.bevilling.application;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.licence.LicenceReport;
import no.bevilling.licence.LicenceReportKind;
import no.bevilling.licence.LicenceReports;
import no.bevilling.licence.ReceivedReports;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Formats;
import no.bevilling.platform.Forms;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Option;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;

/** A holder reports about an own licence: manager or deputy has left (alkoholloven § 1-7c), the business has passed (§ 1-10). */
@Path("/soknad/fra-bevilling/{number}/{licence}/melding")
@Access(Access.Audience.SIGNED_IN)
@Produces(MediaType.TEXT_HTML)
@InMunicipality
public class HolderReportPages {
    private static final List<LicenceReportKind> KINDS =
            List.of(LicenceReportKind.MANAGER_LEFT, LicenceReportKind.DEPUTY_LEFT, LicenceReportKind.TRANSFERRED);

    @CheckedTemplate(basePath = "application")
    static class Templates {
        static native TemplateInstance holderReport(
                String href, LicencePrefill.Own licence, List<Option> kinds, Typed typed, FormErrors errors);
    }

    /** The form as typed. */
    public record Typed(String kind, String on, String note) {}

    @Inject
    LicencePrefill licences;

    @Inject
    ReceivedReports received;

    @Inject
    LicenceReports reports;

    @Inject
    Forms forms;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    CurrentUser user;

    @Inject
    PageContext page;

    @Inject
    Texts texts;

    @GET
    public TemplateInstance form(@PathParam("licence") UUID id) {
        return form(own(id), new Typed("", "", ""), FormErrors.none());
    }

    @POST
    public Response report(
            @PathParam("licence") UUID id,
            @FormParam("kind") String kind,
            @FormParam("on") String on,
            @FormParam("note") String note) {
        LicencePrefill.Own licence = own(id);
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
        return forms.attempt(() -> received.byHolder(id, report, user.required()))
                .answer(
                        receipt(report),
                        href(id),
                        refused -> form(licence, new Typed(kind, on, note), refused.errors(this::wrong)));
    }

    private String receipt(LicenceReport report) {
        return report.kind() != null && report.kind().leavesPostEmpty()
                ? says().recordedUntil(Formats.date(
                        reports.newManagerDue(report.on()), page.getLanguage().locale()))
                : says().recorded();
    }

    private TemplateInstance form(LicencePrefill.Own licence, Typed typed, FormErrors errors) {
        return Templates.holderReport(
                href(licence.id()), licence, HolderReportOptions.of(says(), KINDS), typed, errors);
    }

    private String wrong(String field) {
        return switch (field) {
            case "kind" -> says().wrongKind();
            case "on" -> says().wrongOn();
            case "note" -> says().wrongNote();
            default -> null;
        };
    }

    private LicencePrefill.Own own(UUID id) {
        return licences.own(id, user.required()).orElseThrow(NotFoundException::new);
    }

    private String href(UUID licence) {
        return "/soknad/fra-bevilling/" + municipality.get().number() + "/" + licence;
    }

    private OwnLicenceMessages says() {
        return texts.of(OwnLicenceMessages.class);
    }
}
