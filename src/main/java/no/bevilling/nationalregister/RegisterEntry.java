package no.bevilling.nationalregister;

import java.time.LocalDate;
import java.util.List;
import no.bevilling.licence.HolderKind;
import no.bevilling.licence.PublicLicence;
import no.bevilling.licence.PublicRight;
import no.bevilling.licence.PublicStatus;
import no.bevilling.rules.fact.Clientele;

/**
 * A licence as Bevillingsregisteret is told of it: the fields of alkoholforskriften § 13-4, and what makes them readable. The
 * shape is ours, since no shape of the national register is published; it is described in
 * {@code docs/national-register.schema.json}. What the public register withholds (ADR 75) is withheld here too: § 13-5 makes all
 * of it public.
 *
 * @param rights § 13-4 a
 * @param holder § 13-4 b
 * @param business § 13-4 c
 * @param validTo § 13-4 d; last day, included
 * @param grantedOn § 13-4 e
 * @param withdrawals § 13-4 f
 * @param transfer § 13-4 g; null where it was not transferred
 * @param ended whether nothing but a new decision brings it back
 * @param demo invented, of the demo data
 */
public record RegisterEntry(
        String licenceNumber,
        String uri,
        List<Right> rights,
        Holder holder,
        Business business,
        Authority authority,
        LocalDate validFrom,
        LocalDate validTo,
        LocalDate grantedOn,
        List<Withdrawal> withdrawals,
        Transfer transfer,
        PublicStatus status,
        boolean inForce,
        boolean ended,
        boolean demo) {
    /** What the licence gives the right to, with its paragraph. */
    public record Right(PublicRight right, String law, List<Integer> drinkGroups, Clientele clientele) {}

    /** Firm and number; a private person has no number and is not named. */
    public record Holder(HolderKind kind, String name, String organisationNumber) {}

    /** Where the business is and how it is reached, where that tells of no person. */
    public record Business(
            String name,
            String streetAddress,
            String postalCode,
            String postalPlace,
            boolean addressWithheld,
            String email,
            String telephone) {}

    /** The municipality that granted it. */
    public record Authority(String municipalityNumber, String name) {}

    /** Days without it, both included; {@code to} is null for the rest of the period. */
    public record Withdrawal(LocalDate from, LocalDate to) {}

    /** When the business was transferred, and to whom if they have a licence; else null. */
    public record Transfer(LocalDate on, String to) {}

    static RegisterEntry of(PublicLicence licence) {
        PublicLicence.Holder holder = licence.holder();
        PublicLicence.Place place = licence.premises();
        return new RegisterEntry(
                licence.licenceNumber(),
                licence.uri(),
                licence.rights().stream()
                        .map(right -> new Right(
                                right, right.law(), groups(right, licence.drinkGroups()), licence.clientele()))
                        .toList(),
                new Holder(holder.kind(), holder.name(), holder.organisationNumber()),
                new Business(
                        place.name(),
                        place.streetAddress(),
                        place.postalCode(),
                        place.postalPlace(),
                        place.addressWithheld(),
                        holder.email(),
                        holder.telephone()),
                new Authority(
                        licence.municipality().number(), licence.municipality().name()),
                licence.periodFrom(),
                licence.periodTo(),
                licence.grantedOn(),
                licence.withdrawals().stream()
                        .map(days -> new Withdrawal(days.from(), days.to()))
                        .toList(),
                licence.transferredOn() == null ? null : new Transfer(licence.transferredOn(), licence.transferredTo()),
                licence.status(),
                licence.inForce(),
                licence.isEnded(),
                licence.demo());
    }

    private static List<Integer> groups(PublicRight right, List<Integer> all) {
        return switch (right) {
            case SALE -> all.stream().filter(group -> group == 1).toList();
            case SALE_OF_OWN_PRODUCTS -> all.stream().filter(group -> group > 1).toList();
            case SALE_BY_VINMONOPOLET, SERVING -> all;
        };
    }
}
