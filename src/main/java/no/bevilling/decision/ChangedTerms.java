package no.bevilling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import no.bevilling.licence.GrantedTerms;
import no.bevilling.licence.Licence;
import no.bevilling.licence.LicenceEvent;
import no.bevilling.licence.LicenceEventKind;
import no.bevilling.licence.LicenceEvents;
import no.bevilling.licence.LicenceTermsOverTime;
import no.bevilling.premises.KnownPremises;
import no.bevilling.rules.fact.ApplicationKind;

/** A lasting change of area, hours, groups or concept: the living licence gets new terms, and keeps the old ones, dated. */
@ApplicationScoped
class ChangedTerms implements GrantEffect {
    @Inject
    LicenceMaking making;

    @Inject
    LicenceTermsOverTime licences;

    @Inject
    LicenceEvents events;

    @Inject
    KnownPremises places;

    @Override
    public Set<ApplicationKind> kinds() {
        return Set.of(
                ApplicationKind.AREA_CHANGE,
                ApplicationKind.HOURS_CHANGE,
                ApplicationKind.GROUPS_CHANGE,
                ApplicationKind.CONCEPT_CHANGE);
    }

    @Override
    public GrantedLicence of(DecidedCase decided) {
        Licence licence = licences.living(decided.about().licenceId);
        GrantedTerms terms = making.given(decided, licences.next(licence));
        terms.validFrom = making.from(decided.decision().periodFrom);
        licences.add(licence, terms);
        places.becomes(licence.premisesId, terms.venueKind);
        LicenceEvent event = events.happening(licence, LicenceEventKind.TERMS_CHANGED, terms.validFrom);
        event.caseId = decided.about().id;
        event.decisionId = decided.decision().id;
        events.record(licence, event);
        return GrantedLicence.of(licence, terms);
    }
}
