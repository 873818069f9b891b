package no.bevilling.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import no.bevilling.platform.TypedForm;
import no.bevilling.policy.PolicyDraft;
import no.bevilling.policy.PolicyDrafts;
import no.bevilling.rules.LayerSource;

/** The open drafts of the municipality, as they stand when the trial begins. */
@ApplicationScoped
class DraftCandidates implements CandidateSource {
    @Inject
    PolicyDrafts drafts;

    @Override
    public List<Candidate> candidates(String municipalityNumber) {
        return drafts.all().stream()
                .filter(draft -> draft.status == PolicyDraft.Status.OPEN)
                .map(draft -> new Candidate(draft.id.toString(), draft.title))
                .toList();
    }

    @Override
    public List<LayerSource> layers(String municipalityNumber, String key) {
        UUID id = TypedForm.uuid(key);
        boolean open =
                drafts.all().stream().anyMatch(draft -> draft.id.equals(id) && draft.status == PolicyDraft.Status.OPEN);
        return open ? drafts.files(id).layers() : List.of();
    }
}
