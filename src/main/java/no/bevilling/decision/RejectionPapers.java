package no.bevilling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.bevilling.account.Account;
import no.bevilling.account.Accounts;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.Applications;
import no.bevilling.casework.ApplicantTask;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Timeline;
import no.bevilling.database.TenantKey;
import no.bevilling.document.AdministrationAct;
import no.bevilling.document.AdministrationActs;
import no.bevilling.document.DocumentKind;
import no.bevilling.document.LetterPdf;
import no.bevilling.document.OutboxRecipient;
import no.bevilling.document.Papers;
import no.bevilling.document.Reasons;
import no.bevilling.document.RejectionLetter;
import no.bevilling.document.RuleApplied;
import no.bevilling.document.Words;
import no.bevilling.document.Writing;
import no.bevilling.municipality.Municipality;
import no.bevilling.party.Organisation;
import no.bevilling.premises.Premises;

/** Makes the letter of a rejection; kept, and put in the outbox. */
@ApplicationScoped
class RejectionPapers {
    private static final AdministrationActs ACTS = AdministrationActs.standard();

    @Inject
    LetterPdf letters;

    @Inject
    Papers papers;

    @Inject
    Applications applications;

    @Inject
    Accounts accounts;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /** @param guidance what the applicant was asked for */
    void rejected(LicensingCase about, Rejection rejection, ApplicantTask guidance, SignedInAccount approver) {
        LocalDate today = LocalDate.now(clock);
        DecidedCase decided = new DecidedCase(
                about,
                new Decision(),
                Municipality.findById(about.municipalityId),
                Organisation.findById(TenantKey.of(about.organisationId)),
                Premises.findById(TenantKey.of(about.premisesId)),
                applications.handedIn(about.applicationId).answers(),
                Account.findById(rejection.review.proposedBy),
                accounts.jobTitle(rejection.review.proposedBy, about.municipalityId, Role.CASEWORKER),
                Account.findById(approver.id()),
                accounts.jobTitle(approver.id(), about.municipalityId, Role.APPROVER),
                LocalDate.ofInstant(about.receivedAt, clock.getZone()),
                today,
                today);
        AdministrationAct act = ACTS.on(today);
        LocalDate guidedOn = LocalDate.ofInstant(guidance.askedAt, clock.getZone());
        byte[] pdf = letters.write(new RejectionLetter(
                decided.head(decided.applicant()),
                about.licenceType,
                decided.holder(),
                decided.place(),
                decided.receivedOn(),
                guidedOn,
                guidance.dueOn,
                asked(guidance),
                reasons(decided, rejection, guidedOn, guidance.dueOn, act),
                decided.madeUnder(about.matter),
                decided.municipality().appealBody,
                act));
        String title = Words.in(decided.language()).filled("paper.title.REJECTION", decided.premises().name);
        Papers.Kept kept = papers.keep(
                new Papers.Made(about.id, DocumentKind.REJECTION_LETTER, title, decided.language(), null, true), pdf);
        papers.queue(kept.document(), OutboxRecipient.APPLICANT);
        timeline.record(about.id, CaseEventKind.DOCUMENT_MADE, Map.of("title", title));
    }

    private static List<String> asked(ApplicantTask guidance) {
        return Stream.concat(guidance.items.stream(), Paragraphs.of(guidance.text).stream())
                .toList();
    }

    private static Reasons reasons(
            DecidedCase decided, Rejection rejection, LocalDate guidedOn, LocalDate dueOn, AdministrationAct act) {
        Words words = Words.in(decided.language());
        Writing writing = Writing.in(decided.language());
        return new Reasons(
                List.of(
                        new RuleApplied(act.name() + " " + act.guidance(), words.get("rejection.guidance")),
                        new RuleApplied(act.name() + " " + act.investigation(), words.get("rejection.informed"))),
                List.of(words.filled("rejection.facts", writing.date(guidedOn), writing.date(dueOn))),
                List.of(),
                Paragraphs.of(rejection.reasons));
    }
}
