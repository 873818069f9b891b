package no.bevilling.decision;

import java.util.ArrayList;
import java.util.List;
import no.bevilling.application.ApplicationForm;
import no.bevilling.platform.Problem;
import no.bevilling.rules.CheckRequest.HoursRow;
import no.bevilling.rules.fact.Area;
import no.bevilling.rules.fact.Day;

/**
 * Where a grant gives more than was applied for. The police and the social services have spoken about the application
 * (alkoholloven § 1-7), and a departure is weighed for what it asks: nothing beyond it has been heard or weighed.
 */
final class BeyondApplication {
    static final String MESSAGE = "Must not be more than was applied for";

    private final ApplicationForm.Licence asked;

    private BeyondApplication(ApplicationForm.Licence asked) {
        this.asked = asked;
    }

    /** The fields that go beyond; rows of hours that are not whole are left to {@link DraftFlaws}. */
    static List<Problem.Field> of(ProposalDraft draft, ApplicationForm.Licence asked) {
        if (!draft.isGrant()) {
            return List.of();
        }
        BeyondApplication beyond = new BeyondApplication(asked);
        List<Problem.Field> found = new ArrayList<>();
        if (!asked.drinkGroups().containsAll(draft.drinkGroups())) {
            found.add(new Problem.Field("drinkGroups", MESSAGE));
        }
        if (draft.covers(Area.OUTDOOR) && asked.hours().stream().noneMatch(row -> row.area() == Area.OUTDOOR)) {
            found.add(new Problem.Field("outdoorArea", MESSAGE));
        }
        for (int i = 0; i < draft.hours().size(); i++) {
            HoursRow row = draft.hours().get(i);
            if (DraftFlaws.isWhole(row) && !row.days().stream().allMatch(day -> beyond.isAsked(row, day))) {
                found.add(new Problem.Field("hours[" + i + "]", MESSAGE));
            }
        }
        return found;
    }

    private boolean isAsked(HoursRow granted, Day day) {
        GrantableHours.Window window = GrantableHours.Window.of(granted);
        List<HoursRow> sameKind = asked.hours().stream()
                .filter(row -> row.area() == granted.area() && row.drinkGroup().equals(granted.drinkGroup()))
                .toList();
        boolean named = sameKind.stream().anyMatch(row -> row.days().contains(day));
        return sameKind.stream()
                .filter(row -> named ? row.days().contains(day) : isSpecial(day))
                .anyMatch(row -> GrantableHours.Window.of(row).covers(window));
    }

    /** A special day that the application does not name falls on a weekday that it may name. */
    private static boolean isSpecial(Day day) {
        return day.ordinal() > Day.SUNDAY.ordinal();
    }
}
