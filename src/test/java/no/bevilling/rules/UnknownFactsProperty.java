package no.bevilling.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import no.bevilling.rules.CheckResult.Conclusion;
import no.bevilling.rules.CheckResult.CriterionResult;
import no.bevilling.rules.CheckResult.Outcome;

/**
 * Silence is never consent: whichever known fact is taken away from whichever case, no criterion that hindered becomes
 * met or stops applying, and nothing that was hindered becomes free of hindrance. (A criterion that was not met may become
 * undecided: not knowing that a place is a kiosk is not knowing that it may not be licensed.)
 */
class UnknownFactsProperty {

    @Provide
    Arbitrary<RuleCase> cases() {
        List<RuleCase> all = new ArrayList<>();
        for (String id : List.of("national", "valdres", "3451", "3407", "3436", "indre-namdal", "3322")) {
            List<Layer> layers = Rules.base(id).layers();
            all.addAll(layers.get(layers.size() - 1).cases());
        }
        all.addAll(EveryKindOfRuleTest.base().layers().get(1).cases());
        return Arbitraries.of(all);
    }

    @Property(tries = 250, shrinking = ShrinkingMode.OFF)
    void taking_a_known_fact_away_never_helps(@ForAll("cases") RuleCase c) {
        RuleBase base = c.layer().equals("9901") ? EveryKindOfRuleTest.base() : Rules.base(c.layer());
        CheckResult whole = Rules.ENGINE.check(base, c.request(), Language.NB);
        Map<String, Outcome> before =
                whole.criteria().stream().collect(Collectors.toMap(CriterionResult::id, CriterionResult::outcome));
        JsonNode json = Rules.tree(Replay.store(c.request(), whole, Language.NB).request());
        for (String pointer : facts(json)) {
            CheckRequest less = RequestReader.read(without((ObjectNode) json, pointer), false);
            CheckResult result = Rules.ENGINE.check(base, less, Language.NB);
            String about = c.sentence() + " without " + pointer;
            if (result.conclusion() == Conclusion.NO_HINDRANCE) {
                assertThat(whole.conclusion()).as(about).isEqualTo(Conclusion.NO_HINDRANCE);
            }
            for (CriterionResult r : result.criteria()) {
                if (r.outcome() == Outcome.MET || r.outcome() == Outcome.NOT_APPLICABLE) {
                    assertThat(before.get(r.id())).as(about + ": " + r.id()).isIn(Outcome.MET, Outcome.NOT_APPLICABLE);
                }
            }
        }
    }

    /** Pointers to everything known, objects and lists too, but the date, what is to be decided and the elements of lists. */
    private static List<String> facts(JsonNode json) {
        List<String> pointers = new ArrayList<>();
        walk(json, "", pointers::add);
        pointers.removeIf(p -> Set.of("/date", "/municipality", "/decision").contains(p));
        return pointers;
    }

    private static void walk(JsonNode node, String pointer, Consumer<String> found) {
        if (node instanceof ObjectNode object) {
            object.fields().forEachRemaining(e -> {
                found.accept(pointer + "/" + e.getKey());
                walk(e.getValue(), pointer + "/" + e.getKey(), found);
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                walk(array.get(i), pointer + "/" + i, found);
            }
        }
    }

    private static JsonNode without(ObjectNode json, String pointer) {
        ObjectNode copy = json.deepCopy();
        int last = pointer.lastIndexOf('/');
        ((ObjectNode) copy.at(pointer.substring(0, last))).remove(pointer.substring(last + 1));
        return copy;
    }
}
