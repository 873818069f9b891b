package no.bevilling.calendar;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.account.Account;
import no.bevilling.account.Accounts;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipality;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** People's own calendars in the municipality of the current transaction, and the secret addresses that they are read at. */
@ApplicationScoped
public class CalendarFeeds {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;

    @Inject
    Accounts accounts;

    @Inject
    CalendarItems items;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Where everybody reaches this installation. */
    @ConfigProperty(name = "bevilling.public-address")
    String publicAddress;

    /** Whose calendar there is, if any. */
    Optional<CalendarFeed> of(SignedInAccount reader) {
        return CalendarFeed.<CalendarFeed>find("accountId", reader.id()).firstResultOptional();
    }

    /**
     * Makes a calendar, or gives the one there is a new address: the former one leads nowhere from now on.
     *
     * @param number of the municipality
     * @return the address, which is told nobody again
     */
    String renew(SignedInAccount reader, String number) {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        CalendarFeed feed = of(reader).orElseGet(CalendarFeed::new);
        feed.accountId = reader.id();
        feed.tokenHash = hash(token);
        feed.madeAt = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        feed.persist();
        audit.changed("calendar", feed.id, "address made");
        return publicAddress + "/kalender/" + number + "/" + token + ".ics";
    }

    /** Takes the calendar away: its address leads nowhere from now on. */
    void revoke(SignedInAccount reader) {
        of(reader).ifPresent(feed -> {
            audit.changed("calendar", feed.id, "address taken away");
            feed.delete();
        });
    }

    /** The calendar behind a token; empty where there is none, and where its person has no role here any more. */
    Optional<String> read(String token, String number) {
        return CalendarFeed.<CalendarFeed>find("tokenHash", hash(token))
                .firstResultOptional()
                .flatMap(feed -> account(feed.accountId)
                        .filter(reader -> !reader.rolesIn(Tenant.id()).isEmpty())
                        .map(reader -> write(feed, reader, number)));
    }

    private Optional<SignedInAccount> account(UUID id) {
        Account account = Account.findById(id);
        return accounts.signedIn(id, account.sessionCounter);
    }

    private String write(CalendarFeed feed, SignedInAccount reader, String number) {
        Municipality here = Municipality.findById(Tenant.id());
        CalendarMessages says = MessageBundles.get(
                CalendarMessages.class,
                Localized.Literal.of("nn".equals(reader.language()) ? "nn" : here.languageForm.name()));
        return CalendarFile.write(
                says.calendarName(here.name), publicAddress, items.of(reader, number, feed.madeAt, says));
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
