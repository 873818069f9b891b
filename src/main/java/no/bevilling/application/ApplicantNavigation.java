package no.bevilling.application;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.bevilling.platform.NavigationGroup;
import no.bevilling.platform.NavigationItem;
import no.bevilling.platform.NavigationSource;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.Texts;

/** The way to apply, for everybody outside the staff pages. */
@ApplicationScoped
@Priority(900)
class ApplicantNavigation implements NavigationSource {
    @Inject
    Texts texts;

    @Override
    public List<NavigationItem> items(PageContext page) {
        return page.getPath().startsWith("/k/")
                ? List.of()
                : List.of(new NavigationItem(
                        "/soknad", texts.of(ApplicationMessages.class).title()));
    }

    @Override
    public NavigationGroup group() {
        return NavigationGroup.FIRST;
    }
}
