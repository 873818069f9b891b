package no.bevilling.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of one layer as they were adopted.
 *
 * @param path {@code national}, {@code regions/valdres}, {@code municipalities/3451-nord-aurdal}
 * @param files by path inside the layer, with line ends as LF
 */
public record LayerSource(String path, SortedMap<String, byte[]> files) {

    public LayerSource {
        SortedMap<String, byte[]> normalised = new TreeMap<>();
        files.forEach((name, bytes) -> normalised.put(name, lf(bytes)));
        files = Collections.unmodifiableSortedMap(normalised);
    }

    /** SHA-256 over the sorted files, names and bytes, in hex. */
    public String hash() {
        MessageDigest digest = sha256();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            digest.update((file.getKey() + "\0" + file.getValue().length + "\0").getBytes(StandardCharsets.UTF_8));
            digest.update(file.getValue());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] lf(byte[] bytes) {
        for (byte b : bytes) {
            if (b == '\r') {
                return new String(bytes, StandardCharsets.ISO_8859_1)
                        .replace("\r\n", "\n")
                        .getBytes(StandardCharsets.ISO_8859_1);
            }
        }
        return bytes;
    }
}
