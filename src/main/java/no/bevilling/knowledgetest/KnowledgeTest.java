package no.bevilling.knowledgetest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/**
 * One attempt at a knowledge test (kunnskapsprøve, alkoholforskriften chapter 5) or an establishment test (etablererprøve,
 * serveringsloven § 5), from the request to the result. The test itself is taken elsewhere.
 */
@Entity
@Table(name = "knowledge_test")
public class KnowledgeTest extends TenantEntity {
    @Column(name = "test_year", updatable = false)
    public int testYear;

    @Column(name = "test_sequence", updatable = false)
    public int testSequence;

    /** Who booked it here; null where the municipality wrote it down. */
    @Column(name = "account_id", updatable = false)
    public UUID accountId;

    /** The row that holds the candidate's identity number, enciphered. */
    @Column(name = "person_id", updatable = false)
    public UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public TestKind kind;

    public String name;

    public String email = "";

    @Column(name = "postal_address")
    public String postalAddress = "";

    @Column(name = "requested_on", updatable = false)
    public LocalDate requestedOn;

    /** Last day to hold it (§ 5-3); null where no rule sets one. */
    @Column(name = "due_on", updatable = false)
    public LocalDate dueOn;

    @Column(name = "session_id")
    public UUID sessionId;

    @Enumerated(EnumType.STRING)
    public TestStatus status = TestStatus.REQUESTED;

    /** The fee of the day of the request (§ 5-6), NOK; null where no rule sets one. */
    @Column(name = "fee_kroner", updatable = false)
    public Integer feeKroner;

    @Column(name = "fee_paid_on")
    public LocalDate feePaidOn;

    @Column(name = "fee_reference")
    public String feeReference = "";

    @Column(name = "invited_at")
    public Instant invitedAt;

    @Column(name = "taken_on")
    public LocalDate takenOn;

    /** As the test's own system counts them; it says there whether that is enough. */
    @Column(name = "right_answers")
    public Integer rightAnswers;

    @Column(name = "recorded_by")
    public UUID recordedBy;

    @Column(name = "recorded_by_name")
    public String recordedByName = "";

    /** By which anyone can check the proof. */
    @Column(name = "certificate_code")
    public String certificateCode;

    @Column(name = "certificate_document_id")
    public UUID certificateDocumentId;

    @Column(name = "certificate_withdrawn_at")
    public Instant certificateWithdrawnAt;

    @Column(name = "certificate_withdrawn_because")
    public String certificateWithdrawnBecause = "";

    @Version
    public int version;

    /** Its number as people write it: KP 2026/3. */
    public String number() {
        return "KP " + testYear + "/" + testSequence;
    }

    /** Whether the fee that is due beforehand has come, or none is due. */
    public boolean isFeeSettled() {
        return feeKroner == null || feeKroner == 0 || feePaidOn != null;
    }
}
