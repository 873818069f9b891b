package no.bevilling.simulation;

import java.util.List;
import no.bevilling.rules.LayerSource;

/** Where rules that can be tried come from: adopted versions, drafts. Asked in a transaction of the municipality. */
public interface CandidateSource {

    /** What can be tried in the municipality. */
    List<Candidate> candidates(String municipalityNumber);

    /**
     * The layers of one of them, each to stand in the place of the one of the same id; empty when it is not from this
     * source, or the municipality may not try it.
     */
    List<LayerSource> layers(String municipalityNumber, String key);
}
