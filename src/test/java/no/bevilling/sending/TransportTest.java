package no.bevilling.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import no.bevilling.document.SendingProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways of an e-mail out of the house, when they do not work. */
class TransportTest {
    private static final String ID = "<2f1b7c1e-0000-4000-8000-000000000001@bevilling.test>";

    @TempDir
    Path folder;

    @Test
    void an_email_in_the_folder_is_one_whole_file_however_often_it_is_sent() throws Exception {
        FolderTransport transport = new FolderTransport(folder.resolve("outbox"));

        transport.send(email(), ID);
        transport.send(email(), ID);

        try (var files = Files.list(folder.resolve("outbox"))) {
            assertThat(files)
                    .singleElement()
                    .satisfies(
                            file -> assertThat(Files.readString(file)).contains("To: post@kroa.no", "Det er et brev"));
        }
    }

    @Test
    void a_full_disk_is_told_and_leaves_no_half_file_behind() throws Exception {
        Path full = Path.of("/dev/full");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(full), "only Linux has a device that is always full");
        Files.createSymbolicLink(folder.resolve("2f1b7c1e-0000-4000-8000-000000000001.eml.part"), full);

        NotDelivered told =
                catchThrowableOfType(NotDelivered.class, () -> new FolderTransport(folder).send(email(), ID));

        assertThat(told.problem()).isEqualTo(SendingProblem.NOT_WRITTEN);
        assertThat(folder.resolve("2f1b7c1e-0000-4000-8000-000000000001.eml")).doesNotExist();
    }

    @Test
    void a_folder_that_is_a_file_is_told() throws Exception {
        Path file = Files.writeString(folder.resolve("occupied"), "");

        NotDelivered told = catchThrowableOfType(NotDelivered.class, () -> new FolderTransport(file).send(email(), ID));

        assertThat(told.problem()).isEqualTo(SendingProblem.NOT_WRITTEN);
    }

    @Test
    void a_closed_port_may_open_again() throws Exception {
        int closed;
        try (ServerSocket any = new ServerSocket(0)) {
            closed = any.getLocalPort();
        }

        NotDelivered told =
                catchThrowableOfType(NotDelivered.class, () -> smtp(closed).send(email(), ID));

        assertThat(told.problem()).isEqualTo(SendingProblem.UNREACHABLE);
        assertThat(told.problem().isLasting()).isFalse();
    }

    @Test
    void a_server_that_never_answers_is_not_waited_for() throws Exception {
        try (ServerSocket silent = new ServerSocket(0)) {
            long started = System.nanoTime();

            NotDelivered told = catchThrowableOfType(
                    NotDelivered.class, () -> smtp(silent.getLocalPort()).send(email(), ID));

            assertThat(told.problem()).isEqualTo(SendingProblem.UNREACHABLE);
            assertThat(System.nanoTime() - started).isLessThan(10_000_000_000L);
        }
    }

    /** RFC 5321 section 4.2.1: 4xx is for now, 5xx is for good. */
    @ParameterizedTest
    @CsvSource({"550 5.1.1 No such user, REFUSED", "451 4.3.0 Try again later, UNREACHABLE"})
    void what_the_server_says_of_the_address_decides_whether_to_try_again(String answer, SendingProblem problem)
            throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> spoken = CompletableFuture.runAsync(() -> refuse(server, answer));

            NotDelivered told = catchThrowableOfType(
                    NotDelivered.class, () -> smtp(server.getLocalPort()).send(email(), ID));

            assertThat(told.problem()).isEqualTo(problem);
            assertThat(told.getMessage()).contains(answer.substring(4));
            spoken.join();
        }
    }

    private static void refuse(ServerSocket server, String answer) {
        try (Socket client = server.accept();
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
            say(client, "220 ready");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                say(client, line.startsWith("RCPT") ? answer : line.startsWith("QUIT") ? "221 bye" : "250 ok");
            }
        } catch (IOException gone) {
            // The other side has hung up.
        }
    }

    private static void say(Socket client, String line) throws IOException {
        OutputStream out = client.getOutputStream();
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static SmtpTransport smtp(int port) {
        return new SmtpTransport(new SmtpTransport.Server("127.0.0.1", port, SmtpTransport.Tls.NONE, "", "", 1));
    }

    private static MimeMessage email() throws Exception {
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
        message.setFrom(new InternetAddress("ikke-svar@bevilling.test"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress("post@kroa.no"));
        message.setSubject("Nytt brev", "UTF-8");
        message.setText("Det er et brev", "UTF-8");
        message.saveChanges();
        return message;
    }
}
