package no.bevilling.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.bevilling.rules.fact.Combination;
import no.bevilling.rules.fact.Question;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;

/**
 * The DRL of all layers in one base, asked in a stateless session as Drools' own guide does it: every fact of the case,
 * every number of the law and of the plan, every question that is open, all at once. The facts are made beforehand; the
 * answers are only counted.
 */
final class BareDrools {

    private final KieBase base;
    private final List<List<Object>> cases = new ArrayList<>();
    private int answers;

    BareDrools(RuleBase rules, RuleEngine engine, List<CheckRequest> requests) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        for (Layer layer : rules.layers()) {
            layer.drl()
                    .forEach((file, drl) -> files.write(
                            "src/main/resources/" + layer.drlPackage().replace('.', '/') + "/" + file, drl));
        }
        KieBuilder built = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        base = services.newKieContainer(built.getKieModule().getReleaseId()).getKieBase();
        requests.forEach(request -> cases.add(facts(rules, engine, request)));
    }

    private List<Object> facts(RuleBase rules, RuleEngine engine, CheckRequest request) {
        RuleEngine.CaseFacts known = new RuleEngine.CaseFacts(rules, request);
        List<Object> facts = new ArrayList<>(FactPackage.of(known.facts()));
        Set<String> numbers = new LinkedHashSet<>(rules.parameters().keySet());
        numbers.addAll(rules.settings().keySet());
        numbers.addAll(rules.tables().keySet());
        numbers.forEach(id -> facts.addAll(known.numbers().all(id)));
        known.picker()
                .all(rules.tables().get(RuleEngine.COMBINATIONS))
                .rows()
                .forEach(row -> facts.add(new Combination(row.combination())));
        for (Finding finding : engine.findings(known, rules.asking(request.asked()))) {
            if (finding.preparation.isAsked()) {
                Criterion c = finding.criterion();
                facts.addAll(finding.preparation.measured);
                facts.add(new Question(c.id(), c.answeredAs(), (id, met, values) -> answers++));
            }
        }
        return facts;
    }

    /** Asks about one of the requests; the number of answers so far. */
    int ask(int request) {
        base.newStatelessKieSession().execute((Iterable<?>) cases.get(request));
        return answers;
    }
}
