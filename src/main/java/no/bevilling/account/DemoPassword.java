package no.bevilling.account;

import io.quarkus.elytron.security.common.BcryptUtil;

/**
 * Hashes the passwords of demo users. The sign-in page tells everybody what they are, and they open nothing outside of the
 * demo: a hash that is dear to reckon would protect nothing, and everybody would wait for it.
 */
public final class DemoPassword {
    /** The lowest that bcrypt has. */
    private static final int COST = 4;

    private DemoPassword() {}

    /** The hash to keep. */
    public static String hash(String password) {
        return BcryptUtil.bcryptHash(password, COST);
    }
}
