package no.bevilling.party;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps identity numbers: enciphered with AES-256-GCM under a key that is named beside it, found again through an HMAC,
 * shown in full only to those who need it. Never log one, never put one into an address.
 */
@ApplicationScoped
public class IdentityNumbers {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;
    private static final int BIRTH_DATE_DIGITS = 6;

    /** The key that new numbers are enciphered with: 32 bytes as base64. */
    @ConfigProperty(name = "bevilling.identity.key")
    String key;

    /** Earlier keys, separated by commas: numbers under them can still be read. */
    @ConfigProperty(name = "bevilling.identity.former-keys")
    Optional<Set<String>> formerKeys;

    /** The key of the look-up: it cannot be changed without computing every look-up again. */
    @ConfigProperty(name = "bevilling.identity.lookup-key")
    String lookupKey;

    @ConfigProperty(name = "bevilling.demo")
    boolean demo;

    private final Map<String, SecretKeySpec> keys = new HashMap<>();
    private String keyId;
    private SecretKeySpec lookup;

    /**
     * A number as it is stored.
     *
     * @param cipher nonce, cipher text and tag
     * @param keyId which key it was enciphered with
     */
    public record Sealed(byte[] cipher, String keyId) {}

    @PostConstruct
    void readKeys() {
        keyId = add(key);
        formerKeys.orElse(Set.of()).forEach(this::add);
        lookup = new SecretKeySpec(bytes(lookupKey), "HmacSHA256");
    }

    private String add(String base64) {
        byte[] bytes = bytes(base64);
        String id = HexFormat.of().formatHex(hmac(new SecretKeySpec(bytes, "HmacSHA256"), "key id"), 0, 4);
        keys.put(id, new SecretKeySpec(bytes, "AES"));
        return id;
    }

    private static byte[] bytes(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64.trim());
        if (bytes.length != KEY_BYTES) {
            throw new IllegalStateException("A key for identity numbers is 32 bytes as base64");
        }
        return bytes;
    }

    /** Whether the number is valid and may be used here: a synthetic one in a demo only, a real one never there. */
    public boolean isAllowed(String number) {
        return IdentityNumber.isValid(number) && IdentityNumber.isSynthetic(number) == demo;
    }

    /** Enciphers a number. The same number looks different each time. */
    public Sealed seal(String number) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, keyId, nonce);
            byte[] text = cipher.doFinal(number.getBytes(StandardCharsets.US_ASCII));
            return new Sealed(
                    ByteBuffer.allocate(nonce.length + text.length)
                            .put(nonce)
                            .put(text)
                            .array(),
                    keyId);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("An identity number could not be enciphered", e);
        }
    }

    /**
     * Deciphers a number.
     *
     * @throws IllegalStateException when its key is not configured, or it was tampered with
     */
    public String open(Sealed sealed) {
        byte[] nonce = java.util.Arrays.copyOf(sealed.cipher(), NONCE_BYTES);
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, sealed.keyId(), nonce);
            byte[] text = cipher.doFinal(sealed.cipher(), NONCE_BYTES, sealed.cipher().length - NONCE_BYTES);
            return new String(text, StandardCharsets.US_ASCII);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("An identity number could not be deciphered", e);
        }
    }

    private Cipher cipher(int mode, String id, byte[] nonce) throws GeneralSecurityException {
        SecretKeySpec secret = keys.get(id);
        if (secret == null) {
            throw new IllegalStateException("The key " + id + " of an identity number is not configured");
        }
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, secret, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(id.getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }

    /** What finds the number again: HMAC-SHA-256, the same every time. */
    public byte[] lookup(String number) {
        return hmac(lookup, number);
    }

    private static byte[] hmac(SecretKeySpec secret, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            return mac.doFinal(text.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    /** How it is shown to those who need to recognise it only: the birth date, and dots. */
    public static String masked(String number) {
        return number.substring(0, BIRTH_DATE_DIGITS) + " •••••";
    }
}
