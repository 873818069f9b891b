package no.bevilling.rules.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What is applied for. A property that is not known has an empty value, and no question that needs it is asked. */
public record Application(
        ApplicationKind kind,
        LicenceType licenceType,
        List<Integer> drinkGroups,
        Clientele clientele,
        LocalDate periodFrom,
        LocalDate periodTo,
        boolean seasonal,
        boolean ownProduction,
        List<Channel> channels) {

    public boolean asksGroup1() {
        return drinkGroups.contains(1);
    }

    public boolean asksGroup2() {
        return drinkGroups.contains(2);
    }

    public boolean asksGroup3() {
        return drinkGroups.contains(3);
    }

    /** The groups as people write them: "1, 2". */
    public String groupsText() {
        return drinkGroups.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
