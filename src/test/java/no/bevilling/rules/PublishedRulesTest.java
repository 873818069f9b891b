package no.bevilling.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.bevilling.rules.fact.ApplicationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules that the house publishes: national, three regions with their municipalities, Gjøvik and Nesbyen. */
class PublishedRulesTest {

    private static final Path RULES = Path.of("rules");
    private static final RuleBaseLoader LOADER = new RuleBaseLoader();
    private static final RuleEngine ENGINE = Rules.ENGINE;

    private static Map<String, LayerSource> published() {
        Map<String, LayerSource> byId = new LinkedHashMap<>();
        RuleFolder.read(RULES)
                .forEach(s -> byId.put(LayerReader.policy(s, new Problems()).id(), s));
        return byId;
    }

    private static List<LayerSource> chain(String id) {
        Map<String, LayerSource> all = published();
        List<LayerSource> chain = new ArrayList<>();
        for (String at = id;
                at != null;
                at = LayerReader.policy(all.get(at), new Problems()).extendsId()) {
            chain.add(0, all.get(at));
        }
        return chain;
    }

    static Stream<String> municipalities() {
        return published().entrySet().stream()
                .filter(e -> e.getValue().path().startsWith("municipalities/"))
                .map(Map.Entry::getKey);
    }

    @ParameterizedTest
    @MethodSource("municipalities")
    void every_municipality_has_rules_whose_cases_all_hold(String number) {
        assertThatCode(() -> LOADER.verify(chain(number), ENGINE)).doesNotThrowAnyException();
    }

    @Test
    void every_municipality_of_the_plans_is_there() {
        assertThat(municipalities())
                .contains("3449", "3450", "3451", "3452", "3453", "3454")
                .contains("3436", "3438", "3439")
                .contains("5041", "5042", "5043", "5044", "5045", "5046")
                .contains("3407", "3322");
    }

    @Test
    void where_hours_are_not_registered_the_criterion_of_the_law_says_so_in_all_three_languages() {
        for (String number : List.of("3436", "3438", "3439", "5041", "5042", "5043", "5044", "5045", "5046", "3322")) {
            RuleBase base = LOADER.load(chain(number));
            for (String criterion : List.of("national-serving-hours-default", "national-sale-hours-default")) {
                Text note = base.notRegistered(criterion).note();
                assertThat(List.of(note.nb(), note.nn(), note.en()))
                        .allSatisfy(text -> assertThat(text).isNotBlank());
            }
        }
        RuleBase valdres = LOADER.load(chain("3451"));
        assertThat(valdres.notRegistered("national-own-production-sale-hours-default"))
                .isNotNull();
        assertThat(valdres.notRegistered())
                .containsKeys("delegation", "renewal", "lead-times")
                .doesNotContainKeys("serving-hours", "sale-hours");
        assertThat(LOADER.load(chain("national")).notRegistered()).isEmpty();
        assertThat(LOADER.load(chain("3407")).notRegistered("national-serving-hours-default"))
                .isNull();
        assertThat(LOADER.load(chain("3451")).notRegistered("national-sale-hours-default"))
                .isNull();
    }

    @Test
    void the_municipalities_of_Indre_Namdal_inspect_every_second_event() {
        for (String number : List.of("5041", "5042", "5043", "5044", "5045", "5046")) {
            PolicySettings settings = new PolicySettings(LOADER.load(chain(number)), LocalDate.of(2026, 12, 1));
            assertThat(settings.inspectedEveryNth(ApplicationKind.SINGLE_OCCASION)
                            .value())
                    .isEqualTo(2);
            assertThat(settings.leadTimeDays(new PolicySettings.Occasion(
                                    ApplicationKind.SINGLE_OCCASION, null, null, null, null))
                            .state())
                    .isEqualTo(PolicyAnswer.State.NOT_REGISTERED);
        }
    }

    /** A new number in 2020 and again in 2024; the rules follow the municipality, not the number. */
    @Test
    void Nesbyen_is_found_by_the_number_it_had_on_the_day() {
        InMemoryRuleBaseStore store = new InMemoryRuleBaseStore();
        published().values().forEach(store::put);
        RuleBases bases = new RuleBases(store, LOADER);
        assertThat(bases.on("3040", LocalDate.of(2023, 12, 31)).policy().name()).isEqualTo("Nesbyen");
        assertThat(bases.on("3322", LocalDate.of(2024, 1, 1)).policy().name()).isEqualTo("Nesbyen");
        assertThatThrownBy(() -> bases.on("3322", LocalDate.of(2023, 12, 31))).isInstanceOf(RuleBases.NoRuleBase.class);
    }

    @Test
    void every_kind_of_application_has_a_case_in_the_national_rules() {
        Set<ApplicationKind> kinds = EnumSet.noneOf(ApplicationKind.class);
        LOADER.load(chain("national")).layers().get(0).cases().stream()
                .map(c -> c.request().application())
                .filter(a -> a != null && a.kind() != null)
                .forEach(a -> kinds.add(a.kind()));
        assertThat(kinds).containsExactlyInAnyOrder(ApplicationKind.values());
    }

    @Test
    void no_rule_base_of_theirs_claims_to_be_confirmed_by_the_municipality() {
        municipalities()
                .forEach(number -> assertThat(LOADER.load(chain(number)).verified())
                        .as(number)
                        .isFalse());
    }

    /** Gjøvik's page prints spirits from 08:00; the act never allows group 3 between 03:00 and 13:00. */
    @Test
    void spirits_from_eight_are_refused_on_loading_with_the_paragraph_named() {
        LayerSource trap = RuleFolder.read(Path.of("src/test/resources/rules-refused/spirits-from-eight"))
                .get(0);
        assertThatThrownBy(() -> LOADER.load(List.of(published().get("national"), trap)))
                .isInstanceOf(RuleBaseRefused.class)
                .hasMessageContaining("tables/serving-hours.yaml")
                .hasMessageContaining("group 3")
                .hasMessageContaining("alkoholloven § 4-4");
    }

    @Test
    void every_item_of_the_Valdres_plan_is_encoded_or_recorded() {
        RuleBase base = LOADER.load(chain("3451"));
        Set<String> said = new TreeSet<>();
        base.criteria().forEach(c -> said.addAll(c.plan()));
        base.tables().values().forEach(t -> said.addAll(t.plan()));
        base.conditions().forEach(c -> said.addAll(c.plan()));
        base.settings().values().forEach(s -> said.add(s.source()));
        for (int item = 1; item <= 5; item++) {
            assertThat(said).contains("Valdres 3.3.1 pkt. " + item);
        }
        for (String item : List.of("1", "2", "3", "4 a", "4 b", "4 c", "4 d", "5", "6", "7", "8", "9", "10")) {
            assertThat(said).contains("Valdres 3.3.2 pkt. " + item);
        }
    }

    @Test
    void no_answer_shows_an_empty_place_or_a_bare_code_to_people() {
        for (String number : List.of("3451", "3407", "3436", "5045", "3322")) {
            RuleBase base = LOADER.load(chain(number));
            for (Layer layer : base.layers()) {
                for (RuleCase c : layer.cases()) {
                    for (Language language : Language.values()) {
                        ENGINE.check(base, c.request(), language)
                                .criteria()
                                .forEach(r -> assertThat(r.answer())
                                        .as("%s: %s in %s", c.sentence(), r.id(), language)
                                        .isNotBlank()
                                        .doesNotContain("{", "}", "null", "CLOSED"));
                    }
                }
            }
        }
    }
}
