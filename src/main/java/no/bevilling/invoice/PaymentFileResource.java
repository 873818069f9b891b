package no.bevilling.invoice;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.database.Tenant;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Page;
import no.bevilling.platform.PageRequest;
import no.bevilling.platform.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * Files of payments from the bank, for programs: read first, so that what they would do can be seen, and entered afterwards. The
 * same file, or the same transaction in another one, changes nothing. Amounts in NOK.
 */
@Path("/api/v1/municipalities/{number}/payment-files")
@Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invoices")
public class PaymentFileResource {
    @Inject
    PaymentFiles files;

    @Inject
    CurrentUser user;

    @Inject
    CurrentMunicipality municipality;

    /**
     * A file of payments.
     *
     * @param enteredAt left out while it is read only
     */
    @Schema(name = "PaymentFileLine")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            UUID id, String name, PaymentFile.Format format, Instant readAt, String readBy, Instant enteredAt) {
        static Line of(PaymentFile of) {
            return new Line(of.id, of.name, of.format, of.readAt, of.readBy, of.enteredAt);
        }
    }

    /**
     * A file with what it does.
     *
     * @param outcomes how many transactions come to what; {@code READ} is entered when the file is
     */
    @Schema(name = "PaymentFile")
    public record Whole(Line file, long transactions, Map<PaymentOutcome, Long> outcomes) {}

    /**
     * A transaction of a file.
     *
     * @param amount above zero came in, below zero left the account
     * @param invoice number of the invoice that it is for; left out where none fits
     */
    @Schema(name = "PaymentTransaction")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Transaction(
            int position,
            BigDecimal amount,
            LocalDate bookedOn,
            String kid,
            String payer,
            PaymentOutcome outcome,
            Long invoice) {
        static Transaction of(PaymentFiles.Seen seen) {
            PaymentTransaction of = seen.transaction();
            return new Transaction(
                    of.position,
                    seen.amount(),
                    of.bookedOn,
                    of.kid,
                    of.payer,
                    seen.outcome(),
                    seen.invoice() == null ? null : seen.invoice().number);
        }
    }

    @GET
    @InMunicipality
    @Operation(operationId = "listPaymentFiles", summary = "Files of payments, the newest first")
    public Page<Line> list(@Valid @BeanParam PageRequest asked, @Context UriInfo uri) {
        return Page.of(
                files.newest(asked.page(), asked.size()).stream().map(Line::of).toList(), asked, files.count(), uri);
    }

    @GET
    @Path("{file}")
    @InMunicipality
    @Operation(operationId = "getPaymentFile", summary = "A file, and what its transactions come to")
    public Whole get(@PathParam("file") UUID id) {
        return whole(id);
    }

    @GET
    @Path("{file}/transactions")
    @InMunicipality
    @Operation(operationId = "listPayments", summary = "The transactions of a file, in its order")
    public Page<Transaction> transactions(
            @PathParam("file") UUID id, @Valid @BeanParam PageRequest asked, @Context UriInfo uri) {
        files.get(id);
        return Page.of(
                files.transactions(id, asked.page(), asked.size()).stream()
                        .map(Transaction::of)
                        .toList(),
                asked,
                files.countTransactions(id),
                uri);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "readPaymentFile",
            summary = "Read a file: camt.054 or CSV, at most 20 MB",
            description =
                    "Nothing is entered. The file is known by its bytes: sent again it answers 200 with the one that"
                            + " is here.")
    public Response read(@PathParam("number") String number, @RestForm("file") FileUpload file) {
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            throw ProblemException.invalid("file", "Is missing");
        }
        try {
            boolean[] known = {false};
            Whole read = Tenant.call(municipality.id(), () -> {
                known[0] = files.known(file.uploadedFile()).isPresent();
                return whole(files.read(file.uploadedFile(), file.fileName(), user.required()));
            });
            return Response.status(known[0] ? Response.Status.OK : Response.Status.CREATED)
                    .header(
                            "Location",
                            "/api/v1/municipalities/" + number + "/payment-files/"
                                    + read.file().id())
                    .entity(read)
                    .build();
        } catch (RuntimeException e) {
            UnreadablePayments why = UnreadablePayments.in(e).orElseThrow(() -> e);
            throw ProblemException.invalid(
                    "file",
                    why.at() == 0
                            ? "Must be camt.054 or CSV with payments"
                            : "Cannot be read as camt.054 or CSV at number " + why.at());
        }
    }

    @POST
    @Path("{file}/entry")
    @InMunicipality
    @Operation(
            operationId = "enterPaymentFile",
            summary = "Enter what fits an invoice; the rest is left to a person",
            description = "409 where it was entered already.")
    public Whole enter(@PathParam("file") UUID id) {
        files.get(id);
        files.enter(id, user.required());
        return whole(id);
    }

    private Whole whole(UUID id) {
        return new Whole(Line.of(files.get(id)), files.countTransactions(id), files.counts(id));
    }
}
