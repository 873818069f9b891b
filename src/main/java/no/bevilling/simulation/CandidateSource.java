package no.bevilling.simulation;

import java.util.List;
import java.util.Optional;
import no.bevilling.rules.LayerSource;

/** Where rules that can be tried come from: adopted versions, drafts. Asked in a transaction of the municipality. */
public interface CandidateSource {

    /** What can be tried in the municipality. */
    List<Candidate> candidates(String municipalityNumber);

    /** The files of one of them, if it is from this source and the municipality may try it. */
    Optional<LayerSource> layer(String municipalityNumber, String key);
}
