package no.bevilling.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import no.bevilling.rules.CheckResult.Conclusion;
import no.bevilling.rules.CheckResult.CriterionResult;
import no.bevilling.rules.CheckResult.HoursLimit;
import no.bevilling.rules.CheckResult.Outcome;
import no.bevilling.rules.CheckResult.Reason;
import no.bevilling.rules.fact.Area;
import org.junit.jupiter.api.Test;

/** The check as the API shows it, over the rules of Valdres. */
class RuleCheckTest {

    private static CriterionResult criterion(CheckResult result, String id) {
        return result.criteria().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void serving_after_two_is_refused_in_Valdres() {
        CheckResult result = Rules.check(RuleCheckExample.REQUEST);
        assertThat(result.conclusion()).isEqualTo(Conclusion.NOT_GRANTABLE);
        assertThat(result.ruleBase().verified()).isFalse();
        assertThat(result.ruleBase().fingerprint()).startsWith("sha256:").hasSize(71);
        assertThat(result.ruleBase().layers()).hasSize(3);
        CriterionResult hours = criterion(result, "valdres-serving-hours");
        assertThat(hours.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(hours.values()).containsEntry("requested", "02:30").containsEntry("limit", "02:00");
        assertThat(hours.plan()).contains("Valdres 3.3.2 pkt. 10");
        assertThat(hours.source()).isEqualTo(Criterion.Source.GUIDELINE);
        assertThat(hours.answer()).contains("02:30").doesNotContain("{");
    }

    @Test
    void the_limits_are_the_largest_grant_that_nothing_absolute_forbids() {
        CheckResult result = Rules.check(RuleCheckExample.REQUEST);
        assertThat(result.limits().drinkGroups()).containsExactly(1, 2, 3);
        assertThat(result.limits().hours())
                .contains(
                        new HoursLimit(Area.INDOOR, 1, "ORDINARY", "08:00", "02:00", null),
                        new HoursLimit(Area.INDOOR, 3, "BEFORE_SUNDAY_OR_HOLIDAY", "13:00", "02:00", null));
    }

    @Test
    void a_campsite_with_families_is_limited_to_beer_and_wine() {
        ObjectNode request = Rules.tree(RuleCheckExample.REQUEST);
        ((ObjectNode) request.get("premises")).put("venueKind", "CAMPSITE").put("familyCampsite", true);
        CheckResult result = Rules.check(request.toString());
        assertThat(result.limits().drinkGroups()).containsExactly(1, 2);
        assertThat(result.limits().hours()).noneMatch(h -> h.drinkGroup() == 3);
    }

    @Test
    void a_kiosk_gets_nothing() {
        ObjectNode request = Rules.tree(RuleCheckExample.REQUEST);
        ((ObjectNode) request.get("premises")).put("venueKind", "KIOSK");
        CheckResult result = Rules.check(request.toString());
        assertThat(result.conclusion()).isEqualTo(Conclusion.NOT_GRANTABLE);
        assertThat(result.limits().drinkGroups()).isEmpty();
        assertThat(result.limits().hours()).isEmpty();
    }

    @Test
    void what_is_unknown_is_named_and_never_false() {
        CheckResult result = Rules.check("{\"municipality\":\"3451\",\"date\":\"2026-12-01\"}");
        assertThat(result.conclusion()).isEqualTo(Conclusion.ASSESSMENT_NEEDED);
        assertThat(result.criteria())
                .allSatisfy(c -> assertThat(c.outcome()).isIn(Outcome.UNDECIDED, Outcome.NOT_APPLICABLE));
        assertThat(result.criteria())
                .filteredOn(c -> c.reason() == Reason.UNKNOWN_FACT)
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c.missing()).isNotEmpty());
        assertThat(result.criteria()).noneMatch(c -> c.reason() == Reason.RULE_BASE_DEFECT);
    }

    @Test
    void every_fact_that_may_be_unknown_has_a_name_for_people() {
        for (LayerSource source : Rules.all()) {
            for (Criterion c : Rules.base(RuleBaseStore.versionOf(source).id()).criteria()) {
                assertThat(c.paths())
                        .allSatisfy(
                                path -> assertThat(Labels.has(path)).as(path).isTrue());
            }
        }
    }

    @Test
    void texts_come_in_the_language_asked_for() {
        CheckRequest request = Rules.request(RuleCheckExample.REQUEST);
        RuleBase base = Rules.stored().on("3451", request.date());
        for (Language language : Language.values()) {
            assertThat(Rules.ENGINE.check(base, request, language).criteria()).allSatisfy(c -> {
                assertThat(c.question())
                        .isEqualTo(base.criterion(c.id()).question().in(language));
                assertThat(c.answer()).as(c.id()).isNotBlank().doesNotContain("{", "}");
            });
        }
    }

    @Test
    void a_number_counts_on_the_dates_that_the_municipality_bore_it() {
        RuleBases bases = Rules.stored();
        LocalDate day = LocalDate.of(2026, 12, 1);
        assertThat(bases.on("3451", day).policy().name()).isEqualTo("Nord-Aurdal");
        assertThatThrownBy(() -> bases.on("9999", day)).isInstanceOf(RuleBases.UnknownMunicipality.class);
        assertThatThrownBy(() -> bases.on("3451", LocalDate.of(2010, 1, 1))).isInstanceOf(RuleBases.NoRuleBase.class);
    }

    @Test
    void the_newest_version_in_force_counts() {
        assertThat(RuleBases.compareVersions("2014.10", "2014.9")).isPositive();
        assertThat(RuleBases.compareVersions("2014.1", "2014.1")).isZero();
        InMemoryRuleBaseStore store = new InMemoryRuleBaseStore();
        Rules.all().forEach(store::put);
        LayerSource valdres = Rules.chain("valdres").get(1);
        String version = RuleBaseStore.versionOf(valdres).version();
        store.put(Rules.with(
                valdres,
                "policy.yaml",
                Rules.text(valdres, "policy.yaml").replace("\"" + version + "\"", "\"" + version + "9\"")));
        RuleBases bases = new RuleBases(store, Rules.LOADER);
        assertThat(bases.on("3451", LocalDate.of(2026, 12, 1))
                        .layers()
                        .get(1)
                        .policy()
                        .version())
                .isEqualTo(version + "9");
    }

    @Test
    void a_check_once_kept_replays_to_the_identical_result() {
        CheckRequest request = Rules.request(RuleCheckExample.REQUEST);
        RuleBases bases = Rules.stored();
        CheckResult result = Rules.ENGINE.check(bases.on("3451", request.date()), request, Language.NN);
        Replay.Stored stored = Replay.store(request, result, Language.NN);
        Replay replay = new Replay(bases, Rules.ENGINE);
        assertThat(replay.replay(stored).identical()).isTrue();
        assertThat(Replay.request(stored)).isEqualTo(request);
        assertThat(Replay.result(stored).conclusion()).isEqualTo(result.conclusion());
        Replay.Stored forged = new Replay.Stored(
                stored.request(), stored.result().replace("NOT_GRANTABLE", "NO_HINDRANCE"), Language.NN);
        assertThat(replay.replay(forged).differences())
                .singleElement()
                .asString()
                .contains("/conclusion");
    }
}
