package no.bevilling.platform;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Gives every template made for a request the reader's language. Letters and jobs set their own with setLocale. */
@ApplicationScoped
public class PageLanguage {
    @Inject
    PageContext page;

    @Inject
    CurrentVertxRequest request;

    void configure(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(template -> {
            if (Arc.container().requestContext().isActive() && request.getCurrent() != null) {
                template.setLocale(page.getLanguage().locale());
            }
        });
    }
}
