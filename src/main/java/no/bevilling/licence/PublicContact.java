package no.bevilling.licence;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import no.bevilling.party.Organisation;

/**
 * How a business is reached, as far as it is the business's and no person's (alkoholforskriften § 13-4 c, and the reason that
 * only what must be public is: ADR 75). Nothing of a sole proprietor or a private person. An e-mail address where its first
 * part names a function or the business itself; a telephone that is no mobile one, which somebody carries.
 *
 * @param email null where it is withheld, or not known
 * @param telephone null where it is withheld, or not known
 */
record PublicContact(String email, String telephone) {
    private static final PublicContact NONE = new PublicContact(null, null);
    private static final int SHORTEST_NAME = 4;
    private static final Set<String> FUNCTIONS = Set.of(
            "admin",
            "administrasjon",
            "bar",
            "bestilling",
            "booking",
            "butikk",
            "butikken",
            "contact",
            "drift",
            "epost",
            "faktura",
            "firmapost",
            "hei",
            "hello",
            "hotel",
            "hotell",
            "info",
            "kafe",
            "kontakt",
            "kontor",
            "kro",
            "kundeservice",
            "mail",
            "office",
            "ordre",
            "post",
            "postmottak",
            "pub",
            "resepsjon",
            "restaurant",
            "salg",
            "servering",
            "sentralbord",
            "styret");

    static PublicContact of(Organisation holder, String premisesName) {
        return HolderKind.of(holder) != HolderKind.ORGANISATION
                ? NONE
                : new PublicContact(
                        isOfBusiness(holder.email, holder.name, premisesName) ? holder.email.strip() : null,
                        isFixed(holder.telephone) ? holder.telephone.strip() : null);
    }

    static boolean isOfBusiness(String email, String... names) {
        int at = email == null ? -1 : email.indexOf('@');
        if (at < 1) {
            return false;
        }
        String first = plain(email.substring(0, at));
        return FUNCTIONS.contains(first)
                || Stream.of(names).flatMap(name -> words(name).stream()).anyMatch(first::equals)
                || Stream.of(names).map(PublicContact::plain).anyMatch(first::equals);
    }

    /** Norwegian mobile numbers begin with 4 or 9, and those of other countries cannot be told. */
    static boolean isFixed(String telephone) {
        String digits =
                telephone == null ? "" : telephone.replaceAll("[^\\d+]", "").replaceFirst("^(\\+47|0047)", "");
        return digits.matches("[235678]\\d{7}|0\\d{4}");
    }

    private static List<String> words(String name) {
        return Stream.of((name == null ? "" : name).split("[\\s,.&/-]+"))
                .map(PublicContact::plain)
                .filter(word -> word.length() >= SHORTEST_NAME)
                .toList();
    }

    private static String plain(String text) {
        String small = (text == null ? "" : text)
                .toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("å", "a");
        return Normalizer.normalize(small, Normalizer.Form.NFD).replaceAll("[^a-z0-9]", "");
    }
}
