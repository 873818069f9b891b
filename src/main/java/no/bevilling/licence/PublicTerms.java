package no.bevilling.licence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import no.bevilling.rules.CheckRequest.HoursRow;
import no.bevilling.rules.fact.Clientele;
import no.bevilling.rules.fact.VenueKind;

/** Terms as the register keeps them: no person is named, and terms for an occasion are left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublicTerms(
        Instant validFrom, Clientele clientele, VenueKind venueKind, List<Integer> drinkGroups, List<HoursRow> hours) {
    static List<PublicTerms> of(List<GrantedTerms> terms) {
        return terms.stream()
                .filter(one -> !one.isForOccasion())
                .map(one -> new PublicTerms(one.validFrom, one.clientele, one.venueKind, one.drinkGroups, one.hours))
                .toList();
    }

    /** Those that hold at the instant; before the first ones begin, the first. In the order of {@link LicenceTermsOverTime#of}. */
    static PublicTerms at(List<PublicTerms> terms, Instant instant) {
        return terms.stream()
                .filter(one -> !one.validFrom().isAfter(instant))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> terms.stream()
                        .min(Comparator.comparing(PublicTerms::validFrom))
                        .orElseThrow());
    }
}
