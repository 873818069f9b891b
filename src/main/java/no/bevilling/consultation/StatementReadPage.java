package no.bevilling.consultation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.audit.Audit;
import no.bevilling.casework.AboutMatter;
import no.bevilling.casework.CaseHead;
import no.bevilling.casework.Cases;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Matter;
import no.bevilling.platform.Access;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Words;
import no.bevilling.rules.fact.StatementBody;

/**
 * A whole statement, its confidential part included, for those who prepare and decide the case, whatever its status; that
 * it was read stands in the audit log.
 */
@Path("/k/{number}/saker/{caseId}/uttalelser/{statementId}/les")
@AboutMatter({Matter.LICENCE_APPLICATION, Matter.FOOD_SERVICE_LICENCE})
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.TEXT_HTML)
@InMunicipality
public class StatementReadPage {
    @CheckedTemplate(basePath = "consultation")
    static class Templates {
        static native TemplateInstance read(CaseHead head, StatementView stored);
    }

    @Inject
    Statements statements;

    @Inject
    Cases cases;

    @Inject
    Impartiality impartiality;

    @Inject
    Audit audit;

    @Inject
    CurrentUser user;

    @Inject
    Words words;

    @GET
    public TemplateInstance read(
            @PathParam("number") String number, @PathParam("caseId") UUID caseId, @PathParam("statementId") UUID id) {
        LicensingCase about = cases.get(caseId);
        impartiality.require(about, user.required());
        Statement statement = statements.get(caseId, id);
        audit.saw("statement", id);
        String name = statement.body == StatementBody.OTHER ? statement.bodyName : words.of(statement.body);
        return Templates.read(CaseHead.of(about, number), StatementView.of(statement, name, statements));
    }
}
