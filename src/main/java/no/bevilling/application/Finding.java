package no.bevilling.application;

/**
 * Something wrong with an application's answers.
 *
 * @param step where it is mended
 * @param path the field, as the API writes it: {@code holder.organisationNumber}
 * @param flaw what is wrong
 */
public record Finding(Step step, String path, Flaw flaw) {}
