package no.bevilling.decision;

import java.time.LocalDate;
import java.util.List;
import no.bevilling.account.Account;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.ApplicationForm;
import no.bevilling.casework.LicensingCase;
import no.bevilling.document.Addressee;
import no.bevilling.document.DecisionMade;
import no.bevilling.document.Holder;
import no.bevilling.document.LetterHead;
import no.bevilling.document.Place;
import no.bevilling.document.Sender;
import no.bevilling.document.Signatory;
import no.bevilling.municipality.LanguageForm;
import no.bevilling.municipality.Municipality;
import no.bevilling.party.Organisation;
import no.bevilling.premises.Premises;

/**
 * A case at the moment it is decided, with everything that its papers name.
 *
 * @param answers what the applicant handed in
 * @param day of the decision
 */
record DecidedCase(
        LicensingCase about,
        Decision decision,
        Municipality municipality,
        Organisation organisation,
        Premises premises,
        ApplicationForm answers,
        Account proposer,
        SignedInAccount approver,
        LocalDate receivedOn,
        LocalDate day) {
    LanguageForm language() {
        return municipality.languageForm;
    }

    DecisionTexts texts() {
        return DecisionWording.texts(language());
    }

    Holder holder() {
        return Holder.of(organisation);
    }

    Place place() {
        return Place.of(premises);
    }

    /** Street, postal code and place in one line; the name where none is known. */
    static String address(Premises premises) {
        return Place.of(premises).address();
    }

    Sender sender() {
        return Sender.of(municipality);
    }

    LetterHead head(Addressee to) {
        return new LetterHead(language(), sender(), to, about.number(), day, proposer.displayName, municipality.demo);
    }

    Addressee applicant() {
        return Addressee.of(organisation, premises);
    }

    /** An authority is reached by the systems that send, not by post. */
    Addressee authority(String name) {
        return new Addressee(name, List.of(texts().digitally()));
    }

    DecisionMade made() {
        return new DecisionMade(
                day,
                municipality.decidedBy.isBlank() ? municipality.name + " kommune" : municipality.decidedBy,
                texts().authority(),
                new Signatory(proposer.displayName, texts().caseworker()),
                new Signatory(approver.displayName(), texts().approver()));
    }
}
