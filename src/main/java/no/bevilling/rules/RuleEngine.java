package no.bevilling.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.bevilling.rules.CheckResult.Conclusion;
import no.bevilling.rules.CheckResult.CriterionResult;
import no.bevilling.rules.CheckResult.Outcome;
import no.bevilling.rules.CheckResult.Reason;
import no.bevilling.rules.fact.Question;
import org.kie.api.runtime.KieSession;

/**
 * Checks a case against a rule base: facts in, findings out. The engine answers what needs no rule (not applicable,
 * unknown, for a human); rules answer the rest; silence or contradiction is a defect, never consent. Thread-safe.
 */
public final class RuleEngine {

    /** The national table of lawful combinations of drink groups. */
    static final String COMBINATIONS = "drink-group-combinations";

    private static final int MOST_FIRINGS = 20_000;

    private final LayerCompiler compiler;

    public RuleEngine(LayerCompiler compiler) {
        this.compiler = compiler;
    }

    /** The findings, with texts in the language. The rule base is the caller's choice: the one in force on the date. */
    public CheckResult check(RuleBase base, CheckRequest request, Language language) {
        List<Finding> findings = findings(base, request, c -> true);
        Facts facts = new Facts(request);
        List<CheckResult.Suggestion> suggestions = new ArrayList<>(base.conditions().stream()
                .filter(c -> c.appliesWhen().holds(facts, base.localTopics()).truth() == Condition.Truth.YES)
                .map(c -> new CheckResult.Suggestion(c.id(), c.text().in(language), c.law(), c.plan()))
                .toList());
        suggestions.addAll(new HourRequirements(base, facts).suggestions(language));
        return new CheckResult(
                request.municipality(),
                request.date(),
                base.ref(),
                conclusion(findings),
                findings.stream().map(f -> f.result(language, base)).toList(),
                new LimitsFinder(this, base, request, findings).limits(),
                suggestions);
    }

    /** What was found out about one criterion. */
    static final class Finding {
        final Preparation preparation;
        Outcome outcome;
        Reason reason;
        final List<Map<String, Object>> values = new ArrayList<>();

        Finding(Preparation preparation) {
            this.preparation = preparation;
            this.outcome = preparation.outcome;
            this.reason = preparation.reason;
        }

        Criterion criterion() {
            return preparation.criterion;
        }

        private void answered(List<Answered> answers) {
            Set<Boolean> verdicts = answers.stream().map(Answered::met).collect(Collectors.toSet());
            Outcome only = verdicts.contains(true) ? Outcome.MET : Outcome.NOT_MET;
            if (verdicts.size() != 1 || !criterion().ruleAnswers().contains(only)) {
                outcome = Outcome.UNDECIDED;
                reason = Reason.RULE_BASE_DEFECT;
                return;
            }
            outcome = only;
            answers.stream()
                    .map(Answered::values)
                    .distinct()
                    .sorted(Comparator.comparing(v -> v.toString()))
                    .forEach(values::add);
        }

        CriterionResult result(Language language, RuleBase base) {
            Criterion c = criterion();
            Map<String, Object> first = shown();
            return new CriterionResult(
                    c.id(),
                    outcome,
                    reason,
                    c.force(),
                    preparation.source,
                    c.decidedBy(),
                    List.copyOf(preparation.law),
                    List.copyOf(preparation.plan),
                    c.question().in(language),
                    AnswerTexts.of(this, language, first),
                    first,
                    values.size() > 1 ? List.copyOf(values) : null,
                    preparation.missing.isEmpty() ? null : List.copyOf(preparation.missing));
        }

        /** The values shown first: of the tightest row, where rows were measured. */
        private Map<String, Object> shown() {
            if (values.isEmpty()) {
                return preparation.values;
            }
            for (Object fact : preparation.measured) {
                if (fact instanceof no.bevilling.rules.fact.HoursMeasured m && m.tightest()) {
                    for (Map<String, Object> v : values) {
                        if (m.requested().equals(v.get("requested"))
                                && m.limit().equals(v.get("limit"))
                                && m.area() == v.get("area")
                                && m.day() == v.get("day")
                                && Integer.valueOf(m.drinkGroup()).equals(v.get("drinkGroup"))) {
                            return v;
                        }
                    }
                }
            }
            Map<String, Object> all = new LinkedHashMap<>(preparation.values);
            all.putAll(values.get(0));
            return all;
        }
    }

    private record Answered(boolean met, Map<String, Object> values) {}

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

    /** The findings about the criteria that the filter lets through. */
    List<Finding> findings(RuleBase base, CheckRequest request, Predicate<Criterion> filter) {
        Facts facts = new Facts(request);
        LocalDate date = request.date();
        TablePicker picker = new TablePicker(facts, base, date);
        List<Object> given = FactPackage.of(base, facts, date);
        HoursForm hours = new HoursForm(facts, picker);
        OtherForms others = new OtherForms(facts, picker, base, given);
        List<Finding> findings = new ArrayList<>();
        for (Criterion c : base.criteria()) {
            if (c.inForce(date) && filter.test(c)) {
                Preparation p = new Preparation(c);
                before(p, facts, base, picker, given);
                if (p.isAsked() && c.isHours()) {
                    hours.prepare(p, base);
                } else if (p.isAsked() && c.form() != null) {
                    others.prepare(p);
                }
                findings.add(new Finding(p));
            }
        }
        ask(base, findings, given);
        return findings;
    }

