package no.bevilling.licence;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Bankruptcy (alkoholloven § 1-10, third paragraph) and closing down: over from that very moment. */
final class EndedAtOnce implements ForceRule {
    private final ForceGround ground;
    private final Optional<Instant> ended;

    EndedAtOnce(LicenceLife life, LicenceEventKind kind, ForceGround ground) {
        this.ground = ground;
        this.ended = life.first(kind).map(LifeEvent::happenedAt);
    }

    @Override
    public Optional<Standing> at(Instant instant) {
        return ended.filter(at -> !instant.isBefore(at)).map(at -> Standing.of(ground, at));
    }

    @Override
    public Stream<Instant> turns() {
        return ended.stream();
    }
}
