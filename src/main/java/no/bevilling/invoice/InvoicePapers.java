package no.bevilling.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Addressee;
import no.bevilling.document.Document;
import no.bevilling.document.DocumentKind;
import no.bevilling.document.InvoiceLetter;
import no.bevilling.document.LetterHead;
import no.bevilling.document.LetterKind;
import no.bevilling.document.LetterPdf;
import no.bevilling.document.Papers;
import no.bevilling.document.Sender;
import no.bevilling.document.Words;
import no.bevilling.municipality.Municipality;
import no.bevilling.party.Organisation;

/** The papers of an invoice: itself, its credit notes and its reminders; kept, and put in the outbox where the product sends. */
@ApplicationScoped
class InvoicePapers {
    @Inject
    LetterPdf letters;

    @Inject
    Papers papers;

    @Inject
    Clock clock;

    /** The invoice, with KID and where to pay; empty where the accounting system makes it. */
    Optional<UUID> invoice(Invoice of, List<InvoiceLine> lines, long charged, InvoiceSetting setting) {
        if (setting.sentBy == SentBy.ACCOUNTING) {
            return Optional.empty();
        }
        return Optional.of(keep(
                of,
                DocumentKind.INVOICE,
                of.number,
                letter(
                        LetterKind.INVOICE,
                        of,
                        of.number,
                        null,
                        of.dueOn,
                        charged,
                        lines.stream()
                                .map(line -> new InvoiceLetter.Line(
                                        line.text, line.quantity, line.unit, line.unitPrice, line.amountInOre))
                                .toList(),
                        "")));
    }

    /** A credit note with its reason; empty where the accounting system makes it. */
    Optional<UUID> credit(Invoice of, InvoiceEntry note, InvoiceSetting setting) {
        if (setting.sentBy == SentBy.ACCOUNTING) {
            return Optional.empty();
        }
        return Optional.of(keep(
                of,
                DocumentKind.CREDIT_NOTE,
                note.noteNumber,
                letter(
                        LetterKind.CREDIT_NOTE,
                        of,
                        note.noteNumber,
                        of.number,
                        null,
                        -note.amountInOre,
                        List.of(new InvoiceLetter.Line(
                                note.reason, BigDecimal.ONE, "EA", Kroner.of(-note.amountInOre), -note.amountInOre)),
                        note.reason)));
    }

    /**
     * A reminder of what is owed.
     *
     * @param owed what is owed, the fee of this reminder included
     * @param fee of this reminder, in øre; 0 where it costs nothing
     */
    UUID reminder(Invoice of, long owed, long fee, LocalDate dueOn) {
        Words words = words();
        List<InvoiceLetter.Line> lines = new java.util.ArrayList<>();
        lines.add(line(words.filled("invoice.rest", String.valueOf(of.number)), owed - fee));
        if (fee > 0) {
            lines.add(line(words.get("invoice.reminderFee"), fee));
        }
        return keep(
                of,
                DocumentKind.INVOICE_REMINDER,
                of.number,
                letter(LetterKind.INVOICE_REMINDER, of, of.number, null, dueOn, owed, lines, ""));
    }

    private static InvoiceLetter.Line line(String text, long ore) {
        return new InvoiceLetter.Line(text, BigDecimal.ONE, "EA", Kroner.of(ore), ore);
    }

    private InvoiceLetter letter(
            LetterKind kind,
            Invoice of,
            long number,
            Long about,
            LocalDate dueOn,
            long total,
            List<InvoiceLetter.Line> lines,
            String reason) {
        Municipality here = Municipality.findById(Tenant.id());
        return new InvoiceLetter(
                kind,
                new LetterHead(
                        here.languageForm,
                        Sender.of(here),
                        Addressee.at(of.payerName, of.payerAddress, here.name),
                        of.buyerReference,
                        LocalDate.now(clock),
                        here.name + " kommune",
                        here.demo),
                String.valueOf(number),
                about == null ? null : String.valueOf(about),
                of.issuedOn,
                of.payerName,
                of.payerNumber,
                of.year,
                of.dueOn,
                dueOn,
                BankAccount.grouped(of.accountNumber),
                of.kid,
                lines,
                total,
                reason);
    }

    /** Kept with the case where there is one, and sent to the payer's own address. */
    private UUID keep(Invoice of, DocumentKind kind, long number, InvoiceLetter letter) {
        Municipality here = Municipality.findById(Tenant.id());
        String title = words().filled("paper.title." + letter.kind(), String.valueOf(number));
        Document paper = papers.keep(
                        new Papers.Made(
                                of.caseId,
                                of.caseId == null ? of.id : null,
                                kind,
                                title,
                                here.languageForm,
                                null,
                                true),
                        letters.write(letter))
                .document();
        Organisation payer = Organisation.findById(TenantKey.of(of.organisationId));
        papers.queue(
                paper,
                new Papers.Candidate(
                        words().filled("invoice.reference", of.slashed()),
                        of.payerName,
                        payer.email,
                        of.payerAddress.isBlank()
                                ? ""
                                : String.join(
                                        "\n",
                                        Addressee.at(of.payerName, of.payerAddress, here.name)
                                                .addressLines())));
        return paper.id;
    }

    private static Words words() {
        return Words.in(Municipality.<Municipality>findById(Tenant.id()).languageForm);
    }
}
