package no.bevilling.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.bevilling.rules.CheckResult.Outcome;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A made-up municipality with every kind of rule that others have, and not a line of DRL. */
class EveryKindOfRuleTest {

    static final LayerSource MUNICIPALITY =
            RuleFolder.read(Path.of("src/test/resources/rules-every-kind")).get(0);

    static List<LayerSource> chain() {
        List<LayerSource> chain = new ArrayList<>(Rules.chain("national"));
        chain.add(MUNICIPALITY);
        return chain;
    }

    static RuleBase base() {
        return Rules.LOADER.load(chain());
    }

    @TestFactory
    Stream<DynamicTest> its_cases_hold() {
        return base().layers().get(1).cases().stream()
                .map(c -> dynamicTest(
                        c.sentence(),
                        () -> assertThat(new CaseRunner(Rules.ENGINE).failures(base(), c))
                                .isEmpty()));
    }

    @Test
    void every_outcome_of_every_criterion_has_a_case() {
        assertThatCode(() -> Rules.LOADER.verify(chain(), Rules.ENGINE)).doesNotThrowAnyException();
    }

    @Test
    void it_uses_every_kind_of_table_every_cap_and_every_requirement_without_DRL() {
        Layer layer = base().layers().get(1);
        assertThat(layer.drl()).isEmpty();
        Set<RuleTable.Kind> kinds = EnumSet.noneOf(RuleTable.Kind.class);
        layer.tables().forEach(t -> kinds.add(t.kind()));
        assertThat(kinds).containsExactlyInAnyOrder(RuleTable.Kind.values());
        assertThat(codes(layer, RuleTable.Kind.CAPS, "cap"))
                .containsAll(Stream.of(Cap.values()).map(Enum::name).toList());
        assertThat(codes(layer, RuleTable.Kind.REQUIREMENTS, "requirement"))
                .containsAll(Stream.of(Requirement.values()).map(Enum::name).toList());
        assertThat(codes(layer, RuleTable.Kind.RENEWAL, "mode"))
                .containsAll(Stream.of(RenewalMode.values()).map(Enum::name).toList());
    }

    @Test
    void every_code_that_may_stand_in_a_table_has_a_name_for_people() {
        for (TableSchema schema : TableSchemas.all()) {
            for (TableSchema.Column column : schema.columns()) {
                for (String code : column.values()) {
                    for (Language language : Language.values()) {
                        assertThat(column.labelOf(code, language))
                                .as("%s %s %s", schema.kind(), column.name(), code)
                                .isNotEqualTo(code);
                    }
                }
            }
        }
    }

    @Test
    void the_description_of_the_format_names_every_kind_column_and_code() throws IOException {
        String format = Files.readString(Path.of("docs/rule-format.md"));
        for (TableSchema schema : TableSchemas.all()) {
            assertThat(format).contains(schema.kind().name());
            assertThat(schema.columns()).allSatisfy(c -> assertThat(format).containsPattern("\\b" + c.name() + "\\b"));
        }
        assertThat(format)
                .contains(names(Cap.values()))
                .contains(names(Requirement.values()))
                .contains(names(RenewalMode.values()))
                .contains(names(DecidingBody.values()))
                .contains(names(DelegatedOutcome.values()))
                .contains(names(FeeBasis.values()));
    }

    private static List<String> names(Enum<?>[] codes) {
        return Stream.of(codes).map(Enum::name).toList();
    }

    private static List<String> codes(Layer layer, RuleTable.Kind kind, String column) {
        return layer.tables().stream()
                .filter(t -> t.kind() == kind)
                .flatMap(t -> t.rows().stream())
                .map(r -> (String) r.cells().get(column))
                .toList();
    }

