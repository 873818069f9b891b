package no.bevilling.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import no.bevilling.rules.RuleDifference.Change;
import no.bevilling.rules.RuleDifference.Kind;
import no.bevilling.rules.RuleDifference.Topic;
import org.junit.jupiter.api.Test;

class RuleComparisonTest {

    private static final String HOURS = "tables/serving-hours.yaml";

    @Test
    void an_hour_less_on_Fridays_indoors_for_beer_is_said_in_one_sentence_in_three_languages() {
        String fridays =
                "rows:\n  - { area: [INDOOR], drinkGroups: [1], days: [FRIDAY], from: \"08:00\", to: \"01:00\" }\n";

        assertThat(only(changed(HOURS, "rows:\n", fridays), Language.NB).sentences())
                .containsExactly("Skjenketiden inne for gruppe 1 fredag slutter 01:00 i stedet for 02:00.");
        assertThat(only(changed(HOURS, "rows:\n", fridays), Language.NN).sentences())
                .containsExactly("Skjenketida inne for gruppe 1 fredag sluttar 01:00 i staden for 02:00.");
        assertThat(only(changed(HOURS, "rows:\n", fridays), Language.EN).sentences())
                .containsExactly("Serving time indoors for group 1 on Friday ends at 01:00 instead of 02:00.");
    }

    @Test
    void one_end_for_all_groups_and_days_is_one_sentence_not_ninety_six() {
        Change change = only(changed(HOURS, "to: \"02:00\"", "to: \"01:00\""), Language.NB);

        assertThat(change.title()).isEqualTo("Skjenketider (Valdres 3.3.2 pkt. 10)");
        assertThat(change.sentences()).containsExactly("Skjenketiden slutter 01:00 i stedet for 02:00.");
    }

    @Test
    void hours_in_another_situation_say_which_situation() {
        Change change = only(changed("tables/outdoor-hours.yaml", "to: \"23:00\"", "to: \"22:00\""), Language.NB);

        assertThat(change.sentences())
                .containsExactly(
                        "Skjenketiden ute, når uro ute kan være til sjenanse, slutter 22:00 i stedet for 23:00.");
    }

    @Test
    void the_same_hours_in_other_rows_change_nothing_but_the_file() {
        Change change = only(
                changed(
                        HOURS,
                        "  - { drinkGroups: [1, 2], from: \"08:00\", to: \"02:00\" }",
                        "  - { drinkGroups: [2], from: \"08:00\", to: \"02:00\" }\n"
                                + "  - { drinkGroups: [1], from: \"08:00\", to: \"02:00\" }"),
                Language.NB);

        assertThat(change.topic()).isEqualTo(Topic.FILE);
        assertThat(change.sentences()).containsExactly("Filen er endret: 2 linjer. Reglene i den leses likt.");
    }

    @Test
    void a_day_that_closes_is_said_to_close() {
        Change change = only(
                changed(
                        "tables/sale-hours.yaml",
                        "days: [BEFORE_SUNDAY_OR_HOLIDAY], from: \"08:00\", to: \"18:00\"",
                        "days: [BEFORE_SUNDAY_OR_HOLIDAY], closed: true"),
                Language.NB);

        assertThat(change.sentences())
                .containsExactly("Salgstiden for gruppe 1 dager før søn- og helligdager faller bort: det blir stengt."
                        + " Før var den 08:00–18:00.");
    }

    @Test
    void groups_that_a_venue_loses_are_told_with_the_venue() {
        Change change = only(
                changed(
                        "tables/serving-groups.yaml",
                        "{ when: { premises.venueKind: [BAR, PUB] }, groups: [1, 2, 3] }",
                        "{ when: { premises.venueKind: [BAR, PUB] }, groups: [1, 2] }"),
                Language.NB);

        assertThat(change.sentences())
                .containsExactly("Når stedet er bar eller pub: gruppe 1 og 2 i stedet for gruppe 1, 2 og 3.");
    }

    @Test
    void a_setting_tells_its_old_and_new_value() {
        Change change = only(
                changed("policy.yaml", "value: 100", "value: 150"), Language.NB, Topic.SETTING, "valdres-near-metres");

        assertThat(change.sentences()).containsExactly("150 i stedet for 100.");
    }

    @Test
    void validity_and_resolution_are_told() {
        List<LayerSource> after = changed(
                "policy.yaml",
                "resolution: null\nvalidFrom: 2014-06-01",
                "resolution: \"KS 12/26\"\nvalidFrom: 2027-01-01");

        assertThat(only(after, Language.NB).sentences())
                .containsExactly("Vedtak: KS 12/26. Før: ingenting.", "Gjelder fra: 1.1.2027. Før: 1.6.2014.");
    }

    @Test
    void a_criterion_that_becomes_softer_is_told_by_its_question() {
        List<LayerSource> after = criterion("valdres-excluded-places", "force: ABSOLUTE", "force: MAIN_RULE");
        Change change = only(after, Language.NB);

        assertThat(change.topic()).isEqualTo(Topic.CRITERION);
        assertThat(change.id()).isEqualTo("valdres-excluded-places");
        assertThat(change.sentences()).containsExactly("Regelen er nå hovedregel, ikke skal-krav.");
    }

    @Test
    void a_question_reworded_in_nynorsk_alone_is_seen_by_readers_of_bokmal_too() {
        String nn = Rules.base("valdres")
                .criterion("valdres-sale-location")
                .question()
                .nn();
        List<LayerSource> after = changed("criteria.yaml", nn, "Er plasseringa god nok?");

        assertThat(only(after, Language.NB).sentences()).containsExactly("Spørsmålet er skrevet om på nynorsk.");
        assertThat(only(after, Language.NN).sentences())
                .containsExactly("Spørsmålet er no: «Er plasseringa god nok?» Før: «" + nn + "»");
    }

