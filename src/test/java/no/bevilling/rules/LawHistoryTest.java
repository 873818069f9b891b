package no.bevilling.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/lovhistorikk.md names what exists, and tells of every day on which the rules of the law turn. */
class LawHistoryTest {

    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    /** One line of the table. */
    record Change(LocalDate date, String act, List<String> turns) {
        boolean turns(String id) {
            return turns.stream()
                    .anyMatch(t -> t.endsWith("*") ? id.startsWith(t.substring(0, t.length() - 1)) : t.equals(id));
        }
    }

    private static List<Change> changes() throws IOException {
        List<Change> changes = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("docs/lovhistorikk.md"))) {
            if (line.matches("\\| \\d{4}-.*")) {
                String[] cells = line.split("\\|", -1);
                assertThat(cells).as(line).hasSize(7);
                changes.add(new Change(
                        LocalDate.parse(cells[1].strip()),
                        cells[2].strip(),
                        NAME.matcher(cells[5])
                                .results()
                                .map((MatchResult m) -> m.group(1))
                                .toList()));
            }
        }
        return changes;
    }

    private static Layer national() {
        return Rules.base("national").layers().get(0);
    }

    private static Set<String> catalogue() {
        Layer national = national();
        Set<String> ids = new TreeSet<>();
        national.criteria().forEach(c -> ids.add(c.id()));
        national.parameters().forEach(p -> ids.add(p.id()));
        national.tables().forEach(t -> ids.add(t.id()));
        national.conditions().forEach(c -> ids.add(c.id()));
        national.points().kinds().keySet().forEach(k -> ids.add(k.name()));
        national.duties().forEach(d -> ids.add(d.id()));
        return ids;
    }

    @Test
    void every_name_in_it_exists_in_the_catalogue() throws IOException {
        Set<String> catalogue = catalogue();
        for (Change change : changes()) {
            for (String named : change.turns()) {
                assertThat(catalogue)
                        .as("%s: %s", change.date(), named)
                        .anyMatch(id -> new Change(change.date(), "", List.of(named)).turns(id));
            }
        }
    }

    @Test
    void it_is_told_in_the_order_of_time_with_an_act_for_each_change() throws IOException {
        List<Change> changes = changes();
        assertThat(changes).hasSizeGreaterThan(30);
        assertThat(changes).extracting(Change::date).isSorted();
        assertThat(changes).allSatisfy(c -> assertThat(c.act()).isNotBlank());
    }

    @Test
    void every_day_on_which_a_number_of_the_law_gets_its_value_is_in_it() throws IOException {
        List<Change> changes = changes();
        List<String> missing = new ArrayList<>();
        for (DatedParameter p : national().parameters()) {
            for (DatedParameter.Period period : p.values()) {
                boolean begins = period.unknown() != null && period.from().equals(TemporalCoverageTest.FIRST);
                if (!begins && !told(changes, period.from(), p.id())) {
                    missing.add(p.id() + " from " + period.from());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_day_on_which_a_question_begins_or_ends_is_in_it() throws IOException {
        List<Change> changes = changes();
        for (Criterion c : national().criteria()) {
            Stream.of(c.from(), c.to() == null ? null : c.to().plusDays(1))
                    .filter(day -> day != null)
                    .forEach(day -> assertThat(told(changes, day, c.id()))
                            .as("%s from %s", c.id(), day)
                            .isTrue());
        }
    }

    @Test
    void every_day_on_which_the_points_change_is_in_it() throws IOException {
        List<Change> changes = changes();
        for (PointSystem.Table table : national().points().points()) {
            if (table.unknown() == null) {
                assertThat(changes)
                        .anyMatch(c -> c.date().equals(table.from())
                                && table.points().keySet().stream().anyMatch(k -> c.turns(k.name())));
            }
        }
    }

    private static boolean told(List<Change> changes, LocalDate day, String id) {
        return changes.stream().anyMatch(c -> c.date().equals(day) && c.turns(id));
    }
}
