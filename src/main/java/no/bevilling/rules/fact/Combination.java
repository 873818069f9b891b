package no.bevilling.rules.fact;

import java.util.List;
import java.util.stream.Collectors;

/** A combination of drink groups that the law allows in the case at hand. */
public record Combination(List<Integer> groups) {

    /** The groups as people write them: "1, 2". */
    public String groupsText() {
        return groups.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
