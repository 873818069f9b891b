package no.bevilling.platform;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The texts of message bundles in the reader's language, for what Java says and not a template: errors, receipts. */
@RequestScoped
public class Texts {
    @Inject
    PageContext page;

    /** The bundle in the reader's language: {@code texts.of(ShellMessages.class).signIn()}. */
    public <T> T of(Class<T> bundle) {
        return MessageBundles.get(bundle, Localized.Literal.of(page.getLang()));
    }
}
