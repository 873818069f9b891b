package no.bevilling.application;

import java.time.Instant;
import java.util.List;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Option;
import no.bevilling.platform.Paging;

/** What the applicant's first page shows: own applications, and the beginning of a new one. */
public record StartView(
        List<Row> mine,
        Paging paging,
        List<Option> municipalities,
        List<Option> licenceTypes,
        String municipality,
        String licenceType,
        FormErrors errors) {
    /** An application in the list; {@code status} in words. */
    public record Row(
            String href,
            String name,
            String municipality,
            String licence,
            String status,
            String color,
            boolean draft,
            Instant at) {}
}
