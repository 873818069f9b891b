package no.bevilling.nationalregister;

import java.util.List;

/**
 * Lines of the change log in their order.
 *
 * @param changes at most as many as were asked for
 * @param last the sequence to ask after next: of the last line here, or what was asked after where there is none
 * @param more whether there are more at once
 */
public record ChangeBatch(List<LicenceChange> changes, long last, boolean more) {
    /** Of lines that were read one beyond the size, to know whether there are more. */
    static ChangeBatch of(List<LicenceChange> read, long after, int size) {
        List<LicenceChange> changes = List.copyOf(read.subList(0, Math.min(size, read.size())));
        long last = changes.isEmpty() ? after : changes.get(changes.size() - 1).sequence();
        return new ChangeBatch(changes, last, read.size() > size);
    }
}
