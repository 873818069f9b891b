package no.bevilling.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Words;
import no.bevilling.municipality.Municipality;
import no.bevilling.party.OrganisationNumber;

/** An invoice or a credit note as others take it over: what EHF and the line for the accounting system are made of. */
@ApplicationScoped
class HandedOver {
    @Inject
    InvoiceEntries entries;

    /** The document that a charge or a credit note stands for. */
    Ehf.Content content(Invoice invoice, InvoiceEntry entry) {
        Municipality here = Municipality.findById(Tenant.id());
        Words words = Words.in(here.languageForm);
        boolean credit = entry.kind == EntryKind.CREDIT;
        return new Ehf.Content(
                String.valueOf(credit ? entry.noteNumber : invoice.number),
                credit ? String.valueOf(invoice.number) : null,
                credit ? invoice.issuedOn : null,
                credit ? entry.on : invoice.issuedOn,
                credit ? null : invoice.dueOn,
                invoice.buyerReference,
                credit ? entry.reason : words.filled("invoice.note", String.valueOf(invoice.year)),
                Ehf.Party.at(here.organisationNumber, here.name + " kommune", here.postalAddress),
                Ehf.Party.at(invoice.payerNumber, invoice.payerName, invoice.payerAddress),
                invoice.accountNumber,
                invoice.kid,
                words.get("invoice.outsideVat"),
                credit
                        ? List.of(new Ehf.Line(
                                entry.reason, BigDecimal.ONE, "EA", Kroner.of(-entry.amountInOre), -entry.amountInOre))
                        : entries.lines(invoice.id).stream()
                                .map(line -> new Ehf.Line(
                                        line.text, line.quantity, line.unit, line.unitPrice, line.amountInOre))
                                .toList());
    }

    /** The line of a run, with the EHF or why there is none. */
    InvoiceRunLine line(InvoiceRun run, InvoiceEntry entry) {
        Invoice invoice = Invoice.findById(TenantKey.of(entry.invoiceId));
        InvoiceRunLine line = new InvoiceRunLine();
        line.runId = run.id;
        line.entryId = entry.id;
        line.number = entry.kind == EntryKind.CREDIT ? entry.noteNumber : invoice.number;
        Municipality here = Municipality.findById(Tenant.id());
        if (!OrganisationNumber.isValid(here.organisationNumber)) {
            line.problem = InvoiceRunLine.Problem.SELLER_WITHOUT_NUMBER.name();
        } else if (!OrganisationNumber.isValid(invoice.payerNumber)) {
            line.problem = InvoiceRunLine.Problem.PAYER_WITHOUT_NUMBER.name();
        } else if (invoice.accountNumber == null) {
            line.problem = InvoiceRunLine.Problem.NO_ACCOUNT.name();
        } else {
            line.ehf = Ehf.write(content(invoice, entry));
        }
        return line;
    }
}
