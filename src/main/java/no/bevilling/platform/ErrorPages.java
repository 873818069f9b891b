package no.bevilling.platform;

/**
 * Makes the page that tells a person what went wrong, what was kept and what to do. It may be asked on a thread that
 * must not wait, so it reads nothing from the database.
 */
public interface ErrorPages {
    /**
     * The whole page as HTML.
     *
     * @param status the HTTP status
     * @param reference names a server error in the log; null for others
     */
    String page(int status, String reference);
}
