package no.bevilling.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What an executed plan of PostgreSQL ({@code explain (analyze, format json)}) says was read of tables. */
public final class ReadPlan {
    /** @param rows looked at, whether they were wanted or not */
    private record Scan(String table, String how, long rows) {}

    private ReadPlan() {}

    /** Asserts that of each large table a small part was read, by an index: this many rows at most, wanted or not. */
    public static void readsLittle(JsonNode plan, Set<String> large, long mostRows) {
        List<Scan> scans = new ArrayList<>();
        collect(plan, scans);
        assertThat(scans)
                .as(plan.toPrettyString())
                .filteredOn(scan -> large.contains(scan.table()))
                .isNotEmpty()
                .allSatisfy(scan -> {
                    assertThat(scan.how()).isNotEqualTo("Seq Scan");
                    assertThat(scan.rows()).isLessThanOrEqualTo(mostRows);
                });
    }

    private static void collect(JsonNode node, List<Scan> scans) {
        if (node.has("Relation Name")) {
            long rows = node.path("Actual Rows").asLong()
                    + node.path("Rows Removed by Filter").asLong()
                    + node.path("Rows Removed by Index Recheck").asLong();
            scans.add(new Scan(
                    node.path("Relation Name").asText(),
                    node.path("Node Type").asText(),
                    rows * node.path("Actual Loops").asLong()));
        }
        node.path("Plans").forEach(below -> collect(below, scans));
    }
}
