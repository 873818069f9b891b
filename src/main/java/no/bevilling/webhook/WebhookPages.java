package no.bevilling.webhook;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
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

/** An administrator registers other systems that are told what happens, and sees what has reached them. */
@Path("/k/{number}/webhooks")
@Access(value = Access.Audience.STAFF, roles = Role.ADMIN)
@Produces(MediaType.TEXT_HTML)
@InMunicipality
public class WebhookPages {
    private static final int SIZE = 25;

    @CheckedTemplate(basePath = "webhook")
    static class Templates {
        static native TemplateInstance list(
                String number, List<Webhook> hooks, Filled filled, List<Option> events, FormErrors errors);

        static native TemplateInstance webhook(View view, Paging paging, Forms.Conflict conflict, FormErrors errors);

        static native TemplateInstance secret(String number, Webhook hook, String secret);
    }

    /** The form as it was sent, or as it is stored. */
    public record Filled(String name, String address, String contact, List<WebhookEvent> events) {}

    /** What the page of a webhook shows. */
    public record View(
            String number, Webhook hook, Filled filled, List<Option> events, List<Webhooks.Tried> log, long count) {}

    /** The form. */
    public static class Sent {
        @FormParam("version")
        public String version;

        @FormParam("name")
        public String name;

        @FormParam("address")
        public String address;

        @FormParam("contact")
        public String contact;

        @FormParam("events")
        public List<String> events;

        Webhooks.Typed typed() {
            return new Webhooks.Typed(
                    name,
                    address,
                    contact,
                    events == null
                            ? List.of()
                            : events.stream()
                                    .map(one -> TypedForm.one(WebhookEvent.class, one))
                                    .filter(Objects::nonNull)
                                    .distinct()
                                    .toList());
        }

        Filled filled() {
            return new Filled(name, address, contact, typed().events());
        }
    }

    @Inject
    Webhooks webhooks;

    @Inject
    Forms forms;

    @Inject
    Texts texts;

    @Inject
    CurrentUser user;

    @Context
    UriInfo uri;

    @GET
    public TemplateInstance list(@PathParam("number") String number) {
        return list(number, new Filled("", "", "", List.of()), FormErrors.none());
    }

    @POST
    public Response register(@PathParam("number") String number, @BeanParam Sent sent) {
        UUID[] made = {null};
        Forms.Attempt attempt = forms.attempt(() -> made[0] = webhooks.register(sent.typed(), user.required()).id);
        return attempt.answer(
                says().registered(),
                address(number, made[0]),
                refused -> list(number, sent.filled(), refused.errors(says()::wrong)));
    }

    @GET
    @Path("{webhook}")
    public TemplateInstance webhook(
            @PathParam("number") String number,
            @PathParam("webhook") UUID id,
            @QueryParam(Paging.PARAMETER) String page) {
        return page(number, id, page, null, null, FormErrors.none());
    }

    @POST
    @Path("{webhook}")
    public Response change(@PathParam("number") String number, @PathParam("webhook") UUID id, @BeanParam Sent sent) {
        return forms.attempt(() -> webhooks.change(id, TypedForm.version(sent.version), sent.typed(), user.required()))
                .answer(
                        says().saved(),
                        address(number, id),
                        refused -> page(
                                number, id, null, sent.filled(), refused.conflict(), refused.errors(says()::wrong)));
    }

    @POST
    @Path("{webhook}/tilstand")
    public Response activate(
            @PathParam("number") String number,
            @PathParam("webhook") UUID id,
            @FormParam("version") String version,
            @FormParam("active") String active) {
        boolean on = "true".equals(active);
        return forms.attempt(() -> webhooks.activate(id, TypedForm.version(version), on, user.required()))
                .answer(on ? says().started() : says().nowStopped(), address(number, id), again(number, id));
    }

    @POST
    @Path("{webhook}/ny-hemmelighet")
    public Response rotate(
            @PathParam("number") String number, @PathParam("webhook") UUID id, @FormParam("version") String version) {
        return forms.attempt(() -> webhooks.rotate(id, TypedForm.version(version), user.required()))
                .answer(says().rotated(), address(number, id), again(number, id));
    }

    /** Answers with the secret itself: it is shown once, and a redirect would have to carry it. */
    @POST
    @Path("{webhook}/hemmelighet")
    public Response reveal(@PathParam("number") String number, @PathParam("webhook") UUID id) {
        String secret = webhooks.reveal(id);
        return Response.ok(Templates.secret(number, webhooks.get(id), secret))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("{webhook}/slett")
    public Response remove(
            @PathParam("number") String number, @PathParam("webhook") UUID id, @FormParam("version") String version) {
        return forms.attempt(() -> webhooks.remove(id, TypedForm.version(version)))
                .answer(says().removed(), "/k/" + number + "/webhooks", again(number, id));
    }

    @POST
    @Path("{webhook}/prove")
    public Response test(@PathParam("number") String number, @PathParam("webhook") UUID id) {
        return forms.attempt(() -> webhooks.test(id))
                .answer(says().testQueued(), address(number, id), again(number, id));
    }

    @POST
    @Path("{webhook}/leveringer/{delivery}")
    public Response resend(
            @PathParam("number") String number, @PathParam("webhook") UUID id, @PathParam("delivery") UUID delivery) {
        return forms.attempt(() -> webhooks.resend(id, delivery))
                .answer(says().resent(), address(number, id), again(number, id));
    }

    private Function<Forms.Refused, TemplateInstance> again(String number, UUID id) {
        return refused -> page(number, id, null, null, refused.conflict(), FormErrors.none());
    }

    private TemplateInstance list(String number, Filled filled, FormErrors errors) {
        return Templates.list(number, webhooks.all(), filled, events(), errors);
    }

    private TemplateInstance page(
            String number, UUID id, String page, Filled typed, Forms.Conflict conflict, FormErrors errors) {
        Webhook hook = webhooks.get(id);
        long count = webhooks.countDeliveries(id);
        Paging paging = Paging.of(uri, Paging.number(page), SIZE, count);
        return Templates.webhook(
                new View(
                        number,
                        hook,
                        typed == null ? new Filled(hook.name, hook.address, hook.contact, hook.events) : typed,
                        events(),
                        webhooks.deliveries(id, (paging.getCurrent() - 1) * SIZE, SIZE),
                        count),
                paging,
                conflict,
                errors);
    }

    private List<Option> events() {
        return WebhookEvent.offered().stream()
                .map(event -> new Option(event.name(), says().event(event.name()), event.type()))
                .toList();
    }

    private static String address(String number, UUID id) {
        return "/k/" + number + "/webhooks/" + id;
    }

    private WebhookMessages says() {
        return texts.of(WebhookMessages.class);
    }
}
