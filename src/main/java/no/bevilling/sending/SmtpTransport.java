package no.bevilling.sending;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import no.bevilling.document.SendingProblem;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** Hands each e-mail to a mail server over SMTP. Never waits longer than a database transaction may last. */
final class SmtpTransport implements MailTransport {
    private static final int PERMANENT = 500;

    /** How the connection is kept from others' eyes. */
    enum Tls {
        NONE,
        /** Upgraded after the greeting; a server that cannot is not spoken to. */
        STARTTLS,
        /** From the first byte. */
        TLS
    }

    /** The server; {@code username} empty where it asks for none. */
    record Server(String host, int port, Tls tls, String username, String password, int timeoutSeconds) {}

    private final Server server;
    private final Session session;

    SmtpTransport(Server server) {
        this.server = server;
        this.session = Session.getInstance(properties(server));
    }

    private static Properties properties(Server server) {
        String wait = String.valueOf(server.timeoutSeconds() * 1000);
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", server.host());
        properties.setProperty("mail.smtp.port", String.valueOf(server.port()));
        properties.setProperty("mail.smtp.connectiontimeout", wait);
        properties.setProperty("mail.smtp.timeout", wait);
        properties.setProperty("mail.smtp.writetimeout", wait);
        properties.setProperty(
                "mail.smtp.auth", String.valueOf(!server.username().isBlank()));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(server.tls() == Tls.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(server.tls() == Tls.STARTTLS));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(server.tls() == Tls.TLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }

    @Override
    public void send(MimeMessage message, String messageId) throws NotDelivered {
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect(
                    server.username().isBlank() ? null : server.username(),
                    server.username().isBlank() ? null : server.password());
            Address[] to = message.getAllRecipients();
            transport.sendMessage(message, to);
        } catch (AuthenticationFailedException e) {
            throw new NotDelivered(SendingProblem.UNREACHABLE, e);
        } catch (SendFailedException e) {
            throw new NotDelivered(isPermanent(e) ? SendingProblem.REFUSED : SendingProblem.UNREACHABLE, lastReason(e));
        } catch (MessagingException e) {
            throw new NotDelivered(SendingProblem.UNREACHABLE, e);
        }
    }

    /** A code of 500 and above is final (RFC 5321 section 4.2.1); whatever else may pass. */
    private static boolean isPermanent(MessagingException thrown) {
        for (Exception cause = thrown; cause != null; cause = next(cause)) {
            if (cause instanceof SMTPAddressFailedException address && address.getReturnCode() >= PERMANENT
                    || cause instanceof SMTPSendFailedException send && send.getReturnCode() >= PERMANENT) {
                return true;
            }
        }
        return false;
    }

    /** The server's own words. */
    private static Exception lastReason(MessagingException thrown) {
        Exception reason = thrown;
        for (Exception cause = thrown; cause != null; cause = next(cause)) {
            reason = cause;
        }
        return reason;
    }

    private static Exception next(Exception cause) {
        return cause instanceof MessagingException mail ? mail.getNextException() : null;
    }
}
