package no.bevilling.knowledgetest;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.bevilling.account.Role;
import no.bevilling.platform.NavigationGroup;
import no.bevilling.platform.NavigationItem;
import no.bevilling.platform.NavigationSource;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.StaffMenu;
import no.bevilling.platform.Texts;

/** The knowledge tests, for those who handle cases. */
@ApplicationScoped
@Priority(84)
public class KnowledgeTestNavigation implements NavigationSource {
    @Inject
    StaffMenu menu;

    @Inject
    Texts texts;

    @Override
    public List<NavigationItem> items(PageContext page) {
        return menu.item(
                page, "kunnskapsprover", texts.of(KnowledgeTestMessages.class).menu(), Role.CASEWORKER);
    }

    @Override
    public NavigationGroup group() {
        return NavigationGroup.LICENCES;
    }
}
