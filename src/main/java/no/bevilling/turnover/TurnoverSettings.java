package no.bevilling.turnover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.StaleVersionException;

/** How a municipality asks for turnover returns, reminds and questions; what is usual holds where it has set nothing. */
@ApplicationScoped
public class TurnoverSettings {
    private static final int LEAST_DAYS = 14;
    private static final int MOST_DAYS = 120;
    private static final int MOST_REMINDERS = 4;
    private static final int LEAST_PERCENT = 5;
    private static final int MOST_PERCENT = 500;
    private static final int MOST_LITRES = 100_000;
    private static final int MOST_LITRES_PER_SEAT = 10_000;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * What is set.
     *
     * @param askDaysBefore how many days before the due date the return is asked for
     * @param reminderDays how many days before it those are reminded who have not delivered, the earliest first
     * @param attestation whether an auditor or authorised accountant must attest
     * @param deviationPercent a figure that departs so much from what it is held against is questioned
     * @param deviationLitres smaller departures are not
     * @param litresPerSeat more in a year for each seat are questioned; null: never
     */
    public record Values(
            Integer askDaysBefore,
            List<Integer> reminderDays,
            boolean attestation,
            Integer deviationPercent,
            Integer deviationLitres,
            Integer litresPerSeat) {
        /** What holds where nothing is set: the product's own, which no law gives. */
        public static Values usual() {
            return new Values(45, List.of(14, 3), false, 50, 100, 250);
        }
    }

    /** What the municipality of the transaction has set, or what is usual. */
    public Values now() {
        return stored().map(row -> new Values(
                        row.askDaysBefore,
                        row.reminderDays,
                        row.attestation,
                        row.deviationPercent,
                        row.deviationLitres,
                        row.litresPerSeat))
                .orElseGet(Values::usual);
    }

    /** The row of the municipality; empty before anybody has set anything. */
    public Optional<TurnoverSetting> stored() {
        return TurnoverSetting.<TurnoverSetting>findAll().firstResultOptional();
    }

    /**
     * Sets it all.
     *
     * @param version of the row that was read; null where there was none
     * @throws ProblemException 400 naming each field that is wrong
     * @throws StaleVersionException when somebody has saved meanwhile
     */
    public void save(Values typed, Integer version, SignedInAccount actor) {
        List<Problem.Field> wrong = wrong(typed);
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        Optional<TurnoverSetting> standing = stored();
        standing.filter(row -> version == null || row.version != version).ifPresent(row -> {
            throw new StaleVersionException(row.changedByName, row.changedAt);
        });
        TurnoverSetting row = standing.orElseGet(TurnoverSetting::new);
        row.askDaysBefore = typed.askDaysBefore();
        row.reminderDays = typed.reminderDays().stream()
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        row.attestation = typed.attestation();
        row.deviationPercent = typed.deviationPercent();
        row.deviationLitres = typed.deviationLitres();
        row.litresPerSeat = typed.litresPerSeat();
        row.changedBy = actor.id();
        row.changedByName = actor.displayName();
        row.changedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        row.persistAndFlush();
        audit.changed(
                "turnover setting",
                row.id,
                "set",
                Map.of(
                        "askDaysBefore", row.askDaysBefore,
                        "reminderDays", row.reminderDays.toString(),
                        "attestation", row.attestation,
                        "deviationPercent", row.deviationPercent,
                        "deviationLitres", row.deviationLitres,
                        "litresPerSeat", String.valueOf(row.litresPerSeat)));
    }

    private static List<Problem.Field> wrong(Values typed) {
        List<Problem.Field> wrong = new ArrayList<>();
        between(wrong, "askDaysBefore", typed.askDaysBefore(), LEAST_DAYS, MOST_DAYS);
        boolean reminders = typed.reminderDays() != null
                && typed.reminderDays().size() <= MOST_REMINDERS
                && typed.reminderDays().stream()
                        .allMatch(days -> days != null
                                && days >= 0
                                && typed.askDaysBefore() != null
                                && days < typed.askDaysBefore());
        if (!reminders) {
            wrong.add(new Problem.Field(
                    "reminderDays",
                    "Must be at most " + MOST_REMINDERS + " numbers of days, fewer than askDaysBefore"));
        }
        between(wrong, "deviationPercent", typed.deviationPercent(), LEAST_PERCENT, MOST_PERCENT);
        between(wrong, "deviationLitres", typed.deviationLitres(), 0, MOST_LITRES);
        if (typed.litresPerSeat() != null) {
            between(wrong, "litresPerSeat", typed.litresPerSeat(), 1, MOST_LITRES_PER_SEAT);
        }
        return wrong;
    }

    private static void between(List<Problem.Field> wrong, String field, Integer typed, int least, int most) {
        if (typed == null || typed < least || typed > most) {
            wrong.add(new Problem.Field(field, "Must be from " + least + " to " + most));
        }
    }
}
