package no.bevilling.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import no.bevilling.account.Account;
import no.bevilling.account.Accounts;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.StaleVersionException;
import no.bevilling.platform.TypedForm;
import no.bevilling.rules.fact.StatementBody;

/** The consulted bodies of the current municipality, and the accounts that answer for them. */
@ApplicationScoped
public class ConsultedBodies {
    private static final int LONGEST = 200;
    private static final int MOST_DAYS = 120;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    @Inject
    Accounts accounts;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** A body as an administrator types it. */
    public record Values(
            StatementBody kind,
            String name,
            String email,
            String superiorName,
            String superiorEmail,
            String answerDays,
            boolean active) {}

    /** An account that may answer, and the body that it answers for; null: none yet. */
    public record Member(Account account, UUID bodyId) {}

    /** All bodies, those still asked first. */
    public List<ConsultedBody> all() {
        return ConsultedBody.list("order by active desc, kind, name, id");
    }

    /** @throws ProblemException 404 where the municipality has no such body */
    public ConsultedBody get(UUID id) {
        return ConsultedBody.<ConsultedBody>findByIdOptional(TenantKey.of(id))
                .orElseThrow(() -> ProblemException.notFound("There is no such consulted body in this municipality."));
    }

    /** The body of the kind that is asked now; empty for others, which have no single one. */
    public Optional<ConsultedBody> active(StatementBody kind) {
        return kind == StatementBody.OTHER
                ? Optional.empty()
                : ConsultedBody.<ConsultedBody>find("kind = ?1 and active = true", kind)
                        .firstResultOptional();
    }

    /** The body that a request goes to: of others, the one of that name. */
    Optional<ConsultedBody> of(StatementBody kind, String name) {
        return kind == StatementBody.OTHER
                ? ConsultedBody.<ConsultedBody>find(
                                "kind = ?1 and active = true and lower(name) = lower(?2)", kind, name)
                        .firstResultOptional()
                : active(kind);
    }

    /** The body that an account answers for in the current municipality, where it may answer at all. */
    public Optional<ConsultedBody> answeredBy(SignedInAccount account) {
        return account.has(Tenant.id(), Role.CONSULTED_BODY)
                ? BodyMember.<BodyMember>findByIdOptional(TenantKey.of(account.id()))
                        .map(member -> get(member.bodyId))
                : Optional.empty();
    }

    /** Whoever holds the role of a consulted body here, by name. */
    public List<Member> members() {
        return accounts.holding(Tenant.id(), Role.CONSULTED_BODY).stream()
                .map(account -> new Member(
                        account,
                        BodyMember.<BodyMember>findByIdOptional(TenantKey.of(account.id))
                                .map(member -> member.bodyId)
                                .orElse(null)))
                .toList();
    }

    /**
     * Adds a body. Requests of that kind that nobody has answered go to it from now on.
     *
     * @throws ProblemException 400 naming each field that is wrong
     */
    public ConsultedBody add(Values typed, SignedInAccount actor) {
        refuse(wrong(typed, null));
        ConsultedBody body = new ConsultedBody();
        fill(body, typed, actor);
        body.persistAndFlush();
        if (body.active && body.kind != StatementBody.OTHER) {
            Statement.update("bodyId = ?1 where body = ?2 and bodyId is null and answer is null", body.id, body.kind);
        }
        audit.changed("consulted body", body.id, "added", Map.of("kind", body.kind.name()));
        return body;
    }

    /**
     * Changes a body.
     *
     * @throws StaleVersionException when somebody saved since {@code version} was read
     */
    public void change(UUID id, int version, Values typed, SignedInAccount actor) {
        ConsultedBody body = get(id);
        refuse(wrong(typed, body));
        if (body.version != version) {
            throw new StaleVersionException(body.changedBy, body.changedAt);
        }
        fill(body, typed, actor);
        body.persistAndFlush();
        audit.changed("consulted body", id, "changed", Map.of("active", body.active));
    }

    /**
     * Ties an account to one body, or to none.
     *
     * @param body null: it answers for none any more
     * @throws ProblemException 400 for an account that is no consulted body's here, or a body that is not asked any more
     */
    public void tie(UUID account, UUID body, SignedInAccount actor) {
        if (account == null
                || members().stream().noneMatch(known -> known.account().id.equals(account))) {
            throw ProblemException.invalid("account", "Must be an account with the role CONSULTED_BODY here");
        }
        if (body != null && all().stream().noneMatch(known -> known.id.equals(body) && known.active)) {
            throw ProblemException.invalid("body", "Must be a consulted body of this municipality that is asked");
        }
        Optional<BodyMember> before = BodyMember.findByIdOptional(TenantKey.of(account));
        if (body == null) {
            before.ifPresent(BodyMember::delete);
        } else {
            BodyMember member = before.orElseGet(BodyMember::new);
            member.id = account;
            member.bodyId = body;
            member.persist();
        }
        audit.changed("account", account, "consulted body", Map.of("body", String.valueOf(body)));
    }

    private void fill(ConsultedBody body, Values typed, SignedInAccount actor) {
        body.kind = typed.kind();
        body.name = typed.name().strip();
        body.email = typed.email().strip();
        body.superiorName = typed.superiorName().strip();
        body.superiorEmail = typed.superiorEmail().strip();
        body.answerDays = TypedForm.number(typed.answerDays());
        body.active = typed.active();
        body.changedBy = actor.displayName();
        body.changedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static List<Problem.Field> wrong(Values typed, ConsultedBody before) {
        List<Problem.Field> wrong = new ArrayList<>();
        if (typed.kind() == null || before != null && before.kind != typed.kind()) {
            wrong.add(new Problem.Field("kind", "Must be a kind of body, and cannot change"));
        }
        if (!TypedForm.isText(typed.name(), LONGEST)) {
            wrong.add(new Problem.Field("name", "Must be filled in, with at most " + LONGEST + " characters"));
        }
        if (!isEmail(typed.email())) {
            wrong.add(new Problem.Field("email", "Must be an e-mail address"));
        }
        if (!TypedForm.isText(typed.superiorName(), LONGEST)) {
            wrong.add(new Problem.Field("superiorName", "Must name who is told when a due date passes"));
        }
        if (!isEmail(typed.superiorEmail())) {
            wrong.add(new Problem.Field("superiorEmail", "Must be an e-mail address"));
        }
        Integer days = TypedForm.number(typed.answerDays());
        boolean none = typed.answerDays() == null || typed.answerDays().isBlank();
        if (!none && (days == null || days < 1 || days > MOST_DAYS)) {
            wrong.add(new Problem.Field("answerDays", "Must be from 1 to " + MOST_DAYS + " days, or empty"));
        }
        if (typed.active() && typed.kind() != null && typed.kind() != StatementBody.OTHER) {
            boolean another = ConsultedBody.<ConsultedBody>list("kind = ?1 and active = true", typed.kind()).stream()
                    .anyMatch(known -> before == null || !known.id.equals(before.id));
            if (another) {
                wrong.add(new Problem.Field("active", "There is already one of this kind that is asked"));
            }
        }
        return wrong;
    }

    private static boolean isEmail(String typed) {
        return TypedForm.isText(typed, LONGEST) && EMAIL.matcher(typed.strip()).matches();
    }

    private static void refuse(List<Problem.Field> wrong) {
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
    }
}
