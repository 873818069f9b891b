package no.bevilling.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.LicenceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormPlanTest {
    /** Asked of each person or of the page as a whole; no part of the answers has that name. */
    private static final Set<String> NO_PART = Set.of("people.knowledgeTest", "attachments", "people.influential[]");

    @ParameterizedTest
    @EnumSource(ApplicationKind.class)
    void every_question_of_a_kind_has_a_place_in_the_answers(ApplicationKind kind) {
        assertThat(paths(kind))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(NO_PART.contains(path) || isPart(path))
                        .as(path)
                        .isTrue());
    }

    @ParameterizedTest
    @EnumSource(ApplicationKind.class)
    void every_kind_begins_with_who_applies_and_ends_with_sending(ApplicationKind kind) {
        for (LicenceType type : LicenceType.values()) {
            List<Step> steps = FormPlan.of(kind, type).steps();
            assertThat(steps).startsWith(Step.HOLDER).endsWith(Step.REVIEW);
        }
    }

    @Test
    void a_shop_is_not_asked_about_an_outdoor_area_and_a_restaurant_not_about_its_goods() {
        assertThat(FormPlan.of(ApplicationKind.NEW, LicenceType.SALE).steps()).doesNotContain(Step.OUTDOOR);
        assertThat(FormPlan.of(ApplicationKind.NEW, LicenceType.SERVING).asks("place.mainAssortment"))
                .isFalse();
    }

    @Test
    void no_knowledge_test_is_asked_for_where_the_licence_is_for_one_occasion() {
        assertThat(Stream.of(ApplicationKind.SINGLE_OCCASION, ApplicationKind.AMBULATORY))
                .noneMatch(kind -> FormPlan.of(kind, LicenceType.SERVING).asks("people.knowledgeTest"));
        assertThat(FormPlan.of(ApplicationKind.NEW, LicenceType.SERVING).asks("people.knowledgeTest"))
                .isTrue();
    }

    @Test
    void a_change_of_hours_asks_neither_about_people_nor_about_the_place() {
        FormPlan plan = FormPlan.of(ApplicationKind.HOURS_CHANGE, LicenceType.SERVING);

        assertThat(plan.steps()).containsExactly(Step.HOLDER, Step.CHANGE, Step.HOURS, Step.ATTACHMENTS, Step.REVIEW);
    }

    @Test
    void a_food_service_licence_is_asked_about_only_where_the_place_has_none() {
        FormPlan plan = FormPlan.of(ApplicationKind.NEW, LicenceType.SERVING);
        ApplicationForm with = ApplicationSamples.restaurant(null, null, null);
        ApplicationForm.Place place = with.place();
        ApplicationForm without = with.withPlace(new ApplicationForm.Place(
                place.name(),
                place.streetAddress(),
                place.postalCode(),
                place.postalPlace(),
                place.cadastralUnit(),
                place.latitude(),
                place.longitude(),
                place.venueKind(),
                place.seats(),
                place.concept(),
                no.bevilling.rules.fact.FoodServiceLicence.NONE,
                place.connectedTo(),
                place.mainAssortment(),
                place.otherLicence()));

        assertThat(plan.steps(with)).doesNotContain(Step.FOOD_SERVICE);
        assertThat(plan.steps(without)).contains(Step.FOOD_SERVICE);
        assertThat(FormPlan.of(ApplicationKind.NEW, LicenceType.SALE).steps()).doesNotContain(Step.FOOD_SERVICE);
    }

    @Test
    void a_food_service_licence_alone_is_asked_for_without_hours_drinks_or_licence_manager() {
        FormPlan plan = FormPlan.of(no.bevilling.casework.Matter.FOOD_SERVICE_LICENCE, ApplicationKind.TRANSFER, null);

        assertThat(plan.steps())
                .containsExactly(
                        Step.HOLDER, Step.PLACE, Step.FOOD_SERVICE, Step.PEOPLE, Step.ATTACHMENTS, Step.REVIEW);
        assertThat(plan.asks("people.manager")).isFalse();
        assertThat(plan.requires("people.generalManager")).isTrue();
        assertThat(plan.requires("foodService.agreedOn")).isTrue();
    }

    @Test
    void what_a_kind_does_not_ask_stays_as_it_was_whatever_is_sent() {
        ApplicationForm before = ApplicationSamples.restaurant(null, null, null);
        ApplicationForm told = before.withPlace(null)
                .withChange(new ApplicationForm.Change(null, null, null, null, "Vi vil stenge senere"));

        ApplicationForm after =
                Answers.asked(before, told, FormPlan.of(ApplicationKind.HOURS_CHANGE, LicenceType.SERVING));

        assertThat(after.place()).isEqualTo(before.place());
        assertThat(after.change().description()).isEqualTo("Vi vil stenge senere");
    }

    @Test
    void the_seats_are_kept_only_where_they_are_not_asked_for() {
        ApplicationForm before = ApplicationSamples.restaurant(null, null, null);

        ApplicationForm after = Answers.asked(
                before, before.withPlace(null), FormPlan.of(ApplicationKind.CONCEPT_CHANGE, LicenceType.SERVING));

        assertThat(after.place().name()).isEqualTo("Fjellkroa");
        assertThat(after.place().seats()).isNull();
    }

    private static List<String> paths(ApplicationKind kind) {
        return Arrays.stream(LicenceType.values())
                .map(type -> FormPlan.of(kind, type))
                .flatMap(plan -> plan.steps().stream().flatMap(step -> plan.fields(step).stream()))
                .flatMap(field -> field.condition() == null
                        ? Stream.of(field.path())
                        : Stream.of(field.path(), field.condition().getKey()))
                .distinct()
                .toList();
    }

    private static boolean isPart(String path) {
        Class<?> here = ApplicationForm.class;
        for (String name : path.split("\\.")) {
            Class<?> in = here;
            here = in.getRecordComponents() == null
                    ? null
                    : Arrays.stream(in.getRecordComponents())
                            .filter(component -> component.getName().equals(name))
                            .findFirst()
                            .<Class<?>>map(component -> component.getType())
                            .orElse(null);
            if (here == null) {
                return false;
            }
        }
        return true;
    }
}
