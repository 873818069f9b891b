package no.bevilling.platform;

import io.vertx.core.http.HttpServerRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/**
 * Where a request comes from. Behind a proxy that is the proxy, unless the operator names it
 * ({@code quarkus.http.proxy.trusted-proxies}): what an unnamed one says in its headers is not believed.
 */
public final class ClientAddress {
    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    /** The address for counting: an IPv6 client owns a whole /64, so that is one client. */
    public static String of(HttpServerRequest request) {
        String host =
                request.remoteAddress() == null ? null : request.remoteAddress().hostAddress();
        try {
            InetAddress address = InetAddress.getByName(host);
            return address instanceof Inet6Address && !address.isLoopbackAddress()
                    ? HexFormat.of().formatHex(address.getAddress(), 0, NETWORK_BYTES) + "/64"
                    : address.getHostAddress();
        } catch (UnknownHostException notAnAddress) {
            return "unknown";
        }
    }

    /** Whether the request was made on this very machine, and not handed on by a proxy that runs there. */
    static boolean isThisMachine(HttpServerRequest request) {
        boolean handedOn = request.getHeader("Forwarded") != null || request.getHeader("X-Forwarded-For") != null;
        try {
            String host = request.remoteAddress() == null
                    ? "0.0.0.0"
                    : request.remoteAddress().hostAddress();
            return !handedOn && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }
}
