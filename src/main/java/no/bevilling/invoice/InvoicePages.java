package no.bevilling.invoice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.audit.Audit;
import no.bevilling.database.Tenant;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Option;
import no.bevilling.platform.Paging;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import no.bevilling.platform.Words;

/**
 * The municipality's invoices. Opened by a caseworker who wants to know first who has not paid, then to enter what came in or
 * set right what was charged; and by an approver who stands behind a write-off.
 */
@Path("/k/{number}/faktura")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.TEXT_HTML)
public class InvoicePages {
    private static final int SIZE = 25;

    @CheckedTemplate(basePath = "invoice")
    static class Templates {
        static native TemplateInstance list(ListView view);

        static native TemplateInstance invoice(
                InvoiceView view, SentForm typed, Forms.Conflict conflict, FormErrors errors);
    }

    /** What the list shows. */
    public record ListView(
            String number,
            InvoiceFilter filter,
            List<Option> views,
            List<Option> kinds,
            List<InvoiceList.Row> rows,
            InvoiceList.Total total,
            List<WriteOff> writeOffs,
            boolean mayHandle,
            long unpaid,
            Paging paging) {
        /** What they all come to, in kroner. */
        public java.math.BigDecimal owed() {
            return Kroner.of(total.owed());
        }

        public java.math.BigDecimal kroner(long ore) {
            return Kroner.of(ore);
        }
    }

    @Inject
    InvoiceList list;

    @Inject
    InvoiceViews views;

    @Inject
    InvoiceEntries entries;

    @Inject
    WriteOffs writeOffs;

    @Inject
    Reminders reminders;

    @Inject
    UnpaidFees unpaid;

    @Inject
    InvoiceAccess access;

    @Inject
    Forms forms;

    @Inject
    Audit audit;

    @Inject
    CurrentUser user;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    Texts texts;

    @Inject
    Words words;

    @Context
    UriInfo uri;

    @GET
    @InMunicipality
    public TemplateInstance list(
            @PathParam("number") String number,
            @QueryParam("vis") String view,
            @QueryParam("slag") String kind,
            @QueryParam("ar") String year,
            @QueryParam("q") String typed,
            @QueryParam(Paging.PARAMETER) String page) {
        InvoiceFilter.View asked = TypedForm.one(InvoiceFilter.View.class, view);
        InvoiceFilter filter = new InvoiceFilter(
                asked == null ? InvoiceFilter.View.ALL : asked,
                TypedForm.one(ChargeKind.class, kind),
                TypedForm.number(year),
                typed);
        InvoiceList.Total total = list.total(filter, user.required());
        Paging paging = Paging.of(uri, Paging.number(page), SIZE, total.count());
        return Templates.list(new ListView(
                number,
                filter,
                Stream.of(InvoiceFilter.View.values())
                        .map(one -> Option.of(one, says().view(one.name())))
                        .toList(),
                words.options(ChargeKind.values()),
                list.rows(filter, user.required(), paging.offset(SIZE), SIZE),
                total,
                writeOffs.waiting(SIZE),
                user.required().has(municipality.id(), Role.CASEWORKER),
                unpaid.countOpen(user.required()),
                paging));
    }

    @GET
    @Path("{invoice}")
    public TemplateInstance show(@PathParam("number") String number, @PathParam("invoice") UUID id) {
        return page(number, id, SentForm.NONE, null, FormErrors.none());
    }

    @POST
    @Path("{invoice}/betaling")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response pay(
            @PathParam("number") String number, @PathParam("invoice") UUID id, MultivaluedMap<String, String> sent) {
        SentForm typed = new SentForm("pay", sent);
        return attempt(number, id, typed, says().paymentEntered(), amount -> {
            Invoice of = locked(id, typed);
            access.requireNoParty(of, user.required());
            entries.pay(of, amount, TypedForm.date(typed.own("on")), typed.own("reason"), null);
        });
    }

    @POST
    @Path("{invoice}/tilbake")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response payBack(
            @PathParam("number") String number, @PathParam("invoice") UUID id, MultivaluedMap<String, String> sent) {
        SentForm typed = new SentForm("back", sent);
        boolean mistake = EntryKind.PAYMENT_RETURNED.name().equals(typed.own("direction"));
        return attempt(number, id, typed, mistake ? says().takenBack() : says().refunded(), amount -> {
            Invoice of = locked(id, typed);
            access.requireTieStated(of, user.required());
            if (mistake) {
                entries.takeBack(of, amount, TypedForm.date(typed.own("on")), typed.own("reason"), null);
            } else {
                entries.refund(of, amount, TypedForm.date(typed.own("on")), typed.own("reason"), null);
            }
        });
    }

