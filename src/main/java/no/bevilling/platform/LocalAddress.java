package no.bevilling.platform;

import java.net.URI;
import java.net.URISyntaxException;

/** Addresses inside this application, for "back to where you were": nobody can be sent on to another site by a link. */
public final class LocalAddress {
    private LocalAddress() {}

    /** The address if it is a path (with query) on this site, else the front page. */
    public static String orFrontPage(String address) {
        if (address == null || !address.startsWith("/") || address.startsWith("//")) return "/";
        if (address.indexOf('\\') >= 0 || address.chars().anyMatch(c -> c < 0x20 || c == 0x7f)) return "/";
        try {
            URI uri = new URI(address);
            boolean here = uri.getScheme() == null && uri.getRawAuthority() == null;
            return here && !uri.getRawPath().contains("//") ? address : "/";
        } catch (URISyntaxException notAnAddress) {
            return "/";
        }
    }
}
