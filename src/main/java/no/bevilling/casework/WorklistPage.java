package no.bevilling.casework;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.bevilling.account.Accounts;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.Worklist.Filter;
import no.bevilling.casework.Worklist.Whose;
import no.bevilling.database.Tenant;
import no.bevilling.platform.Access;
import no.bevilling.platform.Formats;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Option;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.Paging;
import no.bevilling.platform.Texts;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.LicenceType;

/**
 * Where a caseworker's day begins: what must be decided first. An unknown choice in the address is as none; an address
 * without any shows the reader's own standard search, where there is one.
 */
@Path("/k/{number}/saker")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.TEXT_HTML)
public class WorklistPage {
    private static final int SIZE = 25;

    @CheckedTemplate(basePath = "casework")
    static class Templates {
        static native TemplateInstance worklist(View list);
    }

    @Inject
    Worklist worklist;

    @Inject
    WorklistChoices choices;

    @Inject
    Accounts accounts;

    @Inject
    CurrentUser user;

    @Inject
    PageContext page;

    @Inject
    Texts texts;

    @Context
    UriInfo uri;

    /** One of the lists to choose from. */
    public record Choice(Whose whose, String href, boolean current) {}

    /** One of the reader's saved searches. */
    public record Saved(String name, String href, boolean current, boolean standard) {}

    /** What there is to filter by. */
    public record Choosable(
            List<CaseStatus> statuses,
            List<LicenceType> types,
            List<ApplicationKind> kinds,
            List<Option> handlers,
            List<ClockKind> clocks) {}

    /**
     * What the page shows.
     *
     * @param query the filter as the address has it
     * @param narrowed whether it filters by more than whose, status and type
     * @param assigns whether the reader may give cases to somebody
     */
    public record View(
            String number,
            Filter filter,
            String query,
            boolean narrowed,
            List<Choice> choices,
            List<Saved> saved,
            Choosable choosable,
            List<WorklistColumn> columns,
            boolean assigns,
            String caption,
            long count,
            List<Worklist.Row> rows,
            Paging paging) {
        public boolean isTooShort() {
            return filter.isTooShort();
        }

        public boolean isPlaceTooShort() {
            return filter.isPlaceTooShort();
        }

        /** Whether the reader wants to see a column. */
        public boolean shows(String column) {
            return columns.stream().anyMatch(chosen -> chosen.name().equals(column));
        }

        /** How many columns stand beside number and title. */
        public int getWidth() {
            return columns.size();
        }

        /** Whether any search or filter is set, so that an empty list says so. */
        public boolean isFiltered() {
            return narrowed
                    || filter.status() != null
                    || filter.licenceType() != null
                    || !filter.search().isEmpty();
        }
    }

    @GET
    @InMunicipality
    public TemplateInstance list(@PathParam("number") String number) {
        SignedInAccount reader = user.required();
        Whose usual = WorklistChoices.usual(reader);
        Filter filter = asked()
                ? WorklistQuery.read(uri.getQueryParameters(), reader.id(), usual)
                : choices.standard(reader.id())
                        .map(search -> WorklistQuery.read(search.query(), reader.id(), usual))
                        .orElseGet(() -> WorklistQuery.read("", reader.id(), usual));
        boolean tooShort = filter.isTooShort() || filter.isPlaceTooShort();
        long count = tooShort ? 0 : worklist.count(filter);
        Paging paging = Paging.of(
                uri,
                Paging.number(uri.getQueryParameters().getFirst(Paging.PARAMETER)),
                SIZE,
                Math.min(count, Worklist.COUNTED_TO));
        List<Worklist.Row> rows = count == 0 ? List.of() : worklist.rows(filter, paging.offset(SIZE), SIZE);
        String query = WorklistQuery.write(filter);
        return Templates.worklist(new View(
                number,
                filter,
                query,
                narrowed(filter),
                choices(number, filter),
                saved(number, query, reader),
                choosable(),
                choices.columns(reader.id()),
                reader.has(Tenant.id(), Role.CASEWORKER),
                caption(filter, count),
                count,
                rows,
                paging));
    }

    private String caption(Filter filter, long count) {
        CaseMessages says = texts.of(CaseMessages.class);
        if (count > Worklist.COUNTED_TO) {
            return says.foundMany(
                    Formats.number(Worklist.COUNTED_TO, page.getLanguage().locale()));
        }
        return filter.byEvent() ? says.foundByEvent(count) : says.found(count);
    }

    /** Whether the address chooses anything but a page. */
    private boolean asked() {
        return uri.getQueryParameters().keySet().stream().anyMatch(name -> !name.equals(Paging.PARAMETER));
    }

    private static boolean narrowed(Filter filter) {
        return filter.kind() != null
                || filter.handler() != null
                || filter.nextClock() != null
                || filter.overdue()
                || filter.tooLate()
                || filter.eventFrom() != null
                || filter.eventTo() != null
                || filter.hasPlace();
    }

    private static List<Choice> choices(String number, Filter filter) {
        return Arrays.stream(Whose.values())
                .map(whose -> new Choice(
                        whose,
                        "/k/" + number + "/saker?liste=" + whose.name().toLowerCase(Locale.ROOT),
                        whose == filter.whose()))
                .toList();
    }

    private List<Saved> saved(String number, String query, SignedInAccount reader) {
        return choices.searches(reader.id()).stream()
                .map(search -> new Saved(
                        search.name(),
                        "/k/" + number + "/saker?" + search.query(),
                        search.query().equals(query),
                        search.standard()))
                .toList();
    }

    private Choosable choosable() {
        List<Option> handlers = accounts.holding(Tenant.id(), Role.CASEWORKER).stream()
                .map(account -> Option.of(account.id, account.displayName))
                .toList();
        return new Choosable(
                List.of(CaseStatus.values()),
                List.of(LicenceType.values()),
                List.of(ApplicationKind.values()),
                handlers,
                List.of(ClockKind.values()));
    }
}
