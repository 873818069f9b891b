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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.database.Tenant;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Option;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;

/** Where those who act in a case state their tie to its parties, in one click when there is none. */
@Path("/k/{number}/saker/{caseId}/habilitet")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER, Role.COMMITTEE, Role.INSPECTOR})
@Produces(MediaType.TEXT_HTML)
@InMunicipality
@AboutMatter
public class ImpartialityPages {
    @CheckedTemplate(basePath = "casework")
    static class Templates {
        static native TemplateInstance impartiality(View view, FormErrors errors);
    }

    /** What the page shows. {@code stated} is null before the reader has said anything. */
    public record View(
            CaseHead head,
            String back,
            List<Option> ties,
            String tie,
            String explanation,
            ImpartialityStatement stated,
            List<ImpartialityStatement> all,
            boolean handles) {}

    @Inject
    ImpartialityStatements statements;

    @Inject
    Cases cases;

    @Inject
    CaseAddresses addresses;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    Forms forms;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @GET
    public TemplateInstance show(
            @PathParam("number") String number, @PathParam("caseId") UUID caseId, @QueryParam("til") String back) {
        return page(number, caseId, back, "", "", FormErrors.none());
    }

    @POST
    public Response state(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            @FormParam("til") String back,
            @FormParam("tie") String typed,
            @FormParam("explanation") String explanation) {
        Tie tie = TypedForm.one(Tie.class, typed);
        boolean acts = tie == null || tie.mayAct();
        return forms.attempt(() -> statements.state(cases.get(caseId), tie, explanation, user.required()))
                .answer(
                        acts ? says().stated() : says().statedTie(),
                        acts ? wayBack(number, caseId, back) : otherwise(number),
                        refused -> page(
                                number,
                                caseId,
                                back,
                                typed,
                                explanation,
                                refused.errors(field -> "tie".equals(field) ? says().chooseTie() : says().sayWhich())));
    }

    private TemplateInstance page(
            String number, UUID caseId, String back, String tie, String explanation, FormErrors errors) {
        LicensingCase found = cases.get(caseId);
        List<Option> ties = Stream.of(Tie.values())
                .filter(one -> one != Tie.NONE)
                .map(one -> Option.of(one.name(), says().tie(one)))
                .toList();
        return Templates.impartiality(
                new View(
                        CaseHead.of(found, number),
                        back(found, number, back),
                        ties,
                        tie,
                        explanation,
                        statements.of(caseId, user.required().id()).orElse(null),
                        handles() ? statements.of(caseId) : List.of(),
                        handles()),
                errors);
    }

    /** Whether the reader reads cases; committee and inspectors come from pages of their own, and see their own statement. */
    private boolean handles() {
        return user.required().has(municipality.id(), Role.CASEWORKER)
                || user.required().has(municipality.id(), Role.APPROVER);
    }

    private String otherwise(String number) {
        return handles() ? "/k/" + number + "/saker" : "/";
    }

    /** Only ever back into the municipality's own pages: an address from outside leads nowhere else. */
    private String back(LicensingCase about, String number, String typed) {
        String ofCase = handles() ? addresses.of(about.matter, number, about.id) : "/";
        return typed != null && typed.matches(Pattern.quote("/k/" + number) + "/[a-zA-Z0-9/-]+") ? typed : ofCase;
    }

    private String wayBack(String number, UUID caseId, String typed) {
        return Tenant.call(municipality.id(), () -> back(cases.get(caseId), number, typed));
    }

    private ImpartialityMessages says() {
        return texts.of(ImpartialityMessages.class);
    }
}
