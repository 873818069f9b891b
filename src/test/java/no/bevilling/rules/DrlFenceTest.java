package no.bevilling.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What rules may not do is refused before anything is compiled. */
class DrlFenceTest {

    private static final String PACKAGE = "no.bevilling.rules.national";
    private static final String ASKS = "$c : Question( id == \"x\" )";
    private static final String MET = "$c.met(\"x\");";

    private static List<Problem> problems(String drl) {
        Problems problems = new Problems();
        DrlFence.check("national/x.drl", drl, PACKAGE, true, problems);
        return problems.all();
    }

    private static String rule(String conditions, String consequence) {
        return head() + "rule \"r\"\nwhen\n" + conditions + "\nthen\n" + consequence + "\nend\n";
    }

    private static String head() {
        return "package " + PACKAGE + "\nimport no.bevilling.rules.fact.*\n";
    }

    @Test
    void what_cannot_be_read_is_told_with_line_and_place_in_the_line() {
        assertThat(problems(rule(ASKS + "\n  Person( age >= )", MET)))
                .anySatisfy(problem -> assertThat(problem.toString()).startsWith("national/x.drl:6:18: not DRL"));
    }

    @Test
    void what_the_fence_refuses_is_told_with_line_and_place_in_the_line() {
        assertThat(problems(rule(ASKS + "\n  Runtime( age > 3 )", MET)))
                .anySatisfy(problem -> assertThat(problem.toString()).startsWith("national/x.drl:6:3 [r]: 'Runtime'"));
    }

