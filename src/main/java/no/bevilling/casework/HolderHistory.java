package no.bevilling.casework;

import java.time.Instant;
import java.util.List;

/** What another room knows of whoever applies, and that may weigh in the case (alkoholloven § 1-7a). A bean for each room. */
public interface HolderHistory {
    /** What there is, in the reader's language; the newest first. */
    List<Line> of(LicensingCase about);

    /**
     * One thing.
     *
     * @param href the page about it
     */
    record Line(Instant at, String title, String text, String href) {}
}
