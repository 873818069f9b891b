package no.bevilling.application;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.casework.CaseForms;
import no.bevilling.casework.CaseTurns;
import no.bevilling.casework.LicensingCase;
import no.bevilling.platform.Access;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.Texts;

/** An applicant takes the application back (trekker søknaden), after having read what that means. */
@Path("/soknad/{number}/{id}/trekk")
@Access(Access.Audience.SIGNED_IN)
@Produces(MediaType.TEXT_HTML)
@InMunicipality
public class WithdrawPages {
    /** Names the food-service licence of a form that asked for both; nothing names the first case. */
    private static final String BESIDE = "servering";

    @CheckedTemplate(basePath = "application")
    static class Templates {
        static native TemplateInstance withdraw(View view, FormErrors errors);
    }

    /**
     * What the page shows.
     *
     * @param foodService whether it is the food-service licence of a form that asked for both
     * @param possible whether the case has not ended
     */
    public record View(
            String base, String caseNumber, String placeName, boolean foodService, boolean possible, String reason) {}

    @Inject
    Applications applications;

    @Inject
    OwnCase cases;

    @Inject
    CaseTurns turns;

    @Inject
    CaseForms forms;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @GET
    public TemplateInstance ask(
            @PathParam("number") String number, @PathParam("id") UUID id, @QueryParam("sak") String which) {
        return page(number, id, which, "", FormErrors.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(
            @PathParam("number") String number,
            @PathParam("id") UUID id,
            @FormParam("sak") String which,
            @FormParam("reason") String reason) {
        LicensingCase about = handedIn(id, which);
        return forms.attempt(about.id, () -> turns.withdrawOwn(about.id, reason, user.required()))
                .answer(
                        says().withdrawn(),
                        "/soknad/" + number + "/" + id,
                        refused ->
                                page(number, id, which, reason, refused.errors(field -> says().withdrawReasonWrong())));
    }

    /** A draft is thrown away and not taken back. */
    private LicensingCase handedIn(UUID id, String which) {
        if (applications.known(id, user.required()).isDraft()) {
            throw ProblemException.notFound("It has not been handed in.");
        }
        return BESIDE.equals(which) ? cases.beside(id) : cases.of(id);
    }

    private TemplateInstance page(String number, UUID id, String which, String reason, FormErrors errors) {
        LicensingCase about = handedIn(id, which);
        return Templates.withdraw(
                new View(
                        "/soknad/" + number + "/" + id,
                        about.number(),
                        applications.view(id, user.required()).answers().place().name(),
                        BESIDE.equals(which),
                        turns.mayWithdraw(about),
                        reason),
                errors);
    }

    private OwnCaseMessages says() {
        return texts.of(OwnCaseMessages.class);
    }
}
