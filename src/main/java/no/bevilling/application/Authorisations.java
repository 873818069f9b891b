package no.bevilling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.database.TenantKey;
import no.bevilling.party.OrganisationNumber;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TypedForm;

/**
 * Leave to apply for an organisation, in the municipality of the current transaction: given by a link that one person claims,
 * and taken back by who gave it.
 */
@ApplicationScoped
public class Authorisations {
    private static final int LONGEST = 200;
    private static final int SHOWN = 50;
    private static final int CODE_BYTES = 24;

    /** How long a link may wait for somebody to claim it. */
    private static final Duration CLAIMABLE = Duration.ofDays(14);

    @Inject
    EntityManager entities;

    @Inject
    RoleProofs proofs;

    @Inject
    Applications applications;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    private final SecureRandom random = new SecureRandom();

    /** What somebody gives leave to. {@code validTo} is the last day, within a year. */
    public record Given(String organisationNumber, String organisationName, ActingAs as, LocalDate validTo) {}

    /**
     * Gives leave to whoever claims the code first.
     *
     * @return the code for the link; it is kept nowhere
     * @throws ProblemException 400 naming each field that is wrong
     */
    public String give(Given given, SignedInAccount giver) {
        String number = OrganisationNumber.digits(given.organisationNumber());
        List<Problem.Field> wrong = new ArrayList<>();
        if (!OrganisationNumber.isValid(number)) {
            wrong.add(new Problem.Field("organisationNumber", "Must be a valid organisation number of nine digits"));
        }
        if (!TypedForm.isText(given.organisationName(), LONGEST)) {
            wrong.add(new Problem.Field("organisationName", "Must be a text of at most " + LONGEST + " characters"));
        }
        if (given.as() == null || given.as() == ActingAs.AUTHORISED) {
            wrong.add(new Problem.Field("as", "Must be chair, general manager or owner"));
        }
        LocalDate today = LocalDate.now(clock);
        if (given.validTo() == null
                || given.validTo().isBefore(today)
                || given.validTo().isAfter(today.plusYears(1))) {
            wrong.add(new Problem.Field("validTo", "Must be a day from today on, within a year"));
        }
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        byte[] bytes = new byte[CODE_BYTES];
        random.nextBytes(bytes);
        String code = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Authorisation authorisation = new Authorisation();
        authorisation.organisationNumber = number;
        authorisation.organisationName = given.organisationName().strip();
        authorisation.givenBy = giver.id();
        authorisation.givenByName = giver.displayName();
        authorisation.givenAs = given.as();
        authorisation.proof = proofs.of(number, given.as(), giver);
        authorisation.givenAt = now();
        authorisation.codeSha256 = sha256(code);
        authorisation.claimBefore = authorisation.givenAt.plus(CLAIMABLE);
        authorisation.validTo = given.validTo();
        authorisation.persistAndFlush();
        audit.changed("authorisation", authorisation.id, "given", Map.of("organisation", number));
        return code;
    }

    /** The leave behind a code that may still be claimed; empty where there is none, or it is too late. */
    public Optional<Authorisation> claimable(String code) {
        return Authorisation.<Authorisation>find("codeSha256", sha256(code))
                .firstResultOptional()
                .filter(found -> found.claimedBy == null
                        && found.revokedAt == null
                        && clock.instant().isBefore(found.claimBefore));
    }

    /**
     * Takes the leave behind a code. Whoever gave it cannot take it.
     *
     * @throws ProblemException 404 where nothing is to be claimed, 409 to who gave it
     */
    public Authorisation claim(String code, SignedInAccount claimer) {
        Authorisation found = claimable(code).orElseThrow(() -> ProblemException.notFound("Nothing to claim here."));
        entities.lock(found, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(found);
        if (found.claimedBy != null || found.revokedAt != null) {
            throw ProblemException.notFound("Nothing to claim here.");
        }
        if (found.givenBy.equals(claimer.id())) {
            throw ProblemException.conflict("Whoever gives leave needs none.");
        }
        found.claimedBy = claimer.id();
        found.claimedByName = claimer.displayName();
        found.claimedAt = now();
        found.persistAndFlush();
        applications.becomesApplicant(claimer);
        audit.changed("authorisation", found.id, "claimed");
        return found;
    }

    /**
     * Takes leave back. What has been handed in on it stands; nothing more is.
     *
     * @throws ProblemException 404 to everybody but who gave it
     */
    public void revoke(UUID id, SignedInAccount giver) {
        Authorisation found = Authorisation.<Authorisation>findByIdOptional(TenantKey.of(id))
                .filter(known -> known.givenBy.equals(giver.id()))
                .orElseThrow(() -> ProblemException.notFound("There is no such authorisation of yours here."));
        if (found.revokedAt == null) {
            found.revokedAt = now();
            found.persistAndFlush();
            audit.changed("authorisation", id, "revoked");
        }
    }

    /** The leave that an account has to apply for an organisation today. */
    public Optional<Authorisation> held(UUID account, String organisationNumber) {
        return Authorisation.<Authorisation>find(
                        "claimedBy = ?1 and organisationNumber = ?2 and revokedAt is null and validTo >= ?3 order by validTo desc, id",
                        account,
                        organisationNumber,
                        LocalDate.now(clock))
                .firstResultOptional();
    }

    /** What an account has given, the newest first. */
    public List<Authorisation> given(SignedInAccount account) {
        return Authorisation.<Authorisation>find("givenBy = ?1 order by givenAt desc, id", account.id())
                .page(0, SHOWN)
                .list();
    }

    /** What an account has got, the newest first. */
    public List<Authorisation> got(SignedInAccount account) {
        return Authorisation.<Authorisation>find("claimedBy = ?1 order by claimedAt desc, id", account.id())
                .page(0, SHOWN)
                .list();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static byte[] sha256(String code) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
