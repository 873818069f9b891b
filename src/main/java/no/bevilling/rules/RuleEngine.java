package no.bevilling.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.bevilling.rules.CheckResult.Conclusion;
import no.bevilling.rules.CheckResult.Outcome;
import no.bevilling.rules.CheckResult.Reason;
import no.bevilling.rules.fact.Combination;
import no.bevilling.rules.fact.DecisionKind;
import no.bevilling.rules.fact.HoursAsked;
import no.bevilling.rules.fact.LicenceType;
import no.bevilling.rules.fact.Question;

/**
 * Checks a case against a rule base: facts in, findings out. The engine answers what needs no rule (not applicable,
 * unknown, for a human); rules answer the rest; silence or contradiction is a defect, never consent. Thread-safe.
 */
public final class RuleEngine {

    /** The national table of lawful combinations of drink groups. */
    static final String COMBINATIONS = "drink-group-combinations";

    private static final String SERVING_HOURS = "serving-hours";

    private final LayerCompiler compiler;

    public RuleEngine(LayerCompiler compiler) {
        this.compiler = compiler;
    }

    /** The findings, with texts in the language. The rule base is the caller's choice: the one in force on the date. */
    public CheckResult check(RuleBase base, CheckRequest request, Language language) {
        CaseFacts known = new CaseFacts(base, request);
        List<Finding> findings = findings(known, base.asking(request.asked()));
        Facts facts = known.facts();
        List<CheckResult.Suggestion> suggestions = new ArrayList<>();
        for (SuggestedCondition c : base.conditions()) {
            if (request.asked() == DecisionKind.LICENCE
                    && !facts.asksForNothing()
                    && c.appliesWhen().holds(facts, base.localTopics()).truth() == Condition.Truth.YES) {
                suggestions.add(new CheckResult.Suggestion(c.id(), c.text().in(language), c.law(), c.plan()));
            }
        }
        suggestions.addAll(new HourRequirements(base, facts).suggestions(language));
        List<CheckResult.CriterionResult> results = new ArrayList<>(findings.size());
        findings.forEach(f -> results.add(f.result(language)));
        return new CheckResult(
                request.municipality(),
                request.date(),
                base.ref(),
                conclusion(findings),
                List.copyOf(results),
                new LimitsFinder(this, known, findings).limits(),
                suggestions);
    }

    /** One case before one rule base: its facts, and what is picked from tables for it. */
    record CaseFacts(RuleBase base, Facts facts, TablePicker picker, Numbers numbers) {
        CaseFacts(RuleBase base, CheckRequest request) {
            this(base, new Facts(request));
        }

        private CaseFacts(RuleBase base, Facts facts) {
            this(base, facts, new TablePicker(facts, base, facts.request().date()));
        }

        private CaseFacts(RuleBase base, Facts facts, TablePicker picker) {
            this(
                    base,
                    facts,
                    picker,
                    new Numbers(base, facts, picker, facts.request().date()));
        }
    }

    static Conclusion conclusion(List<Finding> findings) {
        boolean departure = false;
        boolean assessment = false;
        for (Finding f : findings) {
            if (f.outcome == Outcome.NOT_MET) {
                switch (f.criterion().force()) {
                    case ABSOLUTE -> {
                        return Conclusion.NOT_GRANTABLE;
                    }
                    case MAIN_RULE -> departure = true;
                    case DISCRETIONARY -> assessment = true;
                }
            }
            assessment |= f.outcome == Outcome.UNDECIDED;
        }
        return departure
                ? Conclusion.DEPARTURE_NEEDED
                : assessment ? Conclusion.ASSESSMENT_NEEDED : Conclusion.NO_HINDRANCE;
    }

    /** The findings about those of the criteria that are in force on the day of the case. */
    List<Finding> findings(CaseFacts known, List<Asking> about) {
        RuleBase base = known.base();
        LocalDate date = known.facts().request().date();
        HoursForm hours = new HoursForm(known.facts(), known.picker());
        OtherForms others = new OtherForms(known.facts(), known.picker(), base, known.numbers());
        List<Finding> findings = new ArrayList<>(about.size());
        for (Asking asking : about) {
            Criterion c = asking.criterion();
            if (c.inForce(date)) {
                Preparation p = new Preparation(c);
                before(p, asking, known);
                if (p.isAsked() && c.isHours()) {
                    hours.prepare(p, base);
                } else if (p.isAsked() && c.isReckoned()) {
                    new ReckonedForms(known.facts().request(), base).prepare(p);
                } else if (p.isAsked() && c.form() != null) {
                    others.prepare(p);
                }
                findings.add(new Finding(asking, p));
            }
        }
        ask(known, findings);
        return findings;
    }

