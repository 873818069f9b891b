package no.bevilling.document;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Breaks lines at spaces only. The usual breaker also breaks after hyphens and full stops, and would part
 * {@code § 1-16}, addresses of pages and e-mail addresses.
 */
final class BreakAtSpaces implements FSTextBreaker {
    private static final int DONE = -1;

    private String text = "";
    private int position;

    @Override
    public void setText(String newText) {
        text = newText;
        position = 0;
    }

    @Override
    public int next() {
        if (position >= text.length()) {
            return DONE;
        }
        int space = text.indexOf(' ', position);
        position = space < 0 ? text.length() : space + 1;
        return position;
    }
}
