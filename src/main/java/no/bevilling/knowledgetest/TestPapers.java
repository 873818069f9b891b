package no.bevilling.knowledgetest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import no.bevilling.account.SignedInAccount;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Addressee;
import no.bevilling.document.AdministrationActs;
import no.bevilling.document.Document;
import no.bevilling.document.DocumentCodes;
import no.bevilling.document.DocumentKind;
import no.bevilling.document.KnowledgeTestLetter;
import no.bevilling.document.LetterHead;
import no.bevilling.document.LetterKind;
import no.bevilling.document.LetterPdf;
import no.bevilling.document.Papers;
import no.bevilling.document.Sender;
import no.bevilling.document.Verification;
import no.bevilling.document.Words;
import no.bevilling.municipality.Municipality;
import no.bevilling.party.Person;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the invitation and the proof of a test; kept, and put in the outbox. */
@ApplicationScoped
class TestPapers {
    private static final AdministrationActs ACTS = AdministrationActs.standard();

    @Inject
    LetterPdf letters;

    @Inject
    Papers papers;

    @Inject
    DocumentCodes codes;

    @Inject
    Clock clock;

    @ConfigProperty(name = "bevilling.public-address")
    String publicAddress;

    void invite(KnowledgeTest test, TestSession session, Integer minutes, SignedInAccount contact) {
        keep(
                test,
                letter(
                        LetterKind.KNOWLEDGE_TEST_INVITATION,
                        test,
                        session.startsAt,
                        session.place,
                        minutes,
                        null,
                        contact),
                DocumentKind.KNOWLEDGE_TEST_INVITATION,
                null);
    }

    /** The proof, known to the public page under its code. */
    Document certify(KnowledgeTest test, SignedInAccount contact) {
        Papers.Kept kept = keep(
                test,
                letter(
                        LetterKind.KNOWLEDGE_TEST_CERTIFICATE,
                        test,
                        null,
                        null,
                        null,
                        new Verification(test.certificateCode, publicAddress + "/dokument/" + test.certificateCode),
                        contact),
                DocumentKind.KNOWLEDGE_TEST_CERTIFICATE,
                test.certificateCode);
        Municipality here = Municipality.findById(Tenant.id());
        codes.publish(new DocumentCodes.IssuedDocument(
                test.certificateCode,
                here.name,
                DocumentKind.KNOWLEDGE_TEST_CERTIFICATE,
                Optional.of(test.number()),
                LocalDate.now(clock),
                HexFormat.of().formatHex(kept.file().sha256),
                DocumentCodes.Validity.VALID,
                here.demo));
        return kept.document();
    }

    private KnowledgeTestLetter letter(
            LetterKind kind,
            KnowledgeTest test,
            LocalDateTime at,
            String where,
            Integer minutes,
            Verification verification,
            SignedInAccount contact) {
        Municipality here = Municipality.findById(Tenant.id());
        LocalDate today = LocalDate.now(clock);
        Person person = Person.findById(TenantKey.of(test.personId));
        String address = test.postalAddress.isBlank() ? test.email : test.postalAddress;
        return new KnowledgeTestLetter(
                kind,
                new LetterHead(
                        here.languageForm,
                        Sender.of(here),
                        Addressee.at(test.name, address, here.name),
                        test.number(),
                        today,
                        contact.displayName(),
                        here.demo),
                test.kind.name(),
                test.name,
                person.birthDate,
                at,
                where,
                minutes,
                test.feeKroner,
                test.takenOn,
                verification,
                ACTS.on(today));
    }

    private Papers.Kept keep(KnowledgeTest test, KnowledgeTestLetter letter, DocumentKind kind, String code) {
        Municipality here = Municipality.findById(Tenant.id());
        String title = Words.in(here.languageForm).get("paper.title." + letter.kind()) + " " + test.testYear + "-"
                + test.testSequence;
        Papers.Kept kept = papers.keep(
                new Papers.Made(null, test.id, kind, title, here.languageForm, code, true), letters.write(letter));
        List<String> lines = test.postalAddress.isBlank()
                ? List.of()
                : Addressee.at(test.name, test.postalAddress, here.name).addressLines();
        papers.queue(
                kept.document(), new Papers.Candidate(test.number(), test.name, test.email, String.join("\n", lines)));
        return kept;
    }
}
