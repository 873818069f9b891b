package no.bevilling.inspection;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import no.bevilling.account.Role;
import no.bevilling.platform.NavigationGroup;
import no.bevilling.platform.NavigationItem;
import no.bevilling.platform.NavigationSource;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.StaffMenu;
import no.bevilling.platform.Texts;

/** The evening for inspectors, and the reports for all who work with them. */
@ApplicationScoped
@Priority(88)
class InspectionNavigation implements NavigationSource {
    @Inject
    StaffMenu menu;

    @Inject
    Texts texts;

    @Override
    public List<NavigationItem> items(PageContext page) {
        InspectionMessages says = texts.of(InspectionMessages.class);
        return Stream.concat(
                        menu.item(page, "kontroll/app", says.appTitle(), Role.INSPECTOR).stream(),
                        menu
                                .item(
                                        page,
                                        "kontroller",
                                        says.reports(),
                                        Role.INSPECTOR,
                                        Role.CASEWORKER,
                                        Role.APPROVER,
                                        Role.COMMITTEE)
                                .stream())
                .toList();
    }

    @Override
    public NavigationGroup group() {
        return NavigationGroup.CONTROL;
    }
}
