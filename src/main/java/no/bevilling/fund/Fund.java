package no.bevilling.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.database.TenantKey;
import no.bevilling.invoice.ChargeKind;
import no.bevilling.invoice.FeesReceived;
import no.bevilling.invoice.Kroner;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.StaleVersionException;
import no.bevilling.platform.TypedForm;

/**
 * The alcohol fund of the municipality of the transaction: the fees that came in less what was paid back, other income, and
 * what was granted to measures. The balance is reckoned from these each time it is asked for.
 */
@ApplicationScoped
public class Fund {
    private static final int LONGEST = 300;
    private static final int PART = 500;
    private static final int NONE_SAVED = -1;

    @Inject
    FeesReceived fees;

    @Inject
    EntityManager entities;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** What somebody wants entered, as typed. {@code decidedBy} and {@code resolution} are needed of a grant alone. */
    public record Asked(
            FundEntryKind kind, String amount, LocalDate on, String title, String decidedBy, String resolution) {}

    /** Empty where the municipality has no fund. */
    public Optional<FundSetting> setting() {
        return FundSetting.<FundSetting>findAll().firstResultOptional();
    }

    /** What a form of the settings saves against. */
    public int version() {
        return setting().map(stored -> stored.version).orElse(NONE_SAVED);
    }

    /** Takes the fund into use, or changes what is said of it. */
    public void save(String name, String resolution, LocalDate beginsOn, int version, SignedInAccount actor) {
        List<Problem.Field> wrong = new ArrayList<>();
        text(wrong, "name", name);
        text(wrong, "basis", resolution);
        if (beginsOn == null || beginsOn.isAfter(LocalDate.now(clock))) {
            wrong.add(new Problem.Field("beginsOn", "Must be a day until today"));
        }
        refuse(wrong);
        FundSetting stored = setting().orElseGet(FundSetting::new);
        if (version() != version) {
            throw new StaleVersionException(stored.changedBy, stored.changedAt);
        }
        stored.name = name.strip();
        stored.resolution = resolution.strip();
        stored.beginsOn = beginsOn;
        stored.changedBy = actor.displayName();
        stored.changedAt = now();
        stored.persistAndFlush();
        audit.changed("fund", stored.id, "saved", Map.of("beginsOn", beginsOn.toString()));
    }

    /** Each year since the fund began, the first one first; empty where there is none. */
    public List<FundYear> years() {
        FundSetting setting = setting().orElse(null);
        if (setting == null) {
            return List.of();
        }
        TreeMap<Integer, Map<ChargeKind, Long>> received = new TreeMap<>();
        fees.since(setting.beginsOn)
                .forEach(sum -> received.computeIfAbsent(sum.year(), none -> new EnumMap<>(ChargeKind.class))
                        .merge(sum.kind(), sum.net(), Long::sum));
        TreeMap<Integer, long[]> entered = new TreeMap<>();
        entities.createQuery(
                        "select year(e.on), e.kind, sum(e.amountInOre) from FundEntry e group by year(e.on), e.kind",
                        Object[].class)
                .getResultList()
                .forEach(row -> {
                    long[] sums = entered.computeIfAbsent(((Number) row[0]).intValue(), none -> new long[2]);
                    sums[row[1] == FundEntryKind.GRANT ? 1 : 0] += ((Number) row[2]).longValue();
                });
        int first = Math.min(setting.beginsOn.getYear(), entered.isEmpty() ? Integer.MAX_VALUE : entered.firstKey());
        int last = Math.max(LocalDate.now(clock).getYear(), entered.isEmpty() ? 0 : entered.lastKey());
        List<FundYear> years = new ArrayList<>();
        long opening = 0;
        for (int year = first; year <= last; year++) {
            long[] sums = entered.getOrDefault(year, new long[2]);
            FundYear one = new FundYear(year, opening, received.getOrDefault(year, Map.of()), sums[0], -sums[1]);
            years.add(one);
            opening = one.closing();
        }
        return years;
    }

