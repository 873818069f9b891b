package no.bevilling.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** An invoice (faktura) as it was issued: never changed. What happened to it since are its {@link InvoiceEntry entries}. */
@Entity
public class Invoice extends TenantEntity {
    /** Numbers of one year: the number is the year and a running number of five digits. */
    static final long A_YEAR = 100_000;

    @Column(updatable = false)
    public long number;

    @Column(updatable = false)
    public String kid;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public ChargeKind kind;

    /** The decision that it rests on; with the kind it names the charge. */
    @Column(updatable = false)
    public UUID reference;

    @Column(name = "case_id", updatable = false)
    public UUID caseId;

    @Column(name = "licence_id", updatable = false)
    public UUID licenceId;

    @Column(name = "premises_id", updatable = false)
    public UUID premisesId;

    @Column(name = "organisation_id", updatable = false)
    public UUID organisationId;

    /** The letter with reasons that goes before or with it; null where there is none. */
    @Column(name = "letter_id", updatable = false)
    public UUID letterId;

    /** The calendar year it is for. */
    @Column(name = "fee_year", updatable = false)
    public int year;

    @Column(name = "issued_on", updatable = false)
    public LocalDate issuedOn;

    /** The last day to pay, included. */
    @Column(name = "due_on", updatable = false)
    public LocalDate dueOn;

    /** Null where the municipality had entered none. */
    @Column(name = "account_number", columnDefinition = "char(11)", updatable = false)
    public String accountNumber;

    @Column(name = "payer_name", updatable = false)
    public String payerName;

    /** Nine digits; null for a private person. */
    @Column(name = "payer_number", columnDefinition = "char(9)", updatable = false)
    public String payerNumber;

    @Column(name = "payer_address", updatable = false)
    public String payerAddress = "";

    /** What the payer knows it by: the number of the licence or of the case. */
    @Column(name = "buyer_reference", updatable = false)
    public String buyerReference;

    /** The paper; null where none was made. */
    @Column(name = "document_id")
    public UUID documentId;

    /** The decision behind it waits for an appeal (forvaltningsloven § 42): it leads to nothing meanwhile. */
    public boolean suspended;

    /** What is owed, in øre: the sum of the entries, as the database keeps it. */
    @Column(name = "balance_ore", insertable = false, updatable = false)
    public long balance;

    /** How many entries there are, as the database keeps it. */
    @Column(insertable = false, updatable = false)
    public int entries;

    /** 2026/12, as cases are numbered; for references in letters. */
    public String slashed() {
        return slashed(number);
    }

    static String slashed(long number) {
        return number / A_YEAR + "/" + number % A_YEAR;
    }
}
