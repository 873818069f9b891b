package no.bevilling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import no.bevilling.application.ApplicationForm;
import no.bevilling.audit.Audit;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.CaseNumbers;
import no.bevilling.casework.Timeline;
import no.bevilling.document.CriterionNotMet;
import no.bevilling.licence.Licence;
import no.bevilling.licence.LicenceEvents;
import no.bevilling.municipality.Municipalities;
import no.bevilling.premises.KnownPremises;
import no.bevilling.rules.fact.Clientele;

/** Turns an approved grant into a licence with its line in the public register and its papers. */
@ApplicationScoped
class Granting {
    @Inject
    CaseNumbers numbers;

    @Inject
    Municipalities municipalities;

    @Inject
    KnownPremises places;

    @Inject
    LicenceEvents events;

    @Inject
    DecisionPapers papers;

    @Inject
    Timeline timeline;

    @Inject
    Audit audit;

    /** @param notGranted what was asked for and is not given */
    Licence grant(DecidedCase decided, List<CriterionNotMet> notGranted) {
        Licence licence = licence(decided);
        places.becomes(licence.premisesId, decided.answers().place().venueKind());
        licence.persistAndFlush();
        events.record(licence, events.period(licence, licence.periodFrom, licence.periodTo, licence.caseId));
        timeline.record(decided.about().id, CaseEventKind.LICENCE_GRANTED, Map.of("number", licence.licenceNumber));
        audit.changed("licence", licence.id, "granted", Map.of("number", licence.licenceNumber));
        papers.granted(decided, licence, notGranted);
        return licence;
    }

    private Licence licence(DecidedCase decided) {
        Decision decision = decided.decision();
        int year = decided.day().getYear();
        String municipality = municipalities
                .byId(decided.about().municipalityId)
                .orElseThrow()
                .number();
        ApplicationForm.People people = decided.answers().people();
        Licence licence = new Licence();
        licence.licenceNumber = String.format("%s-%d-%04d", municipality, year, numbers.next("LICENCE", year));
        licence.caseId = decided.about().id;
        licence.decisionId = decision.id;
        licence.grantedAs = decided.about().kind;
        licence.seasonFrom = decided.about().partOfYearFrom;
        licence.seasonTo = decided.about().partOfYearTo;
        licence.licenceType = decided.about().licenceType;
        Clientele asked = decided.answers().licence().clientele();
        licence.clientele = asked == null ? Clientele.GENERAL : asked;
        licence.organisationId = decided.about().organisationId;
        licence.premisesId = decided.about().premisesId;
        licence.drinkGroups = decision.drinkGroups;
        licence.hours = decision.hours;
        licence.conditions = decision.conditions;
        licence.servingArea = decision.servingArea;
        licence.outdoorArea = decision.outdoorArea;
        licence.managerName = people.manager().name();
        boolean waived = Boolean.TRUE.equals(people.deputyExemption()) || people.deputy() == null;
        licence.deputyName = waived ? "" : people.deputy().name();
        licence.periodFrom = decision.periodFrom;
        licence.periodTo = decision.periodTo;
        licence.grantedOn = decided.day();
        return licence;
    }
}
