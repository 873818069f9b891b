package no.bevilling.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;
import no.bevilling.document.SendingProblem;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * E-mails to the municipality's own people, by the same way out as letters. Sent again under the same id it bears the same
 * Message-ID, so that mail programs show it once.
 */
@ApplicationScoped
public class PlainMails {
    private static final Logger LOG = Logger.getLogger(PlainMails.class);
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final Session NO_SERVER = Session.getInstance(new Properties());

    @Inject
    MailTransport transport;

    @Inject
    Clock clock;

    @ConfigProperty(name = "bevilling.mail.from")
    String from;

    /**
     * An e-mail.
     *
     * @param id the same for every try
     * @param sender name that it comes from
     */
    public record Mail(UUID id, String to, String sender, String subject, String text) {}

    /** Whether something can be an address. */
    public boolean isAddress(String typed) {
        return typed != null && Addresses.isEmail(typed);
    }

    /** Sends it. Returns whether the other side has taken it over. */
    public boolean send(Mail mail) {
        String id = "<" + mail.id() + "@" + from.substring(from.indexOf('@') + 1) + ">";
        try {
            transport.send(message(mail, id), id);
            return true;
        } catch (NotDelivered why) {
            LOG.warnf("E-mail %s was not sent (%s)", mail.id(), why.problem());
            return false;
        }
    }

    private MimeMessage message(Mail mail, String id) throws NotDelivered {
        MimeMessage message = new MimeMessage(NO_SERVER) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", id);
            }
        };
        try {
            message.setFrom(new InternetAddress(from, mail.sender(), UTF_8));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
            message.setSubject(mail.subject(), UTF_8);
            message.setSentDate(Date.from(clock.instant()));
            // Nobody's absence note is to answer a machine (RFC 3834).
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setText(mail.text(), UTF_8);
            message.saveChanges();
            return message;
        } catch (AddressException e) {
            throw new NotDelivered(SendingProblem.NO_ADDRESS, e);
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new NotDelivered(SendingProblem.DEFECT, e);
        }
    }
}
