package no.bevilling.violation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.platform.Option;

/**
 * What the forms show where a case begins.
 *
 * @param inspection the visit that it begins from; null for other sources
 * @param seen what was observed there
 * @param outside no points are given on this licence
 */
public record NewReactionView(
        String number,
        UUID licenceId,
        String licenceNumber,
        String place,
        String holder,
        boolean outside,
        UUID inspection,
        LocalDate inspectedOn,
        List<Seen> seen,
        List<Option> sources,
        List<Option> kinds,
        List<Option> circumstances,
        List<Option> grounds) {

    /**
     * An observation.
     *
     * @param suggested the violation that the point of the checklist may turn out to be, where it is one alone; empty otherwise
     */
    public record Seen(UUID id, Instant at, String place, String text, String observer, String suggested) {
        /** Name of the field with the violation that it is. */
        public String kindField() {
            return "kind-" + id;
        }

        /** Name of the field with the condition or provision. */
        public String provisionField() {
            return "provision-" + id;
        }
    }

    /** What was typed, or where nothing was, what follows from the inspection. */
    Map<String, String> withSuggestions(Map<String, String> typed, LocalDate today) {
        Map<String, String> all = new HashMap<>(typed);
        all.putIfAbsent("foundOn", (inspectedOn == null ? today : inspectedOn).toString());
        seen.forEach(one -> {
            all.putIfAbsent("kind-" + one.id(), one.suggested());
            all.putIfAbsent("provision-" + one.id(), "");
        });
        return all;
    }
}
