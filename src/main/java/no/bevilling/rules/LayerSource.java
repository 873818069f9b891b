package no.bevilling.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of one layer as they were adopted. */
public final class LayerSource {
    private final String path;
    private final SortedMap<String, byte[]> files;
    private volatile String hash;

    /**
     * A layer.
     *
     * @param path {@code national}, {@code regions/valdres}, {@code municipalities/3451-nord-aurdal}
     * @param files by path inside the layer
     */
    public LayerSource(String path, SortedMap<String, byte[]> files) {
        SortedMap<String, byte[]> normalised = new TreeMap<>();
        files.forEach((name, bytes) -> normalised.put(name, lf(bytes)));
        this.path = path;
        this.files = Collections.unmodifiableSortedMap(normalised);
    }

    /** {@code national}, {@code regions/valdres}, {@code municipalities/3451-nord-aurdal}. */
    public String path() {
        return path;
    }

    /** By path inside the layer, with line ends as LF. */
    public SortedMap<String, byte[]> files() {
        return files;
    }

    /** SHA-256 over the sorted files, names and bytes, in hex; reckoned once. */
    public String hash() {
        if (hash == null) {
            MessageDigest digest = sha256();
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                digest.update((file.getKey() + "\0" + file.getValue().length + "\0").getBytes(StandardCharsets.UTF_8));
                digest.update(file.getValue());
            }
            hash = HexFormat.of().formatHex(digest.digest());
        }
        return hash;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LayerSource layer && path.equals(layer.path) && hash().equals(layer.hash());
    }

    @Override
    public int hashCode() {
        return hash().hashCode();
    }

    @Override
    public String toString() {
        return path;
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
