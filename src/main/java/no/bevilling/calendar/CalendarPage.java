package no.bevilling.calendar;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.platform.Access;
import no.bevilling.platform.Forms;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Texts;

/** A person gets deadlines, inspections and meetings into the calendar that the person uses. */
@Path("/k/{number}/kalender")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER, Role.INSPECTOR, Role.COMMITTEE})
@Produces(MediaType.TEXT_HTML)
@InMunicipality
public class CalendarPage {
    @CheckedTemplate(basePath = "calendar")
    static class Templates {
        static native TemplateInstance calendar(String number, CalendarFeed feed, String address);
    }

    @Inject
    CalendarFeeds feeds;

    @Inject
    Forms forms;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @GET
    public TemplateInstance read(@PathParam("number") String number) {
        return Templates.calendar(number, feeds.of(user.required()).orElse(null), null);
    }

    /** Answers with the address itself: it is shown once, and a redirect would have to carry it. */
    @POST
    @Path("adresse")
    public Response renew(@PathParam("number") String number) {
        String address = feeds.renew(user.required(), number);
        return Response.ok(Templates.calendar(number, feeds.of(user.required()).orElse(null), address))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("slett")
    public Response revoke(@PathParam("number") String number) {
        return forms.attempt(() -> feeds.revoke(user.required()))
                .answer(
                        texts.of(CalendarMessages.class).revoked(),
                        "/k/" + number + "/kalender",
                        refused -> Templates.calendar(number, null, null));
    }
}
