package no.bevilling.casework;

import no.bevilling.account.SignedInAccount;

/**
 * A case that had ended is taken up again, in the transaction that observes this: rooms take back what ended it.
 *
 * @param before how it had ended
 */
public record CaseReopened(LicensingCase about, CaseStatus before, ReopeningGround ground, SignedInAccount actor) {}
