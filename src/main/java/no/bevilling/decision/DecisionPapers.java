package no.bevilling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.bevilling.appeal.AppealBodies;
import no.bevilling.appeal.AppealCourse;
import no.bevilling.application.ApplicationForm;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.Timeline;
import no.bevilling.document.Addressee;
import no.bevilling.document.AdministrationAct;
import no.bevilling.document.AdministrationActs;
import no.bevilling.document.CasePapers;
import no.bevilling.document.CriterionNotMet;
import no.bevilling.document.DocumentKind;
import no.bevilling.document.Given;
import no.bevilling.document.GrantLetter;
import no.bevilling.document.LetterPdf;
import no.bevilling.document.LicenceLaw;
import no.bevilling.document.LicenceTerms;
import no.bevilling.document.OutboxRecipient;
import no.bevilling.document.Papers;
import no.bevilling.document.Reasons;
import no.bevilling.document.RefusalLetter;
import no.bevilling.document.Words;
import no.bevilling.licence.GrantedTerms;
import no.bevilling.rules.DecidingBody;

/** Makes what a decision is told by: letters, the licence document, notices; kept, and put in the outbox. */
@ApplicationScoped
class DecisionPapers {
    private static final AdministrationActs ACTS = AdministrationActs.standard();

    @Inject
    LetterPdf letters;

    @Inject
    LicencePapers licencePapers;

    @Inject
    WithheldLicencePapers withheld;

    @Inject
    Papers papers;

    @Inject
    AppealBodies appealBodies;

    @Inject
    Timeline timeline;

    /** Licence document, letter to the applicant, notices to police and tax authorities (alkoholloven § 1-7). */
    void granted(DecidedCase decided, GrantedLicence granted, List<CriterionNotMet> notGranted) {
        LicenceTerms terms = terms(decided, granted);
        LicencePapers.Told told = told(decided, terms);
        if (PaymentFirst.isConditionOf(decided.decision())) {
            withheld.hold(decided, granted);
        } else {
            licencePapers.document(told);
        }

        byte[] letter = letters.write(new GrantLetter(
                decided.head(decided.applicant()),
                terms,
                notGranted,
                reasons(decided),
                decided.made(),
                appealBody(decided).name(),
                isToHost(decided),
                act(decided),
                Given.of(decided.about().kind)));
        String title = decided.texts().grantTitle(type(decided), decided.premises().name);
        sendToApplicant(decided, DocumentKind.GRANT_LETTER, title, letter);
        licencePapers.notices(told);
    }

    /** The licence document that waited, now that what it waited for is done. */
    void issue(DecidedCase decided, GrantedLicence granted) {
        licencePapers.document(told(decided, terms(decided, granted)));
    }

    private static LicencePapers.Told told(DecidedCase decided, LicenceTerms terms) {
        return new LicencePapers.Told(
                decided.about(),
                decided.municipality(),
                terms,
                decided.made(),
                Given.of(decided.about().kind),
                decided.letterDay(),
                decided.proposer().displayName);
    }

    /** Letter to the applicant with each criterion that was not met. */
    void refused(DecidedCase decided, List<CriterionNotMet> criteria) {
        ApplicationForm.Licence asked = decided.answers().licence();
        byte[] letter = letters.write(new RefusalLetter(
                decided.head(decided.applicant()),
                decided.about().licenceType,
                decided.holder(),
                decided.place(),
                decided.receivedOn(),
                new DecisionWording(decided.language()).asked(asked.drinkGroups(), asked.hours()),
                criteria,
                reasons(decided),
                decided.made(),
                appealBody(decided).name(),
                isToHost(decided),
                act(decided)));
        String title = decided.texts().refusalTitle(type(decided), decided.premises().name);
        sendToApplicant(decided, DocumentKind.REFUSAL_LETTER, title, letter);
    }

    /** The case papers for the body that decides: an internal paper, which no outbox sends. */
    void recommended(DecidedCase decided, List<CriterionNotMet> criteria) {
        ApplicationForm.Licence asked = decided.answers().licence();
        Decision proposed = decided.decision();
        DecisionWording wording = new DecisionWording(decided.language());
        boolean grant = proposed.outcome == DecisionOutcome.GRANTED;
        byte[] pdf = letters.write(new CasePapers(
                decided.head(new Addressee(decided.body(), List.of(decided.municipality().name + " kommune"))),
                decided.about().licenceType,
                decided.holder(),
                decided.place(),
                decided.receivedOn(),
                asked == null ? "" : wording.asked(asked.drinkGroups(), asked.hours()),
                grant,
                grant ? wording.asked(proposed.drinkGroups, proposed.hours) : "",
                proposed.periodFrom,
                proposed.periodTo,
                proposed.conditions,
                criteria,
                reasons(decided),
                decided.body(),
                List.of(decided.made().preparedBy(), decided.made().approvedBy()),
                act(decided)));
        keep(
                decided,
                DocumentKind.CASE_PAPERS,
                decided.texts().casePapersTitle(type(decided), decided.premises().name),
                null,
                false,
                pdf);
    }

    private void sendToApplicant(DecidedCase decided, DocumentKind kind, String title, byte[] pdf) {
        papers.queue(keep(decided, kind, title, null, true, pdf).document(), OutboxRecipient.APPLICANT);
    }

    private Papers.Kept keep(
            DecidedCase decided, DocumentKind kind, String title, String code, boolean forApplicant, byte[] pdf) {
        UUID caseId = decided.about().id;
        Papers.Kept kept =
                papers.keep(new Papers.Made(caseId, kind, title, decided.language(), code, forApplicant), pdf);
        timeline.record(caseId, CaseEventKind.DOCUMENT_MADE, Map.of("title", title));
        return kept;
    }

    private static LicenceTerms terms(DecidedCase decided, GrantedLicence granted) {
        LicenceLaw law = LicenceLaw.on(decided.day());
        GrantedTerms terms = granted.terms();
        return new LicenceTerms(
                granted.licence().licenceType,
                granted.licence().licenceNumber,
                decided.holder(),
                decided.place(),
                granted.from(),
                granted.to(),
                terms.drinkGroups.stream()
                        .map(group -> law.group(group, decided.language()))
                        .toList(),
                DecisionWording.hours(terms.hours),
                orNull(terms.servingArea),
                orNull(terms.outdoorArea),
                terms.managerName,
                orNull(terms.deputyName),
                terms.conditions);
    }

    /** The individual assessment is part of what weighed. */
    private static Reasons reasons(DecidedCase decided) {
        Reasons written = decided.decision().reasons;
        String individual = decided.decision().individualAssessment;
        return individual.isBlank()
                ? written
                : new Reasons(
                        written.rules(),
                        written.facts(),
                        written.statements(),
                        Stream.concat(written.assessment().stream(), Paragraphs.of(individual).stream())
                                .toList());
    }

    private static String type(DecidedCase decided) {
        return Words.in(decided.language()).of(decided.about().licenceType);
    }

    private AppealBodies.Body appealBody(DecidedCase decided) {
        return appealBodies.of(decided.decision().decidingBody, AppealCourse.ALCOHOL_ACT);
    }

    private static boolean isToHost(DecidedCase decided) {
        return decided.decision().decidingBody == DecidingBody.INTERMUNICIPAL_BODY;
    }

    private static AdministrationAct act(DecidedCase decided) {
        return ACTS.on(decided.day());
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
