package no.bevilling.policy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bevilling.account.SignedInAccount;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.rules.DraftExamination;
import no.bevilling.rules.LayerSource;
import no.bevilling.rules.Problem;
import no.bevilling.rules.RuleChecks;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/** Loads drafts and runs all their cases in the background, and tells how far each run has come. */
@ApplicationScoped
public class DraftRuns {
    private static final Logger LOG = Logger.getLogger(DraftRuns.class);
    /** A run that has been silent for so long has died with its instance. */
    private static final Duration SILENT = Duration.ofMinutes(2);

    private static final Duration TELL_EVERY = Duration.ofMillis(500);

    @Inject
    RuleChecks checks;

    @Inject
    PolicyDrafts drafts;

    @Inject
    DraftLayers layers;

    @Inject
    ManagedExecutor background;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /** A run as pages show it. */
    public record State(
            boolean running,
            boolean died,
            boolean ofThisVersion,
            int total,
            int ran,
            int failed,
            List<Problem> problems,
            String startedBy,
            Instant startedAt) {
        /** Whether the draft as it stands may be adopted, as far as rules and cases go. */
        public boolean passed() {
            return !running && !died && ofThisVersion && problems.isEmpty();
        }
    }

    /**
     * Starts a run of the draft as it stands, unless one is running. Call it outside a transaction.
     *
     * @param municipality internal id
     * @param number the municipality's number today
     */
    public void start(int municipality, String number, UUID draft, SignedInAccount actor) {
        PolicyDraftRun run = Tenant.call(municipality, () -> {
            PolicyDraft of = drafts.get(draft);
            if (newest(draft, of.version).filter(State::running).isPresent()) {
                return null;
            }
            PolicyDraftRun started = new PolicyDraftRun();
            started.draftId = draft;
            started.draftVersion = of.version;
            started.problems = json.createArrayNode();
            started.startedByName = actor.displayName();
            started.startedAt = now();
            started.seenAt = started.startedAt;
            started.persist();
            return started;
        });
        if (run != null) {
            background.execute(() -> run(municipality, number, run.id, draft));
        }
    }

    private void run(int municipality, String number, UUID run, UUID draft) {
        try {
            DraftFiles files = Tenant.call(municipality, () -> drafts.files(draft));
            Instant[] told = {Instant.EPOCH};
            DraftExamination.Report report = checks.drafts()
                    .examine(layers.chain(number, files), own(files), (ran, of) -> {
                        Instant now = now();
                        if (now.isAfter(told[0].plus(TELL_EVERY))) {
                            told[0] = now;
                            Tenant.run(municipality, () -> tell(run, ran, of));
                        }
                    });
            Tenant.run(municipality, () -> {
                PolicyDraftRun done = tell(run, report.cases(), report.cases());
                done.casesFailed = report.failed();
                done.problems = json.valueToTree(report.problems());
                done.status = PolicyDraftRun.Status.DONE;
            });
        } catch (RuntimeException e) {
            LOG.errorf(e, "The run of draft %s failed", draft);
            Tenant.run(municipality, () -> tell(run, 0, 0).status = PolicyDraftRun.Status.FAILED);
        }
    }

    static Set<String> own(DraftFiles files) {
        return files.layers().stream().map(LayerSource::path).collect(Collectors.toSet());
    }

    private PolicyDraftRun tell(UUID id, int ran, int of) {
        PolicyDraftRun run = PolicyDraftRun.findById(TenantKey.of(id));
        run.casesRun = ran;
        run.casesTotal = of;
        run.seenAt = now();
        return run;
    }

    /** The newest run of a draft, in the transaction of its municipality. */
    public Optional<State> newest(UUID draft, int version) {
        return PolicyDraftRun.<PolicyDraftRun>find("draftId = ?1 order by startedAt desc", draft)
                .firstResultOptional()
                .map(run -> state(run, version));
    }

    private State state(PolicyDraftRun run, int version) {
        boolean silent = run.seenAt.isBefore(now().minus(SILENT));
        boolean running = run.status == PolicyDraftRun.Status.RUNNING;
        return new State(
                running && !silent,
                running && silent || run.status == PolicyDraftRun.Status.FAILED,
                run.draftVersion == version,
                run.casesTotal,
                run.casesRun,
                run.casesFailed,
                json.convertValue(run.problems, new TypeReference<>() {}),
                run.startedByName,
                run.startedAt);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
