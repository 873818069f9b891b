package no.bevilling.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.Cases;
import no.bevilling.casework.Impartiality;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Records what is reported about a licence: that the manager has left (alkoholloven § 1-7c), a transfer, a death, a bankruptcy
 * (§ 1-10), that the business closes. What it means for the licence follows from the act by itself.
 */
@ApplicationScoped
public class LicenceReports {
    static final int LONGEST_NOTE = 2000;

    @Inject
    LicenceTermsOverTime licences;

    @Inject
    LicenceEvents events;

    @Inject
    Cases cases;

    @Inject
    Impartiality impartiality;

    @Inject
    Event<LicenceReported> reported;

    @Inject
    Clock clock;

    /** How many days a holder who reports by themselves is given to apply for a new manager; the act says at once. */
    @ConfigProperty(name = "bevilling.licence.new-manager-days", defaultValue = "14")
    int newManagerDays;

    /**
     * A report has been recorded, in the same transaction: rooms that tell others of it observe this.
     *
     * @param byHolder whether the holder reported it, and no caseworker
     */
    public record LicenceReported(
            Licence licence, LicenceReportKind kind, LocalDate on, SignedInAccount by, boolean byHolder) {}

    /**
     * Records a report that a caseworker has received.
     *
     * @throws ProblemException 400 naming the fields that are wrong; 403 to who is no caseworker here
     * @throws no.bevilling.casework.PartyToCaseException to a party of the licence's case (forvaltningsloven § 6)
     */
    public void byStaff(UUID licenceId, LicenceReport report, SignedInAccount actor) {
        Licence licence = requireUntied(licenceId, actor);
        List<Problem.Field> flaws = flaws(report);
        if (report.kind() != null && report.kind().leavesPostEmpty() && report.dueOn() == null) {
            flaws.add(new Problem.Field("dueOn", "Must be a date"));
        }
        refuse(flaws);
        record(licence, report, actor, false);
    }

    /** A licence for a caseworker who acts in it: locked, and no party to its case. Errors as {@link #byStaff}. */
    Licence requireUntied(UUID licenceId, SignedInAccount actor) {
        Licence licence = licences.living(licenceId);
        if (!actor.has(Tenant.id(), Role.CASEWORKER)) {
            throw new ProblemException(Problem.of(403, "Only a caseworker of the municipality records reports."));
        }
        impartiality.require(cases.get(licence.caseId), actor);
        return licence;
    }

    /**
     * Records what a holder reports about an own licence; whose it is has been seen to.
     *
     * @throws ProblemException 400 naming the fields that are wrong
     */
    LicenceEvent byHolder(UUID licenceId, LicenceReport report, SignedInAccount holder) {
        Licence licence = licences.living(licenceId);
        List<Problem.Field> flaws = flaws(report);
        LocalDate today = LocalDate.now(clock);
        if (report.kind() == LicenceReportKind.TRANSFERRED
                && report.on() != null
                && report.on().isAfter(today)) {
            flaws.add(new Problem.Field("on", "Must not be after today"));
        }
        // A year with a slip of the finger would end the licence long ago.
        if (report.on() != null && !isNear(report.on())) {
            flaws.add(new Problem.Field("on", "Must be within a year of today"));
        }
        refuse(flaws);
        LocalDate due = report.kind().leavesPostEmpty() ? newManagerDue(report.on()) : null;
        return record(
                licence,
                new LicenceReport(report.kind(), report.on(), report.at(), null, due, report.note()),
                holder,
                true);
    }

    /** Whether a holder may report it: within a year of today. */
    public boolean isNear(LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        return !day.isBefore(today.minusYears(1)) && !day.isAfter(today.plusYears(1));
    }

    /** The last day to apply for somebody new: some days from today, or from the last day of work where that is later. */
    public LocalDate newManagerDue(LocalDate lastDay) {
        LocalDate today = LocalDate.now(clock);
        return (lastDay == null || lastDay.isBefore(today) ? today : lastDay).plusDays(newManagerDays);
    }

