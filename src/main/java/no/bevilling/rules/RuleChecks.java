package no.bevilling.rules;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The rules for the rest of the product: checks by municipality and date, and kept checks run again. */
@ApplicationScoped
public class RuleChecks {

    @Inject
    DatabaseRuleBaseStore store;

    @ConfigProperty(name = "bevilling.rules.cache-key")
    Optional<String> cacheKey;

    @ConfigProperty(name = "bevilling.rules.cache-folder")
    Optional<String> cacheFolder;

    @ConfigProperty(name = "bevilling.data.folder", defaultValue = "data")
    String dataFolder;

    private final RuleBaseLoader loader = new RuleBaseLoader();
    private RuleEngine engine;
    private RuleBases bases;

    @PostConstruct
    void prepare() {
        CompiledCache cache = cacheKey.map(key -> new CompiledCache(
                        Path.of(cacheFolder.orElse(dataFolder + "/rules-cache")), key.getBytes(StandardCharsets.UTF_8)))
                .orElse(null);
        engine = new RuleEngine(new LayerCompiler(cache, Thread.currentThread().getContextClassLoader()));
        bases = new RuleBases(store, loader);
    }

    /**
     * Checks a case by its own date.
     *
     * @throws RuleBases.UnknownMunicipality when no rule base knows the number
     * @throws RuleBases.NoRuleBase when none is in force on the date
     */
    public CheckResult check(CheckRequest request, Language language) {
        return engine.check(ruleBase(request.municipality(), request.date()), request, language);
    }

    /**
     * Checks what the law alone decides: by the municipality's rules where they put such questions, and by the newest national
     * ones where the municipality has none on the day, or stands on a version from before the questions.
     */
    public CheckResult checkByLaw(CheckRequest request, Language language) {
        return engine.check(asksAbout(request), request, language);
    }

    private RuleBase asksAbout(CheckRequest request) {
        try {
            RuleBase own = bases.on(request.municipality(), request.date());
            if (!own.asking(request.asked()).isEmpty()) {
                return own;
            }
        } catch (RuleBases.UnknownMunicipality | RuleBases.NoRuleBase none) {
            return bases.newestNational();
        }
        return bases.newestNational();
    }

    /** The rule base of a municipality on a date; same errors as {@link #check}. */
    public RuleBase ruleBase(String municipality, LocalDate date) {
        return bases.on(municipality, date);
    }

    /** The rule base of exactly these layers, by name ({@code national@2026.2}), whether in force or not. */
    public RuleBase named(List<String> layers) {
        return bases.named(layers);
    }

    /** What the municipality's rules say on a date about fees, deadlines, delegation and renewal; errors as {@link #check}. */
    public PolicySettings settings(String municipality, LocalDate date) {
        return new PolicySettings(ruleBase(municipality, date), date);
    }

    /** The dated numbers of the law, as the newest national version has them. */
    public NationalNumbers numbers() {
        return NationalNumbers.of(bases.newestNational());
    }

    /** Runs a kept check again, against the very rules it was made by. */
    public Replay.Replayed replay(Replay.Stored stored) {
        return new Replay(bases, engine).replay(stored);
    }

    /** Loads a draft and runs its cases, without keeping anything of it. */
    public DraftExamination drafts() {
        return new DraftExamination(engine);
    }

    /** The layers in force for a municipality on a date, the national one first; same errors as {@link #check}. */
    public List<LayerSource> layers(String municipality, LocalDate date) {
        return bases.sources(municipality, date);
    }

    /** The law's layer in force on a date, for a municipality that has none of its own; empty before the rules begin. */
    public Optional<LayerSource> national(LocalDate date) {
        return bases.national(date);
    }

    /**
     * Two rule bases beside each other, each given by its layers from the top.
     *
     * @throws RuleBaseRefused when one of them cannot be loaded, naming everything that is wrong
     */
    public RuleTrial trial(List<LayerSource> before, List<LayerSource> after) {
        return new RuleTrial(engine, loader.load(before), loader.load(after));
    }

    /** Refuses layers that are wrong: everything that loading finds, and with {@code cases} every failing case. */
    void examine(List<LayerSource> layers, boolean cases) {
        loader.load(layers);
        if (cases) {
            loader.verify(layers, engine);
        }
    }
}
