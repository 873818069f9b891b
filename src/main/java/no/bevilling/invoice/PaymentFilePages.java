package no.bevilling.invoice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.database.Tenant;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Paging;
import no.bevilling.platform.Receipt;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A caseworker brings the bank's file, sees what it would enter, enters it, and says what the rest was. */
@Path("/k/{number}/innbetalinger")
@Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
@Produces(MediaType.TEXT_HTML)
public class PaymentFilePages {
    private static final int SIZE = 25;
    private static final int ON_A_PAGE = 100;

    @CheckedTemplate(basePath = "invoice")
    static class Templates {
        static native TemplateInstance payments(ListView view, FormErrors errors);

        static native TemplateInstance paymentFile(FileView view);
    }

    /** A transaction that waits for a person, as the page shows it. */
    public record Waiting(PaymentTransaction transaction) {
        public BigDecimal amount() {
            return Kroner.of(transaction.incoming ? transaction.amountInOre : -transaction.amountInOre);
        }

        public boolean mayBeEntered() {
            return transaction.incoming && !transaction.returned;
        }

        /** Names of its fields: there are many of these forms on the page. */
        public String numberField() {
            return "number_" + transaction.id;
        }

        public String noteField() {
            return "note_" + transaction.id;
        }
    }

    /** What the list shows. */
    public record ListView(
            String number, List<PaymentFile> files, Paging paging, List<Waiting> waiting, long waitingInAll) {}

    /** What the page of a file shows; {@code counts} by what becomes of its transactions. */
    public record FileView(
            String number,
            PaymentFile file,
            long total,
            Map<PaymentOutcome, Long> counts,
            List<PaymentFiles.Seen> transactions,
            Paging paging) {
        /** How many would be entered. */
        public long toEnter() {
            return counts.getOrDefault(PaymentOutcome.READ, 0L);
        }
    }

    @Inject
    PaymentFiles files;

    @Inject
    Forms forms;

    @Inject
    Receipt receipt;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @Context
    UriInfo uri;

    @GET
    @InMunicipality
    public TemplateInstance list(@PathParam("number") String number, @QueryParam(Paging.PARAMETER) String page) {
        return listPage(number, Paging.number(page), FormErrors.none());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response bring(@PathParam("number") String number, @RestForm("file") FileUpload file) {
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            return again(number, says().chooseFile());
        }
        try {
            UUID id = Tenant.call(
                    municipality.id(), () -> files.read(file.uploadedFile(), file.fileName(), user.required()));
            return Response.seeOther(URI.create(address(number) + "/" + id)).build();
        } catch (RuntimeException e) {
            UnreadablePayments why = UnreadablePayments.in(e).orElseThrow(() -> e);
            return again(number, why.at() == 0 ? says().unreadable() : says().unreadableAt(why.at()));
        }
    }

    private Response again(String number, String why) {
        return Response.status(422)
                .entity(Tenant.call(
                        municipality.id(),
                        () -> listPage(number, 1, FormErrors.none().add("file", why))))
                .build();
    }

    @GET
    @Path("{file}")
    @InMunicipality
    public TemplateInstance read(
            @PathParam("number") String number, @PathParam("file") UUID id, @QueryParam(Paging.PARAMETER) String page) {
        PaymentFile file = files.get(id);
        Paging paging = Paging.of(uri, Paging.number(page), ON_A_PAGE, files.countTransactions(id));
        return Templates.paymentFile(new FileView(
                number,
                file,
                files.countTransactions(id),
                files.counts(id),
                files.transactions(id, paging.getCurrent(), ON_A_PAGE),
                paging));
    }

    @POST
    @Path("{file}/for")
    public Response enter(@PathParam("number") String number, @PathParam("file") UUID id) {
        AtomicInteger entered = new AtomicInteger();
        Tenant.run(municipality.id(), () -> {
            files.get(id);
            entered.set(files.enter(id, user.required()));
        });
        receipt.say(says().entered(entered.get()));
        return Response.seeOther(URI.create(address(number) + "/" + id)).build();
    }

    @POST
    @Path("transaksjon/{transaction}/faktura")
    public Response assign(
            @PathParam("number") String number,
            @PathParam("transaction") UUID id,
            @FormParam("version") String version,
            jakarta.ws.rs.core.MultivaluedMap<String, String> sent) {
        return forms.attempt(() ->
                        files.assign(id, TypedForm.version(version), sent.getFirst("number_" + id), user.required()))
                .answer(
                        says().assigned(),
                        address(number),
                        refused -> withErrors(number, refused, "number_" + id, says().wrongNumber()));
    }

    @POST
    @Path("transaksjon/{transaction}/forklar")
    public Response explain(
            @PathParam("number") String number,
            @PathParam("transaction") UUID id,
            @FormParam("version") String version,
            jakarta.ws.rs.core.MultivaluedMap<String, String> sent) {
        return forms.attempt(() ->
                        files.explain(id, TypedForm.version(version), sent.getFirst("note_" + id), user.required()))
                .answer(
                        says().explained(),
                        address(number),
                        refused -> withErrors(number, refused, "note_" + id, says().wrongNote()));
    }

    private TemplateInstance withErrors(String number, Forms.Refused refused, String field, String why) {
        FormErrors errors = refused.conflict() != null
                ? FormErrors.none().add(says().overtaken())
                : FormErrors.none().add(field, why);
        return Tenant.call(municipality.id(), () -> listPage(number, 1, errors));
    }

    private TemplateInstance listPage(String number, int page, FormErrors errors) {
        Paging paging = Paging.of(uri, page, SIZE, files.count());
        return Templates.payments(
                new ListView(
                        number,
                        files.newest(paging.getCurrent(), SIZE),
                        paging,
                        files.forPerson(1, SIZE).stream().map(Waiting::new).toList(),
                        files.countForPerson()),
                errors);
    }

    private static String address(String number) {
        return "/k/" + number + "/innbetalinger";
    }

    private PaymentMessages says() {
        return texts.of(PaymentMessages.class);
    }
}
