package no.bevilling;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Set;

/** The house: its rooms, and which way the arrows between them go. */
@AnalyzeClasses(packages = "no.bevilling", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** Everything that is about a case or what comes of one. */
    private static final String[] ROOMS_THAT_KNOW_CASES = rooms(
            "casework",
            "application",
            "assessment",
            "consultation",
            "decision",
            "appeal",
            "licence",
            "inspection",
            "inspectionplan",
            "violation",
            "renewal",
            "fee",
            "turnover",
            "invoice",
            "fund",
            "statistics",
            "selection",
            "nationalregister",
            "archive",
            "webhook",
            "calendar",
            "retention",
            "committee",
            "tip",
            "selfcheck",
            "ambulatory",
            "foodservice",
            "knowledgetest",
            "onboarding",
            "desk");

    private static final String[] ROOMS_WITH_A_KIND_OF_CASE = rooms(
            "application",
            "decision",
            "appeal",
            "licence",
            "inspection",
            "inspectionplan",
            "violation",
            "renewal",
            "fee",
            "turnover",
            "invoice",
            "fund",
            "statistics",
            "selection",
            "nationalregister",
            "archive",
            "webhook",
            "calendar",
            "retention",
            "committee",
            "tip",
            "selfcheck",
            "ambulatory",
            "foodservice",
            "knowledgetest",
            "onboarding",
            "desk");

    /** Meets the web: addresses that people and programs call. */
    private static final DescribedPredicate<JavaClass> ENDPOINT =
            describe("resources and pages", type -> outermost(type).isAnnotatedWith(Path.class));

    /** Where the pure rules meet the database and the web. */
    private static final DescribedPredicate<JavaClass> EDGE = describe(
            "the edge of the rules",
            type -> outermost(type).isAnnotatedWith(Path.class)
                    || outermost(type).isAnnotatedWith(Entity.class)
                    || outermost(type).isAnnotatedWith(ApplicationScoped.class));

    @ArchTest
    static final ArchRule rules_party_premises_and_municipality_know_no_case = noClasses()
            .that()
            .resideInAnyPackage(rooms("rules", "party", "premises", "municipality"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOMS_THAT_KNOW_CASES)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule casework_knows_no_kind_of_case = noClasses()
            .that()
            .resideInAnyPackage(rooms("casework"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOMS_WITH_A_KIND_OF_CASE)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule rules_are_pure = noClasses()
            .that()
            .resideInAnyPackage(rooms("rules"))
            .and(DescribedPredicate.not(EDGE))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "io.quarkus..",
                            "io.agroal..",
                            "jakarta.persistence..",
                            "jakarta.ws.rs..",
                            "jakarta.transaction..",
                            "jakarta.inject..",
                            "org.hibernate..",
                            "java.sql..",
                            "javax.sql..")
                    .or(resideInAnyPackage("no.bevilling..")
                            .and(DescribedPredicate.not(resideInAnyPackage(rooms("rules"))))))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule facts_know_nothing_but_facts = noClasses()
            .that()
            .resideInAPackage("no.bevilling.rules.fact..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("no.bevilling..")
                    .and(DescribedPredicate.not(resideInAnyPackage("no.bevilling.rules.fact.."))));

    @ArchTest
    static final ArchRule the_database_knows_no_other_room = noClasses()
            .that()
            .resideInAnyPackage(rooms("database"))
            .should()
            .dependOnClassesThat(resideInAnyPackage("no.bevilling..")
                    .and(DescribedPredicate.not(resideInAnyPackage(rooms("database", "platform")))));

    @ArchTest
    static final ArchRule nobody_uses_a_resource_or_a_page = classes().should(notUseAnEndpointOfAnother());

    @ArchTest
    static final ArchRule resources_and_pages_ask_a_service_and_not_the_database = noClasses()
            .that(ENDPOINT)
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "io.agroal..", "org.hibernate..")
                    .or(describe("EntityManager", type -> type.getName().equals("jakarta.persistence.EntityManager"))));

    /** The time comes from the one injected clock, so that tests and rules can set it. */
    @ArchTest
    static final ArchRule time_comes_from_the_injected_clock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("no.bevilling.platform.OsloClock")
            .should()
            .callMethodWhere(describe("it reads the machine's clock", ArchitectureTest::readsMachineClock));

    /** Whether a licence is in force is said in one place: nobody else holds its days against a day. */
    @ArchTest
    static final ArchRule only_the_licence_room_says_whether_a_licence_is_in_force =
            noClasses().should(compareDaysOfALicence());

    private static ArchCondition<JavaClass> compareDaysOfALicence() {
        return new ArchCondition<>("compare the days of a licence") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getCodeUnits().stream()
                        .filter(unit -> unit.getAccessesFromSelf().stream().anyMatch(ArchitectureTest::isDayOfLicence)
                                && unit.getMethodCallsFromSelf().stream().anyMatch(ArchitectureTest::comparesDays))
                        .forEach(unit -> events.add(SimpleConditionEvent.satisfied(
                                type, unit.getFullName() + " compares the days of a licence: ask LicencesInForce")));
            }
        };
    }

    private static boolean isDayOfLicence(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        return (owner.equals("no.bevilling.licence.Licence")
                        || owner.equals("no.bevilling.licence.PublicLicence")
                        || owner.equals("no.bevilling.licence.LicenceEvent"))
                && Set.of("periodFrom", "periodTo", "seasonFrom", "seasonTo", "until", "happenedAt")
                        .contains(access.getName());
    }

    private static boolean comparesDays(JavaMethodCall call) {
        return Set.of(
                                "java.time.LocalDate",
                                "java.time.Instant",
                                "java.time.chrono.ChronoLocalDate",
                                "java.time.MonthDay")
                        .contains(call.getTargetOwner().getName())
                && Set.of("isBefore", "isAfter", "isEqual", "compareTo").contains(call.getName());
    }

    private static boolean readsMachineClock(JavaMethodCall call) {
        AccessTarget.MethodCallTarget target = call.getTarget();
        String owner = target.getOwner().getName();
        boolean now = owner.startsWith("java.time.")
                && target.getName().equals("now")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean system = owner.equals("java.time.Clock") && target.getName().startsWith("system");
        boolean millis = owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis");
        return now || system || millis;
    }

    private static ArchCondition<JavaClass> notUseAnEndpointOfAnother() {
        return new ArchCondition<>("not use a resource or page of another class") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> ENDPOINT.test(dependency.getTargetClass())
                                && !outermost(dependency.getTargetClass()).equals(outermost(type)))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
            }
        };
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }

    private static String[] rooms(String... names) {
        return java.util.Arrays.stream(names)
                .map(name -> "no.bevilling." + name + "..")
                .toArray(String[]::new);
    }
}
