package no.bevilling.turnover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.audit.Audit;
import no.bevilling.database.TenantKey;
import no.bevilling.party.Organisation;
import no.bevilling.rules.fact.LicenceType;

/**
 * The round of a year, in the municipality of the transaction: asks each holder once for all its places, and reminds those who
 * have not delivered. Whatever is done already is not done again, so that it may run as often as one likes.
 */
@ApplicationScoped
public class TurnoverRounds {
    /** Returns asked for, and reminders written, in one transaction. */
    static final int PART = 20;

    /** Nobody has less time than this, however late the question comes. */
    private static final int LEAST_DAYS = 14;

    @Inject
    EntityManager entities;

    @Inject
    TurnoverSettings settings;

    @Inject
    ReturnDues dues;

    @Inject
    LicencesToAsk licences;

    @Inject
    ReturnLetters letters;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Which return a licence belongs to. */
    private record Key(UUID organisation, LocalDate dueOn) {}

    /**
     * Asks for this year's returns where it is time; never before the year that the actual litres are of has ended, and never
     * for the first time after the due date.
     *
     * @return how many holders were asked; {@link #PART} when more may be waiting
     */
    public int ask() {
        LocalDate today = LocalDate.now(clock);
        int year = today.getYear();
        TurnoverSettings.Values set = settings.now();
        Map<LicenceType, LocalDate> due = new EnumMap<>(LicenceType.class);
        for (LicenceType type : LicenceType.values()) {
            dues.of(type, year)
                    .map(ReturnDues.Due::on)
                    .filter(on -> !today.isAfter(on) && !today.isBefore(on.minusDays(set.askDaysBefore())))
                    .ifPresent(on -> due.put(type, latest(on, today.plusDays(LEAST_DAYS))));
        }
        if (due.isEmpty()) {
            return 0;
        }
        Map<Key, List<LicencesToAsk.Asked>> holders = new LinkedHashMap<>();
        for (LicencesToAsk.Asked one : licences.of(year)) {
            LocalDate on = due.get(one.licence().licenceType);
            if (on != null) {
                holders.computeIfAbsent(new Key(one.licence().organisationId, on), key -> new ArrayList<>())
                        .add(one);
            }
        }
        int asked = 0;
        for (Map.Entry<Key, List<LicencesToAsk.Asked>> holder : holders.entrySet()) {
            if (asked == PART) {
                break;
            }
            ask(holder.getKey(), holder.getValue(), year, set);
            asked++;
        }
        return asked;
    }

    /** Asks one holder, outside the round, about all that nobody has asked for this year. */
    public void askOne(UUID organisation, LocalDate dueOn) {
        int year = LocalDate.now(clock).getYear();
        List<LicencesToAsk.Asked> about = licences.of(year).stream()
                .filter(one -> one.licence().organisationId.equals(organisation))
                .toList();
        if (!about.isEmpty()) {
            ask(new Key(organisation, dueOn), about, year, settings.now());
        }
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private void ask(Key key, List<LicencesToAsk.Asked> about, int year, TurnoverSettings.Values set) {
        TurnoverReturn made = TurnoverReturn.<TurnoverReturn>find(
                        "organisationId = ?1 and returnYear = ?2 and dueOn = ?3 and status = ?4",
                        key.organisation(),
                        year,
                        key.dueOn(),
                        ReturnStatus.ASKED)
                .firstResultOptional()
                .orElseGet(() -> begin(key, year, set));
        for (LicencesToAsk.Asked one : about) {
            ReturnPlace place = new ReturnPlace();
            place.returnId = made.id;
            place.returnYear = year;
            place.licenceId = one.licence().id;
            place.premisesId = one.licence().premisesId;
            place.position = made.places++;
            place.drinkGroups = one.licence().drinkGroups.stream().sorted().toList();
            place.asksActual = one.actual();
            place.asksExpected = one.expected();
            place.actualFrom = one.from();
            place.actualUntil = one.until();
            place.persist();
        }
        made.persistAndFlush();
        letters.ask(made);
        audit.changed("turnover return", made.id, "asked for", Map.of("number", made.number(), "places", made.places));
    }

    private TurnoverReturn begin(Key key, int year, TurnoverSettings.Values set) {
        Organisation holder = Organisation.findById(TenantKey.of(key.organisation()));
        TurnoverReturn made = new TurnoverReturn();
        made.returnYear = year;
        made.returnSequence = 1
                + entities.createQuery(
                                "select coalesce(max(r.returnSequence), 0) from TurnoverReturn r where r.returnYear = :year",
                                Integer.class)
                        .setParameter("year", year)
                        .getSingleResult();
        made.organisationId = key.organisation();
        made.holderName = holder.name;
        made.dueOn = uniqueDue(key, year);
        made.attestation = set.attestation();
        made.askedAt = now();
        made.persistAndFlush();
        return made;
    }

    /** A licence given after the holder has delivered is a return of its own, and is due a day later than the one before. */
    private static LocalDate uniqueDue(Key key, int year) {
        LocalDate on = key.dueOn();
        while (TurnoverReturn.count(
                        "organisationId = ?1 and returnYear = ?2 and dueOn = ?3", key.organisation(), year, on)
                > 0) {
            on = on.plusDays(1);
        }
        return on;
    }

    /**
     * Reminds those who have not delivered, on the days that the municipality has set before the due date; once for each day,
     * and once only where several have passed.
     *
     * @return how many were reminded; {@link #PART} when more may be waiting
     */
    public int remind() {
        LocalDate today = LocalDate.now(clock);
        List<Integer> days = settings.now().reminderDays();
        List<TurnoverReturn> open = TurnoverReturn.list(
                "revision = 0 and dueOn between ?1 and ?2 order by dueOn, id",
                today,
                today.plusDays(days.stream().mapToInt(Integer::intValue).max().orElse(0)));
        int reminded = 0;
        for (TurnoverReturn waiting : open) {
            int passed = (int) days.stream()
                    .filter(before -> !today.isBefore(waiting.dueOn.minusDays(before)))
                    .count();
            boolean justAsked =
                    LocalDate.ofInstant(waiting.askedAt, clock.getZone()).equals(today);
            if (waiting.reminders < passed && !justAsked && reminded < PART) {
                waiting.reminders = passed;
                waiting.remindedAt = now();
                letters.remind(waiting);
                audit.changed("turnover return", waiting.id, "reminded");
                reminded++;
            }
        }
        return reminded;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