    /** What can be said before any form or rule: not applicable, for a human, or something is unknown. */
    private static void before(Preparation p, Asking asking, CaseFacts known) {
        Criterion c = p.criterion;
        Facts facts = known.facts();
        Set<String> localTopics = known.base().localTopics();
        if (facts.asksForNothing()) {
            p.notApplicable();
            return;
        }
        Condition.Outcome applies = c.appliesWhen().holds(facts, localTopics);
        if (applies.truth() == Condition.Truth.NO) {
            p.notApplicable();
            return;
        }
        if (asking.aboutEvent()) {
            if (facts.kind() == null) {
                p.undecided(Reason.UNKNOWN_FACT, Set.of("application.kind"));
                return;
            }
            if (!facts.kind().isEvent()) {
                p.notApplicable();
                return;
            }
        }
        if (applies.truth() == Condition.Truth.UNKNOWN) {
            p.undecided(Reason.UNKNOWN_FACT, applies.missing());
            return;
        }
        if (c.decidedBy() == Criterion.DecidedBy.HUMAN) {
            p.undecided(Reason.HUMAN_DECIDES, unknown(asking.needs(), facts));
            return;
        }
        Set<String> unknown = unknown(asking.needs(), facts);
        if (asking.needsHours()) {
            unknown = joined(unknown, HoursForm.absent(facts.request()));
        }
        if (c.handsOverWhen() != null) {
            Condition.Outcome hands = c.handsOverWhen().holds(facts, localTopics);
            if (hands.truth() == Condition.Truth.YES) {
                p.undecided(Reason.HUMAN_DECIDES, unknown);
                return;
            }
            unknown = joined(unknown, hands.missing());
        }
        if (c.form() == null) {
            if (asking.combinations()) {
                unknown = joined(
                        unknown,
                        known.picker()
                                .all(known.base().tables().get(COMBINATIONS))
                                .missing());
            }
            for (String id : asking.parameters()) {
                if (known.numbers().isStatedUnknown(id)) {
                    p.undecided(Reason.NUMBER_UNKNOWN, Set.of());
                    return;
                }
                if (known.numbers().of(id) == null) {
                    unknown = joined(unknown, whyAbsent(id, known));
                }
            }
        }
        if (!unknown.isEmpty()) {
            p.undecided(Reason.UNKNOWN_FACT, unknown);
        }
    }

    private static Set<String> joined(Set<String> some, Set<String> more) {
        if (more.isEmpty()) {
            return some;
        }
        if (some.isEmpty()) {
            return more;
        }
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(more);
        return all;
    }

    /** The unknown facts that keep a number from being found; none when the rule base has no such number. */
    private static Set<String> whyAbsent(String id, CaseFacts known) {
        DatedParameter dated = known.base().parameters().get(id);
        if (dated != null) {
            return dated.asOf() != null && known.facts().dateAt(dated.asOf()) == null ? Set.of(dated.asOf()) : Set.of();
        }
        RuleTable table = known.base().tables().get(id);
        return table == null
                ? Set.of()
                : known.picker().first(table, row -> true).missing();
    }

    private static Set<String> unknown(List<Facts.Path> needs, Facts facts) {
        Set<String> unknown = null;
        for (Facts.Path need : needs) {
            if (facts.at(need).unknown()) {
                unknown = unknown == null ? new LinkedHashSet<>() : unknown;
                unknown.add(need.text());
            }
        }
        return unknown == null ? Set.of() : unknown;
    }

    private void ask(CaseFacts known, List<Finding> findings) {
        List<Object> given = null;
        for (Layer layer : known.base().layers()) {
            List<Finding> asked = new ArrayList<>();
            for (Finding f : findings) {
                if (f.preparation.isAsked() && f.asking.answeredBy() == layer) {
                    asked.add(f);
                }
            }
            if (!asked.isEmpty()) {
                if (!layer.drl().isEmpty()) {
                    given = given == null ? inOneNight(FactPackage.of(known.facts()), known) : given;
                    ask(layer, asked, given, known);
                }
                asked.forEach(Finding::answered);
            }
        }
    }

    /**
     * Serving from 01:00 is later than serving until 01:00: hours that begin after midnight stand in the night they belong
     * to, by the act's own hours, before rules compare them with each other.
     */
    private static List<Object> inOneNight(List<Object> given, CaseFacts known) {
        List<RuleTable> frames = known.base().frames(LicenceType.SERVING, SERVING_HOURS);
        CheckRequest.Application application = known.facts().request().application();
        if (frames.isEmpty() || application == null || application.licenceType() != LicenceType.SERVING) {
            return given;
        }
        given.replaceAll(fact -> fact instanceof HoursAsked asked ? inOneNight(asked, frames.get(0), known) : fact);
        return given;
    }

    private static HoursAsked inOneNight(HoursAsked asked, RuleTable frame, CaseFacts known) {
        return known.picker().hours(frame, asked.area(), asked.drinkGroup(), asked.day()).rows().stream()
                .findFirst()
                .map(row -> HoursForm.inTheNightOf(asked, row))
                .orElse(asked);
    }

    private void ask(Layer layer, List<Finding> asked, List<Object> given, CaseFacts known) {
        LayerRules rules = compiler.rules(layer);
        long types = 0;
        for (Finding f : asked) {
            types |= f.asking.types();
        }
        types &= rules.types();
        List<Object> facts = new ArrayList<>(given.size() + 2 * asked.size());
        for (Object fact : given) {
            if ((FactTypes.bit(fact.getClass()) & types) != 0) {
                facts.add(fact);
            }
        }
        Set<String> parameters = new HashSet<>();
        boolean combinations = false;
        for (Finding f : asked) {
            for (String id : f.asking.parameters()) {
                if (parameters.add(id)) {
                    facts.addAll(known.numbers().all(id));
                }
            }
            combinations |= f.asking.combinations();
        }
        RuleTable table = combinations ? known.base().tables().get(COMBINATIONS) : null;
        if (table != null) {
            known.picker().all(table).rows().forEach(row -> facts.add(new Combination(row.combination())));
        }
        for (Finding f : asked) {
            facts.addAll(f.preparation.measured);
            Criterion c = f.criterion();
            facts.add(new Question(c.id(), c.answeredAs(), (id, met, values) -> fired(f, asked, id, met, values)));
        }
        rules.ask(facts);
    }

    /** A rule may answer another question than the one it asks through, among those of its layer. */
    private static void fired(
            Finding through, List<Finding> asked, String id, boolean met, Map<String, Object> values) {
        if (through.criterion().id().equals(id)) {
            through.fired(met, values);
            return;
        }
        for (Finding other : asked) {
            if (other.criterion().id().equals(id)) {
                other.fired(met, values);
            }
        }
    }
}
