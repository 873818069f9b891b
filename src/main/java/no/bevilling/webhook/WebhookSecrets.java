package no.bevilling.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.bevilling.party.IdentityNumbers;

/**
 * Makes and keeps the secrets that webhooks are signed with, and signs, as Standard Webhooks (standardwebhooks.com) says:
 * {@code whsec_} and 32 bytes as base64; the signature is HMAC-SHA256 over id, time and body. They lie enciphered under the
 * installation's key for what must be read again, that of identity numbers.
 */
@ApplicationScoped
class WebhookSecrets {
    static final String PREFIX = "whsec_";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    @Inject
    IdentityNumbers cipher;

    @Inject
    Clock clock;

    /** A new secret for a webhook that has none. */
    void give(Webhook hook) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        IdentityNumbers.Sealed sealed = cipher.seal(PREFIX + Base64.getEncoder().encodeToString(bytes));
        hook.secret = sealed.cipher();
        hook.secretKeyId = sealed.keyId();
        hook.secretShownAt = null;
    }

    /** The secret in the clear, for the one time it is shown. */
    String shown(Webhook hook) {
        return cipher.open(new IdentityNumbers.Sealed(hook.secret, hook.secretKeyId));
    }

    /** What {@code webhook-signature} holds: one signature, or two while a former secret still counts. */
    String signatures(Webhook hook, String id, long seconds, String body) {
        List<String> secrets = new ArrayList<>(List.of(shown(hook)));
        if (hook.formerSecret != null && clock.instant().isBefore(hook.formerUntil)) {
            secrets.add(cipher.open(new IdentityNumbers.Sealed(hook.formerSecret, hook.formerSecretKeyId)));
        }
        return secrets.stream().map(secret -> sign(secret, id, seconds, body)).collect(Collectors.joining(" "));
    }

    /** One signature: {@code v1,} and the HMAC as base64. */
    static String sign(String secret, String id, long seconds, String body) {
        byte[] key = Base64.getDecoder().decode(secret.substring(PREFIX.length()));
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] code = mac.doFinal((id + "." + seconds + "." + body).getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(code);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }
}
