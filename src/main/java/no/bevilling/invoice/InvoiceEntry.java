package no.bevilling.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** Something that happened to an invoice (postering). Append-only: a mistake is set right by another entry. */
@Entity
@Table(name = "invoice_entry")
public class InvoiceEntry extends TenantEntity {
    @Column(name = "invoice_id", updatable = false)
    public UUID invoiceId;

    /** From 1, in the order they were entered; the database sets it. */
    @Column(insertable = false, updatable = false)
    public int position;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public EntryKind kind;

    /** Above zero adds to what is owed. */
    @Column(name = "amount_ore", updatable = false)
    public long amountInOre;

    /** The day it counts from; of a payment the day the bank booked it. */
    @Column(name = "entered_on", updatable = false)
    public LocalDate on;

    @Column(name = "entered_at", updatable = false)
    public Instant enteredAt;

    @Column(name = "entered_by", updatable = false)
    public String enteredBy;

    @Column(updatable = false)
    public String reason = "";

    /** What it rests on: the decision of a credit note, the transaction of a payment; null where nothing but a person's word. */
    @Column(updatable = false)
    public UUID reference;

    /** The number of a credit note; null of every other entry. */
    @Column(name = "note_number", updatable = false)
    public Long noteNumber;

    /** The paper of a credit note or a reminder; null where none was made. */
    @Column(name = "document_id", updatable = false)
    public UUID documentId;
}
