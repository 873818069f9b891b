package no.bevilling.casework;

import no.bevilling.account.SignedInAccount;

/**
 * The application of a case has been taken back, in the transaction that observes this: rooms end what they have begun.
 *
 * @param before how far the case had come
 */
public record CaseTakenBack(LicensingCase about, CaseStatus before, SignedInAccount actor) {}
