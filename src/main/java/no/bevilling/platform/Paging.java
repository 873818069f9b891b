package no.bevilling.platform;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;

/**
 * The links between the pages of a list. Pages count from 1 and stand in the query as {@code side}; all other query
 * parameters (search, filter, sorting) are kept.
 */
public final class Paging {
    /** Query parameter of the page number. */
    public static final String PARAMETER = "side";

    private static final int AROUND = 2;

    /** A link to one page, or the gap between two that are not neighbours. */
    public record Link(int number, String href, boolean current, boolean gap) {}

    private final UriInfo uri;
    private final String parameter;
    private final int current;
    private final int last;

    private Paging(UriInfo uri, String parameter, int current, int last) {
        this.uri = uri;
        this.parameter = parameter;
        this.current = current;
        this.last = last;
    }

    /**
     * @param uri the request
     * @param page the page shown, from 1; one outside the list is moved to its nearest end
     * @param size rows on a page
     * @param total rows in all
     */
    public static Paging of(UriInfo uri, int page, int size, long total) {
        return of(uri, PARAMETER, page, size, total);
    }

    /** As {@link #of(UriInfo, int, int, long)}, for a second list of a page; {@code parameter} holds the number of its page. */
    public static Paging of(UriInfo uri, String parameter, int page, int size, long total) {
        int last = (int) Math.max(1, (total + size - 1) / size);
        return new Paging(uri, parameter, Math.min(Math.max(page, 1), last), last);
    }

    /** The page that an address asks for; the first where it names none. */
    public static int number(String typed) {
        return typed != null && typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 1;
    }

    /** How many rows come before the page. */
    public int offset(int size) {
        return (current - 1) * size;
    }

    public int getCurrent() {
        return current;
    }

    public int getLast() {
        return last;
    }

    public boolean isNeeded() {
        return last > 1;
    }

    /** Address of the page before, or null on the first. */
    public String getPrevious() {
        return current > 1 ? href(current - 1) : null;
    }

    /** Address of the page after, or null on the last. */
    public String getNext() {
        return current < last ? href(current + 1) : null;
    }

    /** The first, the last and those around the current one, with gaps between. */
    public List<Link> getLinks() {
        List<Link> links = new ArrayList<>();
        int before = 0;
        for (int n = 1; n <= last; n++) {
            if (n != 1 && n != last && Math.abs(n - current) > AROUND) continue;
            if (n - before > 1) links.add(new Link(0, null, false, true));
            links.add(new Link(n, href(n), n == current, false));
            before = n;
        }
        return links;
    }

    private String href(int number) {
        UriBuilder address = UriBuilder.fromPath(uri.getRequestUri().getRawPath());
        uri.getQueryParameters().forEach((name, values) -> {
            if (!name.equals(parameter)) address.queryParam(name, values.toArray());
        });
        return address.queryParam(parameter, number).build().toString();
    }
}
