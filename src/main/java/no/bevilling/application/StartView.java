package no.bevilling.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Option;
import no.bevilling.platform.Paging;
import no.bevilling.rules.fact.LicenceType;

/** What the applicant's first page shows: own applications, and the beginning of a new one. */
public record StartView(
        List<Letter> letters,
        List<Row> mine,
        Paging paging,
        List<Option> municipalities,
        List<Having> licences,
        List<Option> wishes,
        String municipality,
        String wish,
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
            Instant at,
            LocalDate deletedFrom) {}

    /** Something that a municipality has written about what one holds; {@code dueOn} null where no answer is waited for. */
    public record Letter(String href, String title, String text, String municipality, LocalDate dueOn) {}

    /** A living licence that one may apply about. */
    public record Having(
            String href, String place, String number, LicenceType type, String municipality, LocalDate periodTo) {}
}
