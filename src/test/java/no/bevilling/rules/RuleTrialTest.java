package no.bevilling.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.bevilling.rules.RuleTrial.Changed;
import no.bevilling.rules.RuleTrial.Effect;
import no.bevilling.rules.RuleTrial.Found;
import org.junit.jupiter.api.Test;

/** What a changed plan for Valdres would do to places that have a licence by the plan of 2014. */
class RuleTrialTest {

    private static final String RESTAURANT = """
            { "municipality": "3451", "date": "2027-01-01",
              "application": { "kind": "RENEWAL", "licenceType": "SERVING", "drinkGroups": [1, 2, 3],
                "clientele": "GENERAL", "periodFrom": "2027-01-01", "periodTo": "2028-09-30",
                "hours": [
                  { "area": "INDOOR", "drinkGroup": 1, "days": ["FRIDAY", "SATURDAY"], "from": "08:00", "to": "02:00" },
                  { "area": "INDOOR", "drinkGroup": 2, "days": ["FRIDAY", "SATURDAY"], "from": "08:00", "to": "02:00" },
                  { "area": "INDOOR", "drinkGroup": 3, "days": ["FRIDAY", "SATURDAY"], "from": "13:00", "to": "02:00" }
                ] },
              "premises": { "venueKind": "%s", "foodServiceLicence": "GRANTED", "connectedTo": [],
                "nearby": [ { "kind": "SCHOOL", "name": "skolen", "metres": %d } ] } }
            """;

    @Test
    void places_that_serve_until_two_are_restricted_when_the_plan_says_one() {
        Found found = trial("tables/serving-hours.yaml", "02:00", "01:00").on(place("RESTAURANT", 300));
        assertThat(found.effect()).isEqualTo(Effect.RESTRICTED);
        assertThat(found.groups()).containsExactly(1, 2, 3);
        assertThat(found.why()).extracting(Changed::criterion).containsExactly("valdres-serving-hours");
        assertThat(found.why().get(0).values())
                .containsEntry("requested", "02:00")
                .containsEntry("limit", "01:00");
        assertThat(found.why().get(0).answer().nn()).contains("01:00");
    }

    @Test
    void the_same_plan_changes_nothing_and_asks_nothing() {
        RuleTrial trial = trial("tables/serving-hours.yaml", "02:00", "02:00");
        assertThat(trial.affected()).isEmpty();
        assertThat(trial.on(place("RESTAURANT", 300)).effect()).isEqualTo(Effect.UNCHANGED);
    }

    @Test
    void a_plan_that_lets_pubs_serve_beer_and_wine_only_leaves_them_two_groups() {
        RuleTrial trial =
                trial("tables/serving-groups.yaml", "[BAR, PUB] }, groups: [1, 2, 3]", "[BAR, PUB] }, groups: [1, 2]");
        Found pub = trial.on(place("PUB", 300));
        assertThat(pub.effect()).isEqualTo(Effect.RESTRICTED);
        assertThat(pub.groups()).containsExactly(1, 2);
        assertThat(trial.on(place("RESTAURANT", 300)).effect()).isEqualTo(Effect.UNCHANGED);
    }

    @Test
    void a_place_of_a_kind_that_may_no_longer_serve_is_refused() {
        RuleTrial trial = trial(
                "criteria.yaml",
                "values: [STREET_KITCHEN, KIOSK, PETROL_STATION]",
                "values: [STREET_KITCHEN, KIOSK, PETROL_STATION, PUB]");
        assertThat(trial.on(place("PUB", 300)).effect()).isEqualTo(Effect.REFUSED);
    }

    @Test
    void a_longer_distance_to_schools_is_to_be_weighed_by_the_places_inside_it() {
        RuleTrial trial = trial("policy.yaml", "value: 100", "value: 200");
        assertThat(trial.on(place("RESTAURANT", 150)).effect()).isEqualTo(Effect.WEIGHED);
        assertThat(trial.on(place("RESTAURANT", 250)).effect()).isEqualTo(Effect.UNCHANGED);
        assertThat(trial.on(place("RESTAURANT", 50)).effect()).isEqualTo(Effect.UNCHANGED);
    }

    @Test
    void the_other_way_round_the_hindrance_is_gone() {
        RuleTrial tighter = trial("tables/serving-hours.yaml", "02:00", "01:00");
        RuleTrial back = new RuleTrial(
                Rules.ENGINE, base(changed("tables/serving-hours.yaml", "02:00", "01:00")), Rules.base("3451"));
        assertThat(back.affected()).isEqualTo(tighter.affected());
        assertThat(back.on(place("RESTAURANT", 300)).effect()).isEqualTo(Effect.ALLOWED);
    }

    /** Whatever the trial does not ask must not have changed: the whole check, on every case of the plan, agrees. */
    @Test
    void no_criterion_outside_the_affected_ones_answers_differently() {
        for (String[] change : new String[][] {
            {"tables/serving-hours.yaml", "02:00", "01:00"},
            {"tables/outdoor-hours.yaml", "23:00", "21:00"},
            {"policy.yaml", "value: 100", "value: 200"},
        }) {
            RuleBase before = Rules.base("3451");
            RuleBase after = base(changed(change[0], change[1], change[2]));
            RuleTrial trial = new RuleTrial(Rules.ENGINE, before, after);
            for (int metres : List.of(50, 150, 250)) {
                for (String kind : List.of("RESTAURANT", "PUB", "CAMPSITE", "KIOSK")) {
                    Map<String, CheckResult.Outcome> first = outcomes(before, place(kind, metres));
                    Map<String, CheckResult.Outcome> second = outcomes(after, place(kind, metres));
                    first.forEach((id, outcome) -> {
                        if (!trial.affected().contains(id)) {
                            assertThat(second).as(change[0]).containsEntry(id, outcome);
                        }
                    });
                }
            }
            assertThat(trial.affected()).isNotEmpty().hasSizeLessThan(5);
        }
    }

    private static Map<String, CheckResult.Outcome> outcomes(RuleBase base, CheckRequest request) {
        Map<String, CheckResult.Outcome> outcomes = new LinkedHashMap<>();
        Rules.ENGINE.check(base, request, Language.NB).criteria().forEach(c -> outcomes.put(c.id(), c.outcome()));
        return outcomes;
    }

    private static CheckRequest place(String kind, int metres) {
        return Rules.request(RESTAURANT.formatted(kind, metres));
    }

    private static RuleTrial trial(String file, String from, String to) {
        return new RuleTrial(Rules.ENGINE, Rules.base("3451"), base(changed(file, from, to)));
    }

    private static RuleBase base(List<LayerSource> layers) {
        return Rules.LOADER.load(layers);
    }

    /** The layers of Nord-Aurdal with one thing changed in the plan for Valdres. */
    private static List<LayerSource> changed(String file, String from, String to) {
        List<LayerSource> layers = new ArrayList<>(Rules.chain("3451"));
        LayerSource valdres = layers.get(1);
        TreeMap<String, byte[]> files = new TreeMap<>(valdres.files());
        String text = new String(files.get(file), StandardCharsets.UTF_8);
        assertThat(text).as(file).contains(from);
        files.put(file, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
        layers.set(1, new LayerSource(valdres.path(), files));
        return layers;
    }
}
