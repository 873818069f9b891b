package no.bevilling.party;

import java.util.List;

/**
 * What Enhetsregisteret answers about the roles in an organisation.
 *
 * @param roles that people hold now; empty where it has none, or nothing can be known
 */
public record RolesAnswer(RegisterAnswer.State state, List<RegisteredRole> roles) {
    static RolesAnswer of(RegisterAnswer.State state) {
        return new RolesAnswer(state, List.of());
    }
}
