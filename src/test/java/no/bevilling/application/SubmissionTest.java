package no.bevilling.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.NotFoundException;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.bevilling.account.Accounts;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.Tenant;
import no.bevilling.document.StoredFiles;
import no.bevilling.municipality.Municipalities;
import no.bevilling.party.Organisation;
import no.bevilling.party.Person;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.LicenceType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SubmissionTest {
    @Inject
    Applications applications;

    @Inject
    Attachments attachments;

    @Inject
    Submission submission;

    @Inject
    StoredFiles files;

    @Inject
    Municipalities municipalities;

    @Inject
    Accounts accounts;

    @Inject
    EntityManager entities;

    @Inject
    ObjectMapper mapper;

    private int nordAurdal;
    private SignedInAccount kari;
    private SignedInAccount nils;

    @BeforeEach
    void people() {
        nordAurdal = municipalities.byNumber("3451").orElseThrow().id();
        kari = signedIn("kari");
        nils = signedIn("nils");
    }

    @Test
    void a_complete_application_becomes_a_case_and_is_frozen() {
        UUID id = complete();

        LicensingCase opened = Tenant.call(nordAurdal, () -> submission.submit(id, kari));

        assertThat(opened.status).isEqualTo(CaseStatus.RECEIVED);
        assertThat(opened.title).isEqualTo("Skjenkebevilling – Fjellkroa – Fjellkroa Fagernes AS");
        assertThat(view(id).status()).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThatThrownBy(() -> Tenant.call(nordAurdal, () -> applications.save(id, kari, form -> form)))
                .isInstanceOf(AlreadySubmitted.class);
    }

    @Test
    void the_log_tells_what_the_applicant_did_and_a_failed_handing_in_leaves_no_trace() {
        UUID id = complete();
        assertThatThrownBy(() -> Tenant.call(nordAurdal, () -> {
                    submission.submit(id, kari);
                    throw new IllegalStateException("the answer is lost");
                }))
                .hasMessageContaining("the answer is lost");
        assertThat(logged(id)).startsWith("started", "saved").contains("added").doesNotContain("handed in");

        Tenant.call(nordAurdal, () -> submission.submit(id, kari));
        view(id);
        assertThat(logged(id)).endsWith("handed in", "SAW");
    }

    /** What the log says of an application and its files, the oldest first. */
    private List<String> logged(UUID id) {
        return Tenant.call(
                nordAurdal,
                () -> entries(id)
                        .map(entry -> entry.path("action").asText())
                        .map(action -> action.isEmpty() ? "SAW" : action)
                        .toList());
    }

    private Stream<JsonNode> entries(UUID id) {
        return entities
                .createNativeQuery(
                        "select payload from audit_payload p join audit_entry e"
                                + " on e.municipality_id = p.municipality_id and e.id = p.entry_id"
                                + " where p.payload like :id order by e.recorded_at",
                        String.class)
                .setParameter("id", "%" + id + "%")
                .getResultList()
                .stream()
                .map(payload -> json((String) payload));
    }

    private JsonNode json(String payload) {
        try {
            return mapper.readTree(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void handing_in_twice_makes_one_case() {
        UUID id = complete();

        UUID first = Tenant.call(nordAurdal, () -> submission.submit(id, kari).id);
        UUID second = Tenant.call(nordAurdal, () -> submission.submit(id, kari).id);

        assertThat(second).isEqualTo(first);
    }

    @Test
    void an_empty_draft_cannot_be_handed_in_and_says_what_is_missing() {
        UUID id = Tenant.call(nordAurdal, () -> applications.start(ApplicationKind.NEW, LicenceType.SERVING, kari));

        assertThatThrownBy(() -> Tenant.call(nordAurdal, () -> submission.submit(id, kari)))
                .isInstanceOfSatisfying(
                        NotComplete.class,
                        missing -> assertThat(missing.findings())
                                .extracting(Finding::path)
                                .contains("holder.organisationNumber", "place.venueKind", "licence.hours", "truthful"));
        assertThat(view(id).isDraft()).isTrue();
    }

    @Test
    void a_draft_of_somebody_else_is_not_found() {
        UUID id = complete();

        assertThatThrownBy(() -> Tenant.call(nordAurdal, () -> applications.view(id, nils)))
                .isInstanceOf(NotFoundException.class);
        int vang = municipalities.byNumber("3454").orElseThrow().id();
        assertThatThrownBy(() -> Tenant.call(vang, () -> applications.view(id, kari)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_holder_that_the_municipality_knows_is_not_renamed_by_an_application() {
        UUID first = complete();
        Tenant.call(nordAurdal, () -> submission.submit(first, kari));
        UUID second = complete();
        Tenant.run(
                nordAurdal,
                () -> applications.save(
                        second,
                        kari,
                        form -> form.withHolder(new ApplicationForm.Holder(
                                form.holder().organisationNumber(),
                                "Kapret AS",
                                "AS",
                                "x",
                                "x",
                                "x@x.example",
                                "61000000"))));

        LicensingCase opened = Tenant.call(nordAurdal, () -> submission.submit(second, kari));

        String name = Tenant.call(
                nordAurdal,
                () -> Organisation.<Organisation>find("id", opened.organisationId)
                        .singleResult()
                        .name);
        assertThat(name).isEqualTo("Fjellkroa Fagernes AS");
    }

    @Test
    void a_file_comes_out_as_it_went_in() throws Exception {
        byte[] content = new byte[700_001];
        new Random(7).nextBytes(content);
        System.arraycopy("%PDF-1.7\n".getBytes(), 0, content, 0, 9);
        UUID id = Tenant.call(nordAurdal, () -> applications.start(ApplicationKind.NEW, LicenceType.SERVING, kari));
        Path upload = Files.write(Files.createTempFile("plan", ".pdf"), content);

        UUID file = Tenant.call(nordAurdal, () -> {
            AttachmentView added = attachments.add(id, kari, AttachmentKind.FLOOR_PLAN, upload, "../plan.pdf");
            return attachments.file(id, added.id()).id;
        });

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.write(nordAurdal, file, out);
        assertThat(out.toByteArray()).isEqualTo(content);
        assertThat(view(id).attachments()).singleElement().satisfies(attachment -> {
            assertThat(attachment.name()).isEqualTo("plan.pdf");
            assertThat(attachment.sizeBytes()).isEqualTo(700_001);
        });
    }

    @Test
    void answers_that_name_somebody_of_another_application_are_not_stored() {
        UUID first = complete();
        ApplicationForm.People people = view(first).answers().people();
        UUID second = Tenant.call(nordAurdal, () -> applications.start(ApplicationKind.NEW, LicenceType.SERVING, kari));

        assertThatThrownBy(() ->
                        Tenant.call(nordAurdal, () -> applications.save(second, kari, form -> form.withPeople(people))))
                .hasStackTraceContaining("names somebody who is not its own");

        assertThat(view(second).answers().people()).isNull();
        assertThatThrownBy(() -> Tenant.call(
                        nordAurdal,
                        () -> entities.createNativeQuery(
                                        "insert into application_person (municipality_id, person_id, application_id)"
                                                + " values (:m, :person, :application)")
                                .setParameter("m", nordAurdal)
                                .setParameter("person", people.manager().personId())
                                .setParameter("application", second)
                                .executeUpdate()))
                .hasStackTraceContaining("application_person_pkey");
    }

    @Test
    void a_discarded_draft_leaves_nobody_behind() {
        UUID id = complete();
        UUID manager = view(id).answers().people().manager().personId();

        Tenant.run(nordAurdal, () -> applications.discard(id, kari));

        assertThat(Tenant.<Long>call(nordAurdal, () -> Person.count("id", manager)))
                .isZero();
        assertThatThrownBy(() -> view(id)).isInstanceOf(NotFoundException.class);
    }

    private UUID complete() {
        return Tenant.call(nordAurdal, () -> {
            UUID id = applications.start(ApplicationKind.NEW, LicenceType.SERVING, kari);
            UUID manager = person("Mona Styrer", 1990);
            UUID deputy = person("Didrik Stedfortreder", 1985);
            UUID owner = person("Oda Eier", 1970);
            applications.save(id, kari, form -> ApplicationSamples.restaurant(manager, deputy, owner));
            Path plan = Files.write(Files.createTempFile("plan", ".pdf"), "%PDF-1.7\nplan".getBytes());
            attachments.add(id, kari, AttachmentKind.FLOOR_PLAN, plan, "plan.pdf");
            return id;
        });
    }

    private static UUID person(String name, int year) {
        Person person = new Person();
        person.name = name;
        person.birthDate = LocalDate.of(year, 5, 17);
        person.persist();
        return person.id;
    }

    private ApplicationView view(UUID id) {
        return Tenant.call(nordAurdal, () -> applications.view(id, kari));
    }

    private SignedInAccount signedIn(String username) {
        var account = accounts.byUsername(username).orElseThrow();
        return new SignedInAccount(
                account.id, account.displayName, null, true, Map.<Integer, Set<no.bevilling.account.Role>>of());
    }
}
