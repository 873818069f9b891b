package no.bevilling.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.casework.WaitingWork;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.InMunicipality;

/** What a caseworker looks at first in the morning: everything that waits for this one person. */
@Path("/k/{number}/oppgaver")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.TEXT_HTML)
public class MyTasksPage {
    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance tasks(String municipality, List<WaitingWork.Group> groups, int most);
    }

    @Inject
    MyTasks tasks;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    CurrentUser user;

    @GET
    @InMunicipality
    public TemplateInstance show(@PathParam("number") String number) {
        return Templates.tasks(municipality.get().name(), tasks.of(user.required()), MyTasks.MOST);
    }
}