    /** What is in the fund now, in øre. */
    public long balance() {
        List<FundYear> years = years();
        return years.isEmpty() ? 0 : years.get(years.size() - 1).closing();
    }

    long count() {
        return FundEntry.count();
    }

    /** The newest first. */
    List<FundEntry> entries(int page, int size) {
        return FundEntry.<FundEntry>find("order by on desc, enteredAt desc, id")
                .page(page - 1, size)
                .list();
    }

    /** Hands over every entry, the oldest first. */
    void each(Consumer<FundEntry> take) {
        for (int page = 0; ; page++) {
            List<FundEntry> part = FundEntry.<FundEntry>find("order by on, enteredAt, id")
                    .page(page, PART)
                    .list();
            part.forEach(take);
            if (part.size() < PART) {
                return;
            }
        }
    }

    /** The grants, the newest first, at most so many. */
    List<FundEntry> grants(int most) {
        return FundEntry.<FundEntry>find("kind = ?1 order by on desc, enteredAt desc, id", FundEntryKind.GRANT)
                .page(0, most)
                .list();
    }

    /**
     * Enters a grant, other income, the opening balance or a correction.
     *
     * @throws ProblemException 400 naming what is wrong, among it a grant of more than is there; 409 where there is no fund
     */
    public void enter(Asked asked, SignedInAccount actor) {
        FundSetting setting =
                setting().orElseThrow(() -> ProblemException.conflict("The municipality has no fund here."));
        // Two grants at once do not both get the last of it.
        entities.find(FundSetting.class, TenantKey.of(setting.id), LockModeType.PESSIMISTIC_WRITE);
        List<Problem.Field> wrong = new ArrayList<>();
        if (asked.kind() == null
                || asked.kind() == FundEntryKind.OPENING && FundEntry.count("kind", FundEntryKind.OPENING) > 0) {
            wrong.add(new Problem.Field("kind", "Must be a kind, and an opening balance stands once"));
        }
        boolean minus = asked.kind() == FundEntryKind.CORRECTION
                && asked.amount() != null
                && asked.amount().strip().startsWith("-");
        Long ore = Kroner.ore(minus ? asked.amount().strip().substring(1) : asked.amount());
        if (ore == null || ore == 0) {
            wrong.add(new Problem.Field("amount", "Must be an amount above zero"));
        }
        if (asked.on() == null || asked.on().isAfter(LocalDate.now(clock))) {
            wrong.add(new Problem.Field("on", "Must be a day until today"));
        }
        text(wrong, "title", asked.title());
        boolean grant = asked.kind() == FundEntryKind.GRANT;
        if (grant) {
            text(wrong, "decidedBy", asked.decidedBy());
            text(wrong, "resolution", asked.resolution());
        }
        refuse(wrong);
        if ((grant || minus) && ore > balance()) {
            throw ProblemException.invalid("amount", "Must be at most what is in the fund");
        }
        FundEntry entry = new FundEntry();
        entry.kind = asked.kind();
        entry.amountInOre = grant || minus ? -ore : ore;
        entry.on = asked.on();
        entry.title = asked.title().strip();
        entry.decidedBy = grant ? asked.decidedBy().strip() : "";
        entry.resolution = grant ? asked.resolution().strip() : "";
        entry.enteredBy = actor.displayName();
        entry.enteredAt = now();
        entry.persistAndFlush();
        audit.changed("fund", entry.id, "entered", Map.of("kind", entry.kind.name(), "ore", entry.amountInOre));
    }

    private static void text(List<Problem.Field> wrong, String field, String typed) {
        if (!TypedForm.isText(typed, LONGEST)) {
            wrong.add(new Problem.Field(field, "Must be filled in, with at most " + LONGEST + " characters"));
        }
    }

    private static void refuse(List<Problem.Field> wrong) {
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
    }

    /** The years the newest first, for a page. */
    static List<FundYear> newestFirst(List<FundYear> years) {
        return years.stream()
                .sorted(Comparator.comparingInt(FundYear::year).reversed())
                .toList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
