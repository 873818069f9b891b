package no.bevilling.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where map tiles come from. One setting says it both to the maps and to the content security policy, so that a map
 * never waits for tiles that the browser must not fetch.
 */
@ApplicationScoped
public class MapTiles {
    private static final Pattern ORIGIN = Pattern.compile("https?://(\\*\\.)?[a-z0-9.-]+(:\\d+)?");

    @ConfigProperty(name = "bevilling.map.tiles")
    Optional<String> address = Optional.empty();

    /** Address of a tile, with x, y and z in braces; null where maps are left out. */
    public String address() {
        return address.map(String::strip).filter(text -> !text.isEmpty()).orElse(null);
    }

    /**
     * The origin that tiles come from, as a content security policy names it; empty where there are none, or where they
     * come from this site.
     *
     * @throws IllegalArgumentException when the address is not one that tiles can come from
     */
    Optional<String> origin() {
        return address() == null ? Optional.empty() : origin(address());
    }

    static Optional<String> origin(String address) {
        if (!address.contains("{x}") || !address.contains("{y}") || !address.contains("{z}")) {
            throw unusable(address, "has no {x}, {y} and {z}");
        }
        if (address.startsWith("/") && !address.startsWith("//")) {
            return Optional.empty();
        }
        int end = address.indexOf('/', address.indexOf("://") + 3);
        String origin = end < 0 ? address : address.substring(0, end).replace("//{s}.", "//*.");
        if (!ORIGIN.matcher(origin).matches()) {
            throw unusable(address, "does not begin with an origin, as https://cache.kartverket.no");
        }
        return Optional.of(origin);
    }

    private static IllegalArgumentException unusable(String address, String why) {
        return new IllegalArgumentException("bevilling.map.tiles " + why + ": " + address);
    }
}
