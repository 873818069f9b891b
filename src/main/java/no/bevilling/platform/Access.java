package no.bevilling.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.bevilling.account.Role;

/**
 * Who may call an endpoint or open a page. Every one declares it, on the method or its class; one that does not is
 * closed to all ({@link AccessFilter}).
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Access {
    Audience value();

    /** With {@link Audience#STAFF}: one of these roles, in the municipality whose number is in the path. */
    Role[] roles() default {};

    /** The circles that an endpoint can be open to. */
    enum Audience {
        /** Everybody. */
        PUBLIC,
        /** Everybody who is signed in; the endpoint itself shows each only what is theirs. */
        SIGNED_IN,
        /** Who holds one of the roles in the municipality of the path, {@code /k/{number}/…}. */
        STAFF,
        /** Who administers the installation. */
        INSTALLATION
    }
}
