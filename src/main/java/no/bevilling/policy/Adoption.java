package no.bevilling.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;
import no.bevilling.rules.Criterion;
import no.bevilling.rules.DatabaseRuleBaseStore;
import no.bevilling.rules.Dated;
import no.bevilling.rules.DraftExamination;
import no.bevilling.rules.LayerSource;
import no.bevilling.rules.Problem;
import no.bevilling.rules.RuleBase;
import no.bevilling.rules.RuleBaseRefused;
import no.bevilling.rules.RuleBaseStore;
import no.bevilling.rules.RuleChecks;

/**
 * Adopts a draft as the council has decided it. An adopted version is never changed: the next one ends its period by its
 * own first day. Every instance uses it as soon as it next looks, within seconds.
 */
@ApplicationScoped
public class Adoption {
    private static final String OPENING_HOURS_MONTHS = "opening-hours-restriction-months";

    @Inject
    RuleChecks checks;

    @Inject
    PolicyDrafts drafts;

    @Inject
    DraftLayers layers;

    @Inject
    DatabaseRuleBaseStore store;

    @Inject
    EntityManager entities;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** What the adoption page has to ask: whether a local regulation is changed, and which parts of it. */
    public record Asks(List<String> regulation, int openingHoursMonths) {}

    /**
     * What must be stated for the draft to be adopted.
     *
     * @throws RuleBaseRefused when the draft does not load
     */
    public Asks asks(Municipalities.Short municipality, DraftFiles files) {
        RuleBase after = checks.drafts().load(layers.chain(municipality.number(), files));
        return new Asks(
                RegulationChange.between(before(municipality.number()), after),
                openingHoursMonths(LocalDate.now(clock)));
    }

    private RuleBase before(String number) {
        List<LayerSource> adopted = layers.adopted(number);
        return adopted.isEmpty() ? null : checks.drafts().load(adopted);
    }

    /** Months from a decision until a restriction of opening hours may hold (serveringsloven § 15), today. */
    int openingHoursMonths() {
        return openingHoursMonths(LocalDate.now(clock));
    }

    private int openingHoursMonths(LocalDate day) {
        if (checks.numbers().number(OPENING_HOURS_MONTHS, day) instanceof Dated.Known<Integer> known) {
            return known.value();
        }
        throw new IllegalStateException("Nothing is known of " + OPENING_HOURS_MONTHS + " on " + day);
    }

    /**
     * Adopts the draft, as it holds beside the law that is in force on its first day. Call it outside a transaction: the cases are run before one is opened.
     *
     * @param version of the draft, as the form was opened with
     * @return the versions adopted: {@code valdres@2027.1, 3451@2027.1}
     * @throws AdoptionRefused naming everything that stands in the way
     * @throws no.bevilling.platform.StaleVersionException when somebody saved meanwhile
     */
    public String adopt(
            Municipalities.Short municipality, UUID draft, int version, Resolution resolution, SignedInAccount actor) {
        DraftFiles files = Tenant.call(municipality.id(), () -> drafts.files(draft));
        LocalDate today = LocalDate.now(clock);
        LocalDate holds = resolution.validFrom() == null ? today : resolution.validFrom();
        List<LayerSource> chain = layers.chain(municipality.number(), files, holds);
        RuleBase before = before(municipality.number());
        refuse(checks.drafts().problems(chain), List.of(), List.of());
        RuleBase after = checks.drafts().load(chain);
        List<String> regulation = RegulationChange.between(before, after);
        LocalDate former = before == null ? null : lowest(before).validFrom();
        LocalDate decided = resolution.resolvedOn() == null ? today : resolution.resolvedOn();
        List<ResolutionCheck.Wrong> wrong =
                ResolutionCheck.of(resolution, today, !regulation.isEmpty(), former, openingHoursMonths(decided));
        refuse(List.of(), wrong, Tenant.call(municipality.id(), () -> removed(before, after)));

        List<LayerSource> adopted = AdoptedLayers.of(files, resolution, layers::versions);
        DraftExamination.Report report =
                checks.drafts().examine(replaced(chain, adopted), DraftRuns.own(files), (ran, of) -> {});
        refuse(report.problems(), List.of(), List.of());
        return Tenant.call(
                municipality.id(), () -> keep(draft, version, adopted, resolution, !regulation.isEmpty(), actor));
    }

