package no.bevilling.account;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Who is asking, in this request. */
@RequestScoped
public class CurrentUser {
    /** The attribute of the security identity that holds the {@link SignedInAccount}. */
    public static final String ATTRIBUTE = "account";

    @Inject
    SecurityIdentity identity;

    /** The account that is signed in; empty for everybody else. */
    public Optional<SignedInAccount> account() {
        return identity.isAnonymous() ? Optional.empty() : Optional.ofNullable(identity.getAttribute(ATTRIBUTE));
    }

    /**
     * The account that is signed in, on pages that require one.
     *
     * @throws IllegalStateException where nobody is
     */
    public SignedInAccount required() {
        return account().orElseThrow(() -> new IllegalStateException("This page declares access without sign-in"));
    }
}
