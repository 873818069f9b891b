package no.bevilling.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import no.bevilling.account.Role;

/** Links in the main menu to pages of the municipality that the page is about, for those with a role there. */
@ApplicationScoped
public class StaffMenu {
    @Inject
    CurrentMunicipality municipality;

    /**
     * The one link, or none: on a page of no municipality, or for a reader with none of the roles in it. What is for
     * administrators alone stands among what they set.
     *
     * @param room the address below the municipality's: {@code saker}
     */
    public List<NavigationItem> item(PageContext page, String room, String label, Role... roles) {
        boolean invited = municipality.isKnown()
                && page.getAccount()
                        .filter(reader -> Stream.of(roles).anyMatch(role -> reader.has(municipality.id(), role)))
                        .isPresent();
        return invited
                ? List.of(new NavigationItem(
                        "/k/" + municipality.get().number() + "/" + room,
                        label,
                        roles.length == 1 && roles[0] == Role.ADMIN ? NavigationGroup.SETUP : null,
                        false))
                : List.of();
    }
}
