package no.bevilling.explorer;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.bevilling.platform.NavigationGroup;
import no.bevilling.platform.NavigationItem;
import no.bevilling.platform.NavigationSource;
import no.bevilling.platform.PageContext;

/** The rules stand in everybody's menu. */
@ApplicationScoped
@Priority(9)
class ExplorerNavigation implements NavigationSource {
    @Override
    public List<NavigationItem> items(PageContext page) {
        ExplorerMessages texts = MessageBundles.get(ExplorerMessages.class, Localized.Literal.of(page.getLang()));
        return List.of(new NavigationItem("/regler", texts.menu()));
    }

    @Override
    public NavigationGroup group() {
        return NavigationGroup.RULES;
    }
}
