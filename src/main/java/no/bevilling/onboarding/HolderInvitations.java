package no.bevilling.onboarding;

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
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.ActingAs;
import no.bevilling.application.Application;
import no.bevilling.application.Applications;
import no.bevilling.application.LicencePrefill;
import no.bevilling.application.RoleProofs;
import no.bevilling.application.Standing;
import no.bevilling.audit.Audit;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.party.Organisation;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.premises.Premises;

/**
 * Lets holders of licences that were brought from a former system in: invited by a caseworker, by the organisation. Whoever
 * claims the link says on what ground, and is held against Enhetsregisteret. In the municipality of the transaction.
 */
@ApplicationScoped
public class HolderInvitations {
    private static final int CODE_BYTES = 24;

    /** How long a link may wait for somebody to claim it. */
    private static final Duration CLAIMABLE = Duration.ofDays(30);

    private static final String BROUGHT = """
            from imported_licence i
            join licence l on l.municipality_id = i.municipality_id and l.id = i.licence_id
            join licensing_case c on c.municipality_id = l.municipality_id and c.id = l.case_id
            join application a on a.municipality_id = c.municipality_id and a.id = c.application_id
            where i.municipality_id = :municipality and a.channel = 'PAPER'
            """;
    private static final String WAITING = """
            select o.id, o.name, o.organisation_number, o.email, count(*),
              (select max(h.invited_at) from holder_invitation h
                where h.municipality_id = o.municipality_id and h.organisation_id = o.id)
            from imported_licence i
            join licence l on l.municipality_id = i.municipality_id and l.id = i.licence_id
            join licensing_case c on c.municipality_id = l.municipality_id and c.id = l.case_id
            join application a on a.municipality_id = c.municipality_id and a.id = c.application_id
            join organisation o on o.municipality_id = l.municipality_id and o.id = l.organisation_id
            where i.municipality_id = :municipality and a.channel = 'PAPER'
            group by o.municipality_id, o.id, o.name, o.organisation_number, o.email
            order by o.name, o.id
            """;
    private static final String TAKE_OVER = """
            update application set account_id = :account, channel = 'ONLINE', received_on = null
            where municipality_id = :municipality and id in (:applications)
            """;

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

    /**
     * A holder whom no account is known for.
     *
     * @param licences how many of its licences were brought here
     * @param invitedAt when it was last invited; null before
     */
    public record Row(UUID id, String name, String number, String email, long licences, Instant invitedAt) {}

