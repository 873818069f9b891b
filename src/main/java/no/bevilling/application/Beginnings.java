package no.bevilling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.ApplicationForm.Licence;
import no.bevilling.casework.Matter;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.Clientele;
import no.bevilling.rules.fact.LicenceType;

/** Starts drafts of every kind, with what is known beforehand. */
@ApplicationScoped
public class Beginnings {
    @Inject
    Applications applications;

    @Inject
    LicencePrefill licences;

    /** How a wish for a food-service licence alone begins, where others name a kind. */
    private static final String FOOD_SERVICE = "FOOD_SERVICE-";

    /** What somebody wants; {@code type} is null of a food-service licence alone. */
    public record Wish(Matter matter, ApplicationKind kind, LicenceType type) {
        /** An alcohol licence, or something about one. */
        Wish(ApplicationKind kind, LicenceType type) {
            this(Matter.LICENCE_APPLICATION, kind, type);
        }

        /** Whether it is about an alcohol licence that is there already. */
        boolean isAboutLicence() {
            return matter.isLicenceApplication() && kind.isAboutLicence();
        }
        /** Only serving can be for one occasion. */
        boolean isPossible() {
            return type == LicenceType.SERVING || !kind.isEvent();
        }
    }

    /** The wish for a food-service licence alone, as forms send it: {@code FOOD_SERVICE-NEW}. */
    static String foodService(ApplicationKind kind) {
        return FOOD_SERVICE + kind;
    }

    /** A wish as forms send it, {@code NEW-SALE}; null for anything that is none. */
    static Wish wish(String text) {
        if (text != null && text.startsWith(FOOD_SERVICE)) {
            return Stream.of(ApplicationKind.NEW, ApplicationKind.TRANSFER)
                    .filter(kind -> text.equals(foodService(kind)))
                    .map(kind -> new Wish(Matter.FOOD_SERVICE_LICENCE, kind, null))
                    .findFirst()
                    .orElse(null);
        }
        return Arrays.stream(ApplicationKind.values())
                .flatMap(kind -> Arrays.stream(LicenceType.values()).map(type -> new Wish(kind, type)))
                .filter(wish -> wish.isPossible() && (wish.kind() + "-" + wish.type()).equals(text))
                .findFirst()
                .orElse(null);
    }

    /** A draft about no licence from before. */
    UUID begin(Wish wish, SignedInAccount account) {
        return applications.start(
                new Applications.Beginning(
                        wish.matter(),
                        wish.kind(),
                        wish.type(),
                        null,
                        known(wish.kind()),
                        ApplicationChannel.ONLINE,
                        null),
                account);
    }

    /** A draft about a living licence; whose it is has been seen to. */
    UUID begin(ApplicationKind kind, LicencePrefill.Own licence, SignedInAccount account) {
        return applications.start(
                new Applications.Beginning(
                        kind,
                        licence.type(),
                        licence.id(),
                        licences.answers(kind, licence.id(), account),
                        ApplicationChannel.ONLINE,
                        null),
                account);
    }

    /** An ambulatory licence is for private functions (alkoholloven § 4-5): nobody is asked. */
    static ApplicationForm known(ApplicationKind kind) {
        return kind == ApplicationKind.AMBULATORY
                ? ApplicationForm.empty()
                        .withLicence(new Licence(null, Clientele.PRIVATE_FUNCTION, null, null, null, null, null))
                : ApplicationForm.empty();
    }
}
