package no.bevilling.licence;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.bevilling.rules.fact.LicenceType;
import no.bevilling.rules.fact.VenueKind;

/** What a licence gives the right to, as alkoholforskriften § 13-4 a tells rights apart. */
public enum PublicRight {
    /** Sale of group 1 (alkoholloven § 3-1 second paragraph). */
    SALE("alkoholloven § 3-1 andre ledd"),
    /** Sale of group 2 that the holder makes, by others than Vinmonopolet (§ 3-1 first paragraph, § 3-1b). */
    SALE_OF_OWN_PRODUCTS("alkoholloven § 3-1 første ledd, jf. § 3-1b"),
    /** Sale by Vinmonopolet (§ 3-1 first paragraph). */
    SALE_BY_VINMONOPOLET("alkoholloven § 3-1 første ledd"),
    /** Serving (§ 4-2 first paragraph). */
    SERVING("alkoholloven § 4-2 første ledd");

    private final String law;

    PublicRight(String law) {
        this.law = law;
    }

    /** The paragraph. */
    public String law() {
        return law;
    }

    static List<PublicRight> of(LicenceType type, VenueKind venue, List<Integer> groups) {
        if (type == LicenceType.SERVING) {
            return List.of(SERVING);
        }
        if (venue == VenueKind.VINMONOPOL) {
            return List.of(SALE_BY_VINMONOPOLET);
        }
        Set<PublicRight> rights = new TreeSet<>();
        for (int group : groups) {
            rights.add(group == 1 ? SALE : SALE_OF_OWN_PRODUCTS);
        }
        return List.copyOf(rights);
    }
}
