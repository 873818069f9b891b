package no.bevilling.decision;

import java.time.LocalDate;
import no.bevilling.licence.GrantedTerms;
import no.bevilling.licence.Licence;

/**
 * The licence that a grant made or changed, and what the papers say that it gives.
 *
 * @param from first day that the papers name
 * @param to last day, included
 */
record GrantedLicence(Licence licence, GrantedTerms terms, LocalDate from, LocalDate to) {
    /** The terms with the licence's own period. */
    static GrantedLicence of(Licence licence, GrantedTerms terms) {
        return new GrantedLicence(licence, terms, licence.periodFrom, licence.periodTo);
    }
}
