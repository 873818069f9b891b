package no.bevilling.platform;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A mail server that keeps what it gets: one for all tests of a run. */
public final class TestMail {
    private static GreenMail server;

    private TestMail() {}

    static Map<String, String> start() {
        server = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return Map.of(
                "bevilling.mail.transport",
                "smtp",
                "bevilling.mail.host",
                "127.0.0.1",
                "bevilling.mail.port",
                String.valueOf(server.getSmtp().getPort()),
                "bevilling.mail.tls",
                "none",
                "bevilling.mail.timeout-seconds",
                "2",
                "bevilling.mail.from",
                "ikke-svar@bevilling.test");
    }

    static void stop() {
        if (server != null) {
            server.stop();
        }
    }

    /** Runs while nobody answers at the server's port. */
    public static void whileDown(Runnable work) {
        server.stop();
        try {
            work.run();
        } finally {
            server.start();
        }
    }

    /** What has come whose text or subject names {@code word}, oldest first. */
    public static List<MimeMessage> about(String word) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> text(message).contains(word))
                .toList();
    }

    /** The subject and the text. */
    public static String text(MimeMessage message) {
        try {
            Object content = message.getContent();
            if (content instanceof jakarta.mail.Multipart parts) {
                content = parts.getBodyPart(0).getContent();
            }
            return message.getSubject() + "\n" + content;
        } catch (IOException | jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
