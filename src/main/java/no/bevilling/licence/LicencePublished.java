package no.bevilling.licence;

import java.util.UUID;

/** The public register has something new about a licence, in the transaction that observes this. */
public record LicencePublished(UUID licenceId) {}
