package no.bevilling.sending;

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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.casework.CaseHead;
import no.bevilling.document.OutboxNotice;
import no.bevilling.document.OutboxStatus;
import no.bevilling.document.SendingChannel;
import no.bevilling.platform.Access;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Option;
import no.bevilling.platform.Paging;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;

/** What is to be sent and what has been; what could not be, and why; what is to be printed. */
@Path("/k/{number}/utboks")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.TEXT_HTML)
@InMunicipality
public class OutboxPages {
    private static final int SIZE = 25;

    @CheckedTemplate(basePath = "sending")
    static class Templates {
        static native TemplateInstance outbox(
                String number,
                List<ViewChoice> views,
                OutboxList.View view,
                List<OutboxList.Row> rows,
                long count,
                Paging paging);

        static native TemplateInstance message(
                String number,
                CaseHead head,
                Outbox.Seen seen,
                List<Option> channels,
                Forms.Conflict conflict,
                boolean open,
                boolean toPrint,
                FormErrors errors);
    }

    /** A link to one part of the outbox, with how much is in it. */
    public record ViewChoice(OutboxList.View view, String href, long count, boolean current) {}

    @Inject
    OutboxList list;

    @Inject
    Outbox outbox;

    @Inject
    Forms forms;

    @Inject
    Texts texts;

    @Inject
    CurrentUser user;

    @Context
    UriInfo uri;

    @GET
    public TemplateInstance list(
            @PathParam("number") String number,
            @QueryParam("vis") String view,
            @QueryParam(Paging.PARAMETER) String page) {
        OutboxList.View chosen =
                TypedForm.one(OutboxList.View.class, view == null ? "" : view.toUpperCase(Locale.ROOT));
        OutboxList.View shown = chosen == null ? OutboxList.View.ALL : chosen;
        List<ViewChoice> views = Arrays.stream(OutboxList.View.values())
                .map(one -> new ViewChoice(
                        one,
                        "/k/" + number + "/utboks?vis=" + one.name().toLowerCase(Locale.ROOT),
                        list.count(one),
                        one == shown))
                .toList();
        long count = list.count(shown);
        Integer typed = TypedForm.number(page);
        Paging paging = Paging.of(uri, typed == null ? 1 : typed, SIZE, count);
        return Templates.outbox(
                number,
                views,
                shown,
                list.newest(shown, (paging.getCurrent() - 1) * SIZE, SIZE, user.required()),
                count,
                paging);
    }

    @GET
    @Path("{id}")
    public TemplateInstance message(@PathParam("number") String number, @PathParam("id") UUID id) {
        return page(number, id, null, FormErrors.none());
    }

    @POST
    @Path("{id}/forsok")
    public Response retry(
            @PathParam("number") String number, @PathParam("id") UUID id, @FormParam("version") String version) {
        return forms.attempt(() -> outbox.retry(id, TypedForm.version(version), user.required()))
                .answer(says().retried(), address(number, id), refused -> again(number, id, refused));
    }

    @POST
    @Path("{id}/kanal")
    public Response change(
            @PathParam("number") String number,
            @PathParam("id") UUID id,
            @FormParam("version") String version,
            @FormParam("channel") String channel) {
        SendingChannel chosen = TypedForm.one(SendingChannel.class, channel);
        return forms.attempt(() -> outbox.change(id, TypedForm.version(version), chosen, user.required()))
                .answer(says().channelChanged(), address(number, id), refused -> again(number, id, refused));
    }

    @POST
    @Path("{id}/postlagt")
    public Response posted(
            @PathParam("number") String number, @PathParam("id") UUID id, @FormParam("version") String version) {
        return forms.attempt(() -> outbox.posted(id, TypedForm.version(version), user.required()))
                .answer(
                        says().wasPosted(),
                        "/k/" + number + "/utboks?vis=print",
                        refused -> again(number, id, refused));
    }

    private TemplateInstance again(String number, UUID id, Forms.Refused refused) {
        return page(number, id, refused.conflict(), refused.errors(field -> says().channelWrong()));
    }

    private TemplateInstance page(String number, UUID id, Forms.Conflict conflict, FormErrors errors) {
        Outbox.Seen seen = outbox.get(id, user.required());
        boolean letter = seen.message().notice == OutboxNotice.LETTER;
        boolean open = seen.message().status != OutboxStatus.SENT;
        List<Option> channels = Arrays.stream(SendingChannel.values())
                .filter(channel -> letter || channel == SendingChannel.EMAIL)
                .map(channel -> Option.of(channel, says().channel(channel.name())))
                .toList();
        return Templates.message(
                number,
                seen.about() == null ? null : CaseHead.of(seen.about(), number),
                seen,
                channels,
                conflict,
                open,
                open && seen.message().channel == SendingChannel.PRINT,
                errors);
    }

    private static String address(String number, UUID id) {
        return "/k/" + number + "/utboks/" + id;
    }

    private SendingMessages says() {
        return texts.of(SendingMessages.class);
    }
}
