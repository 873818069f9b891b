package no.bevilling.simulation;

/**
 * One layer of a rule base that is kept.
 *
 * @param name {@code valdres@2014.1}, or {@code valdres@draft}
 * @param hash of its files
 */
public record LayerName(String name, String hash) {}
