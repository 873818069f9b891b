package no.bevilling.licence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import no.bevilling.rules.NationalNumbers;

/**
 * A licence falls with its holder's death. The estate goes on for some months if the municipality is told within them
 * (alkoholloven § 1-10, second paragraph): the act gives the notice no time of its own, so that one within them reaches back.
 */
final class DeathOfHolder implements ForceRule {
    private final Optional<Instant> died;
    private Instant continuesTo;

    DeathOfHolder(LicenceLife life, NationalNumbers numbers) {
        died = life.first(LicenceEventKind.HOLDER_DIED).map(LifeEvent::happenedAt);
        died.ifPresent(at -> {
            LocalDate day = LicenceLife.day(at);
            Instant end = life.endOf(day.plusMonths(
                    numbers.number("estate-continuation-months", day).orThrow()));
            boolean told = life.first(LicenceEventKind.DEATH_NOTIFIED)
                    .filter(notice -> notice.happenedAt().isBefore(end))
                    .isPresent();
            continuesTo = told ? end : at;
        });
    }

    @Override
    public Optional<Standing> at(Instant instant) {
        return died.filter(at -> !instant.isBefore(at))
                .map(at -> Standing.of(
                        instant.isBefore(continuesTo) ? ForceGround.ESTATE_CONTINUES : ForceGround.HOLDER_DEAD, at));
    }

    @Override
    public Stream<Instant> turns() {
        return died.stream().flatMap(at -> Stream.of(at, continuesTo));
    }
}
