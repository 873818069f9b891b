package no.bevilling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import no.bevilling.application.ApplicationForm;
import no.bevilling.casework.CaseNumbers;
import no.bevilling.licence.GrantedTerms;
import no.bevilling.licence.Licence;
import no.bevilling.licence.LicenceEvent;
import no.bevilling.licence.LicenceEvents;
import no.bevilling.licence.LicenceTermsOverTime;
import no.bevilling.municipality.Municipalities;
import no.bevilling.premises.KnownPremises;
import no.bevilling.rules.fact.Clientele;

/** Makes licences, and writes what a decision gives as terms: what the effects of the kinds share. */
@ApplicationScoped
class LicenceMaking {
    @Inject
    CaseNumbers numbers;

    @Inject
    Municipalities municipalities;

    @Inject
    KnownPremises places;

    @Inject
    LicenceTermsOverTime termsOverTime;

    @Inject
    LicenceEvents events;

    @Inject
    Clock clock;

    /** A licence with the next number of the year and what the decision gives; not stored yet. */
    Licence draft(DecidedCase decided) {
        Decision decision = decided.decision();
        int year = decided.day().getYear();
        String municipality = municipalities
                .byId(decided.about().municipalityId)
                .orElseThrow()
                .number();
        Licence licence = new Licence();
        licence.licenceNumber = String.format("%s-%d-%04d", municipality, year, numbers.next("LICENCE", year));
        licence.caseId = decided.about().id;
        licence.decisionId = decision.id;
        licence.grantedAs = decided.about().kind;
        licence.seasonFrom = decided.about().partOfYearFrom;
        licence.seasonTo = decided.about().partOfYearTo;
        licence.licenceType = decided.about().licenceType;
        licence.organisationId = decided.about().organisationId;
        licence.premisesId = decided.about().premisesId;
        licence.periodFrom = decision.periodFrom;
        licence.periodTo = decision.periodTo;
        licence.grantedOn = decided.day();
        return licence;
    }

    /** Stores a new licence with its first terms and its period; the place becomes the kind of business it is for. */
    GrantedLicence make(DecidedCase decided, Licence licence) {
        GrantedTerms terms = given(decided, new GrantedTerms());
        people(decided, terms);
        terms.validFrom = startOf(licence.periodFrom);
        termsOverTime.add(licence, terms);
        places.becomes(licence.premisesId, terms.venueKind);
        LicenceEvent period = events.period(licence, licence.periodFrom, licence.periodTo, licence.caseId);
        period.decisionId = licence.decisionId;
        events.record(licence, period);
        return GrantedLicence.of(licence, terms);
    }

    /** Writes into the terms what the decision gives: groups, hours, areas, conditions, kind of business. */
    GrantedTerms given(DecidedCase decided, GrantedTerms terms) {
        Decision decision = decided.decision();
        Clientele asked = decided.answers().licence().clientele();
        terms.caseKind = decided.about().kind;
        terms.caseId = decided.about().id;
        terms.decisionId = decision.id;
        terms.clientele = asked == null ? Clientele.GENERAL : asked;
        terms.venueKind = decided.answers().place().venueKind();
        terms.drinkGroups = decision.drinkGroups;
        terms.hours = decision.hours;
        terms.conditions = decision.conditions;
        terms.servingArea = decision.servingArea;
        terms.outdoorArea = decision.outdoorArea;
        return terms;
    }

    /** Writes manager and deputy of the application into the terms, where it names them. */
    void people(DecidedCase decided, GrantedTerms terms) {
        ApplicationForm.People people = decided.answers().people();
        if (people == null || people.manager() == null) {
            return;
        }
        terms.managerName = people.manager().name();
        boolean waived = Boolean.TRUE.equals(people.deputyExemption()) || people.deputy() == null;
        terms.deputyName = waived ? "" : people.deputy().name();
    }

    /** When something that is decided now holds from: the first day named, or now when that has begun. */
    Instant from(LocalDate day) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant begins = startOf(day);
        return begins.isBefore(now) ? now : begins;
    }

    Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
