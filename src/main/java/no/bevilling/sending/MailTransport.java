package no.bevilling.sending;

import jakarta.mail.internet.MimeMessage;

/** Takes finished e-mails: a mail server, or a folder where nothing leaves the machine. */
interface MailTransport {
    /** @throws NotDelivered when it was not taken over by the other side */
    void send(MimeMessage message, String messageId) throws NotDelivered;
}
