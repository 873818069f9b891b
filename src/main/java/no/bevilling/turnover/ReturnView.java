package no.bevilling.turnover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.platform.Paging;

/**
 * A turnover return as it is shown.
 *
 * @param base address of the return
 * @param back address of where the reader came from
 * @param open whether something may be written
 * @param left how many places lack something before it can be delivered
 */
public record ReturnView(
        String base,
        String back,
        String number,
        int year,
        String holder,
        LocalDate dueOn,
        ReturnStatus status,
        boolean late,
        boolean open,
        boolean attestation,
        boolean attached,
        String attestedBy,
        long left,
        boolean mayCorrect,
        int version,
        List<Row> rows,
        Paging paging,
        List<Version> versions,
        List<Letter> letters) {

    /** The year that the actual litres are of. */
    public int yearBefore() {
        return year - 1;
    }

    /** Whether there are so many places that a sheet helps. */
    public boolean isMany() {
        return rows.size() > 1;
    }

    /** What colour repeats the status. */
    public String color() {
        return status == ReturnStatus.DELIVERED ? "success" : late ? "danger" : "warning";
    }

    /** A place among the others. */
    public record Row(
            String href,
            String place,
            String licence,
            boolean filled,
            boolean unexplained,
            List<String> actual,
            List<String> expected) {}

    /** A version that was delivered. */
    public record Version(
            int revision,
            Instant at,
            String by,
            String reason,
            String attestedBy,
            boolean attached,
            boolean forHolder) {}

    /** A letter about the return. */
    public record Letter(UUID id, String title, Instant at) {}

    /**
     * The form of one place.
     *
     * @param actualFrom the day the business was taken over; null where it was not
     * @param actualUntil the last day before it passed to somebody else; null where it did not
     * @param groups by drink group
     * @param questions sentences about what is implausible
     * @param settled actual figures may not be changed
     * @param fixed expected figures may not be changed
     */
    public record Place(
            String base,
            String href,
            String number,
            int year,
            String name,
            String licence,
            boolean asksActual,
            boolean asksExpected,
            LocalDate actualFrom,
            LocalDate actualUntil,
            boolean open,
            boolean settled,
            boolean fixed,
            List<Group> groups,
            List<String> questions,
            String explanation,
            boolean unexplained,
            int version) {
        /** The year that the actual litres are of. */
        public int yearBefore() {
            return year - 1;
        }

        /** Whether purchases have been told of. */
        public boolean hasPurchases() {
            return groups.stream().anyMatch(group -> !group.purchases().isEmpty());
        }
    }

    /**
     * A drink group in the form, as typed.
     *
     * @param before a sentence about the actual litres of the year before, to compare with
     * @param soldBefore what the delivered version says of the expected litres; empty before there is one
     */
    public record Group(
            int group,
            String name,
            String actual,
            String expected,
            String purchases,
            String before,
            String soldBefore) {
        /** Name of the field. */
        public String actualField() {
            return "actual-" + group;
        }

        /** Name of the field. */
        public String expectedField() {
            return "expected-" + group;
        }

        /** Name of the field. */
        public String purchasesField() {
            return "purchases-" + group;
        }
    }
}
