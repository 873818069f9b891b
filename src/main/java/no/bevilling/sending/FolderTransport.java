package no.bevilling.sending;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import no.bevilling.document.SendingProblem;

/** Writes each e-mail as a file {@code <id>.eml} in a folder: the default, so that nothing leaves a demo. */
final class FolderTransport implements MailTransport {
    private final Path folder;

    FolderTransport(Path folder) {
        this.folder = folder;
    }

    /** One sent twice stands there once: the file is named after the Message-ID. */
    @Override
    public void send(MimeMessage message, String messageId) throws NotDelivered {
        String name = messageId.replaceAll("^<|@.*$", "");
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            WholeFile.write(folder.resolve(name + ".eml"), bytes.toByteArray());
        } catch (IOException e) {
            throw new NotDelivered(SendingProblem.NOT_WRITTEN, e);
        } catch (MessagingException e) {
            throw new NotDelivered(SendingProblem.DEFECT, e);
        }
    }
}
