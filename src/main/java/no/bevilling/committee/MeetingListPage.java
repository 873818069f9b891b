package no.bevilling.committee;

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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.database.Tenant;
import no.bevilling.platform.Access;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Option;
import no.bevilling.platform.Paging;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import no.bevilling.platform.Words;
import no.bevilling.rules.DecidingBody;

/** The meetings: those who sit in the body see when and where, and a caseworker plans the next one. */
@Path("/k/{number}/utvalg/moter")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.COMMITTEE, Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.TEXT_HTML)
@InMunicipality
public class MeetingListPage {
    private static final int SIZE = 25;

    @CheckedTemplate(basePath = "committee")
    static class Templates {
        static native TemplateInstance meetings(
                String number,
                List<Meeting> meetings,
                Paging paging,
                boolean mayPlan,
                List<Option> bodies,
                Typed typed,
                FormErrors errors);
    }

    /** The form as typed. */
    public record Typed(String body, String bodyName, String seats, String day, String time, String place) {}

    @Inject
    Meetings meetings;

    @Inject
    Forms forms;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @Inject
    Words words;

    @Context
    UriInfo uri;

    @GET
    public TemplateInstance list(@PathParam("number") String number, @QueryParam(Paging.PARAMETER) String page) {
        return page(number, page, new Typed("COMMITTEE", "", "", "", "", ""), FormErrors.none());
    }

    @POST
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response plan(
            @PathParam("number") String number,
            @FormParam("body") String body,
            @FormParam("bodyName") String bodyName,
            @FormParam("seats") String seats,
            @FormParam("day") String day,
            @FormParam("time") String time,
            @FormParam("place") String place) {
        Meetings.Planned planned = new Meetings.Planned(
                TypedForm.one(DecidingBody.class, body), bodyName, startsAt(day, time), place, seats(seats));
        return forms.attempt(() -> meetings.plan(planned, user.required()))
                .answer(
                        says().planned(),
                        "/k/" + number + "/utvalg/moter",
                        refused -> page(
                                number,
                                null,
                                new Typed(body, bodyName, seats, day, time, place),
                                refused.errors(field -> says().wrong("startsAt".equals(field) ? "day" : field))));
    }

    private TemplateInstance page(String number, String page, Typed typed, FormErrors errors) {
        Paging paging = Paging.of(uri, Paging.number(page), SIZE, meetings.count(user.required()));
        List<Option> bodies = Stream.of(DecidingBody.values())
                .filter(body -> body != DecidingBody.ADMINISTRATION)
                .map(body -> Option.of(body, words.of(body)))
                .toList();
        return Templates.meetings(
                number,
                meetings.latest(paging.offset(SIZE), SIZE, user.required()),
                paging,
                user.required().has(Tenant.id(), Role.CASEWORKER),
                bodies,
                typed,
                errors);
    }

    /** Nothing: as many as are called; what is no number is refused with the number 0. */
    private static Integer seats(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        Integer number = TypedForm.number(typed.strip());
        return number == null ? 0 : number;
    }

    private static LocalDateTime startsAt(String day, String time) {
        LocalDate on = TypedForm.date(day);
        try {
            return on == null || time == null
                    ? null
                    : on.atTime(LocalTime.parse(time.strip().replace('.', ':')));
        } catch (DateTimeException notATime) {
            return null;
        }
    }

    private MeetingMessages says() {
        return texts.of(MeetingMessages.class);
    }
}