    /** Holders whom nobody is known for, by name; {@code page} counts from 1. */
    public List<Row> waiting(int page, int size) {
        List<?> rows = entities.createNativeQuery(WAITING, Object[].class)
                .setParameter("municipality", Tenant.id())
                .setFirstResult((page - 1) * size)
                .setMaxResults(size)
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static Row row(Object[] of) {
        return new Row(
                (UUID) of[0],
                (String) of[1],
                of[2] == null ? "" : ((String) of[2]).strip(),
                (String) of[3],
                ((Number) of[4]).longValue(),
                (Instant) of[5]);
    }

    public long count() {
        return ((Number) entities.createNativeQuery("select count(distinct l.organisation_id) " + BROUGHT)
                        .setParameter("municipality", Tenant.id())
                        .getSingleResult())
                .longValue();
    }

    /** Whether nobody is known for the holder of a licence that was brought here. */
    boolean isUnknown(UUID organisation) {
        return !brought(organisation).isEmpty();
    }

    private List<UUID> brought(UUID organisation) {
        List<?> ids = entities.createNativeQuery(
                        "select a.id " + BROUGHT + " and l.organisation_id = :organisation", UUID.class)
                .setParameter("municipality", Tenant.id())
                .setParameter("organisation", organisation)
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    /**
     * Invites a holder.
     *
     * @return the code for the link; it is kept nowhere
     * @throws ProblemException 404 where the organisation is no such holder
     */
    public String invite(UUID organisation, SignedInAccount actor) {
        if (!actor.has(Tenant.id(), Role.CASEWORKER)) {
            throw new ProblemException(Problem.of(403, "Only a caseworker of the municipality may do this."));
        }
        if (!isUnknown(organisation)) {
            throw ProblemException.notFound("There is no such holder to invite in this municipality.");
        }
        byte[] bytes = new byte[CODE_BYTES];
        random.nextBytes(bytes);
        String code = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        HolderInvitation invitation = new HolderInvitation();
        invitation.organisationId = organisation;
        invitation.codeSha256 = sha256(code);
        invitation.invitedBy = actor.id();
        invitation.invitedByName = actor.displayName();
        invitation.invitedAt = now();
        invitation.claimBefore = invitation.invitedAt.plus(CLAIMABLE);
        invitation.persistAndFlush();
        audit.changed("holder invitation", invitation.id, "invited", Map.of("organisation", organisation));
        return code;
    }

    /** The invitation behind a code that may still be claimed; empty where there is none, or it is too late. */
    public Optional<HolderInvitation> claimable(String code) {
        return HolderInvitation.<HolderInvitation>find("codeSha256", sha256(code))
                .firstResultOptional()
                .filter(found -> found.claimedBy == null && clock.instant().isBefore(found.claimBefore))
                .filter(found -> isUnknown(found.organisationId));
    }

    /** Who is invited. */
    public Organisation holder(HolderInvitation of) {
        return Organisation.findById(TenantKey.of(of.organisationId));
    }

    /**
     * Takes over what the holder has here. What was brought is nobody's application: from now on it is the claimer's, and
     * letters go there.
     *
     * @throws ProblemException 404 where nothing is to be claimed, 409 to who invited, 400 naming {@code as} without a ground, or
     *     where Enhetsregisteret has somebody else in the role
     */
    public void claim(String code, ActingAs as, SignedInAccount claimer) {
        HolderInvitation found = claimable(code).orElseThrow(() -> ProblemException.notFound("Nothing to claim here."));
        entities.lock(found, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(found);
        if (found.claimedBy != null) {
            throw ProblemException.notFound("Nothing to claim here.");
        }
        if (found.invitedBy.equals(claimer.id())) {
            throw ProblemException.conflict("Who invites is not invited.");
        }
        if (as == null || as == ActingAs.AUTHORISED) {
            throw ProblemException.invalid("as", "Must be chair, general manager or owner");
        }
        Standing.Proof proof = proofs.of(holder(found).organisationNumber, as, claimer);
        if (proof == Standing.Proof.NOT_IN_REGISTER) {
            throw ProblemException.invalid("as", "Enhetsregisteret has somebody else in the role");
        }
        found.claimedBy = claimer.id();
        found.claimedByName = claimer.displayName();
        found.claimedAs = as;
        found.proof = proof;
        found.claimedAt = now();
        found.persistAndFlush();
        List<UUID> taken = brought(found.organisationId);
        entities.createNativeQuery(TAKE_OVER)
                .setParameter("account", claimer.id())
                .setParameter("municipality", Tenant.id())
                .setParameter("applications", taken)
                .executeUpdate();
        Standing standing =
                new Standing(as, claimer.displayName(), proof, LocalDate.now(clock), null, null, null, null);
        for (LicensingCase brought : LicensingCase.<LicensingCase>list("applicationId in ?1", taken)) {
            Application one = Application.findById(TenantKey.of(brought.applicationId));
            one.standing = standing;
            one.answers = one.answers.withPlace(
                    LicencePrefill.registered(Premises.findById(TenantKey.of(brought.premisesId))));
        }
        applications.becomesApplicant(claimer);
        audit.changed(
                "holder invitation",
                found.id,
                "claimed",
                Map.of("organisation", found.organisationId, "as", as, "proof", proof, "licences", taken.size()));
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
