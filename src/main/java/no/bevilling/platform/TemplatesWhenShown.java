package no.bevilling.platform;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.ParserHelper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * A template is parsed when it is first shown. Qute parses all of them before the product is ready: a seventh of the processor
 * time of a start, for pages that nobody may open today. The build has validated them. While Qute goes through them they are
 * empty; then they are forgotten, and come with their content when somebody asks.
 */
@ApplicationScoped
class TemplatesWhenShown {
    private volatile boolean starting = true;

    void leaveEmpty(@Observes EngineBuilder builder) {
        builder.addParserHook(this::beforeParsing);
    }

    void forget(@Observes Engine engine) {
        starting = false;
        engine.clearTemplates();
    }

    private void beforeParsing(ParserHelper template) {
        if (starting) {
            template.addContentFilter(content -> "");
        }
    }
}
