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
import java.util.stream.Stream;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.audit.Audit;
import no.bevilling.platform.Access;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Option;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;

/** The cases that one belongs together with, and where they are told. */
@Path("/k/{number}/saker/{caseId}/beslektede")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.TEXT_HTML)
@InMunicipality
@AboutMatter
public class RelatedCasePages {
    @CheckedTemplate(basePath = "casework")
    static class Templates {
        static native TemplateInstance related(View view, FormErrors errors);
    }

    /** What the page shows; {@code typed} and {@code kind} stand in the form. */
    public record View(
            CaseHead head,
            List<RelatedCases.Related> related,
            List<RelatedCases.Suggested> suggested,
            List<Option> kinds,
            String typed,
            String kind) {}

    @Inject
    RelatedCases related;

    @Inject
    Cases cases;

    @Inject
    CaseForms forms;

    @Inject
    Audit audit;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @GET
    public TemplateInstance list(@PathParam("number") String number, @PathParam("caseId") UUID caseId) {
        audit.saw("case", caseId);
        return page(number, caseId, "", "", FormErrors.none());
    }

    @POST
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response relate(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            @FormParam("case") String other,
            @FormParam("kind") String kind) {
        return forms.attempt(caseId, () -> {
                    cases.toHandle(caseId, user.required());
                    related.relate(
                            caseId, related.numbered(other), TypedForm.one(RelationKind.class, kind), user.required());
                })
                .answer(
                        says().saved(),
                        address(number, caseId),
                        refused -> page(
                                number,
                                caseId,
                                other,
                                kind,
                                refused.errors(
                                        field -> "kind".equals(field) ? says().kindWrong() : says().caseWrong())));
    }

    @POST
    @Path("{relationId}/fjern")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response unrelate(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            @PathParam("relationId") UUID relationId) {
        return forms.attempt(caseId, () -> related.unrelate(caseId, relationId, user.required()))
                .answer(
                        says().removed(),
                        address(number, caseId),
                        refused -> page(number, caseId, "", "", FormErrors.none()));
    }

    private TemplateInstance page(String number, UUID caseId, String typed, String kind, FormErrors errors) {
        LicensingCase found = cases.get(caseId);
        List<Option> kinds = Stream.of(RelationKind.values())
                .map(one -> Option.of(one.name(), says().kind(one, true)))
                .toList();
        return Templates.related(
                new View(
                        CaseHead.of(found, number),
                        related.of(caseId, user.required()),
                        related.suggestions(found, user.required()),
                        kinds,
                        typed,
                        kind),
                errors);
    }

    private static String address(String number, UUID caseId) {
        return "/k/" + number + "/saker/" + caseId + "/beslektede";
    }

    private RelatedMessages says() {
        return texts.of(RelatedMessages.class);
    }
}
