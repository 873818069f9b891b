package no.bevilling.licence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.bevilling.rules.NationalNumbers;

/**
 * A licence falls when the business passes to somebody else. The business goes on on it for some months if the
 * municipality has been told, and a new licence is applied for within the days that the act gives; for a further month if
 * the municipality permits it; and until the new licence takes over (alkoholloven § 1-10, first paragraph).
 */
final class TransferOfBusiness implements ForceRule {
    private final Optional<Instant> transferred;
    private Instant notified;
    private Instant applicationDue;
    private boolean appliedInTime;
    private Instant continuesTo;
    private Instant furtherTo;
    private Instant takenOver;

    TransferOfBusiness(LicenceLife life, NationalNumbers numbers) {
        transferred = life.first(LicenceEventKind.TRANSFERRED).map(LifeEvent::happenedAt);
        transferred.ifPresent(at -> read(life, numbers, at));
    }

    private void read(LicenceLife life, NationalNumbers numbers, Instant at) {
        LocalDate day = LicenceLife.day(at);
        notified = time(life, LicenceEventKind.TRANSFER_NOTIFIED);
        applicationDue = LicenceLife.startOf(day.plusDays(number(numbers, "transfer-application-days", day) + 1L));
        Instant applied = time(life, LicenceEventKind.TRANSFER_APPLIED);
        appliedInTime = applied != null && applied.isBefore(applicationDue);
        LocalDate last = day.plusMonths(number(numbers, "transfer-continuation-months", day));
        continuesTo = life.endOf(last);
        LocalDate furthest = day.plusMonths(
                number(numbers, "transfer-continuation-months", day) + number(numbers, "transfer-further-months", day));
        furtherTo = life.all(LicenceEventKind.TRANSFER_FURTHER_PERMITTED)
                .map(permit -> permit.until() == null ? life.endOf(furthest) : permit.until())
                .map(until -> until.isAfter(life.endOf(furthest)) ? life.endOf(furthest) : until)
                .max(Instant::compareTo)
                .orElse(continuesTo);
        takenOver = time(life, LicenceEventKind.TRANSFER_TAKEN_OVER);
    }

    private static int number(NationalNumbers numbers, String id, LocalDate day) {
        return numbers.number(id, day).orThrow();
    }

    private static Instant time(LicenceLife life, LicenceEventKind kind) {
        return life.first(kind).map(LifeEvent::happenedAt).orElse(null);
    }

    @Override
    public Optional<Standing> at(Instant instant) {
        if (transferred.isEmpty() || instant.isBefore(transferred.get())) {
            return Optional.empty();
        }
        ForceGround ground = afterwards(instant);
        return Optional.of(Standing.of(ground, transferred.get()));
    }

    private ForceGround afterwards(Instant instant) {
        boolean told = notified != null && !instant.isBefore(notified);
        boolean over = takenOver != null && !instant.isBefore(takenOver);
        if (!told || over) {
            return ForceGround.TRANSFERRED;
        }
        if (!appliedInTime) {
            return instant.isBefore(applicationDue)
                    ? ForceGround.TRANSFER_APPLICATION_AWAITED
                    : ForceGround.TRANSFERRED;
        }
        if (instant.isBefore(continuesTo)) {
            return ForceGround.TRANSFER_CONTINUES;
        }
        return instant.isBefore(furtherTo) ? ForceGround.TRANSFER_FURTHER_TIME : ForceGround.TRANSFERRED;
    }

    @Override
    public Stream<Instant> turns() {
        return transferred.isEmpty()
                ? Stream.empty()
                : Stream.of(transferred.get(), notified, applicationDue, continuesTo, furtherTo, takenOver)
                        .filter(Objects::nonNull);
    }
}