    @Test
    void conditions_attached_to_hours_come_in_all_three_languages() {
        RuleCase friday = base().layers().get(1).cases().stream()
                .filter(c -> c.sentence().startsWith("Fredag til 01"))
                .findFirst()
                .orElseThrow();
        assertThat(texts(friday, Language.NB))
                .contains("Det skal være minst 2 ordensvakter fra kl. 23:00 til kl. 03:00.");
        assertThat(texts(friday, Language.NN))
                .contains("Frå kl. 00:00 til kl. 03:00 er aldersgrensa for å kome inn 18 år.");
        assertThat(texts(friday, Language.EN))
                .contains(
                        "At least 3 of the staff on duty from 00:00 to 03:00 must be trained in responsible serving.");
    }

    private static List<String> texts(RuleCase c, Language language) {
        return Rules.ENGINE.check(base(), c.request(), language).suggestedConditions().stream()
                .map(CheckResult.Suggestion::text)
                .toList();
    }

    @Test
    void what_is_not_registered_is_told_for_the_criterion_that_stands_in() {
        RuleBase base = base();
        assertThat(base.notRegistered("national-sale-hours-default").note().nb())
                .isEqualTo("Kommunens salgstider er ikke registrert. Lovens normaltid gjelder.");
        assertThat(base.notRegistered("national-serving-hours-default")).isNull();
    }

    /** As when the act let places show the World Cup: some weeks, then the old limit again. */
    @Test
    void a_temporary_act_moves_the_statutory_limit_for_its_weeks_only() {
        LayerSource national = with(
                Rules.chain("national").get(0),
                "tables/serving-hours-limit.yaml",
                "rows:\n",
                "rows:\n  - { drinkGroups: [1, 2], validFrom: 2027-06-11, validTo: 2027-07-19, from: \"06:00\", to: \"05:00\" }\n");
        LayerSource local = with(
                MUNICIPALITY,
                "tables/serving-hours.yaml",
                "rows:\n",
                "rows:\n  - { drinkGroups: [1, 2], validFrom: 2027-06-11, validTo: 2027-07-19, from: \"08:00\", to: \"05:00\" }\n");
        RuleBase base = new RuleBaseLoader().load(List.of(national, local));
        assertThat(servedUntilFive(base, "2027-06-10")).isEqualTo(Outcome.NOT_MET);
        assertThat(servedUntilFive(base, "2027-06-11")).isEqualTo(Outcome.MET);
        assertThat(servedUntilFive(base, "2027-07-19")).isEqualTo(Outcome.MET);
        assertThat(servedUntilFive(base, "2027-07-20")).isEqualTo(Outcome.NOT_MET);

        LayerSource tooLong = with(local, "tables/serving-hours.yaml", "validTo: 2027-07-19", "validTo: 2027-07-20");
        assertThat(TableRefusalTest.problems(national, tooLong))
                .anySatisfy(p -> assertThat(p.message())
                        .contains("outside the statutory frame", "06:00-03:00", "alkoholloven § 4-4"));
    }

    private static LayerSource with(LayerSource layer, String file, String from, String to) {
        assertThat(Rules.text(layer, file)).contains(from);
        return Rules.with(layer, file, Rules.text(layer, file).replace(from, to));
    }

    private static Outcome servedUntilFive(RuleBase base, String date) {
        CheckRequest request = Rules.request("""
                {"municipality":"9901","date":"%s","application":{"kind":"NEW","licenceType":"SERVING","drinkGroups":[1],
                "hours":[{"area":"INDOOR","drinkGroup":1,"days":["FRIDAY"],"from":"12:00","to":"05:00"}]},
                "premises":{"venueKind":"BAR","zone":"OTHER","nearby":[]}}
                """.formatted(LocalDate.parse(date)));
        CheckResult result = Rules.ENGINE.check(base, request, Language.NB);
        List<Outcome> both = result.criteria().stream()
                .filter(c ->
                        List.of("9901-serving-hours", "national-serving-hours").contains(c.id()))
                .map(CheckResult.CriterionResult::outcome)
                .distinct()
                .toList();
        assertThat(both).hasSize(1);
        return both.get(0);
    }
}
