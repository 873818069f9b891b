package no.bevilling.fee;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.casework.AboutMatter;
import no.bevilling.casework.CaseForms;
import no.bevilling.casework.Matter;
import no.bevilling.database.Tenant;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.Texts;

/** An organiser tells what an event came to, so that its fee can be settled. Nobody else gets in. */
@Path("/soknad/{number}/sak/{caseId}/gebyr/oppgave")
@Access(Access.Audience.SIGNED_IN)
@AboutMatter(Matter.FEE)
@Produces(MediaType.TEXT_HTML)
public class EventReportPage {
    @CheckedTemplate(basePath = "fee")
    static class Templates {
        static native TemplateInstance eventReport(
                HolderFees.Head head, EventReportForm.View report, Forms.Conflict conflict, FormErrors errors);
    }

    @Inject
    HolderFees fees;

    @Inject
    EventReports reports;

    @Inject
    CaseForms forms;

    @Inject
    CurrentUser user;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance show(@PathParam("number") String number, @PathParam("caseId") UUID caseId) {
        return page(number, caseId, null, null, FormErrors.none());
    }

    @POST
    public Response tell(
            @PathParam("number") String number, @PathParam("caseId") UUID caseId, MultivaluedMap<String, String> sent) {
        HolderFeeMessages says = texts.of(HolderFeeMessages.class);
        Map<String, String> typed = EventReportForm.typed(sent);
        Tenant.run(municipality.id(), () -> fees.head(caseId, user.required()));
        return forms.attempt(
                        caseId,
                        () -> reports.deliver(
                                caseId,
                                EventReportForm.version(typed),
                                EventReportForm.answer(typed),
                                false,
                                user.required()))
                .answer(
                        says.eventTold(),
                        address(number, caseId),
                        refused -> page(number, caseId, typed, refused.conflict(), refused.errors(says::eventWrong)));
    }

    private TemplateInstance page(
            String number, UUID caseId, Map<String, String> typed, Forms.Conflict conflict, FormErrors errors) {
        return Tenant.call(municipality.id(), () -> {
            HolderFees.Head head = fees.head(caseId, user.required());
            EventReport report = reports.ofCase(caseId)
                    .orElseThrow(() -> ProblemException.notFound("Nothing has been asked about this event."));
            return Templates.eventReport(
                    head,
                    EventReportForm.view(
                            report, address(number, caseId), reports.isUsed(report), LocalDate.now(clock), typed),
                    conflict,
                    errors);
        });
    }

    private static String address(String number, UUID caseId) {
        return "/soknad/" + number + "/sak/" + caseId + "/gebyr/oppgave";
    }
}
