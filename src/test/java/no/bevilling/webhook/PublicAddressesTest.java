package no.bevilling.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody reaches the inside of the operator's network through a webhook. */
class PublicAddressesTest {
    private final PublicAddresses fence = new PublicAddresses();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://localhost/",
                "https://10.1.2.3/",
                "https://172.16.0.1/",
                "https://172.31.255.255/",
                "https://192.168.1.1/",
                "https://169.254.169.254/latest/meta-data/",
                "https://100.64.0.1/",
                "https://0.0.0.0/",
                "https://198.18.0.1/",
                "https://224.0.0.1/",
                "https://255.255.255.255/",
                "https://[::1]/",
                "https://[::]/",
                "https://[::ffff:10.0.0.1]/",
                "https://[fc00::1]/",
                "https://[fe80::1]/",
                "https://[64:ff9b::a00:1]/",
                "https://[2002:a00:1::]/",
                "https://2130706433/",
                "https://intranet/",
                "http://93.184.216.34/",
                "https://user:secret@93.184.216.34/",
                "https://93.184.216.34/#part",
                "ftp://93.184.216.34/",
                "https:///path",
                "not an address",
                ""
            })
    void what_is_not_public_https_is_not_called(String address) {
        assertThatThrownBy(() -> fence.resolved(address)).isInstanceOf(PublicAddresses.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://93.184.216.34/hooks?x=1",
                "https://93.184.216.34:8443/",
                "https://172.32.0.1/",
                "https://[2a00:1450:400f::1]/"
            })
    void public_addresses_are(String address) {
        assertThatCode(() -> fence.resolved(address)).doesNotThrowAnyException();
    }

    @Test
    void an_IPv4_address_is_the_same_in_the_clothes_of_IPv6() throws UnknownHostException {
        byte[] mapped = new byte[16];
        mapped[10] = -1;
        mapped[11] = -1;
        mapped[12] = (byte) 192;
        mapped[13] = (byte) 168;
        assertThat(PublicAddresses.isPublic(Inet6Address.getByAddress("x", mapped, -1)))
                .isFalse();
        assertThat(PublicAddresses.isPublic(InetAddress.getByName("8.8.8.8"))).isTrue();
    }
}
