package no.bevilling.simulation;

/**
 * A layer of rules that can be tried.
 *
 * @param key finds it again in its {@link CandidateSource}: {@code valdres@2014.1}
 * @param layerId the layer it would stand in place of: a municipality's number or a region's id
 * @param label as the reader chooses it
 */
public record Candidate(String key, String layerId, String label) {}
