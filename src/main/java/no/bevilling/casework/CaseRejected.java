package no.bevilling.casework;

import no.bevilling.account.SignedInAccount;

/** The application of a case has been rejected (avvist), in the transaction that observes this: rooms record what follows. */
public record CaseRejected(LicensingCase about, SignedInAccount actor) {}
