package no.bevilling.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Addresses of our own style sheets and scripts, with a mark of their content so that browsers may keep them for long. */
@ApplicationScoped
@Named("assets")
public class Assets {
    private static final String ROOT = "/assets/";

    private final Map<String, String> urls = new ConcurrentHashMap<>();

    /**
     * @param path below {@code assets/}, for example {@code app/layout.css}
     * @throws IllegalArgumentException if there is no such file
     */
    public String url(String path) {
        return urls.computeIfAbsent(path, this::marked);
    }

    private String marked(String path) {
        try (InputStream file = Thread.currentThread()
                .getContextClassLoader()
                .getResourceAsStream("META-INF/resources" + ROOT + path)) {
            if (file == null) throw new IllegalArgumentException("No asset " + path);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
            return ROOT + path + "?v=" + HexFormat.of().formatHex(hash, 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
