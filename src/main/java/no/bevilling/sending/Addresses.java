package no.bevilling.sending;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/** Whether something can be an address. */
final class Addresses {
    private Addresses() {}

    /** One address of the form name@domain (RFC 822). */
    static boolean isEmail(String typed) {
        try {
            InternetAddress[] parsed = InternetAddress.parse(typed.strip(), true);
            if (parsed.length != 1) {
                return false;
            }
            parsed[0].validate();
            return parsed[0].getAddress().contains("@");
        } catch (AddressException notOne) {
            return false;
        }
    }
}
