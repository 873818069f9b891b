package no.bevilling.party;

/**
 * An organisation as Enhetsregisteret has it.
 *
 * @param form code of the company form: AS, ENK, FLI …
 * @param address postadresse or forretningsadresse on one line; empty where there is none
 */
public record RegisteredOrganisation(String number, String name, String form, String address) {}
