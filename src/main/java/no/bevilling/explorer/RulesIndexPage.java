package no.bevilling.explorer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Access;
import no.bevilling.rules.Layer;
import no.bevilling.rules.RuleBase;

/** All municipalities, for those who look for the rules of one. */
@Path("/regler")
@Access(Access.Audience.PUBLIC)
@Produces(MediaType.TEXT_HTML)
public class RulesIndexPage {
    @CheckedTemplate(basePath = "explorer")
    static class Templates {
        static native TemplateInstance rulesIndex(Index view);
    }

    /** The municipalities with rules here, and those where only the law is entered. */
    public record Index(List<Entry> registered, List<Entry> others) {}

    /** A municipality; {@code region} is null where it follows none. */
    public record Entry(String number, String name, String region) {}

    @Inject
    Explorer explorer;

    @Inject
    Municipalities municipalities;

    @GET
    public TemplateInstance all() {
        List<Entry> registered = new ArrayList<>();
        List<Entry> others = new ArrayList<>();
        for (Municipalities.Short m : municipalities.all()) {
            explorer.ruleBase(m.number())
                    .ifPresentOrElse(
                            base -> registered.add(new Entry(m.number(), m.name(), region(base))),
                            () -> others.add(new Entry(m.number(), m.name(), null)));
        }
        return Templates.rulesIndex(new Index(registered, others));
    }

    private static String region(RuleBase base) {
        return base.layers().stream()
                .filter(l -> l.level() == Layer.Level.REGION)
                .map(l -> l.policy().name())
                .findFirst()
                .orElse(null);
    }
}
