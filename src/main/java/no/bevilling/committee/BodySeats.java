package no.bevilling.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bevilling.account.Account;
import no.bevilling.account.Accounts;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.database.Tenant;
import no.bevilling.platform.ProblemException;
import no.bevilling.rules.DecidingBody;

/**
 * Which bodies the committee members of the current municipality sit in: they are called to its meetings, and see these alone.
 * A member for whom no body is named sits in all: most municipalities let one body meet.
 */
@ApplicationScoped
public class BodySeats {
    @Inject
    Accounts accounts;

    @Inject
    Audit audit;

    /** A member and the bodies that are named; none where the member sits in all. */
    record Member(UUID id, String name, Set<DecidingBody> bodies) {}

    /** The bodies that meet. */
    static Set<DecidingBody> bodies() {
        return EnumSet.complementOf(EnumSet.of(DecidingBody.ADMINISTRATION));
    }

    /** Those who sit in a body, by name. */
    List<Account> members(DecidingBody body) {
        Map<UUID, Set<DecidingBody>> named = named();
        return accounts.holding(Tenant.id(), Role.COMMITTEE).stream()
                .filter(account ->
                        !named.containsKey(account.id) || named.get(account.id).contains(body))
                .toList();
    }

    /** All members, by name. */
    List<Member> all() {
        Map<UUID, Set<DecidingBody>> named = named();
        return accounts.holding(Tenant.id(), Role.COMMITTEE).stream()
                .map(account -> new Member(account.id, account.displayName, named.getOrDefault(account.id, Set.of())))
                .toList();
    }

    /** The bodies whose meetings the reader may see: all, for those who prepare and approve. */
    Set<DecidingBody> readableBy(SignedInAccount reader) {
        if (reader.has(Tenant.id(), Role.CASEWORKER) || reader.has(Tenant.id(), Role.APPROVER)) {
            return bodies();
        }
        List<BodySeat> own = BodySeat.list("accountId", reader.id());
        return own.isEmpty() ? bodies() : own.stream().map(seat -> seat.body).collect(Collectors.toSet());
    }

    /** Names the bodies that a member sits in; none: all. */
    void name(UUID memberId, Set<DecidingBody> bodies) {
        if (accounts.holding(Tenant.id(), Role.COMMITTEE).stream().noneMatch(account -> account.id.equals(memberId))) {
            throw ProblemException.notFound("There is no such member in this municipality.");
        }
        List<BodySeat> before = BodySeat.list("accountId", memberId);
        Set<DecidingBody> missing = new java.util.HashSet<>(bodies);
        missing.retainAll(bodies());
        for (BodySeat seat : before) {
            if (!missing.remove(seat.body)) {
                seat.delete();
            }
        }
        for (DecidingBody body : missing) {
            BodySeat seat = new BodySeat();
            seat.accountId = memberId;
            seat.body = body;
            seat.persist();
        }
        BodySeat.flush();
        audit.changed(
                "body-seat",
                memberId,
                "named",
                Map.of(
                        "bodies",
                        new ArrayList<>(bodies)
                                .stream().sorted().map(Enum::name).collect(Collectors.joining(","))));
    }

    private static Map<UUID, Set<DecidingBody>> named() {
        return BodySeat.<BodySeat>listAll().stream()
                .collect(Collectors.groupingBy(
                        seat -> seat.accountId, Collectors.mapping(seat -> seat.body, Collectors.toSet())));
    }
}
