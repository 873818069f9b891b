package no.bevilling.consultation;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.casework.AboutMatter;
import no.bevilling.casework.CaseForms;
import no.bevilling.casework.Cases;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Matter;
import no.bevilling.database.Tenant;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import no.bevilling.platform.Words;
import no.bevilling.rules.fact.StatementBody;

/** An applicant reads what a consulted body holds against the application, and comments on it. Nobody else gets in. */
@Path("/soknad/{number}/sak/{caseId}/uttalelse/{statementId}")
@AboutMatter({Matter.LICENCE_APPLICATION, Matter.FOOD_SERVICE_LICENCE})
@Access(Access.Audience.SIGNED_IN)
@Produces(MediaType.TEXT_HTML)
public class CommentPage {
    @CheckedTemplate(basePath = "consultation")
    static class Templates {
        static native TemplateInstance comment(View statement, String typed, boolean already, FormErrors errors);
    }

    /** What the applicant sees of it: never the statement itself. */
    public record View(String action, String caseNumber, StatementView stored, boolean open, boolean late) {}

    @Inject
    Statements statements;

    @Inject
    Cases cases;

    @Inject
    CaseForms forms;

    @Inject
    CurrentUser user;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    Texts texts;

    @Inject
    Words words;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance read(
            @PathParam("number") String number, @PathParam("caseId") UUID caseId, @PathParam("statementId") UUID id) {
        return form(number, caseId, id, "", false, FormErrors.none());
    }

    @POST
    public Response comment(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            @PathParam("statementId") UUID id,
            @FormParam("version") String version,
            @FormParam("comment") String comment) {
        return forms.attempt(
                        caseId,
                        () -> statements.comment(caseId, id, TypedForm.version(version), comment, user.required()))
                .answer(says().sent(), address(number, caseId, id), refused -> {
                    boolean already = refused.conflict() != null;
                    FormErrors errors = FormErrors.none();
                    if (!already) {
                        errors.add("comment", says().wrong());
                    }
                    return form(number, caseId, id, comment, already, errors);
                });
    }

    private CommentMessages says() {
        return texts.of(CommentMessages.class);
    }

    private TemplateInstance form(
            String number, UUID caseId, UUID id, String typed, boolean already, FormErrors errors) {
        return Tenant.call(municipality.id(), () -> {
            Statement statement = statements.forApplicant(caseId, id, user.required());
            LicensingCase of = cases.get(caseId);
            String name = statement.body == StatementBody.OTHER ? statement.bodyName : words.of(statement.body);
            View view = new View(
                    address(number, caseId, id),
                    of.number(),
                    StatementView.of(statement, name, statements),
                    statements.mayComment(of, statement),
                    LocalDate.now(clock).isAfter(statement.commentDueOn));
            return Templates.comment(view, typed, already, errors);
        });
    }

    private static String address(String number, UUID caseId, UUID id) {
        return "/soknad/" + number + "/sak/" + caseId + "/uttalelse/" + id;
    }
}
