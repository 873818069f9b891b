package no.bevilling.rules;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import no.bevilling.rules.fact.Area;
import no.bevilling.rules.fact.Day;

/** Picks the rows of tables for the case at hand: the first row that fits, or all that could be the one. */
final class TablePicker {

    /** The rows that could hold, in order, and the unknown facts that keep it open. The last row is certain, if any is. */
    record Picked(List<RuleTable.Row> rows, Set<String> missing) {}

    private final Facts facts;
    private final Set<String> localTopics;
    private final LocalDate date;

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
        List<RuleTable.Row> rows = new ArrayList<>();
        Set<String> missing = new LinkedHashSet<>();
        for (RuleTable.Row row : table.rows()) {
            if (!row.inForce(date) || !selector.test(row)) {
                continue;
            }
            Condition.Outcome outcome = row.when().holds(facts, localTopics);
            Condition.Truth truth = outcome.truth();
            if (truth == Condition.Truth.NO || isOnlyAboutEvents(outcome)) {
                continue;
            }
            Condition.Truth season = season(row);
            if (season == Condition.Truth.NO) {
                continue;
            }
            rows.add(row);
            missing.addAll(outcome.missing());
            if (season == Condition.Truth.UNKNOWN) {
                missing.add(isEvent() ? "event.from" : "application.partOfYear");
            }
            if (truth == Condition.Truth.YES && season == Condition.Truth.YES) {
                return new Picked(rows, missing);
            }
        }
        return new Picked(rows, missing);
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
