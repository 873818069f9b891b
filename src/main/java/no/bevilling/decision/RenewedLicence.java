package no.bevilling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import no.bevilling.licence.GrantedTerms;
import no.bevilling.licence.Licence;
import no.bevilling.licence.LicenceEvent;
import no.bevilling.licence.LicenceEventKind;
import no.bevilling.licence.LicenceEvents;
import no.bevilling.licence.LicenceTermsOverTime;
import no.bevilling.rules.fact.ApplicationKind;

/**
 * A new period on the same licence (alkoholloven § 1-6): number and points go on, and what was decided last holds from the
 * first day of the new period. A refusal answers the question of renewal, too: the grace ends with its month.
 */
@ApplicationScoped
class RenewedLicence implements GrantEffect, RefusalEffect {
    @Inject
    LicenceMaking making;

    @Inject
    LicenceTermsOverTime licences;

    @Inject
    LicenceEvents events;

    @Inject
    Clock clock;

    @Override
    public Set<ApplicationKind> kinds() {
        return Set.of(ApplicationKind.RENEWAL);
    }

    @Override
    public GrantedLicence of(DecidedCase decided) {
        Licence licence = licences.living(decided.about().licenceId);
        Decision decision = decided.decision();
        GrantedTerms terms = making.given(decided, licences.next(licence));
        making.people(decided, terms);
        terms.validFrom = making.startOf(decision.periodFrom);
        licences.add(licence, terms);
        licence.periodTo = decision.periodTo;
        licence.seasonFrom = decided.about().partOfYearFrom;
        licence.seasonTo = decided.about().partOfYearTo;
        LicenceEvent period = events.period(licence, decision.periodFrom, decision.periodTo, decided.about().id);
        period.decisionId = decision.id;
        events.record(licence, period);
        decided(decided, licence);
        return new GrantedLicence(licence, terms, decision.periodFrom, decision.periodTo);
    }

    @Override
    public void refused(DecidedCase decided) {
        decided(decided, licences.living(decided.about().licenceId));
    }

    private void decided(DecidedCase decided, Licence licence) {
        LicenceEvent event = events.happening(licence, LicenceEventKind.RENEWAL_DECIDED, clock.instant());
        event.caseId = decided.about().id;
        event.decisionId = decided.decision().id;
        events.record(licence, event);
    }
}