    @Test
    void a_new_value_of_a_number_of_the_law_says_from_when() {
        List<LayerSource> before = List.of(Rules.layer("national", "policy.yaml", policy("1"), "parameters.yaml", """
                - id: manager-minimum-age
                  unit: years
                  values:
                    - { value: 20, from: 1998-01-01, source: "alkoholloven § 1-7c" }
                """));
        List<LayerSource> after = List.of(Rules.layer("national", "policy.yaml", policy("1"), "parameters.yaml", """
                - id: manager-minimum-age
                  unit: years
                  values:
                    - { value: 20, from: 1998-01-01, to: 2026-12-31, source: "alkoholloven § 1-7c" }
                    - { value: 21, from: 2027-01-01, source: "alkoholloven § 1-7c" }
                """));

        assertThat(only(RuleComparison.between(before, after, Language.NB)).sentences())
                .containsExactly("Fra 1.1.2027: 21. Før: 20.");
    }

    @Test
    void a_rule_in_code_that_is_rewritten_is_named() {
        List<LayerSource> after = changed("outdoors.drl", "delimited == false", "delimited != true");

        assertThat(RuleComparison.between(Rules.chain("valdres"), after, Language.NB)
                        .layers()
                        .get(0)
                        .changes())
                .isNotEmpty()
                .allSatisfy(c -> {
                    assertThat(c.topic()).isEqualTo(Topic.RULE);
                    assertThat(c.kind()).isEqualTo(Kind.CHANGED);
                });
    }

    @Test
    void another_layer_on_one_side_only_is_new() {
        RuleDifference difference = RuleComparison.between(Rules.chain("valdres"), Rules.chain("3451"), Language.EN);

        assertThat(difference.layers()).singleElement().satisfies(l -> {
            assertThat(l.id()).isEqualTo("3451");
            assertThat(l.before()).isNull();
            assertThat(l.changes()).singleElement().extracting(Change::kind).isEqualTo(Kind.ADDED);
        });
    }

    @Test
    void the_same_rules_have_no_difference() {
        assertThat(RuleComparison.between(Rules.chain("3451"), Rules.chain("3451"), Language.NB)
                        .none())
                .isTrue();
    }

    @Test
    void no_file_of_any_published_layer_can_change_or_vanish_without_a_word() {
        for (LayerSource layer : Rules.all()) {
            List<LayerSource> before =
                    Rules.chain(RuleBaseStore.versionOf(layer).id());
            for (String file : layer.files().keySet()) {
                assertThat(RuleComparison.between(before, touched(before, file), Language.NB)
                                .size())
                        .as(layer.path() + "/" + file)
                        .isPositive();
            }
        }
    }

    @Test
    void files_that_cannot_be_read_are_refused_by_name() {
        assertThatThrownBy(() -> RuleComparison.between(
                        Rules.chain("valdres"),
                        changed("criteria.yaml", "force: ABSOLUTE", "force: STRONG"),
                        Language.NB))
                .isInstanceOf(RuleBaseRefused.class)
                .hasMessageContaining("regions/valdres/criteria.yaml");
    }

    private static String policy(String version) {
        return """
                id: national
                version: "%s"
                name: Loven
                adoptedBy: Stortinget
                validFrom: 2016-01-01
                verified: true
                """.formatted(version);
    }

    private static List<LayerSource> touched(List<LayerSource> chain, String file) {
        LayerSource last = chain.get(chain.size() - 1);
        String comment = file.endsWith(".drl") ? "\n// read again\n" : "\n# read again\n";
        List<LayerSource> after = new ArrayList<>(chain.subList(0, chain.size() - 1));
        after.add(Rules.with(last, file, Rules.text(last, file) + comment));
        return after;
    }

    /** The chain of Valdres with a text replaced in one of its files. */
    private static List<LayerSource> changed(String file, String what, String by) {
        List<LayerSource> chain = new ArrayList<>(Rules.chain("valdres"));
        LayerSource valdres = chain.remove(1);
        String text = Rules.text(valdres, file);
        assertThat(text).contains(what);
        chain.add(Rules.with(valdres, file, text.replace(what, by)));
        return chain;
    }

    private static List<LayerSource> criterion(String id, String what, String by) {
        List<LayerSource> chain = new ArrayList<>(Rules.chain("valdres"));
        LayerSource valdres = chain.remove(1);
        String text = Rules.text(valdres, "criteria.yaml");
        int at = text.indexOf(what, text.indexOf("- id: " + id + "\n"));
        chain.add(
                Rules.with(valdres, "criteria.yaml", text.substring(0, at) + by + text.substring(at + what.length())));
        return chain;
    }

    private static Change only(List<LayerSource> after, Language language) {
        return only(RuleComparison.between(Rules.chain("valdres"), after, language));
    }

    private static Change only(List<LayerSource> after, Language language, Topic topic, String id) {
        return RuleComparison.between(Rules.chain("valdres"), after, language).layers().get(0).changes().stream()
                .filter(c -> c.topic() == topic && c.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Change only(RuleDifference difference) {
        assertThat(difference.layers()).hasSize(1);
        List<Change> changes = difference.layers().get(0).changes();
        assertThat(changes).hasSize(1);
        return changes.get(0);
    }
}
