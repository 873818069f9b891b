package no.bevilling.consultation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import no.bevilling.account.CurrentUser;
import no.bevilling.platform.Access;

/**
 * Where a consulted body lands: what it has to answer, what is late first, over all its municipalities; who
 * answers for nobody finds it empty.
 */
@Path("/uttalelser")
@Access(Access.Audience.SIGNED_IN)
@Produces(MediaType.TEXT_HTML)
public class BodyQueuePage {
    @CheckedTemplate(basePath = "consultation")
    static class Templates {
        static native TemplateInstance queue(BodyQueue.Queue queue);
    }

    @Inject
    BodyQueue queue;

    @Inject
    CurrentUser user;

    @GET
    public TemplateInstance show() {
        return Templates.queue(queue.of(user.required()));
    }
}
