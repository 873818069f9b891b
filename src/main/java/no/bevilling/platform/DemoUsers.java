package no.bevilling.platform;

import java.util.List;
import no.bevilling.account.Role;

/** The made-up users that the sign-in page of a demo lists. */
public interface DemoUsers {
    /** A user, with the roles it has; without any it is an applicant. */
    record User(String username, String name, List<Work> work) {}

    /** A role, and the name of the municipality; null for the installation. */
    record Work(Role role, String municipality) {}

    List<User> users();

    /** The one password of them all. */
    String password();
}
