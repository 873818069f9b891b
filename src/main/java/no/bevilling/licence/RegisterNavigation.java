package no.bevilling.licence;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.bevilling.platform.NavigationGroup;
import no.bevilling.platform.NavigationItem;
import no.bevilling.platform.NavigationSource;
import no.bevilling.platform.PageContext;

/** The register stands in everybody's menu. */
@ApplicationScoped
@Priority(10)
class RegisterNavigation implements NavigationSource {
    @Override
    public List<NavigationItem> items(PageContext page) {
        RegisterMessages texts = MessageBundles.get(RegisterMessages.class, Localized.Literal.of(page.getLang()));
        return List.of(new NavigationItem("/register", texts.title()));
    }

    @Override
    public NavigationGroup group() {
        return NavigationGroup.RULES;
    }
}
