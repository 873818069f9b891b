package no.bevilling.rules;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import no.bevilling.rules.fact.Area;
import no.bevilling.rules.fact.Day;

/** Picks the rows of tables for the case at hand: the first row that fits, or all that could be the one. */
final class TablePicker {

    /** The rows that could hold, in order, and the unknown facts that keep it open. The last row is certain, if any is. */
    record Picked(List<RuleTable.Row> rows, Set<String> missing) {}

    /** A row that may hold; {@code alone} is what is picked when no row before it may. */
    private record Candidate(RuleTable.Row row, boolean certain, Set<String> missing, Picked alone) {}

    private static final Picked NOTHING = new Picked(List.of(), Set.of());

    private final Facts facts;
    private final Set<String> localTopics;
    private final LocalDate date;
    private final Map<String, List<Candidate>> candidates = new HashMap<>();

    TablePicker(Facts facts, RuleBase base, LocalDate date) {
        this.facts = facts;
        this.localTopics = base.localTopics();
        this.date = date;
    }

    /** Hours for an area, drink group and day. */
    Picked hours(RuleTable table, Area area, int group, Day day) {
        return first(
                table,
                row -> (row.area().isEmpty() || area == null || row.area().contains(area))
                        && (row.drinkGroups().isEmpty() || row.drinkGroups().contains(group))
                        && DayKinds.fits(row.days(), day));
    }

    Picked first(RuleTable table, Predicate<RuleTable.Row> selector) {
        List<RuleTable.Row> rows = null;
        Set<String> missing = null;
        for (Candidate c : candidates(table)) {
            if (!selector.test(c.row())) {
                continue;
            }
            if (rows == null && c.certain()) {
                return c.alone();
            }
            if (rows == null) {
                rows = new ArrayList<>();
                missing = new LinkedHashSet<>();
            }
            rows.add(c.row());
            missing.addAll(c.missing());
            if (c.certain()) {
                break;
            }
        }
        return rows == null ? NOTHING : new Picked(rows, missing);
    }

    /** The rows of the table that this case may come under, whatever the selector: the same for every question. */
    private List<Candidate> candidates(RuleTable table) {
        List<Candidate> known = candidates.get(table.id());
        if (known != null) {
            return known;
        }
        List<Candidate> all = new ArrayList<>();
        for (RuleTable.Row row : table.rows()) {
            if (!row.inForce(date)) {
                continue;
            }
            Condition.Outcome outcome = row.when().holds(facts, localTopics);
            if (outcome.truth() == Condition.Truth.NO || isOnlyAboutEvents(outcome)) {
                continue;
            }
            Condition.Truth season = season(row);
            if (season == Condition.Truth.NO) {
                continue;
            }
            Set<String> missing = outcome.missing();
            if (season == Condition.Truth.UNKNOWN) {
                missing = new LinkedHashSet<>(missing);
                missing.add(isEvent() ? "event.from" : "application.partOfYear");
            }
            boolean certain = outcome.truth() == Condition.Truth.YES && season == Condition.Truth.YES;
            all.add(new Candidate(row, certain, missing, new Picked(List.of(row), Set.of())));
        }
        candidates.put(table.id(), all);
        return all;
    }

    /** Every row that fits for certain, and the facts that other rows wait for. */
    Picked all(RuleTable table) {
        List<RuleTable.Row> rows = new ArrayList<>();
        Set<String> missing = new LinkedHashSet<>();
        for (RuleTable.Row row : table.rows()) {
            if (row.inForce(date)) {
                Condition.Outcome outcome = row.when().holds(facts, localTopics);
                if (outcome.truth() == Condition.Truth.YES) {
                    rows.add(row);
                }
                missing.addAll(outcome.missing());
            }
        }
        return new Picked(rows, missing);
    }

    /** A row for events says nothing about a standing licence, though the event is not known. */
    private boolean isOnlyAboutEvents(Condition.Outcome outcome) {
        return outcome.truth() == Condition.Truth.UNKNOWN
                && facts.kind() != null
                && !isEvent()
                && outcome.missing().stream().allMatch(path -> path.startsWith("event."));
    }

    private boolean isEvent() {
        return facts.kind() != null && facts.kind().isEvent();
    }

    /**
     * A standing licence is served under in every season: only an event's day, or the part of the year that the hours are
     * asked for, can rule a season in or out.
     */
    private Condition.Truth season(RuleTable.Row row) {
        if (row.seasonFrom() == null) {
            return Condition.Truth.YES;
        }
        Season season = new Season(row.seasonFrom(), row.seasonTo());
        if (isEvent()) {
            CheckRequest.Event event = facts.request().event();
            if (event == null || event.from() == null) {
                return Condition.Truth.UNKNOWN;
            }
            return season.holds(MonthDay.from(event.from())) ? Condition.Truth.YES : Condition.Truth.NO;
        }
        CheckRequest.Application application = facts.request().application();
        CheckRequest.PartOfYear part = application == null ? null : application.partOfYear();
        if (part == null || part.from() == null || part.to() == null) {
            return Condition.Truth.UNKNOWN;
        }
        Season asked = new Season(MonthDay.parse("--" + part.from()), MonthDay.parse("--" + part.to()));
        return season.covers(asked)
                ? Condition.Truth.YES
                : season.overlaps(asked) ? Condition.Truth.UNKNOWN : Condition.Truth.NO;
    }
}
