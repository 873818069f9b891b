package no.bevilling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import no.bevilling.casework.LicensingCase;
import no.bevilling.licence.GrantedTerms;
import no.bevilling.licence.Licence;
import no.bevilling.licence.LicenceEvent;
import no.bevilling.licence.LicenceEventKind;
import no.bevilling.licence.LicenceEvents;
import no.bevilling.licence.LicenceTermsOverTime;
import no.bevilling.rules.fact.ApplicationKind;

/**
 * A larger area or longer hours for one occasion (alkoholloven §§ 4-2, 4-4): terms that stand beside those of the licence while
 * the occasion lasts, and leave them as they are.
 */
@ApplicationScoped
class OccasionExtension implements GrantEffect {
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
        return Set.of(ApplicationKind.AREA_EXTENSION, ApplicationKind.HOURS_EXTENSION);
    }

    @Override
    public GrantedLicence of(DecidedCase decided) {
        Licence licence = licences.living(decided.about().licenceId);
        LicensingCase about = decided.about();
        LocalDate first = decided.decision().periodFrom;
        LocalDate last = decided.decision().periodTo;
        GrantedTerms terms = making.given(decided, licences.next(licence));
        terms.validFrom = moment(about.eventFrom, first.atStartOfDay());
        terms.validTo = moment(about.eventTo, last.plusDays(1).atStartOfDay());
        licences.add(licence, terms);
        LicenceEvent event = events.happening(licence, LicenceEventKind.EXTENDED_FOR_OCCASION, terms.validFrom);
        event.until = terms.validTo;
        event.caseId = about.id;
        event.decisionId = decided.decision().id;
        events.record(licence, event);
        return new GrantedLicence(licence, terms, first, last);
    }

    private Instant moment(LocalDateTime ofCase, LocalDateTime otherwise) {
        return (ofCase == null ? otherwise : ofCase).atZone(clock.getZone()).toInstant();
    }
}
