package no.bevilling.desk;

import jakarta.enterprise.context.RequestScoped;

/** How many alerts the reader of this page has not seen; the menu shows it. */
@RequestScoped
class UnseenAlerts {
    private Integer count;

    void set(int count) {
        this.count = count;
    }

    /** 0 where nobody has counted. */
    int get() {
        return count == null ? 0 : count;
    }
}
