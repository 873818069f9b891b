package no.bevilling.appeal;

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
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.casework.AboutMatter;
import no.bevilling.casework.CaseForms;
import no.bevilling.casework.Cases;
import no.bevilling.casework.LicensingCase;
import no.bevilling.platform.Access;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.Texts;

/** The one who applied appeals against the decision, and sees how far the appeal has come. Nobody else gets in. */
@Path("/soknad/{number}/sak/{caseId}/klage")
@Access(Access.Audience.SIGNED_IN)
@Produces(MediaType.TEXT_HTML)
@InMunicipality
@AboutMatter
public class AppealPage {
    @CheckedTemplate(basePath = "appeal")
    static class Templates {
        static native TemplateInstance appeal(View view, Typed typed, FormErrors errors);
    }

    /**
     * What the applicant sees.
     *
     * @param appeal the newest; null where there is none
     * @param open whether an appeal can be handed in
     * @param lastDay last day in time; null where nothing can be appealed against
     * @param late whether it has passed
     */
    public record View(
            String action,
            String own,
            String caseNumber,
            Appeal appeal,
            boolean open,
            LocalDate lastDay,
            boolean late) {}

    /** What stands in the form. */
    public record Typed(String wanted, String grounds, boolean suspension) {}

    @Inject
    Appeals appeals;

    @Inject
    Cases cases;

    @Inject
    CaseForms forms;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @Inject
    java.time.Clock clock;

    @GET
    public TemplateInstance show(@PathParam("number") String number, @PathParam("caseId") UUID caseId) {
        return page(number, caseId, new Typed("", "", false), FormErrors.none());
    }

    @POST
    public Response submit(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            @FormParam("wanted") String wanted,
            @FormParam("grounds") String grounds,
            @FormParam("suspension") String suspension) {
        Appeals.Content content = new Appeals.Content(wanted, grounds, "true".equals(suspension));
        return forms.attempt(caseId, () -> appeals.submit(caseId, content, user.required()))
                .answer(
                        says().sent(),
                        address(number, caseId),
                        refused -> page(
                                number,
                                caseId,
                                new Typed(wanted, grounds, content.suspension()),
                                refused.errors(
                                        field -> field.equals("wanted") ? says().wantedWrong() : says().tooLong())));
    }

    private TemplateInstance page(String number, UUID caseId, Typed typed, FormErrors errors) {
        LicensingCase about = cases.get(caseId);
        String own = appeals.partysPage(number, about, user.required().id())
                .orElseThrow(() -> ProblemException.notFound("There is no such case of yours."));
        LocalDate lastDay = appeals.appealable(caseId)
                .map(decision -> appeals.lastDay(about, decision))
                .orElse(null);
        View view = new View(
                address(number, caseId),
                own,
                about.number(),
                appeals.newest(caseId).orElse(null),
                appeals.mayAppeal(about),
                lastDay,
                lastDay != null && LocalDate.now(clock).isAfter(lastDay));
        return Templates.appeal(view, typed, errors);
    }

    private static String address(String number, UUID caseId) {
        return "/soknad/" + number + "/sak/" + caseId + "/klage";
    }

    private AppealMessages says() {
        return texts.of(AppealMessages.class);
    }
}
