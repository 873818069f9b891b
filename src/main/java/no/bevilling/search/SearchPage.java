package no.bevilling.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.platform.Access;
import no.bevilling.platform.InMunicipality;

/**
 * Search as you type, for who has somebody on the telephone: a name, a number or an address is known, and the case must be
 * found while they speak. Without JavaScript the button does the same.
 */
@Path("/k/{number}/sok")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.TEXT_HTML)
public class SearchPage {
    private static final int LONGEST = 100;

    @CheckedTemplate(basePath = "search")
    static class Templates {
        static native TemplateInstance search(View search);

        static native TemplateInstance found(View search);
    }

    @Inject
    Search search;

    @Inject
    CurrentUser user;

    /**
     * What the page shows.
     *
     * @param typed as it was typed
     * @param tooShort something was typed, but neither a word that can be looked for nor a number
     */
    public record View(String number, String typed, boolean asked, boolean tooShort, Found found) {
        /** Whether there may be more of something than is shown. */
        public boolean isFull() {
            return found.areSomeFull();
        }

        /** How many were found in all. */
        public int getCount() {
            return found.count();
        }
    }

    @GET
    @InMunicipality
    public TemplateInstance search(
            @PathParam("number") String number,
            @QueryParam("q") String typed,
            @HeaderParam("HX-Target") String target) {
        String shortened = typed == null ? "" : typed.substring(0, Math.min(typed.length(), LONGEST));
        SearchWords words = SearchWords.of(shortened);
        View view = new View(
                number,
                shortened,
                !words.isBlank(),
                !words.isBlank()
                        && !words.areLongEnough()
                        && words.caseSequence().isEmpty(),
                search.find(words, user.required().id()));
        return target == null ? Templates.search(view) : Templates.found(view);
    }
}
