package no.bevilling.sending;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.bevilling.document.SendingProblem;
import no.bevilling.platform.Formats;

/**
 * A shipment as an e-mail: plain text, without anything that tells what the case is about. Tried again it bears the same
 * Message-ID, so that mail programs show it once.
 */
final class Email {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final Session NO_SERVER = Session.getInstance(new Properties());

    private final Shipment shipment;
    private final String from;
    private final Instant writtenAt;
    private final EmailMessages says;

    Email(Shipment shipment, String from, Instant writtenAt) {
        this.shipment = shipment;
        this.from = from;
        this.writtenAt = writtenAt;
        this.says = MessageBundles.get(
                EmailMessages.class, Localized.Literal.of(shipment.language().tag()));
    }

    /** The same for every try of the same message. */
    String messageId() {
        return "<" + shipment.id() + "@" + from.substring(from.indexOf('@') + 1) + ">";
    }

    MimeMessage message() throws NotDelivered {
        String id = messageId();
        MimeMessage message = new MimeMessage(NO_SERVER) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", id);
            }
        };
        try {
            address(message);
            message.setSubject(subject(), UTF_8);
            message.setSentDate(Date.from(writtenAt));
            // Nobody's absence note is to answer a machine (RFC 3834).
            message.setHeader("Auto-Submitted", "auto-generated");
            content(message);
            message.saveChanges();
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new NotDelivered(SendingProblem.DEFECT, e);
        }
        return message;
    }

    private void address(MimeMessage message) throws MessagingException, UnsupportedEncodingException, NotDelivered {
        message.setFrom(new InternetAddress(from, sender(), UTF_8));
        try {
            message.setRecipient(
                    Message.RecipientType.TO, new InternetAddress(shipment.to().email(), true));
        } catch (AddressException e) {
            throw new NotDelivered(SendingProblem.NO_ADDRESS, e);
        }
        String answers = shipment.municipality().email;
        if (!answers.isBlank()) {
            message.setReplyTo(new InternetAddress[] {new InternetAddress(answers, sender(), UTF_8)});
        }
    }

    private void content(MimeMessage message) throws MessagingException {
        if (!isAttached()) {
            message.setText(text(), UTF_8);
            return;
        }
        MimeBodyPart text = new MimeBodyPart();
        text.setText(text(), UTF_8);
        MimeBodyPart letter = new MimeBodyPart();
        letter.setDataHandler(
                new DataHandler(new ByteArrayDataSource(shipment.paper().pdf(), "application/pdf")));
        // Headers are read on the way: the file's own name says what the case is about.
        letter.setFileName(says.fileName() + ".pdf");
        MimeMultipart parts = new MimeMultipart(text, letter);
        for (Shipment.Enclosure enclosure : shipment.enclosures()) {
            MimeBodyPart file = new MimeBodyPart();
            file.setDataHandler(new DataHandler(new ByteArrayDataSource(enclosure.content(), enclosure.mediaType())));
            file.setFileName(enclosure.fileName());
            parts.addBodyPart(file);
        }
        message.setContent(parts);
    }

    private boolean isAttached() {
        return shipment.attach() && shipment.paper() != null;
    }

    private String sender() {
        return shipment.municipality().name + " kommune";
    }

    String subject() {
        return switch (shipment.notice()) {
            case LETTER -> says.letterSubject(sender(), shipment.about().number());
            case RECEIPT -> says.receiptSubject(sender(), shipment.about().number());
            case REMINDER -> says.reminderSubject(sender(), shipment.about().number());
            case COMMENT_REMINDER ->
                says.commentReminderSubject(sender(), shipment.about().number());
            case DRAFT_WARNING -> says.draftSubject(sender());
            case STATEMENT_REQUESTED ->
                says.statementSubject(sender(), shipment.about().number());
            case STATEMENT_REMINDER ->
                says.statementReminderSubject(sender(), shipment.about().number());
            case STATEMENT_OVERDUE ->
                says.statementOverdueSubject(sender(), shipment.about().number());
            case STATEMENT_RECALLED ->
                says.statementRecalledSubject(sender(), shipment.about().number());
        };
    }

    String text() {
        String number = shipment.about().number();
        Stream<String> first = switch (shipment.notice()) {
            case LETTER -> Stream.of(says.letter(sender(), number), isAttached() ? says.attached() : "");
            case RECEIPT -> Stream.of(says.receipt(sender(), number), says.whatNow());
            case REMINDER -> Stream.of(says.reminder(sender(), number, dueOn()), says.noAnswer());
            case COMMENT_REMINDER -> Stream.of(says.commentReminder(sender(), dueOn()), says.commentIsVoluntary());
            case DRAFT_WARNING -> Stream.of(says.draft(sender(), dueOn()), says.keepDraft());
            case STATEMENT_REQUESTED ->
                Stream.of(says.statement(sender(), shipment.to().name(), number, dueOn()));
            case STATEMENT_REMINDER ->
                Stream.of(says.statementReminder(sender(), shipment.to().name(), number, dueOn()));
            case STATEMENT_OVERDUE ->
                Stream.of(
                        says.statementOverdue(sender(), shipment.to().name(), number, dueOn()),
                        says.statementNoConsent());
            case STATEMENT_RECALLED ->
                Stream.of(says.statementRecalled(sender(), shipment.to().name(), number));
        };
        String read = shipment.link() == null ? "" : follow() + "\n" + shipment.link();
        List<String> last = List.of(read, shipment.link() == null ? "" : says.noContent(), says.questions(contact()));
        return Stream.concat(first, last.stream())
                        .filter(paragraph -> !paragraph.isEmpty())
                        .collect(Collectors.joining("\n\n"))
                + "\n\n" + sender() + "\n"
                + (shipment.municipality().demo ? "\n" + says.demo() + "\n" : "");
    }

    private String follow() {
        return switch (shipment.notice()) {
            case LETTER -> says.readIt();
            case DRAFT_WARNING -> says.openDraft();
            default -> says.follow();
        };
    }

    private String dueOn() {
        return Formats.date(shipment.answerDueOn(), shipment.language().locale());
    }

    private String contact() {
        return Stream.of(shipment.municipality().email, shipment.municipality().telephone)
                .filter(way -> !way.isBlank())
                .collect(Collectors.joining(", "));
    }
}
