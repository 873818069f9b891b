package no.bevilling.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import no.bevilling.rules.LayerSource;
import no.bevilling.rules.RuleBaseStore;
import no.bevilling.rules.RuleChecks;

/** In the tests, the municipalities of Valdres can try the plan with serving until one instead of two. */
@ApplicationScoped
class TighterPlan implements CandidateSource {
    static final String KEY = "valdres-until-one";

    @Inject
    RuleChecks rules;

    @Override
    public List<Candidate> candidates(String municipalityNumber) {
        return layers(municipalityNumber, KEY).stream()
                .map(layer -> new Candidate(KEY, "Valdres, skjenking til 01:00"))
                .toList();
    }

    @Override
    public List<LayerSource> layers(String municipalityNumber, String key) {
        return rules.layers(municipalityNumber, LocalDate.of(2027, 1, 1)).stream()
                .filter(layer ->
                        key.equals(KEY) && RuleBaseStore.versionOf(layer).id().equals("valdres"))
                .map(TighterPlan::untilOne)
                .toList();
    }

    static LayerSource untilOne(LayerSource layer) {
        TreeMap<String, byte[]> files = new TreeMap<>(layer.files());
        files.computeIfPresent(
                "tables/serving-hours.yaml",
                (name, bytes) -> new String(bytes, StandardCharsets.UTF_8)
                        .replace("02:00", "01:00")
                        .getBytes(StandardCharsets.UTF_8));
        return new LayerSource(layer.path(), files);
    }
}
