package no.bevilling.premises;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.bevilling.account.SignedInAccount;
import no.bevilling.database.Tenant;
import no.bevilling.premises.PremisesSource.Happening;
import no.bevilling.premises.PremisesSource.Standing;

/** Lays what all rooms know of a place on one line of time. */
@ApplicationScoped
class PremisesTimeline {
    @Inject
    @Any
    Instance<PremisesSource> sources;

    /** The rooms that tell this reader. */
    private Stream<PremisesSource> open(SignedInAccount reader) {
        return sources.stream().filter(source -> !Collections.disjoint(source.readers(), reader.rolesIn(Tenant.id())));
    }

    List<Standing> standing(UUID premises, SignedInAccount reader) {
        return open(reader)
                .flatMap(source -> source.standing(premises, reader).stream())
                .toList();
    }

    /** The newest {@code most} of what happened before the instant, over all rooms. */
    List<Happening> happenings(UUID premises, SignedInAccount reader, Instant before, int most) {
        return open(reader)
                .flatMap(source -> source.happenings(premises, reader, before, most).stream())
                .sorted(Comparator.comparing(Happening::at).reversed())
                .limit(most)
                .toList();
    }
}