    /** What is wrong with a report, whoever gives it. */
    List<Problem.Field> flaws(LicenceReport report) {
        List<Problem.Field> flaws = new ArrayList<>();
        if (report.kind() == null) {
            flaws.add(new Problem.Field("kind", "Must be chosen"));
            return flaws;
        }
        LocalDate today = LocalDate.now(clock);
        if (report.on() == null) {
            flaws.add(new Problem.Field("on", "Must be a date"));
        } else if (mustHaveHappened(report.kind()) && report.on().isAfter(today)) {
            flaws.add(new Problem.Field("on", "Must not be after today"));
        }
        if (report.toldOn() != null && report.toldOn().isAfter(today)) {
            flaws.add(new Problem.Field("toldOn", "Must not be after today"));
        }
        if (report.note() != null && report.note().length() > LONGEST_NOTE) {
            flaws.add(new Problem.Field("note", "Must be at most " + LONGEST_NOTE + " characters"));
        }
        return flaws;
    }

    private static boolean mustHaveHappened(LicenceReportKind kind) {
        return kind == LicenceReportKind.HOLDER_DIED || kind == LicenceReportKind.BANKRUPT;
    }

    private static void refuse(List<Problem.Field> flaws) {
        if (!flaws.isEmpty()) {
            throw ProblemException.invalid(flaws);
        }
    }

    /** A report that was a mistake counts as never made, and so does the notice that came with it. What was written stands. */
    void undo(UUID licenceId, UUID eventId, LicenceReportKind kind, SignedInAccount actor) {
        Licence licence = requireUntied(licenceId, actor);
        LicenceEvent reportedAs = LicenceEvent.findById(TenantKey.of(eventId));
        annul(licence, reportedAs, actor);
        if (kind.notice() != null) {
            events.of(licenceId).stream()
                    .filter(event -> event.kind == kind.notice()
                            && !event.recordedAt.isBefore(reportedAs.recordedAt)
                            && Objects.equals(event.recordedBy, reportedAs.recordedBy))
                    .min(Comparator.comparing(event -> event.recordedAt))
                    .ifPresent(notice -> annul(licence, notice, actor));
        }
    }

    private void annul(Licence licence, LicenceEvent event, SignedInAccount actor) {
        LicenceEvent annulled = events.happening(licence, LicenceEventKind.ANNULLED, clock.instant());
        annulled.refersTo = event.id;
        events.record(licence, annulled, actor);
    }

    private LicenceEvent record(Licence licence, LicenceReport report, SignedInAccount actor, boolean byHolder) {
        LicenceEvent event = events.happening(licence, report.kind().event(), moment(report));
        event.note = report.note() == null ? "" : report.note().strip();
        event.details = details(licence, report);
        if (report.kind() == LicenceReportKind.TRANSFER_FURTHER_PERMITTED) {
            event.happenedAt = clock.instant();
            event.until = LicenceLife.startOf(report.on().plusDays(1));
        }
        events.record(licence, event, actor);
        if (report.kind().notice() != null) {
            LocalDate told = report.toldOn() == null ? LocalDate.now(clock) : report.toldOn();
            events.record(licence, events.happening(licence, report.kind().notice(), LicenceLife.startOf(told)), actor);
        }
        reported.fire(new LicenceReported(licence, report.kind(), report.on(), actor, byHolder));
        return event;
    }

    /** A manager's or a business's last day is worked to its end. */
    private Instant moment(LicenceReport report) {
        boolean lastDay = report.kind().leavesPostEmpty() || report.kind() == LicenceReportKind.CLOSED_DOWN;
        if (lastDay) {
            return LicenceLife.startOf(report.on().plusDays(1));
        }
        LocalTime at = report.at() == null ? LocalTime.MIDNIGHT : report.at();
        return report.on().atTime(at).atZone(clock.getZone()).toInstant();
    }

    private Map<String, String> details(Licence licence, LicenceReport report) {
        if (!report.kind().leavesPostEmpty()) {
            return Map.of();
        }
        String due = report.dueOn() == null ? "" : report.dueOn().toString();
        return Map.of("manager", licence.managerName, "deputy", licence.deputyName, "dueOn", due);
    }
}
