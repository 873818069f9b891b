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

    /**
     * The bundle in the reader's language: {@code texts.of(ShellMessages.class).signIn()}. What only staff read is in
     * bokmål for one who reads English: such a bundle has no English.
     */
    public <T> T of(Class<T> bundle) {
        boolean lacking = page.getLanguage() == Language.EN && bundle.isAnnotationPresent(ReadByStaffOnly.class);
        return MessageBundles.get(bundle, Localized.Literal.of(lacking ? Language.NB.tag() : page.getLang()));
    }

    /** The texts in a language that no request asks for: of papers, and of what jobs write. */
    public static Texts in(Language language) {
        return new Texts() {
            @Override
            public <T> T of(Class<T> bundle) {
                return MessageBundles.get(bundle, Localized.Literal.of(language.tag()));
            }
        };
    }
}
