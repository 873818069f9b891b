package no.bevilling.sending;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import no.bevilling.database.TenantEntity;
import no.bevilling.document.OutboxRecipient;
import no.bevilling.document.SendingChannel;

/** How the municipality sends to one kind of recipient. */
@Entity
@Table(name = "sending_choice")
public class SendingChoice extends TenantEntity {
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public OutboxRecipient recipient;

    @Enumerated(EnumType.STRING)
    public SendingChannel channel;

    /** Of a body; applicants have their own. */
    public String email = "";

    /** Of a body, nine digits, for its digital mailbox; null where it is not known. */
    @Column(name = "organisation_number", columnDefinition = "char(9)")
    public String organisationNumber;

    /** Whether the letter goes along with the e-mail. */
    @Column(name = "attach_letter")
    public boolean attachLetter;

    @Version
    public int version;
}
