package no.bevilling.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import javax.sql.DataSource;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is adopted stands for ever, and reaches every instance within seconds. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AdoptedRulesStandTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2041, 1, 1);

    @Inject
    DataSource database;

    private RuleBases instance() {
        DatabaseRuleBaseStore store = new DatabaseRuleBaseStore();
        store.database = database;
        return new RuleBases(store, Rules.LOADER);
    }

    @Test
    void another_instance_uses_a_version_within_ten_seconds_of_its_adoption() throws Exception {
        RuleBases other = instance();
        assertThat(other.on("3452", FIRST_DAY).policy().version()).isEqualTo("2014.1");
        LayerSource now = Rules.chain("3452").get(2);
        DatabaseRuleBaseStore here = new DatabaseRuleBaseStore();
        here.database = database;
        here.put(Rules.with(
                now,
                "policy.yaml",
                Rules.text(now, "policy.yaml")
                        .replaceFirst("version: .*", "version: \"2041.1\"")
                        .replaceFirst("validFrom: .*", "validFrom: " + FIRST_DAY)));

        long adopted = System.nanoTime();
        while (!other.on("3452", FIRST_DAY).policy().version().equals("2041.1")) {
            assertThat(System.nanoTime() - adopted).isLessThan(10_000_000_000L);
            Thread.sleep(200);
        }
        assertThat(other.on("3452", FIRST_DAY.minusDays(1)).policy().version())
                .as("the version before ends by the first day of the next")
                .isEqualTo("2014.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update rule_base_version set valid_from = valid_from",
                "delete from rule_base_version",
                "update rule_source set path = path",
                "delete from rule_source_file",
                "update policy_adoption set resolution = resolution",
                "delete from policy_adoption"
            })
    void the_database_refuses_to_change_what_is_adopted(String change) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(change)).isInstanceOf(SQLException.class);
        }
    }
}
