package no.bevilling.licence;

/** Something has happened to a licence, in the transaction that observes this: others are told of it. */
public record LicenceEventRecorded(Licence licence, LicenceEvent event) {}
