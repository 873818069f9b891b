package no.bevilling.calendar;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.bevilling.account.Role;
import no.bevilling.platform.NavigationItem;
import no.bevilling.platform.NavigationSource;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.StaffMenu;
import no.bevilling.platform.Texts;

/** The own calendar, for those who have deadlines, inspections or meetings in the municipality of the page. */
@ApplicationScoped
@Priority(82)
class CalendarNavigation implements NavigationSource {
    @Inject
    StaffMenu menu;

    @Inject
    Texts texts;

    @Override
    public List<NavigationItem> items(PageContext page) {
        return menu.item(
                page,
                "kalender",
                texts.of(CalendarMessages.class).title(),
                Role.CASEWORKER,
                Role.APPROVER,
                Role.INSPECTOR,
                Role.COMMITTEE);
    }
}
