package no.bevilling.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;

/** Writes down what happens to a licence, and lets the public register follow, in the transaction of the caller. */
@ApplicationScoped
public class LicenceEvents {
    @Inject
    PublicLicenceProjection register;

    @Inject
    LicencesInForce inForce;

    @Inject
    Audit audit;

    @Inject
    Event<LicenceEventRecorded> recorded;

    @Inject
    Clock clock;

    /** An event that happens to a licence at a moment of its life; fill in what the kind needs, then {@link #record}. */
    public LicenceEvent happening(Licence licence, LicenceEventKind kind, Instant at) {
        LicenceEvent event = new LicenceEvent();
        event.licenceId = licence.id;
        event.kind = kind;
        event.happenedAt = at.truncatedTo(ChronoUnit.MICROS);
        event.recordedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return event;
    }

    /** A period granted by the decision of a case; {@code to} is the last day, included. */
    public LicenceEvent period(Licence licence, LocalDate from, LocalDate to, UUID caseId) {
        LicenceEvent event = happening(licence, LicenceEventKind.PERIOD_GRANTED, clock.instant());
        event.periodFrom = from;
        event.periodTo = to;
        event.caseId = caseId;
        return event;
    }

    /**
     * A withdrawal for some days (alkoholloven § 1-8); the night after a day belongs to it.
     *
     * @param last last day, included; null for the rest of the period
     */
    public LicenceEvent withdrawal(Licence licence, LocalDate from, LocalDate last, UUID caseId) {
        LicenceLife life = inForce.life(licence);
        LicenceEvent event = happening(licence, LicenceEventKind.WITHDRAWN, life.endOf(from.minusDays(1)));
        event.until = last == null ? null : life.endOf(last);
        event.caseId = caseId;
        return event;
    }

    /** Whether the event has begun to have effect at the instant. */
    public boolean hasBegun(LicenceEvent event, Instant at) {
        return event.fact().hasBegun(at);
    }

    /** Whether it has none any more. */
    public boolean isOver(LicenceEvent event, Instant at) {
        return event.fact().isOver(at);
    }

    /** Writes down what follows from a decision or from another event. */
    public LicenceEvent record(Licence licence, LicenceEvent event) {
        event.persistAndFlush();
        audit.changed(
                "licence",
                licence.id,
                event.kind.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        register.write(licence);
        recorded.fire(new LicenceEventRecorded(licence, event));
        return event;
    }

    /** Writes down what somebody reports. */
    public LicenceEvent record(Licence licence, LicenceEvent event, SignedInAccount actor) {
        event.recordedBy = actor.id();
        event.recordedByName = actor.displayName();
        return record(licence, event);
    }

    /** What has happened to the licence, the oldest first. */
    public List<LicenceEvent> of(UUID licenceId) {
        return LicenceEvent.list("licenceId = ?1 order by happenedAt, recordedAt, id", licenceId);
    }

    /** When the first event of a kind that counts happened to the licence. */
    public Optional<Instant> first(Licence licence, LicenceEventKind kind) {
        return inForce.life(licence).first(kind).map(LifeEvent::happenedAt);
    }
}
