package no.bevilling.invoice;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A movement of money as a bank tells of it.
 *
 * @param incoming whether money came in
 * @param returned whether the bank takes back what it told of before
 * @param amountInOre above zero
 * @param account the account it is about; empty where the file does not say
 * @param own what names this movement alone at the bank (AcctSvcrRef of the transaction, or EndToEndId); empty where nothing does
 * @param shared what names the booking that it is a part of; empty where nothing does
 */
record Movement(
        boolean incoming,
        boolean returned,
        long amountInOre,
        LocalDate bookedOn,
        String kid,
        String account,
        String payer,
        String own,
        String shared) {

    /**
     * The fingerprint of each, in their order: the same movement has the same in whatever file. Where nothing names a
     * movement alone, the first, second, third of those that are alike are held apart by their number.
     */
    static List<UUID> fingerprints(List<Movement> all) {
        Map<String, Integer> alike = new HashMap<>();
        List<UUID> fingerprints = new ArrayList<>();
        for (Movement one : all) {
            String key = String.join(
                    "|",
                    one.account,
                    one.incoming ? "in" : "out",
                    one.returned ? "returned" : "",
                    String.valueOf(one.amountInOre),
                    one.bookedOn.toString(),
                    one.kid,
                    one.own.isEmpty() ? one.shared : one.own);
            String whole = one.own.isEmpty() ? key + "|" + alike.merge(key, 1, Integer::sum) : key;
            fingerprints.add(UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)));
        }
        return fingerprints;
    }

    /** What the bank calls it. */
    String reference() {
        return own.isEmpty() ? shared : own;
    }
}
