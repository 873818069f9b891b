package no.bevilling.decision;

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
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.casework.CaseForms;
import no.bevilling.casework.CaseHead;
import no.bevilling.casework.Cases;
import no.bevilling.document.Document;
import no.bevilling.document.DocumentKind;
import no.bevilling.platform.Access;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms.Conflict;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Option;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;

/** After the meeting: what the body has decided is registered, and the decision goes out. */
@Path("/k/{number}/saker/{caseId}/politisk-vedtak")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.TEXT_HTML)
@InMunicipality
public class ResolutionPage {
    @CheckedTemplate(basePath = "decision")
    static class Templates {
        static native TemplateInstance resolution(
                CaseHead head,
                DecisionView decision,
                UUID papers,
                List<Option> outcomes,
                Typed typed,
                Conflict conflict,
                FormErrors errors);
    }

    /** What stands in the form. */
    public record Typed(String on, String number, String followed, String otherwise) {}

    @Inject
    Resolutions resolutions;

    @Inject
    Decisions decisions;

    @Inject
    DecisionViews views;

    @Inject
    Cases cases;

    @Inject
    CaseForms forms;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @GET
    public Object form(@PathParam("number") String number, @PathParam("caseId") UUID caseId) {
        return page(number, caseId, new Typed("", "", "", ""), null, FormErrors.none())
                .<Object>map(page -> page)
                .orElseGet(() -> Response.seeOther(URI.create(decisionAddress(number, caseId)))
                        .build());
    }

    @POST
    public Response register(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            @FormParam("version") String version,
            @FormParam("on") String on,
            @FormParam("number") String resolutionNumber,
            @FormParam("followed") String followed,
            @FormParam("otherwise") String otherwise) {
        Boolean asRecommended = "true".equals(followed) ? Boolean.TRUE : "false".equals(followed) ? false : null;
        Resolutions.Resolution resolution = new Resolutions.Resolution(
                TypedForm.date(on), resolutionNumber, asRecommended, otherwise == null ? "" : otherwise);
        return forms.attempt(
                        caseId,
                        () -> resolutions.register(caseId, TypedForm.version(version), resolution, user.required()))
                .answer(
                        Boolean.TRUE.equals(asRecommended) ? says().resolutionRegistered() : says().resolutionOther(),
                        decisionAddress(number, caseId),
                        refused -> page(
                                        number,
                                        caseId,
                                        new Typed(on, resolutionNumber, followed, otherwise),
                                        refused.conflict(),
                                        refused.errors(this::wrong))
                                .orElseThrow());
    }

    /** Empty where nothing waits any more: somebody was faster. */
    private Optional<TemplateInstance> page(
            String number, UUID caseId, Typed typed, Conflict conflict, FormErrors errors) {
        CaseHead head = CaseHead.of(cases.get(caseId), number);
        List<Option> outcomes =
                List.of(Option.of("true", says().followedYes()), Option.of("false", says().followedNo()));
        return decisions
                .recommended(caseId)
                .map(waiting -> Templates.resolution(
                        head, views.of(waiting), casePapers(caseId), outcomes, typed, conflict, errors));
    }

    private static UUID casePapers(UUID caseId) {
        return Document.<Document>find(
                        "caseId = ?1 and kind = ?2 order by madeAt desc", caseId, DocumentKind.CASE_PAPERS)
                .firstResultOptional()
                .map(paper -> paper.id)
                .orElse(null);
    }

    private static String decisionAddress(String number, UUID caseId) {
        return "/k/" + number + "/saker/" + caseId + "/vedtak";
    }

    private String wrong(String field) {
        return switch (field) {
            case "on" -> says().resolvedOnWrong();
            case "number" -> says().resolutionNumberWrong();
            case "followed" -> says().followedWrong();
            default -> says().otherwiseWrong();
        };
    }

    private DecisionMessages says() {
        return texts.of(DecisionMessages.class);
    }
}
