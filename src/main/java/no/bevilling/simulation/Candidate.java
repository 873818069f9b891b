package no.bevilling.simulation;

/**
 * Rules that can be tried.
 *
 * @param key finds it again in its {@link CandidateSource}: {@code valdres@2014.1}
 * @param label as the reader chooses it
 */
public record Candidate(String key, String label) {}
