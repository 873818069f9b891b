package no.bevilling.desk;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.bevilling.account.Account;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.platform.Access;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Paging;
import no.bevilling.platform.Receipt;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import no.bevilling.sending.PlainMails;

/** What one has been alerted of, and what one wants to be alerted of. */
@Path("/k/{number}/varsler")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.TEXT_HTML)
@InMunicipality
public class AlertPages {
    private static final int SIZE = 25;

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance alerts(View view);

        static native TemplateInstance choices(String number, String email, List<AlertChoices.Choice> choices);
    }

    /** What the page shows; {@code until}: what has been seen when one says so. */
    public record View(
            String number, List<Alerts.Shown> alerts, boolean anyUnseen, Instant until, long count, Paging paging) {}

    @Inject
    Alerts alerts;

    @Inject
    AlertChoices choices;

    @Inject
    PlainMails mails;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @Inject
    Receipt receipt;

    @Inject
    Clock clock;

    @Context
    UriInfo uri;

    @GET
    public TemplateInstance list(@PathParam("number") String number, @QueryParam("side") String page) {
        long count = alerts.count(user.required().id());
        Paging paging = Paging.of(uri, Paging.number(page), SIZE, count);
        return Templates.alerts(new View(
                number,
                alerts.of(user.required(), paging.offset(SIZE), SIZE),
                alerts.unseen(user.required().id()) > 0,
                clock.instant(),
                count,
                paging));
    }

    /** Leads to the case, and takes the alert as seen. */
    @POST
    @Path("{alertId}")
    public Response open(
            @PathParam("number") String number, @PathParam("alertId") UUID alertId, @FormParam("sak") String caseId) {
        alerts.see(alertId, user.required());
        UUID to = TypedForm.uuid(caseId);
        return Response.seeOther(URI.create("/k/" + number + (to == null ? "/varsler" : "/saker/" + to)))
                .build();
    }

    @POST
    @Path("sett")
    public Response seen(@PathParam("number") String number, @FormParam("til") String until) {
        alerts.seeAll(moment(until), user.required());
        receipt.say(texts.of(AlertMessages.class).allSeen());
        return Response.seeOther(URI.create("/k/" + number + "/varsler")).build();
    }

    private Instant moment(String typed) {
        try {
            Instant until = typed == null ? clock.instant() : Instant.parse(typed);
            return until.isAfter(clock.instant()) ? clock.instant() : until;
        } catch (DateTimeException noMoment) {
            return clock.instant();
        }
    }

    @GET
    @Path("valg")
    public TemplateInstance choices(@PathParam("number") String number) {
        Account own = Account.findById(user.required().id());
        return Templates.choices(
                number,
                mails.isAddress(own.email) ? own.email : null,
                choices.of(user.required().id()));
    }

    @POST
    @Path("valg")
    public Response choose(
            @PathParam("number") String number,
            @FormParam("side") List<String> onPage,
            @FormParam("epost") List<String> byEmail) {
        choices.choose(kinds(onPage), kinds(byEmail), user.required());
        receipt.say(texts.of(AlertMessages.class).chosen());
        return Response.seeOther(URI.create("/k/" + number + "/varsler")).build();
    }

    private static Set<AlertKind> kinds(List<String> names) {
        Set<AlertKind> kinds = EnumSet.noneOf(AlertKind.class);
        for (String name : names) {
            AlertKind kind = TypedForm.one(AlertKind.class, name);
            if (kind != null) {
                kinds.add(kind);
            }
        }
        return kinds;
    }
}
