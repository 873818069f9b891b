package no.bevilling.platform;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Error pages in the frame of all pages: what happened, what was kept, what to do. */
@ApplicationScoped
public class ShellErrorPages implements ErrorPages {
    @CheckedTemplate(basePath = "platform")
    static class Templates {
        static native TemplateInstance error(String heading, String text, String reference, String signIn);
    }

    @Inject
    PageContext page;

    /**
     * The whole page as HTML, in the reader's language.
     *
     * @param status the HTTP status
     * @param reference names a server error in the log; null for others
     */
    @Override
    public String page(int status, String reference) {
        ManagedContext request = Arc.container().requestContext();
        if (request.isActive()) return render(status, reference);
        request.activate();
        try {
            return render(status, reference);
        } finally {
            request.terminate();
        }
    }

    private String render(int status, String reference) {
        page.readNothing();
        ErrorMessages texts = MessageBundles.get(ErrorMessages.class, Localized.Literal.of(page.getLang()));
        String signIn =
                status == 401 ? "/logg-inn?til=" + URLEncoder.encode(page.getAddress(), StandardCharsets.UTF_8) : null;
        return Templates.error(heading(status, texts), text(status, texts), reference, signIn)
                .setLocale(page.getLanguage().locale())
                .render();
    }

    private static String heading(int status, ErrorMessages texts) {
        return switch (status) {
            case 401 -> texts.unauthorizedTitle();
            case 403 -> texts.forbiddenTitle();
            case 404, 405 -> texts.notFoundTitle();
            case 409 -> texts.conflictTitle();
            case 413 -> texts.tooLargeTitle();
            case 429 -> texts.tooManyTitle();
            default -> status < 500 ? texts.badRequestTitle() : texts.serverErrorTitle();
        };
    }

    private static String text(int status, ErrorMessages texts) {
        return switch (status) {
            case 401 -> texts.unauthorized();
            case 403 -> texts.forbidden();
            case 404, 405 -> texts.notFound();
            case 409 -> texts.conflict();
            case 413 -> texts.tooLarge();
            case 429 -> texts.tooMany();
            default -> status < 500 ? texts.badRequest() : texts.serverError();
        };
    }
}
