package no.bevilling.inspection;

import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bevilling.account.Account;
import no.bevilling.account.Accounts;
import no.bevilling.account.Role;
import no.bevilling.audit.Audit;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.StaleVersionException;
import no.bevilling.platform.TypedForm;

/** Puts inspectors on record: who they work for, and when they passed the inspector's test (alkoholforskriften § 9-3). */
@ApplicationScoped
public class InspectorRecords {
    private static final int LONGEST = 200;

    @Inject
    Accounts accounts;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * What is recorded.
     *
     * @param testPassedOn as typed; empty where it is not on record
     */
    public record Values(
            String name, Employer employer, String company, String testPassedOn, String certificate, boolean active) {}

    /** A part of the list, by name. */
    public List<Inspector> page(int page, int size) {
        return Inspector.<Inspector>find("order by name, id")
                .page(Page.of(page - 1, size))
                .list();
    }

    public long count() {
        return Inspector.count();
    }

    /** The inspector who uses this account, if there is one. */
    public Optional<Inspector> of(UUID account) {
        return Inspector.<Inspector>find("accountId", account).firstResultOptional();
    }

    /** @throws ProblemException 404 where there is none */
    public Inspector get(UUID id) {
        return Inspector.<Inspector>findByIdOptional(TenantKey.of(id))
                .orElseThrow(() -> ProblemException.notFound("There is no such inspector in this municipality."));
    }

    /** The accounts with the role of an inspector here that are not on record. */
    public List<Account> notOnRecord() {
        Set<UUID> known = Inspector.<Inspector>listAll().stream()
                .map(one -> one.accountId)
                .collect(Collectors.toSet());
        return accounts.holding(Tenant.id(), Role.INSPECTOR).stream()
                .filter(account -> !known.contains(account.id))
                .toList();
    }

    /**
     * Puts the user of an account on record.
     *
     * @throws ProblemException 400 naming each field that is wrong
     */
    public Inspector add(UUID accountId, Values values) {
        Account account = notOnRecord().stream()
                .filter(one -> one.id.equals(accountId))
                .findFirst()
                .orElse(null);
        List<Problem.Field> wrong = new ArrayList<>();
        if (account == null) {
            wrong.add(new Problem.Field("account", "Must be an account with the role of an inspector, not on record"));
        }
        Values named = account == null || TypedForm.isText(values.name(), LONGEST)
                ? values
                : new Values(
                        account.displayName,
                        values.employer(),
                        values.company(),
                        values.testPassedOn(),
                        values.certificate(),
                        values.active());
        wrong.addAll(wrong(named));
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        Inspector inspector = new Inspector();
        inspector.accountId = accountId;
        write(inspector, named);
        inspector.persistAndFlush();
        audit.changed("inspector", inspector.id, "put on record", said(inspector));
        return inspector;
    }

    /**
     * Changes what is recorded.
     *
     * @throws ProblemException 400 naming each field that is wrong, 404 where there is none
     * @throws StaleVersionException when somebody has changed it meanwhile
     */
    public void change(UUID id, Values values, int version) {
        Inspector inspector = get(id);
        List<Problem.Field> wrong = wrong(values);
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        if (inspector.version != version) {
            throw new StaleVersionException("", clock.instant());
        }
        write(inspector, values);
        audit.changed("inspector", id, "changed", said(inspector));
    }

    private static void write(Inspector inspector, Values values) {
        inspector.name = values.name().strip();
        inspector.employer = values.employer();
        inspector.company = values.employer() == Employer.MUNICIPALITY
                ? ""
                : values.company().strip();
        inspector.testPassedOn = TypedForm.date(values.testPassedOn());
        inspector.certificate =
                values.certificate() == null ? "" : values.certificate().strip();
        inspector.active = values.active();
    }

    private List<Problem.Field> wrong(Values values) {
        List<Problem.Field> wrong = new ArrayList<>();
        if (!TypedForm.isText(values.name(), LONGEST)) {
            wrong.add(new Problem.Field("name", "Must have 1 to " + LONGEST + " characters"));
        }
        if (values.employer() == null) {
            wrong.add(new Problem.Field("employer", "Must be one of " + List.of(Employer.values())));
        }
        if (values.employer() == Employer.SECURITY_COMPANY && !TypedForm.isText(values.company(), LONGEST)) {
            wrong.add(new Problem.Field("company", "Must have 1 to " + LONGEST + " characters"));
        }
        boolean told = values.testPassedOn() != null && !values.testPassedOn().isBlank();
        LocalDate passed = TypedForm.date(values.testPassedOn());
        if (told && (passed == null || passed.isAfter(LocalDate.now(clock)))) {
            wrong.add(new Problem.Field("testPassedOn", "Must be a day that has been, or empty"));
        }
        if (values.certificate() != null && values.certificate().length() > LONGEST) {
            wrong.add(new Problem.Field("certificate", "Must be at most " + LONGEST + " characters"));
        }
        return wrong;
    }

    private static Map<String, String> said(Inspector inspector) {
        return Map.of(
                "employer", inspector.employer.name(),
                "testPassedOn", String.valueOf(inspector.testPassedOn),
                "active", String.valueOf(inspector.active));
    }
}
