package no.bevilling.rules;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, so that all of it can be told at once. */
final class Problems {

    private final List<Problem> all = new ArrayList<>();

    void add(String file, int line, String criterion, String message) {
        add(file, line, criterion, null, message);
    }

    void add(String file, int line, String criterion, String column, String message) {
        add(new Problem(file, line, 0, criterion, column, message));
    }

    void add(Problem problem) {
        if (!all.contains(problem)) {
            all.add(problem);
        }
    }

    List<Problem> all() {
        return all;
    }

    /** Refuses at once where nothing more can be read. */
    void refuseIf(boolean nothingMore) {
        if (nothingMore) {
            refuse();
        }
    }

    void refuse() {
        if (!all.isEmpty()) {
            throw new RuleBaseRefused(all);
        }
    }
}
