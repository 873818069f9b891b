package no.bevilling.turnover;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Which figures a fee rests on, as the rooms that fix fees tell it. */
@ApplicationScoped
class FiguresInUse {
    @Inject
    @All
    List<FeesFixed> rooms;

    Set<UUID> fixed(Collection<UUID> licences, int year) {
        Set<UUID> fixed = new HashSet<>();
        rooms.forEach(room -> fixed.addAll(room.fixed(licences, year)));
        return fixed;
    }

    Set<UUID> settled(Collection<UUID> licences, int year) {
        Set<UUID> settled = new HashSet<>();
        rooms.forEach(room -> settled.addAll(room.settled(licences, year)));
        return settled;
    }
}
