package no.bevilling.platform;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page of a list is asked for: take it as {@code @Valid @BeanParam PageRequest}. */
public class PageRequest {
    private static final int MAX_SIZE = 100;
    private static final int MAX_PAGE = 100_000;

    @QueryParam("page")
    @DefaultValue("1")
    @Min(1)
    @Max(MAX_PAGE)
    @Parameter(description = "Number of the page, from 1")
    int page = 1;

    @QueryParam("size")
    @DefaultValue("25")
    @Min(1)
    @Max(MAX_SIZE)
    @Parameter(description = "How many items a page holds, at most 100")
    int size = 25;

    public int page() {
        return page;
    }

    public int size() {
        return size;
    }

    /** How many items come before the page. */
    public int offset() {
        return (page - 1) * size;
    }
}
