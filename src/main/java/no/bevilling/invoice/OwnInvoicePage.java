package no.bevilling.invoice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.audit.Audit;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.document.FileName;
import no.bevilling.document.StoredFile;
import no.bevilling.document.StoredFiles;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.premises.Premises;

/** Whoever pays sees what is owed, how to pay it, and what came of it. Nobody else gets in. */
@Path("/soknad/{number}/faktura/{invoice}")
@Access(Access.Audience.SIGNED_IN)
@Produces(MediaType.TEXT_HTML)
public class OwnInvoicePage {
    @CheckedTemplate(basePath = "invoice")
    static class Templates {
        static native TemplateInstance own(View view);
    }

    /** An entry with what was owed after it. */
    public record Entry(InvoiceEntry entry, long owedAfter) {
        public BigDecimal amount() {
            return Kroner.of(entry.amountInOre);
        }

        public BigDecimal after() {
            return Kroner.of(owedAfter);
        }
    }

    /** What the page shows; {@code place} is null where it is for no place. */
    public record View(
            String number,
            Invoice invoice,
            InvoiceSums sums,
            InvoiceStatus status,
            String place,
            List<InvoiceLine> lines,
            List<Entry> entries) {
        public String account() {
            return BankAccount.grouped(invoice.accountNumber);
        }

        public BigDecimal owed() {
            return Kroner.of(Math.max(0, sums.balance()));
        }

        public BigDecimal toReceive() {
            return Kroner.of(sums.owedToPayer());
        }

        public BigDecimal kroner(long ore) {
            return Kroner.of(ore);
        }
    }

    @Inject
    OwnInvoices own;

    @Inject
    InvoiceEntries entries;

    @Inject
    StoredFiles files;

    @Inject
    Audit audit;

    @Inject
    CurrentUser user;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance read(@PathParam("number") String number, @PathParam("invoice") UUID id) {
        return Tenant.call(municipality.id(), () -> {
            Invoice invoice = own.get(id, user.required());
            audit.saw("invoice", id);
            InvoiceSums sums = entries.sums(id);
            List<InvoiceEntry> all = entries.of(id);
            return Templates.own(new View(
                    number,
                    invoice,
                    sums,
                    sums.status(invoice.dueOn, LocalDate.now(clock)),
                    invoice.premisesId == null
                            ? null
                            : Premises.<Premises>findById(TenantKey.of(invoice.premisesId)).name,
                    entries.lines(id),
                    all.stream()
                            .map(entry -> new Entry(
                                    entry,
                                    all.stream()
                                            .filter(before -> before.position <= entry.position)
                                            .mapToLong(before -> before.amountInOre)
                                            .sum()))
                            .toList()));
        });
    }

    /** A paper of the invoice. */
    @GET
    @Path("dokument/{document}")
    @Produces(MediaType.WILDCARD)
    public Response paper(@PathParam("invoice") UUID id, @PathParam("document") UUID document) {
        int here = municipality.id();
        StoredFile file = Tenant.call(here, () -> {
            StoredFile found = own.paper(own.get(id, user.required()), document);
            audit.saw("document", document);
            return found;
        });
        StreamingOutput content = out -> files.write(here, file.id, out);
        return Response.ok(content, file.mediaType)
                .header("Content-Disposition", FileName.contentDisposition(file.name))
                .header("Content-Length", file.sizeBytes)
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
