package no.bevilling.application;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong in one step. */
final class Findings {
    private final List<Finding> found = new ArrayList<>();
    private final Step step;

    Findings(Step step) {
        this.step = step;
    }

    void add(String path, Flaw flaw) {
        found.add(new Finding(step, path, flaw));
    }

    void addIf(boolean wrong, String path, Flaw flaw) {
        if (wrong) {
            add(path, flaw);
        }
    }

    /** Missing when it is null, blank or an empty list. */
    void require(String path, Object answer) {
        boolean missing = answer == null
                || answer instanceof String text && text.isBlank()
                || answer instanceof List<?> list && list.isEmpty();
        addIf(missing, path, Flaw.MISSING);
    }

    List<Finding> list() {
        return List.copyOf(found);
    }
}
