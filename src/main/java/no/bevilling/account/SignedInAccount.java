package no.bevilling.account;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who is asking: a snapshot of the account and its roles by municipality id, read once a request. */
public record SignedInAccount(
        UUID id, String displayName, String language, boolean demo, Map<Integer, Set<Role>> roles) {
    /** Whether the account holds {@code role} in the municipality (0: the installation). */
    public boolean has(int municipalityId, Role role) {
        return rolesIn(municipalityId).contains(role);
    }

    /** The roles in the municipality; empty where there is none. */
    public Set<Role> rolesIn(int municipalityId) {
        return roles.getOrDefault(municipalityId, Set.of());
    }
}
