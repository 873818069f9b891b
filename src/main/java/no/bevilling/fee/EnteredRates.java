package no.bevilling.fee;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.database.Tenant;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.rules.DatabaseRuleBaseStore;
import no.bevilling.rules.FeeRates;
import no.bevilling.rules.FeeRatesAmendment;
import no.bevilling.rules.LayerSource;
import no.bevilling.rules.RuleBase;
import no.bevilling.rules.RuleBaseStore.Version;
import no.bevilling.rules.RuleChecks;
import no.bevilling.rules.RuleVersions;
import org.jboss.logging.Logger;

/**
 * Rates of years that the product's own rules do not know, entered by an administrator with the regulation they stand in, and
 * approved by another. Approved they make a new version of the national rules, so that fees, checks and replays read the same
 * numbers (ADRs 62, 82).
 */
@ApplicationScoped
public class EnteredRates {
    private static final Logger LOG = Logger.getLogger(EnteredRates.class);
    private static final String NATIONAL = "national";
    /** After the product's own rules have been brought in. */
    private static final int AFTER_RULES = 600;

    @Inject
    RuleVersions versions;

    @Inject
    RuleChecks checks;

    @Inject
    DatabaseRuleBaseStore store;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** A newer version of the product may not know what was entered before: it is entered there too. */
    void atStart(@Observes @Priority(AFTER_RULES) StartupEvent starting) {
        Collection<FeeRates> entered = QuarkusTransaction.requiringNew().call(this::newest);
        if (entered.isEmpty()) {
            return;
        }
        RuleBase national = checks.named(List.of(newestVersion().name()));
        List<FeeRates> missing = entered.stream()
                .filter(rates ->
                        !FeeRatesAmendment.unknown(national, rates.year()).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            LOG.infof(
                    "Fee rates that were entered are now in %s", amend(missing).name());
        }
    }

    /** All that is or was in use, the newest first. */
    public List<FeeRatesEntry> all() {
        return FeeRatesEntry.list("rulesVersion is not null order by year desc, enteredAt desc, id");
    }

    /** What waits for a second person: the newest of each year. */
    public List<FeeRatesEntry> waiting() {
        Map<Integer, FeeRatesEntry> newest = new LinkedHashMap<>();
        FeeRatesEntry.<FeeRatesEntry>list("order by year, enteredAt desc, id")
                .forEach(entry -> newest.putIfAbsent(entry.year, entry));
        return newest.values().stream().filter(entry -> !entry.isInUse()).toList();
    }

    private Collection<FeeRates> newest() {
        Map<Integer, FeeRates> byYear = new LinkedHashMap<>();
        all().forEach(entry -> byYear.putIfAbsent(entry.year, entry.rates()));
        return byYear.values();
    }

    /** The ids of the numbers of a year that nobody knows yet. */
    public List<String> unknown(int year) {
        return FeeRatesAmendment.unknown(checks.named(List.of(newestVersion().name())), year);
    }

    /**
     * Enters the rates of a year; they wait until another administrator approves them.
     *
     * @param confirmed that the numbers which differ much from the year before are right
     * @throws ProblemException 400 naming each number that does not have the shape of § 6-2, or differs and is not confirmed;
     *     409 for a year that the product's own rules know
     */
    public FeeRatesEntry enter(FeeRates rates, boolean confirmed, SignedInAccount actor) {
        List<Problem.Field> wrong = new ArrayList<>();
        rates.flaws().forEach((id, flaw) -> wrong.add(new Problem.Field(id, flaw.name())));
        if (wrong.isEmpty() && !confirmed) {
            rates.unusual(checks.numbers()).forEach(id -> wrong.add(new Problem.Field(id, "UNUSUAL")));
        }
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        boolean entered = FeeRatesEntry.count("year = ?1 and rulesVersion is not null", rates.year()) > 0;
        if (!entered && unknown(rates.year()).isEmpty()) {
            throw ProblemException.conflict("The rates of " + rates.year() + " stand in the rules already.");
        }
        FeeRatesEntry entry = new FeeRatesEntry();
        entry.year = rates.year();
        entry.saleGroup1 = rates.saleGroup1();
        entry.saleGroup2 = rates.saleGroup2();
        entry.servingGroup1 = rates.servingGroup1();
        entry.servingGroup2 = rates.servingGroup2();
        entry.servingGroup3 = rates.servingGroup3();
        entry.saleMinimum = rates.saleMinimum().intValueExact();
        entry.servingMinimum = rates.servingMinimum().intValueExact();
        entry.ambulatoryMaximum = rates.ambulatoryMaximum().intValueExact();
        entry.regulation = rates.regulation().strip();
        entry.enteredIn = Tenant.id();
        entry.enteredBy = actor.id();
        entry.enteredByName = actor.displayName();
        entry.enteredAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        entry.persistAndFlush();
        audit.changed("fee rates", entry.id, "entered", Map.of("year", rates.year(), "regulation", entry.regulation));
        return entry;
    }

    /**
     * Takes what another administrator has entered into the rules.
     *
     * @throws ProblemException 404 where nothing of the kind was entered
     * @throws FeeStopped to who entered it, and where it does not wait any more
     */
    public FeeRatesEntry approve(UUID id, SignedInAccount actor) {
        if (FeeRatesEntry.count("id", id) == 0) {
            throw ProblemException.notFound("No such rates were entered.");
        }
        FeeRatesEntry entry = waiting().stream()
                .filter(one -> one.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new FeeStopped(FeeStopped.Reason.NOT_NOW));
        if (entry.enteredBy.equals(actor.id())) {
            throw new FeeStopped(FeeStopped.Reason.OWN_PROPOSAL);
        }
        entry.rulesVersion = amend(List.of(entry.rates())).name();
        entry.approvedBy = actor.id();
        entry.approvedByName = actor.displayName();
        entry.approvedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        entry.persistAndFlush();
        audit.changed(
                "fee rates",
                entry.id,
                "approved",
                Map.of("year", entry.year, "regulation", entry.regulation, "version", entry.rulesVersion));
        return entry;
    }

    private Version amend(Collection<FeeRates> rates) {
        Version before = newestVersion();
        LayerSource source = store.get(before.hash()).orElseThrow();
        String version = next(before);
        LayerSource amended = FeeRatesAmendment.of(source, checks.named(List.of(before.name())), version, rates);
        List<no.bevilling.rules.Problem> problems = checks.drafts().problems(List.of(amended));
        if (!problems.isEmpty()) {
            throw new IllegalStateException("The national rules cannot be amended: " + problems);
        }
        return store.put(amended);
    }

    private Version newestVersion() {
        return versions.of(List.of(NATIONAL)).get(0);
    }

    /** The next free one that comes after it and before the product's next: 2026.3.1, then 2026.3.2. */
    private String next(Version before) {
        List<String> known =
                versions.of(List.of(NATIONAL)).stream().map(Version::version).toList();
        String[] parts = before.version().split("\\.");
        String product = parts.length > 2 ? parts[0] + "." + parts[1] : before.version();
        int number = 1;
        while (known.contains(product + "." + number)) {
            number++;
        }
        return product + "." + number;
    }
}
