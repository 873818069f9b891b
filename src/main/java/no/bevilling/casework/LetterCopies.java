package no.bevilling.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import no.bevilling.document.PaperQueued;
import no.bevilling.document.Papers;

/**
 * What is sent to the applicant goes to who acts for the applicant too (forvaltningsloven § 12), and to those who apply
 * together.
 */
@ApplicationScoped
class LetterCopies {
    @Inject
    CaseParties parties;

    @Inject
    Papers papers;

    void queued(@Observes PaperQueued told) {
        for (CaseParty party : parties.withCopies(told.message().caseId)) {
            papers.copy(told.message(), new Papers.CopyTo(party.id, party.name, party.email, party.postalAddress));
        }
    }
}
