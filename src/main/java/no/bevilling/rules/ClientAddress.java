package no.bevilling.rules;

import java.util.List;

/**
 * The address of the client that asks. {@code X-Forwarded-For} is believed only as far back as addresses we trust wrote
 * it: the first address from the right that is not a trusted proxy is the client.
 */
final class ClientAddress {

    private ClientAddress() {}

    /**
     * The client's address.
     *
     * @param peer the address at the other end of the connection
     * @param forwardedFor the header, or null
     * @param trustedProxies addresses of proxies whose word is taken
     */
    static String of(String peer, String forwardedFor, List<String> trustedProxies) {
        String client = peer;
        if (forwardedFor == null) {
            return client;
        }
        String[] hops = forwardedFor.split(",");
        for (int i = hops.length - 1; i >= 0 && trustedProxies.contains(client); i--) {
            String hop = hops[i].trim();
            if (!hop.matches("[0-9a-fA-F.:]{2,45}")) {
                break;
            }
            client = hop;
        }
        return client;
    }
}