    private static no.bevilling.rules.Policy lowest(RuleBase base) {
        return base.layers().get(base.layers().size() - 1).policy();
    }

    private static void refuse(
            List<Problem> problems, List<ResolutionCheck.Wrong> wrong, List<AdoptionRefused.RemovedCriterion> removed) {
        if (!problems.isEmpty() || !wrong.isEmpty() || !removed.isEmpty()) {
            throw new AdoptionRefused(problems, wrong, removed);
        }
    }

    private static List<LayerSource> replaced(List<LayerSource> chain, List<LayerSource> adopted) {
        List<LayerSource> all = new ArrayList<>();
        for (LayerSource layer : chain) {
            all.add(adopted.stream()
                    .filter(a -> a.path().equals(layer.path()))
                    .findFirst()
                    .orElse(layer));
        }
        return all;
    }

    /**
     * Criteria that the draft takes away and that kept checks of the municipality refer to: they are ended by a date and
     * not removed, so that whoever reads an old check finds what it asked.
     */
    private List<AdoptionRefused.RemovedCriterion> removed(RuleBase before, RuleBase after) {
        List<AdoptionRefused.RemovedCriterion> removed = new ArrayList<>();
        if (before == null) {
            return removed;
        }
        for (Criterion c : before.criteria()) {
            if (after.criterion(c.id()) == null) {
                long referring = ((Number) entities.createNativeQuery(
                                        "select count(*) from rule_check where result -> 'criteria' @>"
                                                + " jsonb_build_array(jsonb_build_object('id', cast(:id as text)))")
                                .setParameter("id", c.id())
                                .getSingleResult())
                        .longValue();
                if (referring > 0) {
                    removed.add(new AdoptionRefused.RemovedCriterion(
                            c.id(), c.question().nb(), referring));
                }
            }
        }
        return removed;
    }

    private String keep(
            UUID id,
            int version,
            List<LayerSource> adopted,
            Resolution resolution,
            boolean regulation,
            SignedInAccount actor) {
        PolicyDraft draft = drafts.toWorkOn(id, version);
        List<String> names = new ArrayList<>();
        for (LayerSource layer : adopted) {
            Optional<RuleBaseStore.Version> known = layers.version(layer);
            names.add(known.isPresent() ? known.get().name() : store.put(layer).name());
        }
        PolicyAdoption adoption = new PolicyAdoption();
        adoption.draftId = id;
        adoption.layers = String.join(", ", names);
        adoption.resolution = resolution.number().strip();
        adoption.resolvedOn = resolution.resolvedOn();
        adoption.validFrom = resolution.validFrom();
        adoption.localRegulation = regulation;
        adoption.hearingFrom = regulation ? resolution.hearingFrom() : null;
        adoption.hearingTo = regulation ? resolution.hearingTo() : null;
        adoption.promulgatedOn = regulation ? resolution.promulgatedOn() : null;
        adoption.promulgationReference =
                regulation ? resolution.promulgationReference().strip() : null;
        adoption.restrictsOpeningHours = resolution.restrictsOpeningHours();
        adoption.adoptedBy = actor.id();
        adoption.adoptedByName = actor.displayName();
        adoption.adoptedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        adoption.persist();
        drafts.adopted(draft, actor);
        audit.changed(
                PolicyDrafts.SUBJECT,
                id,
                "adopted",
                Map.of(
                        "layers", adoption.layers,
                        "resolution", adoption.resolution,
                        "validFrom", adoption.validFrom.toString()));
        return adoption.layers;
    }

    /** The adoption of a draft of the municipality of the current transaction. */
    public Optional<PolicyAdoption> of(UUID draft) {
        return PolicyAdoption.find("draftId", draft).firstResultOptional();
    }
}
