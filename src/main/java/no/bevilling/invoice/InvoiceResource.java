package no.bevilling.invoice;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.audit.Audit;
import no.bevilling.platform.Access;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Page;
import no.bevilling.platform.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Invoices and what happened to them, for programs of the municipality's staff. Amounts in NOK. */
@Path("/api/v1/municipalities/{number}/invoices")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.APPLICATION_JSON)
@InMunicipality
@Tag(name = "Invoices", description = "What is owed for licence fees, and what came in (alkoholforskriften § 6-3)")
public class InvoiceResource {
    @Inject
    InvoiceList list;

    @Inject
    InvoiceEntries entries;

    @Inject
    InvoiceAccess access;

    @Inject
    CurrentUser user;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * An invoice in the list.
     *
     * @param dueOn last day to pay, included
     * @param asked what it asks for, credit notes taken from it
     * @param balance what is owed: below zero is owed to the payer
     */
    @Schema(name = "InvoiceLine")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            UUID id,
            long number,
            String kid,
            ChargeKind kind,
            int year,
            String payer,
            String place,
            UUID licence,
            UUID caseId,
            LocalDate issuedOn,
            LocalDate dueOn,
            InvoiceStatus status,
            boolean suspended,
            BigDecimal asked,
            BigDecimal balance) {
        static Line of(InvoiceList.Row row) {
            Invoice of = row.invoice();
            return new Line(
                    of.id,
                    of.number,
                    of.kid,
                    of.kind,
                    of.year,
                    of.payerName,
                    row.place(),
                    of.licenceId,
                    of.caseId,
                    of.issuedOn,
                    of.dueOn,
                    row.status(),
                    of.suspended,
                    row.asked(),
                    row.owed());
        }
    }

    /** What is charged for. */
    @Schema(name = "InvoiceCharge")
    public record Charged(String text, BigDecimal quantity, String unit, BigDecimal price, BigDecimal amount) {}

    /**
     * Something that happened to an invoice.
     *
     * @param amount above zero adds to what is owed
     * @param on the day it counts from; of a payment the day the bank booked it
     * @param noteNumber of a credit note; left out of every other entry
     */
    @Schema(name = "InvoiceEntry")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            int position,
            EntryKind kind,
            BigDecimal amount,
            LocalDate on,
            Instant enteredAt,
            String enteredBy,
            String reason,
            Long noteNumber) {
        static Entry of(InvoiceEntry of) {
            return new Entry(
                    of.position,
                    of.kind,
                    Kroner.of(of.amountInOre),
                    of.on,
                    of.enteredAt,
                    of.enteredBy,
                    of.reason,
                    of.noteNumber);
        }
    }

    /** An invoice with its lines and entries: the balance is the sum of the entries. */
    @Schema(name = "Invoice")
    public record Whole(Line invoice, List<Charged> lines, List<Entry> entries) {}

    @GET
    @Operation(operationId = "listInvoices", summary = "Invoices, the newest first; what is overdue by its due date")
    public Page<Line> list(
            @QueryParam("view") @DefaultValue("ALL") InvoiceFilter.View view,
            @QueryParam("kind") ChargeKind kind,
            @QueryParam("year") Integer year,
            @QueryParam("words") String words,
            @Valid @BeanParam PageRequest asked,
            @Context UriInfo uri) {
        InvoiceFilter filter = new InvoiceFilter(view, kind, year, words);
        return Page.of(
                list.rows(filter, user.required(), asked.offset(), asked.size()).stream()
                        .map(Line::of)
                        .toList(),
                asked,
                list.total(filter, user.required()).count(),
                uri);
    }

    @GET
    @Path("{invoice}")
    @Operation(operationId = "getInvoice", summary = "An invoice with its lines and every entry")
    public Whole get(@PathParam("invoice") UUID id) {
        Invoice of = entries.get(id);
        access.requireNoParty(of, user.required());
        audit.saw("invoice", id);
        return new Whole(
                Line.of(list.rows(List.of(of)).get(0)),
                entries.lines(id).stream()
                        .map(line -> new Charged(
                                line.text, line.quantity, line.unit, line.unitPrice, Kroner.of(line.amountInOre)))
                        .toList(),
                entries.of(id).stream().map(Entry::of).toList());
    }
}
