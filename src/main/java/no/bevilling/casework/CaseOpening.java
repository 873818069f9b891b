package no.bevilling.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.rules.CheckRequest;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.LicenceType;

/** Opens a case, in the transaction of what it begins with: an application that is handed in, or what an authority saw. */
@ApplicationScoped
public class CaseOpening {
    @Inject
    CaseNumbers numbers;

    @Inject
    CaseDeadlines deadlines;

    @Inject
    Timeline timeline;

    @Inject
    Event<CaseOpened> event;

    @Inject
    Clock clock;

    /**
     * What a case starts from.
     *
     * @param kind what is applied for; null in every matter but {@link Matter#LICENCE_APPLICATION}
     * @param licenceType null where it is about no alcohol licence
     * @param applicationId null where none was handed in
     * @param licenceId the living licence it is about, or null
     * @param occasion when the event is, or null
     * @param partOfYear the part of the year applied for, or null for all of it
     * @param receivedOn the day it came in on paper or by e-mail; null when it comes in now
     */
    public record Start(
            Matter matter,
            String title,
            ApplicationKind kind,
            LicenceType licenceType,
            UUID applicationId,
            UUID organisationId,
            UUID premisesId,
            UUID licenceId,
            Occasion occasion,
            CheckRequest.PartOfYear partOfYear,
            LocalDate receivedOn) {

        /** A case about an application for an alcohol licence. */
        public Start(
                String title,
                ApplicationKind kind,
                LicenceType licenceType,
                UUID applicationId,
                UUID organisationId,
                UUID premisesId,
                UUID licenceId,
                Occasion occasion,
                CheckRequest.PartOfYear partOfYear,
                LocalDate receivedOn) {
            this(
                    Matter.LICENCE_APPLICATION,
                    title,
                    kind,
                    licenceType,
                    applicationId,
                    organisationId,
                    premisesId,
                    licenceId,
                    occasion,
                    partOfYear,
                    receivedOn);
        }

        /** A case about no licence and no event, received now. */
        public Start(
                String title,
                ApplicationKind kind,
                LicenceType licenceType,
                UUID applicationId,
                UUID organisationId,
                UUID premisesId) {
            this(title, kind, licenceType, applicationId, organisationId, premisesId, null, null, null, null);
        }

        /**
         * A case of another matter, received now.
         *
         * @param applicationId null where none was handed in
         * @param licenceId the licence it is about, or null
         */
        public static Start of(
                Matter matter,
                String title,
                LicenceType licenceType,
                UUID applicationId,
                UUID organisationId,
                UUID premisesId,
                UUID licenceId) {
            return new Start(
                    matter,
                    title,
                    null,
                    licenceType,
                    applicationId,
                    organisationId,
                    premisesId,
                    licenceId,
                    null,
                    null,
                    null);
        }
    }

    /** When an event is, in local time; its end comes after its start. */
    public record Occasion(LocalDateTime from, LocalDateTime to) {}

    /** A new case in the municipality of the current transaction, received now or on the day it came in. */
    public LicensingCase open(Start start, SignedInAccount actor) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LicensingCase opened = new LicensingCase();
        opened.caseYear = ZonedDateTime.ofInstant(now, clock.getZone()).getYear();
        opened.caseSequence = numbers.next("CASE", opened.caseYear);
        opened.matter = start.matter();
        opened.title = start.title();
        opened.kind = start.kind();
        opened.licenceType = start.licenceType();
        opened.applicationId = start.applicationId();
        opened.organisationId = start.organisationId();
        opened.premisesId = start.premisesId();
        opened.licenceId = start.licenceId();
        if (start.occasion() != null) {
            opened.eventFrom = start.occasion().from();
            opened.eventTo = start.occasion().to();
        }
        if (start.partOfYear() != null) {
            opened.partOfYearFrom = start.partOfYear().from();
            opened.partOfYearTo = start.partOfYear().to();
        }
        opened.receivedAt = received(start.receivedOn(), now);
        deadlines.refresh(opened);
        opened.persist();
        opened.tooLate = opened.applicationId != null
                && deadlines.leadTime(opened).map(LeadTime::isTooLate).orElse(false);
        timeline.record(
                opened.id,
                opened.applicationId == null ? CaseEventKind.OPENED : CaseEventKind.RECEIVED,
                actor,
                Map.of());
        event.fire(new CaseOpened(opened));
        return opened;
    }

    /** A letter has a day and no hour: noon, which is that day in every summer and winter time. */
    private Instant received(LocalDate on, Instant now) {
        return on == null || on.equals(LocalDate.ofInstant(now, clock.getZone()))
                ? now
                : on.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant();
    }
}
