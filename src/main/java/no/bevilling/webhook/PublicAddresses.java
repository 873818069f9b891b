package no.bevilling.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The fence around what is called from here on somebody's word: https to public addresses alone, so that nobody reaches the
 * inside of the operator's network through this product. The name is resolved at each call, and the call goes to the very
 * address that was looked at.
 */
@ApplicationScoped
public class PublicAddresses {
    private static final int HTTPS = 443;

    /** Networks that are nobody's on the internet (IANA's special-purpose registries), as network/bits. */
    private static final List<Network> CLOSED = networks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            "::/96",
            "64:ff9b::/96",
            "64:ff9b:1::/48",
            "100::/64",
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "fc00::/7",
            "fe80::/10",
            "fec0::/10",
            "ff00::/8");

    /** For tests, which call servers of their own on this machine. */
    @ConfigProperty(name = "bevilling.webhook.allow-private-addresses")
    boolean allowPrivate;

    /** What is called may not be. */
    public static final class Refused extends Exception {
        Refused(String why) {
            super(why);
        }
    }

    /** Where a call goes: the address as it is written, and the one it was resolved to. */
    record Target(URI uri, int port, InetAddress address) {
        boolean isTls() {
            return "https".equals(uri.getScheme());
        }
    }

    private record Network(byte[] address, int bits) {
        boolean contains(byte[] other) {
            if (other.length != address.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((address[bit / 8] & mask) != (other[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * The address as it may be called, if it may. Asks no name server.
     *
     * @throws Refused where it is not https with a host and nothing but a path and a query
     */
    URI written(String typed) throws Refused {
        URI uri;
        try {
            uri = new URI(typed == null ? "" : typed.strip());
        } catch (URISyntaxException e) {
            throw new Refused("It is no address");
        }
        boolean https =
                "https".equalsIgnoreCase(uri.getScheme()) || allowPrivate && "http".equalsIgnoreCase(uri.getScheme());
        if (!https || uri.getHost() == null || uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            throw new Refused("It must be https, with a host, and without user name or fragment");
        }
        String host = uri.getHost().replaceAll("[\\[\\]]", "");
        if (!allowPrivate && (host.equalsIgnoreCase("localhost") || !host.contains(".") && !host.contains(":"))) {
            throw new Refused(host + " is on the inside");
        }
        return uri;
    }

    /**
     * The address resolved now.
     *
     * @throws Refused where any address that the name leads to is not public
     */
    Target resolved(String typed) throws Refused {
        URI uri = written(typed);
        InetAddress[] found;
        try {
            found = InetAddress.getAllByName(uri.getHost().replaceAll("[\\[\\]]", ""));
        } catch (UnknownHostException e) {
            throw new Refused(uri.getHost() + " is not known");
        }
        for (InetAddress one : found) {
            if (!allowPrivate && !isPublic(one)) {
                throw new Refused(uri.getHost() + " leads to " + one.getHostAddress());
            }
        }
        int standard = "https".equalsIgnoreCase(uri.getScheme()) ? HTTPS : 80;
        return new Target(uri, uri.getPort() < 0 ? standard : uri.getPort(), found[0]);
    }

    /** Whether an address is one of the internet. */
    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        // ::ffff:10.0.0.1 is 10.0.0.1, however it came to be written so.
        byte[] plain = address instanceof Inet6Address && isMapped(bytes) ? Arrays.copyOfRange(bytes, 12, 16) : bytes;
        return CLOSED.stream().noneMatch(network -> network.contains(plain));
    }

    private static boolean isMapped(byte[] bytes) {
        for (int i = 0; i < 10; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return bytes[10] == -1 && bytes[11] == -1;
    }

    private static List<Network> networks(String... written) {
        return Arrays.stream(written)
                .map(one -> {
                    int slash = one.indexOf('/');
                    try {
                        return new Network(
                                InetAddress.getByName(one.substring(0, slash)).getAddress(),
                                Integer.parseInt(one.substring(slash + 1)));
                    } catch (UnknownHostException e) {
                        throw new IllegalStateException(one, e);
                    }
                })
                .toList();
    }
}