    /** What can be said before any form or rule: not applicable, for a human, or something is unknown. */
    private static void before(Preparation p, Facts facts, RuleBase base, TablePicker picker, List<Object> given) {
        Criterion c = p.criterion;
        Condition.Outcome applies = c.appliesWhen().holds(facts, base.localTopics());
        if (applies.truth() == Condition.Truth.NO) {
            p.notApplicable();
            return;
        }
        if (c.isAboutEvent()) {
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
            p.undecided(Reason.HUMAN_DECIDES, unknown(c.needs(), facts));
            return;
        }
        Set<String> unknown = unknown(c.needs(), facts);
        if (!c.isHours() && c.needs().contains("application.hours")) {
            unknown.addAll(HoursForm.absent(facts.request()));
        }
        if (c.handsOverWhen() != null) {
            Condition.Outcome hands = c.handsOverWhen().holds(facts, base.localTopics());
            if (hands.truth() == Condition.Truth.YES) {
                p.undecided(Reason.HUMAN_DECIDES, unknown);
                return;
            }
            unknown.addAll(hands.missing());
        }
        for (DrlFence.Answer answer : c.form() == null ? base.answersOf(c) : List.<DrlFence.Answer>of()) {
            if (answer.combinations()) {
                unknown.addAll(picker.all(base.tables().get(COMBINATIONS)).missing());
            }
            for (String id : answer.parameters()) {
                if (isStatedUnknown(id, facts, base)) {
                    p.undecided(Reason.NUMBER_UNKNOWN, Set.of());
                    return;
                }
                if (FactPackage.find(given, id) == null) {
                    unknown.addAll(whyAbsent(id, facts, base, picker));
                }
            }
        }
        if (!unknown.isEmpty()) {
            p.undecided(Reason.UNKNOWN_FACT, unknown);
        }
    }

    /** Whether the law's number is said to be unknown on the date that counts. */
    static boolean isStatedUnknown(String id, Facts facts, RuleBase base) {
        DatedParameter dated = base.parameters().get(id);
        LocalDate on =
                dated == null ? null : dated.asOf() == null ? facts.request().date() : facts.dateAt(dated.asOf());
        return on != null && dated.at(on).filter(p -> p.unknown() != null).isPresent();
    }

    /** The unknown facts that keep a number from being found; none when the rule base has no such number. */
    private static Set<String> whyAbsent(String id, Facts facts, RuleBase base, TablePicker picker) {
        DatedParameter dated = base.parameters().get(id);
        if (dated != null) {
            return dated.asOf() != null && facts.dateAt(dated.asOf()) == null ? Set.of(dated.asOf()) : Set.of();
        }
        RuleTable table = base.tables().get(id);
        return table == null ? Set.of() : picker.first(table, row -> true).missing();
    }

    private static Set<String> unknown(List<String> needs, Facts facts) {
        Set<String> unknown = new LinkedHashSet<>();
        for (String need : needs) {
            if (facts.at(need).unknown()) {
                unknown.add(need);
            }
        }
        return unknown;
    }

    private void ask(RuleBase base, List<Finding> findings, List<Object> given) {
        Layer national = base.layers().get(0);
        for (Layer layer : base.layers()) {
            Map<String, Finding> asked = new LinkedHashMap<>();
            for (Finding f : findings) {
                if (f.preparation.isAsked()) {
                    Layer answering = f.criterion().form() != null
                            ? national
                            : base.layer(f.criterion().layer());
                    if (answering == layer) {
                        asked.put(f.criterion().id(), f);
                    }
                }
            }
            if (!asked.isEmpty()) {
                ask(layer, asked, given);
            }
        }
    }

    private void ask(Layer layer, Map<String, Finding> asked, List<Object> given) {
        Map<String, List<Answered>> answers = new LinkedHashMap<>();
        asked.keySet().forEach(id -> answers.put(id, new ArrayList<>()));
        if (!layer.drl().isEmpty()) {
            KieSession session = compiler.base(layer.drlPackage(), layer.drl()).newKieSession();
            try {
                given.forEach(session::insert);
                for (Finding f : asked.values()) {
                    f.preparation.measured.forEach(session::insert);
                    Criterion c = f.criterion();
                    session.insert(new Question(c.id(), c.answeredAs(), (id, met, values) -> {
                        if (answers.containsKey(id)) {
                            answers.get(id).add(new Answered(met, values));
                        }
                    }));
                }
                session.fireAllRules(MOST_FIRINGS);
            } finally {
                session.dispose();
            }
        }
        asked.forEach((id, finding) -> finding.answered(answers.get(id)));
    }
}