    @POST
    @Path("{invoice}/kreditnota")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response credit(
            @PathParam("number") String number, @PathParam("invoice") UUID id, MultivaluedMap<String, String> sent) {
        SentForm typed = new SentForm("credit", sent);
        UUID reference = TypedForm.uuid(typed.own("reference"));
        return attempt(number, id, typed, says().credited(), amount -> {
            access.requireTieStated(locked(id, typed), user.required());
            entries.credit(id, amount, reference == null ? UUID.randomUUID() : reference, typed.own("reason"));
        });
    }

    @POST
    @Path("{invoice}/avskrivning")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response writeOff(
            @PathParam("number") String number, @PathParam("invoice") UUID id, MultivaluedMap<String, String> sent) {
        SentForm typed = new SentForm("off", sent);
        return attempt(
                number,
                id,
                typed,
                says().writeOffProposed(),
                amount -> writeOffs.propose(id, typed.seen(), amount, typed.own("reason"), user.required()));
    }

    @POST
    @Path("{invoice}/avskrivning/{writeOff}/godkjenn")
    @Access(value = Access.Audience.STAFF, roles = Role.APPROVER)
    public Response approve(
            @PathParam("number") String number, @PathParam("invoice") UUID id, @PathParam("writeOff") UUID proposal) {
        return forms.attempt(() -> writeOffs.approve(id, proposal, user.required()), () -> last(id))
                .answer(
                        says().writtenOff(),
                        address(number, id),
                        refused -> page(number, id, SentForm.NONE, refused.conflict(), FormErrors.none()));
    }

    @POST
    @Path("{invoice}/avskrivning/{writeOff}/avvis")
    @Access(value = Access.Audience.STAFF, roles = Role.APPROVER)
    public Response sendBack(
            @PathParam("number") String number,
            @PathParam("invoice") UUID id,
            @PathParam("writeOff") UUID proposal,
            MultivaluedMap<String, String> sent) {
        SentForm typed = new SentForm("review", sent);
        return forms.attempt(
                        () -> writeOffs.sendBack(id, proposal, typed.own("comment"), user.required()), () -> last(id))
                .answer(
                        says().writeOffSentBack(),
                        address(number, id),
                        refused -> page(number, id, typed, refused.conflict(), typed.atFields(refused, this::wrong)));
    }

    @POST
    @Path("{invoice}/purring")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response remind(
            @PathParam("number") String number, @PathParam("invoice") UUID id, MultivaluedMap<String, String> sent) {
        SentForm typed = new SentForm("remind", sent);
        return forms.attempt(
                        () -> {
                            Invoice of = locked(id, typed);
                            access.requireNoParty(of, user.required());
                            reminders.remind(of);
                        },
                        () -> last(id))
                .answer(
                        says().reminded(),
                        address(number, id),
                        refused -> page(number, id, typed, refused.conflict(), typed.atFields(refused, this::wrong)));
    }

    private Invoice locked(UUID id, SentForm typed) {
        return entries.locked(id, typed.seen());
    }

    /** An amount is needed by all; what is wrong is said at the fields of the form that was sent. */
    private Response attempt(String number, UUID id, SentForm typed, String said, Consumer<Long> change) {
        return forms.attempt(
                        () -> {
                            Long amount = Kroner.ore(typed.own("amount"));
                            change.accept(amount == null ? 0L : amount);
                        },
                        () -> last(id))
                .answer(
                        said,
                        address(number, id),
                        refused -> page(number, id, typed, refused.conflict(), typed.atFields(refused, this::wrong)));
    }

    private Forms.Conflict last(UUID id) {
        return Tenant.call(municipality.id(), () -> entries.last(id));
    }

    private TemplateInstance page(String number, UUID id, SentForm typed, Forms.Conflict conflict, FormErrors errors) {
        return Tenant.call(municipality.id(), () -> {
            InvoiceView view = views.of(number, id, typed.form(), user.required());
            audit.saw("invoice", id);
            return Templates.invoice(view, typed, conflict, errors);
        });
    }

    private String wrong(String field) {
        return switch (field) {
            case "amount" -> says().wrongAmount();
            case "on" -> says().wrongDay();
            case "reason" -> says().wrongReason();
            case "comment" -> says().wrongComment();
            default -> null;
        };
    }

    private static String address(String number, UUID id) {
        return "/k/" + number + "/faktura/" + id;
    }

    private InvoiceMessages says() {
        return texts.of(InvoiceMessages.class);
    }
}
