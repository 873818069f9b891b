package no.bevilling.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.bevilling.platform.Problem;
import no.bevilling.rules.CheckRequest.HoursRow;
import no.bevilling.rules.fact.Area;
import no.bevilling.rules.fact.Day;

/** What cannot be right in a proposal before the rules are asked; every field that is wrong is named. */
final class DraftFlaws {
    static final int LONGEST_TEXT = 10_000;
    static final int LONGEST_CONDITION = 1_000;
    static final int MOST_CONDITIONS = 40;
    static final int MOST_HOURS = 100;
    static final String PAST = "Must not be before today";

    private final List<Problem.Field> found = new ArrayList<>();

    private final LocalDate receivedOn;
    private final LocalDate today;

    private DraftFlaws(LocalDate receivedOn, LocalDate today) {
        this.receivedOn = receivedOn;
        this.today = today;
    }

    /** A licence neither begins before it was applied for nor is over when it is given. */
    static List<Problem.Field> of(ProposalDraft draft, LocalDate receivedOn, LocalDate today) {
        DraftFlaws flaws = new DraftFlaws(receivedOn, today);
        if (draft.outcome() == null) {
            flaws.add("outcome", "Must be GRANTED or REFUSED");
        } else if (draft.isGrant()) {
            flaws.terms(draft);
        }
        flaws.reasons(draft);
        return List.copyOf(flaws.found);
    }

    private void add(String field, String message) {
        found.add(new Problem.Field(field, message));
    }

    private void terms(ProposalDraft draft) {
        if (draft.drinkGroups().isEmpty() || draft.drinkGroups().stream().anyMatch(group -> group < 1 || group > 3)) {
            add("drinkGroups", "Must name at least one of the groups 1, 2 and 3");
        }
        if (draft.periodFrom() == null) {
            add("periodFrom", "Must be a date");
        } else if (draft.periodFrom().isBefore(receivedOn)) {
            add("periodFrom", "Must not be before the day of receipt");
        }
        if (draft.periodTo() == null) {
            add("periodTo", "Must be a date");
        } else if (draft.periodFrom() != null && draft.periodTo().isBefore(draft.periodFrom())) {
            add("periodTo", "Must not be before the first day");
        } else if (draft.periodTo().isBefore(today)) {
            add("periodTo", PAST);
        }
        hours(draft);
        area("servingArea", draft.servingArea(), draft.covers(Area.INDOOR));
        area("outdoorArea", draft.outdoorArea(), draft.covers(Area.OUTDOOR));
        if (draft.conditions().size() > MOST_CONDITIONS) {
            add("conditions", "Must be at most " + MOST_CONDITIONS);
        }
        for (int i = 0; i < draft.conditions().size(); i++) {
            if (draft.conditions().get(i).length() > LONGEST_CONDITION) {
                add("conditions[" + i + "]", "Must be at most " + LONGEST_CONDITION + " characters");
            }
        }
    }

    private void hours(ProposalDraft draft) {
        if (draft.hours().isEmpty()) {
            add("hours", "Must give hours for at least one area");
        }
        if (draft.hours().size() > MOST_HOURS) {
            add("hours", "Must be at most " + MOST_HOURS + " rows");
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < draft.hours().size(); i++) {
            HoursRow row = draft.hours().get(i);
            if (!isWhole(row)) {
                add("hours[" + i + "]", "Must have area, group, days, from and to");
                continue;
            }
            if (!draft.drinkGroups().contains(row.drinkGroup())) {
                add("hours[" + i + "]", "Must be of a group that is granted");
            }
            for (Day day : row.days()) {
                if (!seen.add(row.area() + " " + row.drinkGroup() + " " + day)) {
                    add("hours[" + i + "]", "Gives hours for the same group and day twice");
                    break;
                }
            }
        }
        for (Integer group : draft.drinkGroups()) {
            if (draft.hours().stream().noneMatch(row -> group.equals(row.drinkGroup()))) {
                add("hours", "Must give hours for each group that is granted");
                break;
            }
        }
    }

    static boolean isWhole(HoursRow row) {
        return row.area() != null
                && row.drinkGroup() != null
                && row.from() != null
                && row.to() != null
                && row.days() != null
                && !row.days().isEmpty();
    }

    private void area(String field, String text, boolean needed) {
        if (needed && text.isBlank()) {
            add(field, "Must say where");
        } else if (text.length() > LONGEST_CONDITION) {
            add(field, "Must be at most " + LONGEST_CONDITION + " characters");
        }
    }

    private void reasons(ProposalDraft draft) {
        if (draft.rules().isEmpty()) {
            add("rules", "Must name at least one rule, each as reference: content");
        }
        if (draft.facts().isEmpty()) {
            add("facts", "Must state the facts");
        }
        if (draft.assessment().isEmpty()) {
            add("assessment", "Must state what weighed");
        }
        length(
                "rules",
                draft.rules().stream()
                        .mapToInt(rule ->
                                rule.reference().length() + rule.content().length())
                        .sum());
        length("facts", draft.facts().stream().mapToInt(String::length).sum());
        length(
                "statements",
                draft.statements().stream()
                        .mapToInt(one -> one.body().length() + one.content().length())
                        .sum());
        length(
                "assessment",
                draft.assessment().stream().mapToInt(String::length).sum());
        length("individualAssessment", draft.individualAssessment().length());
    }

    private void length(String field, int length) {
        if (length > LONGEST_TEXT) {
            add(field, "Must be at most " + LONGEST_TEXT + " characters");
        }
    }
}
