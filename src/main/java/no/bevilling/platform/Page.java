package no.bevilling.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list, as every list of the API answers.
 *
 * @param items what is on this page
 * @param page its number, from 1
 * @param size how many a page holds
 * @param total how many there are on all pages
 * @param links addresses of other pages, with the same search
 */
@Schema(description = "One page of a list")
public record Page<T>(List<T> items, int page, int size, long total, Links links) {
    /** Links to other pages; {@code prev} and {@code next} are left out where there are none. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Links(String self, String first, String prev, String next, String last) {}

    /** The page that was asked for, with its links. */
    public static <T> Page<T> of(List<T> items, PageRequest asked, long total, UriInfo uri) {
        int last = (int) Math.max(1, (total + asked.size() - 1) / asked.size());
        return new Page<>(
                List.copyOf(items),
                asked.page(),
                asked.size(),
                total,
                new Links(
                        link(uri, asked, asked.page()),
                        link(uri, asked, 1),
                        asked.page() > 1 ? link(uri, asked, Math.min(asked.page() - 1, last)) : null,
                        asked.page() < last ? link(uri, asked, asked.page() + 1) : null,
                        link(uri, asked, last)));
    }

    /** The same page with other items. */
    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), page, size, total, links);
    }

    /** A path on this server: the client knows its name better than we do behind a proxy. */
    private static String link(UriInfo uri, PageRequest asked, int page) {
        String address = uri.getRequestUriBuilder()
                .replaceQueryParam("page", page)
                .replaceQueryParam("size", asked.size())
                .build()
                .toString();
        return address.substring(address.indexOf('/', address.indexOf("://") + 3));
    }
}
