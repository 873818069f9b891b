package no.bevilling.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.bevilling.rules.CheckResult.Conclusion;
import no.bevilling.rules.CheckResult.CriterionResult;
import no.bevilling.rules.fact.DecisionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A check asks the questions of one decision: a licence, points, a withdrawal or a fee. */
class OtherDecisionsTest {

    private static final String POINTS = """
            { "municipality": "3451", "date": "2026-12-01", "decision": "PENALTY_POINTS",
              "reaction": { "noticed": true, "commentDeadline": "2026-11-20", "commented": false, "consequencesTold": true,
                "violations": [ { "kind": "UNDERAGE_CUSTOMER", "committed": "2026-10-10", "inspection": "K-1",
                  "points": 4, "circumstances": "ORDINARY" } ], "earlier": [] } }
            """;

    @ParameterizedTest
    @EnumSource
    void only_the_questions_of_the_decision_are_asked(DecisionKind decision) {
        CheckResult result = Rules.check(
                "{ \"municipality\": \"3451\", \"date\": \"2026-12-01\", \"decision\": \"" + decision + "\" }");
        RuleBase base = Rules.base("3451");
        assertThat(result.criteria())
                .isNotEmpty()
                .allSatisfy(c -> assertThat(base.criterion(c.id()).decisions()).contains(decision));
        assertThat(result.conclusion()).isEqualTo(Conclusion.ASSESSMENT_NEEDED);
    }

    @Test
    void a_check_that_names_no_decision_is_about_a_licence() {
        List<String> unnamed = ids(Rules.check("{ \"municipality\": \"3451\", \"date\": \"2026-12-01\" }"));
        assertThat(unnamed)
                .isEqualTo(ids(Rules.check(
                        "{ \"municipality\": \"3451\", \"date\": \"2026-12-01\", \"decision\": \"LICENCE\" }")))
                .noneMatch(id -> id.startsWith("national-points-") || id.startsWith("national-fee-"));
    }

    private static List<String> ids(CheckResult result) {
        return result.criteria().stream().map(CriterionResult::id).toList();
    }

    @Test
    void points_are_answered_in_words_that_name_the_violation_and_suggest_no_conditions() {
        CheckResult result = Rules.check(POINTS);
        assertThat(result.conclusion()).isEqualTo(Conclusion.NOT_GRANTABLE);
        assertThat(result.criteria())
                .filteredOn(c -> c.id().equals("national-points-by-table"))
                .singleElement()
                .satisfies(c -> assertThat(c.answer())
                        .isEqualTo("salg eller skjenking til noen under 18 år: foreslått 4 prikker, tabellen har 8."));
        assertThat(result.suggestedConditions()).isEmpty();
        assertThat(result.limits().hours()).isEmpty();
    }

    @Test
    void a_check_of_points_replays_to_the_same_findings() {
        CheckRequest request = Rules.request(POINTS);
        RuleBases bases = Rules.stored();
        CheckResult result = Rules.ENGINE.check(bases.on("3451", request.date()), request, Language.NN);
        assertThat(new Replay(bases, Rules.ENGINE)
                        .replay(Replay.store(request, result, Language.NN))
                        .identical())
                .isTrue();
    }

    @Test
    void spirits_sold_by_a_shop_and_impossible_numbers_are_refused_by_field() {
        assertThatThrownBy(() -> Rules.request("""
                { "municipality": "3451", "date": "2026-12-01", "decision": "FEE",
                  "fee": { "year": 26, "licenceType": "SALE", "amountInOre": -1,
                    "volumes": [ { "drinkGroup": 3, "litres": 10 } ] } }
                """))
                .isInstanceOfSatisfying(
                        InvalidRequest.class,
                        e -> assertThat(e.errors())
                                .extracting(FieldError::field)
                                .containsExactlyInAnyOrder("fee.year", "fee.amountInOre", "fee.volumes[0].drinkGroup"));
    }
}
