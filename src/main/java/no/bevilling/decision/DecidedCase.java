package no.bevilling.decision;

import java.time.LocalDate;
import no.bevilling.account.Account;
import no.bevilling.application.ApplicationForm;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Matter;
import no.bevilling.document.Addressee;
import no.bevilling.document.DecisionMade;
import no.bevilling.document.Holder;
import no.bevilling.document.LetterHead;
import no.bevilling.document.Place;
import no.bevilling.document.Sender;
import no.bevilling.document.Signatory;
import no.bevilling.document.Words;
import no.bevilling.municipality.LanguageForm;
import no.bevilling.municipality.Municipality;
import no.bevilling.party.Organisation;
import no.bevilling.premises.Premises;
import no.bevilling.rules.DecidingBody;

/**
 * A case at the moment it is decided, with everything that its papers name.
 *
 * @param answers what the applicant handed in
 * @param proposerTitle job title of who proposed; empty where none is given
 * @param approverTitle job title of who approved; empty where none is given
 * @param day of the decision
 * @param letterDay when the papers are made: the same, or after a body's resolution
 */
record DecidedCase(
        LicensingCase about,
        Decision decision,
        Municipality municipality,
        Organisation organisation,
        Premises premises,
        ApplicationForm answers,
        Account proposer,
        String proposerTitle,
        Account approver,
        String approverTitle,
        LocalDate receivedOn,
        LocalDate day,
        LocalDate letterDay) {
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
        return new LetterHead(
                language(), sender(), to, about.number(), letterDay, proposer.displayName, municipality.demo);
    }

    Addressee applicant() {
        return Addressee.of(organisation, premises);
    }

    DecisionMade made() {
        return new DecisionMade(
                day,
                body(),
                DecisionWording.authority(municipality, decision.decidingBody, decision.resolutionNumber),
                new Signatory(proposer.displayName, or(proposerTitle, texts().caseworker())),
                new Signatory(approver.displayName, or(approverTitle, texts().approver())));
    }

    /** As {@link #made()}; an application for a food-service licence is decided under serveringsloven. */
    DecisionMade madeUnder(Matter matter) {
        DecisionMade made = made();
        boolean otherAct = matter == Matter.FOOD_SERVICE_LICENCE
                && decision.decidingBody == DecidingBody.ADMINISTRATION
                && municipality.delegation.isBlank();
        return otherAct
                ? new DecisionMade(
                        made.date(),
                        made.body(),
                        Words.in(language()).get("foodService.authority"),
                        made.preparedBy(),
                        made.approvedBy())
                : made;
    }

    /** Who decides, as letters and case papers name it. */
    String body() {
        return DecisionWording.body(municipality, decision.decidingBody, decision.decidingBodyName);
    }

    private static String or(String title, String otherwise) {
        return title.isBlank() ? otherwise : title;
    }
}
