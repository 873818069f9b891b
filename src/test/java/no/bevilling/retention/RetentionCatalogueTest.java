package no.bevilling.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;
import no.bevilling.party.PersonalDataSource;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** Walks the database: nobody makes a table without saying how long what is in it is kept, or why it stays. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RetentionCatalogueTest {
    private static final RetentionCatalogue CATALOGUE = RetentionCatalogue.standard();

    @Inject
    EntityManager entities;

    @Inject
    PersonalDataReader reader;

    @Inject
    PersonalDataLabels labels;

    @Inject
    Municipalities municipalities;

    @Test
    void every_table_has_a_period_or_a_reason_to_stay() {
        Set<String> forgotten = new TreeSet<>(tables());
        forgotten.removeAll(CATALOGUE.tables());
        assertThat(forgotten)
                .as(
                        "tables that retention/catalogue.yaml does not name: say how long what is in them is kept, or why it stays")
                .isEmpty();
    }

    @Test
    void a_kind_that_is_erased_names_tables_that_are_there() {
        assertThat(tables())
                .containsAll(CATALOGUE.kinds().stream()
                        .flatMap(kind -> kind.tables().stream())
                        .toList());
    }

    @Test
    void what_stays_has_a_reason_in_both_languages_and_a_source_and_stands_in_one_place() {
        assertThat(CATALOGUE.kept()).allSatisfy(kept -> {
            assertThat(kept.because()).isNotBlank();
            assertThat(kept.nn()).isNotBlank();
            assertThat(kept.source()).containsPattern("lov|forskrift|forordning");
        });
        assertThat(CATALOGUE.impersonal())
                .allSatisfy(none -> assertThat(none.because()).isNotBlank());
        List<String> stays = CATALOGUE.kept().stream()
                .flatMap(kept -> kept.tables().stream())
                .toList();
        List<String> nobody = CATALOGUE.impersonal().stream()
                .flatMap(none -> none.tables().stream())
                .toList();
        assertThat(stays).doesNotHaveDuplicates().doesNotContainAnyElementsOf(nobody);
        assertThat(nobody).doesNotHaveDuplicates();
        Set<String> erased = CATALOGUE.kinds().stream()
                .flatMap(kind -> kind.tables().stream())
                .collect(Collectors.toCollection(HashSet::new));
        erased.retainAll(nobody);
        assertThat(erased).as("erased, and yet about nobody").isEmpty();
    }

    /** What is about people by its columns' names cannot be listed among what is about nobody. */
    @Test
    void a_table_with_names_or_addresses_of_people_is_not_among_those_about_nobody() {
        List<String> nobody = CATALOGUE.impersonal().stream()
                .flatMap(none -> none.tables().stream())
                .toList();
        assertThat(
                        query(
                                "select distinct table_name from information_schema.columns where table_schema = 'public' and"
                                        + " (column_name like '%identity%' or column_name like '%birth_date%' or column_name like '%payer%'"
                                        + " or column_name like '%\\_by\\_name' or column_name in ('account_id', 'person_id', 'told', 'contact'))"))
                .doesNotContainAnyElementsOf(nobody);
    }

    @Test
    void every_period_has_a_source_a_frame_and_no_gap() {
        for (RetentionCatalogue.Kind kind : CATALOGUE.proposed()) {
            assertThat(kind.periods()).allSatisfy(period -> {
                assertThat(period.source()).as(kind.kind() + "").isNotBlank();
                assertThat(period.months()).isBetween(period.least(), period.most());
                assertThat(kind.periods().stream()
                                .filter(other -> other != period && other.from().equals(period.from())))
                        .isEmpty();
            });
            assertThat(kind.on(LocalDate.of(2018, 7, 20))).isNotNull();
            assertThat(kind.on(LocalDate.of(2040, 1, 1))).isNotNull();
        }
        assertThat(CATALOGUE
                        .of(RetentionKind.INVOICE_PAYERS)
                        .on(LocalDate.of(2026, 11, 30))
                        .least())
                .as("bokføringsloven § 13: five years")
                .isEqualTo(60);
        assertThat(CATALOGUE
                        .of(RetentionKind.INSPECTION_PHOTOS)
                        .on(LocalDate.of(2026, 11, 30))
                        .least())
                .as("alkoholforskriften § 10-2: points count for two years")
                .isEqualTo(24);
    }

    @Test
    void every_table_about_people_is_told_of_to_whoever_asks_or_says_why_not() {
        Set<String> told = reader.parts().stream()
                .flatMap(part -> part.tables().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> not = CATALOGUE.notTold().stream()
                .flatMap(none -> none.tables().stream())
                .toList();
        Set<String> forgotten = new TreeSet<>(CATALOGUE.personal());
        forgotten.removeAll(told);
        not.forEach(forgotten::remove);
        assertThat(forgotten)
                .as(
                        "tables about people that no PersonalDataSource tells of: tell of them, or say why not in retention/catalogue.yaml")
                .isEmpty();
        assertThat(not).doesNotHaveDuplicates().doesNotContainAnyElementsOf(told);
        assertThat(tables()).containsAll(told);
        assertThat(CATALOGUE.notTold())
                .allSatisfy(none -> assertThat(none.source()).containsPattern("lov|forskrift|forordning"));
    }

    @Test
    void every_room_can_be_asked_and_what_it_tells_has_words() {
        Set<String> names = new TreeSet<>(Set.of("true", "false"));
        Set<String> coded = new TreeSet<>();
        for (PersonalDataSource.Part part : reader.parts()) {
            names.add(part.name());
            Matcher column =
                    Pattern.compile("\\bas ([a-z_]+)(?: from |\\s*(?:,|\\n))").matcher(part.sql());
            while (column.find()) {
                names.add(column.group(1));
                String codes = labels.codes(part.name(), column.group(1));
                if (codes != null) {
                    coded.add(part.name() + "." + column.group(1));
                    assertThat(ResourceBundle.getBundle("words.words", Locale.forLanguageTag("nb"))
                                    .keySet())
                            .anyMatch(word -> word.startsWith(codes + "."));
                }
            }
        }
        assertThat(names).hasSizeGreaterThan(80).allSatisfy(name -> {
            for (String language : List.of("nb", "nn")) {
                assertThat(labels.of(name, Locale.forLanguageTag(language)))
                        .as(name)
                        .isNotBlank();
            }
        });
        assertThat(coded)
                .as("columns that codes.properties names")
                .containsExactlyInAnyOrderElementsOf(
                        ResourceBundle.getBundle("personal-data.codes").keySet());
        // A question that the database does not understand fails here, and so does one with a parameter that nobody
        // gives.
        assertThat(Tenant.<List<PersonalDataReader.Found>>call(
                        municipality("3451"),
                        () -> reader.read(new PersonalDataReader.Subject(null, null, "ingen@ingensteds.example"))))
                .isEmpty();
    }

    private int municipality(String number) {
        return municipalities.byNumber(number).orElseThrow().id();
    }

    private Set<String> tables() {
        return new TreeSet<>(query(
                "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')"));
    }

    @SuppressWarnings("unchecked")
    private List<String> query(String sql) {
        return QuarkusTransaction.requiringNew().call(() -> (List<String>)
                (List<?>) entities.createNativeQuery(sql, String.class).getResultList());
    }
}