    @Test
    void a_plain_question_with_a_plain_answer_passes() {
        assertThat(problems(rule(
                        ASKS + "\nParameter( id == \"age\", $min : number )\n"
                                + "Person( role == PersonRole.MANAGER, $age : age, age >= $min && ( conduct != Conduct.CLEAR || knowledgeTest == true ) )\n"
                                + "not Nearby( kind in ( NearbyKind.SCHOOL, NearbyKind.KINDERGARTEN ), $m : metres )\n"
                                + "exists ( Statement( body == StatementBody.POLICE ) or Application( drinkGroups contains 3 ) )",
                        "$c.met(\"x\", \"age\", $age, \"limit\", $min);")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.exit(1);",
                "$c.met(\"x\"); System.exit(1);",
                "new java.io.File(\"/tmp/x\").delete();",
                "$c.met(\"x\", \"f\", new java.io.File(\"/tmp/x\").delete());",
                "new java.net.Socket(\"example.org\", 80);",
                "Class.forName(\"java.lang.Runtime\");",
                "$c.met(\"x\", \"r\", $c.getClass().getClassLoader());",
                "while (true) { }",
                "for (;;) { $c.met(\"x\"); }",
                "insert( new People(true) );",
                "modify( $c ) { }",
                "update( $c );",
                "retract( $c );",
                "delete( $c );",
                "drools.halt();",
                "Runnable r = () -> {}; r.run();",
                "$c.met(\"x\", \"v\", \"a\" + \"b\");",
                "$c.met(\"another\");",
                "$c.notMet(\"x\", \"limit\", 1440);",
                "$c.met(\"x\", \"v\", unbound);",
                "$c.<String>met(\"x\");",
                "if (true) $c.met(\"x\");",
                "",
                "$c.met(\"x\"); // ok",
            })
    void a_consequence_may_only_answer(String consequence) {
        assertThat(problems(rule(ASKS, consequence)).isEmpty()).isEqualTo(consequence.endsWith("// ok"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eval( System.exit(1) == null )",
                "Premises( eval( 1 == 1 ) )",
                "Premises( this.venueKind.toString() == \"BAR\" )",
                "Premises( venueKind.name() == \"BAR\" )",
                "Premises( getClass() == null )",
                "Premises( class == \"x\" )",
                "Premises() from java.util.List.of()",
                "Premises() from entry-point \"x\"",
                "$n : Number() from accumulate( Nearby( $m : metres ), min( $m ) )",
                "accumulate( Nearby( $m : metres ); $min : min( $m ) )",
                "java.util.List() from collect( Nearby() )",
                "forall( Nearby( metres == 1 ) )",
                "String()",
                "java.lang.Object()",
                "$p : Premises()",
                "Premises( seats == 40 )",
                "Premises( seats > 1+1 )",
                "Premises( zone == null )",
                "Premises( !noiseNuisance )",
                "Premises( noiseNuisance )",
                "Premises( other == 1 )",
                "Premises( venueKind == VenueKind.CASTLE )",
                "Premises( venueKind matches \".*\" )",
                "Premises( venueKind str[startsWith] \"B\" )",
                "Person( age > $unbound )",
                "Person( $a : age )",
                "Parameter( $n : number )",
                "?someQuery( )",
                "Premises() over window:length( 1 )",
                "HoursAsked( to > from && < 3 )",
            })
    void a_condition_may_only_compare_facts(String condition) {
        assertThat(problems(rule(ASKS + "\n" + condition, MET))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import java.util.List",
                "import static java.lang.System.exit",
                "import function java.lang.System.exit",
                "import accumulate java.lang.Object min",
                "global java.util.List list",
                "function void f() { System.exit(1); }",
                "declare Thing name : String end",
                "declare enum Colour RED; end",
                "declare window W Premises() over window:length( 1 ) end",
                "query \"q\" Premises() end",
                "dialect \"mvel\"",
                "unit Foo",
            })
    void a_file_may_only_hold_rules(String statement) {
        assertThat(problems(head() + statement + "\nrule \"r\" when " + ASKS + " then " + MET + " end"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "salience 10",
                "no-loop",
                "no-loop true",
                "lock-on-active true",
                "dialect \"mvel\"",
                "agenda-group \"a\"",
                "date-effective \"01-Jan-2026\"",
                "timer ( int: 1s )",
                "enabled false",
                "duration 1",
                "@watch( * )",
                "extends \"other\"",
            })
    void a_rule_has_no_attributes(String attribute) {
        assertThat(problems(head() + "rule \"r\" " + attribute + " when " + ASKS + " then " + MET + " end"))
                .isNotEmpty();
    }

    @Test
    void the_first_pattern_is_the_question_and_no_rule_goes_without() {
        assertThat(problems(rule("Premises()", MET))).isNotEmpty();
        assertThat(problems(rule("Premises( seats == 1 )\n" + ASKS, MET))).isNotEmpty();
        assertThat(problems(rule("not " + ASKS, MET))).isNotEmpty();
        assertThat(problems(rule("$c : Question()", MET))).isNotEmpty();
        assertThat(problems(rule("", MET))).isNotEmpty();
    }

    @Test
    void escapes_cannot_smuggle_code_past_the_parsers() {
        assertThat(problems(rule(ASKS, "$c.met(\"x\", \"v\", \"\\u0022); System.exit(1); //\");")))
                .isNotEmpty();
    }

    @Test
    void joins_cannot_grow_without_bound() {
        assertThat(problems(rule(ASKS + "\nNearby( metres != 1 )".repeat(5), MET)))
                .isNotEmpty();
        assertThat(problems(rule(ASKS + "\nNearby( metres == 1 )".repeat(9), MET)))
                .isNotEmpty();
    }

    @Test
    void a_municipality_does_not_answer_forms() {
        Problems problems = new Problems();
        DrlFence.check(
                "x.drl",
                rule("$c : Question( form == \"AMONG\", $id : id )", "$c.met($id);"),
                PACKAGE,
                false,
                problems);
        assertThat(problems.all()).isNotEmpty();
    }

    @Test
    void a_problem_names_the_line() {
        assertThat(problems(rule(ASKS + "\nPremises( seats == 40 )", MET)))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.line()).isEqualTo(6);
                    assertThat(p.message()).contains("number of the law hidden in code");
                });
    }

    @Test
    void compiled_rules_see_no_class_outside_the_list() {
        RuleClassLoader loader =
                new RuleClassLoader(java.util.Map.of(), getClass().getClassLoader());
        for (String forbidden : List.of(
                "java.lang.System",
                "java.lang.Runtime",
                "java.lang.ProcessBuilder",
                "java.lang.Thread",
                "java.lang.reflect.Method",
                "java.io.File",
                "java.nio.file.Files",
                "java.net.Socket",
                "java.util.zip.ZipFile",
                "java.util.concurrent.Executors",
                "no.bevilling.rules.RuleEngine",
                "no.bevilling.database.Tenant")) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> loader.loadClass(forbidden))
                    .as(forbidden)
                    .isInstanceOf(ClassNotFoundException.class);
        }
    }
}
