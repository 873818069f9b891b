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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.platform.Access;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms.Conflict;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Option;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;

/** An application is taken back on the applicant's written word, or a case that has ended is taken up again. */
@Path("/k/{number}/saker/{caseId}")
@Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
@Produces(MediaType.TEXT_HTML)
@InMunicipality
@AboutMatter
public class CaseTurnPages {
    @CheckedTemplate(basePath = "casework")
    static class Templates {
        static native TemplateInstance withdraw(
                CaseHead head, boolean possible, Typed typed, Conflict conflict, FormErrors errors);

        static native TemplateInstance reopen(
                CaseHead head,
                boolean possible,
                boolean applied,
                List<Option> grounds,
                Typed typed,
                Conflict conflict,
                FormErrors errors);
    }

    /** What stands in the form. */
    public record Typed(String writtenOn, String ground, String reason) {}

    @Inject
    CaseTurns turns;

    @Inject
    Cases cases;

    @Inject
    CaseForms forms;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @GET
    @Path("trekk")
    public TemplateInstance withdrawForm(@PathParam("number") String number, @PathParam("caseId") UUID caseId) {
        return withdrawPage(number, caseId, new Typed("", "", ""), null, FormErrors.none());
    }

    @POST
    @Path("trekk")
    public Response withdraw(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            @FormParam("version") String version,
            @FormParam("writtenOn") String writtenOn,
            @FormParam("reason") String reason) {
        Typed typed = new Typed(writtenOn, "", reason);
        return forms.answer(
                caseId,
                () -> turns.withdraw(
                        caseId, TypedForm.version(version), TypedForm.date(writtenOn), reason, user.required()),
                says().withdrawn(),
                address(number, caseId),
                this::wrong,
                (conflict, errors) -> withdrawPage(number, caseId, typed, conflict, errors));
    }

    private TemplateInstance withdrawPage(
            String number, UUID caseId, Typed typed, Conflict conflict, FormErrors errors) {
        LicensingCase found = cases.toHandle(caseId, user.required());
        return Templates.withdraw(CaseHead.of(found, number), turns.mayWithdraw(found), typed, conflict, errors);
    }

    @GET
    @Path("gjenapne")
    public TemplateInstance reopenForm(@PathParam("number") String number, @PathParam("caseId") UUID caseId) {
        return reopenPage(number, caseId, new Typed("", "", ""), null, FormErrors.none());
    }

    @POST
    @Path("gjenapne")
    public Response reopen(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            @FormParam("version") String version,
            @FormParam("ground") String ground,
            @FormParam("reason") String reason) {
        Typed typed = new Typed("", ground, reason);
        return forms.answer(
                caseId,
                () -> turns.reopen(
                        caseId,
                        TypedForm.version(version),
                        TypedForm.one(ReopeningGround.class, ground),
                        reason,
                        user.required()),
                says().reopened(),
                address(number, caseId),
                this::wrong,
                (conflict, errors) -> reopenPage(number, caseId, typed, conflict, errors));
    }

    private TemplateInstance reopenPage(String number, UUID caseId, Typed typed, Conflict conflict, FormErrors errors) {
        LicensingCase found = cases.toHandle(caseId, user.required());
        List<Option> grounds = ReopeningGround.of(found).stream()
                .map(ground -> Option.of(ground.name(), says().ground(ground)))
                .toList();
        return Templates.reopen(
                CaseHead.of(found, number),
                turns.mayReopen(found),
                found.applicationId != null,
                grounds,
                typed,
                conflict,
                errors);
    }

    private String wrong(String field) {
        return switch (field) {
            case "writtenOn" -> says().writtenOnWrong();
            case "ground" -> says().groundWrong();
            case "reason" -> says().reasonWrong();
            default -> null;
        };
    }

    private static String address(String number, UUID caseId) {
        return "/k/" + number + "/saker/" + caseId;
    }

    private CaseTurnMessages says() {
        return texts.of(CaseTurnMessages.class);
    }
}
