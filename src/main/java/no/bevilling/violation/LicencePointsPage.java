package no.bevilling.violation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.audit.Audit;
import no.bevilling.platform.Access;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.TypedForm;
import no.bevilling.rules.fact.ViolationKind;

/** The points of a licence, drawn over time: for a caseworker who asks how near it is to a withdrawal, and what one more would mean. */
@Path("/k/{number}/bevillinger/{licenceId}/prikker")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.TEXT_HTML)
@InMunicipality
public class LicencePointsPage {
    @CheckedTemplate(basePath = "violation")
    static class Templates {
        static native TemplateInstance ledger(String number, LicencePointsView view, OneMore more, String chosen);
    }

    /** What one more violation would lead to; {@code days} null where the scale does not say. */
    public record OneMore(int points, Integer days) {}

    @Inject
    LicencePointsViews views;

    @Inject
    CurrentUser user;

    @Inject
    Audit audit;

    @GET
    public TemplateInstance show(
            @PathParam("number") String number, @PathParam("licenceId") UUID id, @QueryParam("en-til") String typed) {
        LicencePointsView view = views.of(id, number, user.required());
        audit.saw("points", id);
        ViolationKind kind = TypedForm.one(ViolationKind.class, typed);
        OneMore more = null;
        if (kind != null) {
            Ledger.Due due = views.oneMore(id, kind, user.required());
            more = new OneMore(due.points(), due.days().known().orElse(null));
        }
        return Templates.ledger(number, view, more, kind == null ? "" : kind.name());
    }
}
