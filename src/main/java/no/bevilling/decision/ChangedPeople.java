package no.bevilling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import no.bevilling.licence.GrantedTerms;
import no.bevilling.licence.Licence;
import no.bevilling.licence.LicenceEvent;
import no.bevilling.licence.LicenceEventKind;
import no.bevilling.licence.LicenceEvents;
import no.bevilling.licence.LicenceTermsOverTime;
import no.bevilling.rules.fact.ApplicationKind;

/** A new manager or deputy is approved (alkoholloven § 1-7c); nothing else of the licence changes. */
@ApplicationScoped
class ChangedPeople implements GrantEffect {
    @Inject
    LicenceMaking making;

    @Inject
    LicenceTermsOverTime licences;

    @Inject
    LicenceEvents events;

    @Override
    public Set<ApplicationKind> kinds() {
        return Set.of(ApplicationKind.MANAGER_CHANGE);
    }

    @Override
    public GrantedLicence of(DecidedCase decided) {
        Licence licence = licences.living(decided.about().licenceId);
        GrantedTerms terms = licences.next(licence);
        terms.caseKind = decided.about().kind;
        terms.caseId = decided.about().id;
        terms.decisionId = decided.decision().id;
        making.people(decided, terms);
        terms.validFrom = making.from(decided.decision().periodFrom);
        licences.add(licence, terms);
        LicenceEvent event = events.happening(licence, LicenceEventKind.MANAGER_APPROVED, terms.validFrom);
        event.caseId = decided.about().id;
        event.decisionId = decided.decision().id;
        event.details = Map.of("manager", terms.managerName, "deputy", terms.deputyName);
        events.record(licence, event);
        return GrantedLicence.of(licence, terms);
    }
}
