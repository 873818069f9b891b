package no.bevilling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Timeline;
import no.bevilling.document.Addressee;
import no.bevilling.document.DecisionMade;
import no.bevilling.document.DocumentCodes;
import no.bevilling.document.DocumentKind;
import no.bevilling.document.Given;
import no.bevilling.document.GrantNoticeLetter;
import no.bevilling.document.LetterHead;
import no.bevilling.document.LetterPdf;
import no.bevilling.document.LicenceDocument;
import no.bevilling.document.LicenceLaw;
import no.bevilling.document.LicencePdf;
import no.bevilling.document.LicenceTerms;
import no.bevilling.document.OutboxRecipient;
import no.bevilling.document.Papers;
import no.bevilling.document.Sender;
import no.bevilling.document.Verification;
import no.bevilling.municipality.LanguageForm;
import no.bevilling.municipality.Municipality;
import no.bevilling.rules.fact.LicenceType;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The papers of a licence that was given, renewed or changed, whoever decided it: the licence document with a code that
 * checks out, and the notices to police and tax authorities (alkoholloven § 1-7). Kept, and put in the outbox, in the
 * transaction of the caller.
 */
@ApplicationScoped
public class LicencePapers {
    @Inject
    LetterPdf letters;

    @Inject
    LicencePdf licences;

    @Inject
    Papers papers;

    @Inject
    DocumentCodes codes;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /** Where everybody reaches this installation: printed in papers, so that they can be checked. */
    @ConfigProperty(name = "bevilling.public-address")
    String publicAddress;

    /**
     * What the papers tell.
     *
     * @param about the case that keeps them
     * @param terms what the licence allows, with the days of its period
     * @param decision who decided, and when
     * @param letterDay when the papers are made: the day of the decision, or after a body's resolution
     * @param contact whom the notices name to be asked
     */
    public record Told(
            LicensingCase about,
            Municipality municipality,
            LicenceTerms terms,
            DecisionMade decision,
            Given given,
            LocalDate letterDay,
            String contact) {
        private LanguageForm form() {
            return municipality.languageForm;
        }

        private DecisionTexts texts() {
            return DecisionWording.texts(form());
        }

        private LetterHead head(Addressee to) {
            return new LetterHead(
                    form(), Sender.of(municipality), to, about.number(), letterDay, contact, municipality.demo);
        }

        /** An authority at its address; where none is known, by the systems that send. */
        private Addressee authority(String name, String address) {
            return Addressee.at(name, address, texts().digitally());
        }
    }

    /**
     * The licence document, to the holder. Earlier ones of the same licence do not hold any more, from the day on which this
     * one begins.
     */
    public Papers.Kept document(Told told) {
        LicenceTerms terms = told.terms();
        String code = codes.newCode();
        LocalDate day = told.decision().date();
        byte[] pdf = licences.write(new LicenceDocument(
                told.form(),
                Sender.of(told.municipality()),
                terms,
                told.decision(),
                new Verification(code, publicAddress + "/dokument/" + code),
                terms.type() == LicenceType.SERVING ? LicenceLaw.on(day).consumptionMinutes() : null,
                clock.instant(),
                told.municipality().demo));
        Papers.Kept kept = keep(told, DocumentKind.LICENCE, told.texts().licenceTitle(terms.number()), code, true, pdf);
        if (told.given().replacesPapers()) {
            LocalDate today = LocalDate.now(clock);
            boolean later = told.given() == Given.RENEWAL && terms.from().isAfter(today);
            codes.replace(terms.number(), later ? terms.from() : today);
        }
        codes.publish(new DocumentCodes.IssuedDocument(
                code,
                told.municipality().name,
                DocumentKind.LICENCE,
                Optional.of(terms.number()),
                day,
                HexFormat.of().formatHex(kept.file().sha256),
                DocumentCodes.Validity.VALID,
                told.municipality().demo));
        papers.queue(kept.document(), OutboxRecipient.APPLICANT);
        return kept;
    }

    /** The notices to the police and to the tax authorities. */
    public void notices(Told told) {
        notice(told, OutboxRecipient.POLICE, told.authority(told.texts().police(), told.municipality().policeAddress));
        notice(told, OutboxRecipient.TAX, told.authority(told.texts().tax(), told.municipality().taxAddress));
    }

    private void notice(Told told, OutboxRecipient recipient, Addressee to) {
        byte[] pdf = letters.write(new GrantNoticeLetter(
                told.head(to),
                told.terms(),
                told.decision(),
                publicAddress + "/register/" + told.terms().number(),
                told.given()));
        String title = told.texts().noticeTitle(told.terms().number(), to.name());
        papers.queue(
                keep(told, DocumentKind.GRANT_NOTICE, title, null, false, pdf).document(), recipient);
        timeline.record(told.about().id, CaseEventKind.NOTICE_QUEUED, Map.of("recipient", to.name()));
    }

    private Papers.Kept keep(
            Told told, DocumentKind kind, String title, String code, boolean forApplicant, byte[] pdf) {
        Papers.Kept kept =
                papers.keep(new Papers.Made(told.about().id, kind, title, told.form(), code, forApplicant), pdf);
        timeline.record(told.about().id, CaseEventKind.DOCUMENT_MADE, Map.of("title", title));
        return kept;
    }

    /** The documents of a decision that fell do not hold, and the one that held before them holds again. */
    void withdraw(List<String> fallen) {
        codes.withdraw(fallen);
    }
}
