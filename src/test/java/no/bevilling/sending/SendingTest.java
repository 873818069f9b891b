package no.bevilling.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.OpenCases;
import no.bevilling.casework.CaseEvent;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.Cases;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Document;
import no.bevilling.document.DocumentKind;
import no.bevilling.document.OutboxMessage;
import no.bevilling.document.OutboxNotice;
import no.bevilling.document.OutboxRecipient;
import no.bevilling.document.OutboxStatus;
import no.bevilling.document.Papers;
import no.bevilling.document.SendingChannel;
import no.bevilling.document.SendingProblem;
import no.bevilling.municipality.LanguageForm;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TestDatabase;
import no.bevilling.platform.TestMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters leave the house once, or are seen not to have. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SendingTest {
    private static final String NUMBER = "3451";
    private static final byte[] PDF = "%PDF-1.7 a letter".getBytes();

    @Inject
    OutboxSender sender;

    @Inject
    Outbox outbox;

    @Inject
    SendingChoices choices;

    @Inject
    Papers papers;

    @Inject
    Cases cases;

    @Inject
    OpenCases open;

    @Inject
    ObjectMapper json;

    private int here;
    private SignedInAccount sara;

    @BeforeEach
    void nothing_else_waits() {
        here = open.municipality(NUMBER);
        sara = open.user("sara");
        Tenant.run(here, () -> OutboxMessage.update("status = SENT where status = WAITING"));
    }

    @AfterEach
    void the_usual_channels() {
        choose(OutboxRecipient.APPLICANT, SendingChannel.EMAIL, "", false);
        choose(OutboxRecipient.POLICE, SendingChannel.PRINT, "", false);
    }

    @Test
    void an_applicant_is_told_that_there_is_a_letter_and_not_what_is_in_it() throws Exception {
        UUID caseId = open.restaurant(NUMBER, "kari", "Epostkroa");
        UUID message = letter(caseId, OutboxRecipient.APPLICANT);

        sender.send(here);

        OutboxMessage sent = read(message);
        assertThat(sent.status).isEqualTo(OutboxStatus.SENT);
        assertThat(sent.channel).isEqualTo(SendingChannel.EMAIL);
        assertThat(sent.sentAt).isNotNull();
        MimeMessage email = emails(caseId).get(0);
        assertThat(email.getMessageID()).isEqualTo(sent.receipt).contains(message.toString());
        assertThat(email.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(email.getReplyTo()[0].toString()).contains("Nord-Aurdal");
        assertThat(TestMail.text(email))
                .contains("Nord-Aurdal kommune har sendt dere et brev", "/soknad/3451/")
                .doesNotContain("Epostkroa", "avslag", "Avslag", "bevilling til");
        assertThat(email.getContent()).isInstanceOf(String.class);
        assertThat(events(caseId)).contains(CaseEventKind.LETTER_SENT);
    }

    @Test
    void the_letter_goes_along_only_where_the_municipality_has_chosen_so() throws Exception {
        choose(OutboxRecipient.APPLICANT, SendingChannel.EMAIL, "", true);
        UUID caseId = open.restaurant(NUMBER, "kari", "Vedleggskroa");
        letter(caseId, OutboxRecipient.APPLICANT);

        sender.send(here);

        MimeMessage email = emails(caseId).get(0);
        MimeMultipart parts = (MimeMultipart) email.getContent();
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(PDF);
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("brev.pdf");
    }

    @Test
    void after_a_crash_between_sending_and_recording_it_goes_once_more_under_the_same_id() throws Exception {
        UUID caseId = open.restaurant(NUMBER, "kari", "Krasjkroa");
        UUID message = letter(caseId, OutboxRecipient.APPLICANT);

        assertThatThrownBy(() -> Tenant.run(here, () -> {
                    while (read(message).status == OutboxStatus.WAITING) {
                        sender.sendNext(here);
                    }
                    throw new IllegalStateException("the machine stops");
                }))
                .hasMessageContaining("the machine stops");
        assertThat(read(message).status).isEqualTo(OutboxStatus.WAITING);
        sender.send(here);

        List<String> ids = new ArrayList<>();
        for (MimeMessage email : emails(caseId)) {
            ids.add(email.getMessageID());
        }
        assertThat(ids).hasSize(2);
        assertThat(ids.get(0)).isEqualTo(ids.get(1));
        assertThat(read(message).status).isEqualTo(OutboxStatus.SENT);
    }

    @Test
    void two_instances_send_each_letter_once() {
        UUID caseId = open.restaurant(NUMBER, "kari", "Toinstanskroa");
        for (int i = 0; i < 20; i++) {
            letter(caseId, OutboxRecipient.APPLICANT);
        }

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> sender.send(here)),
                        CompletableFuture.runAsync(() -> sender.send(here)))
                .join();

        assertThat(emails(caseId)).hasSize(20);
    }

    @Test
    void a_server_that_is_down_is_tried_again_with_growing_pauses_and_then_left_to_a_person() {
        UUID caseId = open.restaurant(NUMBER, "kari", "Nedekroa");
        UUID message = letter(caseId, OutboxRecipient.APPLICANT);
        List<Duration> pauses = new ArrayList<>();

        TestMail.whileDown(() -> {
            while (read(message).status == OutboxStatus.WAITING && pauses.size() < 20) {
                sender.send(here);
                OutboxMessage tried = read(message);
                assertThat(tried.problem).isEqualTo(SendingProblem.UNREACHABLE);
                List<SendingAttempt> attempts = attempts(message);
                pauses.add(Duration.between(attempts.get(attempts.size() - 1).triedAt, tried.nextAttemptAt));
                Tenant.run(here, () -> OutboxMessage.update("nextAttemptAt = createdAt where id = ?1", message));
            }
        });

        assertThat(pauses.subList(0, 7)).isSorted().doesNotHaveDuplicates();
        assertThat(read(message).status).isEqualTo(OutboxStatus.FAILED);
        assertThat(attempts(message))
                .hasSize(8)
                .allSatisfy(attempt -> assertThat(attempt.detail).isNotBlank());
        assertThat(events(caseId)).contains(CaseEventKind.LETTER_NOT_SENT).doesNotContain(CaseEventKind.LETTER_SENT);

        Tenant.run(here, () -> outbox.retry(message, read(message).version, sara));
        sender.send(here);
        assertThat(read(message).status).isEqualTo(OutboxStatus.SENT);
        assertThat(read(message).problem).isNull();
    }

    @Test
    void what_could_not_go_by_email_goes_by_another_channel() {
        UUID caseId = open.restaurant(NUMBER, "kari", "Kanalkroa");
        UUID message = letter(caseId, OutboxRecipient.APPLICANT);
        TestMail.whileDown(() -> sender.send(here));

        Tenant.run(here, () -> outbox.change(message, read(message).version, SendingChannel.PRINT, sara));
        sender.send(here);
        assertThat(read(message).status).isEqualTo(OutboxStatus.WAITING);
        Tenant.run(here, () -> outbox.posted(message, read(message).version, sara));

        OutboxMessage posted = read(message);
        assertThat(posted.status).isEqualTo(OutboxStatus.SENT);
        assertThat(posted.sentBy).isEqualTo(sara.displayName());
        assertThat(events(caseId)).contains(CaseEventKind.LETTER_SENT);
        assertThatThrownBy(() -> Tenant.run(here, () -> outbox.posted(message, posted.version, sara)))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void a_shipment_for_SvarUt_is_a_folder_with_metadata_and_the_letter() throws Exception {
        choose(OutboxRecipient.POLICE, SendingChannel.SVARUT, "", false);
        UUID caseId = open.restaurant(NUMBER, "kari", "Svarutkroa");
        UUID message = letter(caseId, OutboxRecipient.POLICE);

        sender.send(here);
        Tenant.run(here, () -> OutboxMessage.update("status = WAITING where id = ?1", message));
        sender.send(here);

        Path folder = Path.of("target/svarut", NUMBER, message.toString());
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("forsendelse.json", "Brev.pdf");
        }
        assertThat(Files.readAllBytes(folder.resolve("Brev.pdf"))).isEqualTo(PDF);
        JsonNode shipment = json.readTree(folder.resolve("forsendelse.json").toFile());
        assertThat(shipment.at("/eksternReferanse").asText()).isEqualTo(message.toString());
        assertThat(shipment.at("/mottaker/postAdresse/navn").asText()).isEqualTo("Politiet");
        assertThat(shipment.at("/mottaker/postAdresse/postSted").asText()).isEqualTo("Gjøvik");
        assertThat(shipment.at("/dokumenter/0/filnavn").asText()).isEqualTo("Brev.pdf");
        assertThat(shipment.at("/metadataFraAvleverendeSystem/saksAar").isInt()).isTrue();
        assertThat(read(message).receipt).isEqualTo(message.toString());
    }

    @Test
    void what_nobody_has_chosen_a_channel_for_is_printed_for_the_bodies() {
        UUID caseId = open.restaurant(NUMBER, "kari", "Trykkekroa");
        UUID message = letter(caseId, OutboxRecipient.TAX);

        sender.send(here);

        assertThat(read(message).channel).isEqualTo(SendingChannel.PRINT);
        assertThat(read(message).status).isEqualTo(OutboxStatus.WAITING);
        assertThat(attempts(message)).isEmpty();
    }

    @Test
    void whoever_hands_in_gets_a_receipt_with_the_number_of_the_case() {
        UUID caseId = open.restaurant(NUMBER, "kari", "Kvitteringskroa");
        assertThat(events(caseId)).doesNotContain(CaseEventKind.RECEIPT_SENT);

        sender.send(here);

        assertThat(TestMail.about("Vi har fått søknaden, sak " + number(caseId) + "\n"))
                .singleElement()
                .satisfies(email -> assertThat(TestMail.text(email)).contains("/soknad/3451/"));
        assertThat(events(caseId)).contains(CaseEventKind.RECEIPT_SENT);
    }

    @Test
    void a_reminder_says_until_when_in_the_language_of_the_one_who_applied() {
        UUID caseId = open.restaurant(NUMBER, "kari", "Purrekroa");
        Tenant.run(
                here,
                () -> papers.notifyApplicant(caseId, OutboxNotice.REMINDER, java.time.LocalDate.of(2026, 12, 15)));

        sender.send(here);

        assertThat(TestMail.about("Vi venter på svar fra dere, sak " + number(caseId) + "\n"))
                .singleElement()
                .satisfies(email -> assertThat(TestMail.text(email)).contains("15. desember 2026"));
        assertThat(events(caseId)).contains(CaseEventKind.REMINDER_SENT);
    }

    private UUID letter(UUID caseId, OutboxRecipient recipient) {
        return Tenant.call(here, () -> {
            Document paper = papers.keep(
                            new Papers.Made(caseId, DocumentKind.GRANT_LETTER, "Brev", LanguageForm.nb, null, true),
                            PDF)
                    .document();
            return papers.queue(paper, recipient).id;
        });
    }

    private void choose(OutboxRecipient recipient, SendingChannel channel, String email, boolean attach) {
        Tenant.run(here, () -> {
            SendingChoices.Choice now = choices.of(recipient);
            choices.save(List.of(new SendingChoices.Choice(recipient, channel, email, "", attach, now.version())));
        });
    }

    private OutboxMessage read(UUID id) {
        return Tenant.call(here, () -> OutboxMessage.findById(TenantKey.of(id)));
    }

    private List<SendingAttempt> attempts(UUID message) {
        return Tenant.call(here, () -> SendingAttempt.list("outboxMessageId = ?1 order by triedAt, id", message));
    }

    private List<CaseEventKind> events(UUID caseId) {
        return Tenant.call(
                here,
                () -> CaseEvent.<CaseEvent>list("caseId", caseId).stream()
                        .map(event -> event.kind)
                        .toList());
    }

    private List<MimeMessage> emails(UUID caseId) {
        return TestMail.about("Nytt brev fra Nord-Aurdal kommune, sak " + number(caseId) + "\n");
    }

    private String number(UUID caseId) {
        return Tenant.call(here, () -> cases.get(caseId).number());
    }
}
