package no.bevilling.tip;

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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.platform.Access;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Option;
import no.bevilling.platform.Paging;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import no.bevilling.platform.Words;

/**
 * The tips of a municipality. Opened by a caseworker some mornings a week, who wants to know which are new, which place each is
 * about, and whether an inspection should follow.
 */
@Path("/k/{number}/tips")
@Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
@Produces(MediaType.TEXT_HTML)
@InMunicipality
public class TipDeskPages {
    private static final int SIZE = 25;

    @CheckedTemplate(basePath = "tip")
    static class Templates {
        static native TemplateInstance list(
                String number, boolean closed, String caption, String when, List<TipDesk.Row> rows, Paging paging);

        static native TemplateInstance tip(View view, Typed typed, Forms.Conflict conflict, FormErrors errors);
    }

    /** The forms as typed. */
    public record Typed(
            String search, String premises, String toInspect, String judgement, String outcome, String reason) {}

    /** What the page of a tip shows. */
    public record View(
            String number,
            TipDesk.Read read,
            List<Option> places,
            List<Option> yesNo,
            List<Option> outcomes,
            int days) {
        public boolean isOpen() {
            return read.tip().status != TipStatus.CLOSED;
        }

        public String href() {
            return "/k/" + number + "/tips/" + read.tip().id;
        }
    }

    @Inject
    TipDesk desk;

    @Inject
    TipRetention retention;

    @Inject
    Forms forms;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @Inject
    Words words;

    @GET
    public TemplateInstance list(
            @PathParam("number") String number,
            @QueryParam("lukket") boolean closed,
            @QueryParam(Paging.PARAMETER) String page,
            @Context UriInfo uri) {
        long count = desk.count(closed, user.required());
        Paging paging = Paging.of(uri, Paging.number(page), SIZE, count);
        return Templates.list(
                number,
                closed,
                closed ? says().countClosed(count) : says().countOpen(count),
                closed ? says().closedOn() : says().received(),
                desk.list(closed, paging.offset(SIZE), SIZE, user.required()),
                paging);
    }

    @GET
    @Path("{tipId}")
    public TemplateInstance read(
            @PathParam("number") String number, @PathParam("tipId") UUID id, @QueryParam("sted") String search) {
        TipDesk.Read read = desk.read(id, user.required());
        return page(
                number,
                read,
                new Typed(search, text(read.tip().premisesId), answer(read.tip()), read.tip().judgement, "", ""),
                null,
                FormErrors.none());
    }

    @POST
    @Path("{tipId}/vurdering")
    public Response judge(
            @PathParam("number") String number,
            @PathParam("tipId") UUID id,
            @FormParam("version") String version,
            @FormParam("premises") String premises,
            @FormParam("toInspect") String toInspect,
            @FormParam("judgement") String judgement) {
        Boolean inspect = "true".equals(toInspect) ? Boolean.TRUE : "false".equals(toInspect) ? Boolean.FALSE : null;
        return forms.attempt(() -> desk.judge(
                        id, TypedForm.version(version), TypedForm.uuid(premises), inspect, judgement, user.required()))
                .answer(
                        says().judged(),
                        "/k/" + number + "/tips/" + id,
                        refused -> again(number, id, new Typed("", premises, toInspect, judgement, "", ""), refused));
    }

    @POST
    @Path("{tipId}/lukking")
    public Response close(
            @PathParam("number") String number,
            @PathParam("tipId") UUID id,
            @FormParam("version") String version,
            @FormParam("outcome") String outcome,
            @FormParam("reason") String reason) {
        return forms.attempt(() -> desk.close(
                        id,
                        TypedForm.version(version),
                        TypedForm.one(TipOutcome.class, outcome),
                        reason,
                        user.required()))
                .answer(says().closedReceipt(), "/k/" + number + "/tips", refused -> {
                    Tip tip = desk.read(id, user.required()).tip();
                    return again(
                            number,
                            id,
                            new Typed("", text(tip.premisesId), answer(tip), tip.judgement, outcome, reason),
                            refused);
                });
    }

    private TemplateInstance again(String number, UUID id, Typed typed, Forms.Refused refused) {
        return page(number, desk.read(id, user.required()), typed, refused.conflict(), refused.errors(says()::wrong));
    }

    private TemplateInstance page(
            String number, TipDesk.Read read, Typed typed, Forms.Conflict conflict, FormErrors errors) {
        return Templates.tip(
                new View(
                        number,
                        read,
                        places(read, typed),
                        List.of(Option.of("true", says().inspectYes()), Option.of("false", says().inspectNo())),
                        words.options(TipOutcome.values()),
                        retention.days()),
                typed,
                conflict,
                errors);
    }

    /** The place that it is tied to, then those that the told text or the search finds. */
    private List<Option> places(TipDesk.Read read, Typed typed) {
        List<Option> options = new ArrayList<>();
        Tip tip = read.tip();
        if (tip.premisesId != null) {
            options.add(Option.of(tip.premisesId, read.premises()));
        }
        String search = typed.search() == null || typed.search().isBlank() ? tip.placeTold : typed.search();
        desk.places(search).stream()
                .filter(place -> !place.id().equals(tip.premisesId))
                .map(place -> Option.of(
                        place.id(), place.address().isBlank() ? place.name() : place.name() + ", " + place.address()))
                .forEach(options::add);
        return options;
    }

    private static String answer(Tip tip) {
        return tip.judgedAt == null ? "" : Boolean.toString(tip.status == TipStatus.TO_INSPECT);
    }

    private static String text(UUID id) {
        return id == null ? "" : id.toString();
    }

    private TipDeskMessages says() {
        return texts.of(TipDeskMessages.class);
    }
}
