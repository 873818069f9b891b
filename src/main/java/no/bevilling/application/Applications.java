package no.bevilling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.casework.Matter;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.party.Person;
import no.bevilling.party.Persons;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.LicenceType;

/**
 * Drafts and handed-in applications of the one who asks, in the municipality of the current transaction. An
 * application of somebody else is not found, exactly as one that does not exist.
 */
@ApplicationScoped
public class Applications {
    private static final String GRANT = """
            insert into role_grant (account_id, municipality_id, role) values (:account, :municipality, :role)
            on conflict do nothing
            """;

    private static final String LAST_SAVED = """
            select new no.bevilling.application.Applications$Saved(a.id, a.savedAt) from Application a
            where a.accountId = :account order by a.savedAt desc, a.id
            """;

    @Inject
    EntityManager entities;

    @Inject
    Attachments attachments;

    @Inject
    AttachmentDemands demands;

    @Inject
    Persons people;

    @Inject
    PeopleOfApplication named;

    @Inject
    Clock clock;

    @Inject
    Audit audit;

    /**
     * A new empty draft. The account becomes an applicant in the municipality: the inbox looks where it is one.
     *
     * @return its id
     */
    public UUID start(ApplicationKind kind, LicenceType type, SignedInAccount account) {
        return start(
                new Beginning(kind, type, null, ApplicationForm.empty(), ApplicationChannel.ONLINE, null), account);
    }

    /**
     * What a draft begins with.
     *
     * @param licenceId the living licence that it is about, or null
     * @param answers those that are known beforehand
     * @param receivedOn the day it came in on paper or by e-mail; null where it is written here
     */
    record Beginning(
            Matter matter,
            ApplicationKind kind,
            LicenceType type,
            UUID licenceId,
            ApplicationForm answers,
            ApplicationChannel channel,
            LocalDate receivedOn) {

        /** About an alcohol licence. */
        Beginning(
                ApplicationKind kind,
                LicenceType type,
                UUID licenceId,
                ApplicationForm answers,
                ApplicationChannel channel,
                LocalDate receivedOn) {
            this(Matter.LICENCE_APPLICATION, kind, type, licenceId, answers, channel, receivedOn);
        }
    }

    /** A new draft with what is known beforehand. Only the writer's own becomes part of their inbox. */
    UUID start(Beginning beginning, SignedInAccount account) {
        Application draft = new Application();
        draft.accountId = account.id();
        draft.matter = beginning.matter();
        draft.kind = beginning.kind();
        draft.licenceType = beginning.type();
        draft.licenceId = beginning.licenceId();
        draft.channel = beginning.channel();
        draft.receivedOn = beginning.receivedOn();
        draft.answers = beginning.answers();
        draft.startedAt = now();
        draft.savedAt = draft.startedAt;
        draft.persist();
        entities.flush();
        named.hold(draft.id, draft.answers);
        if (beginning.channel() == ApplicationChannel.ONLINE) {
            becomesApplicant(account);
        }
        audit.changed("application", draft.id, "started", started(beginning));
        return draft.id;
    }

    private static Map<String, Object> started(Beginning beginning) {
        Map<String, Object> told = new HashMap<>();
        told.put("matter", beginning.matter());
        told.put("kind", beginning.kind());
        if (beginning.type() != null) {
            told.put("licenceType", beginning.type());
        }
        told.put("channel", beginning.channel());
        return told;
    }

    /** The inbox looks in the municipalities where one is an applicant. */
    public void becomesApplicant(SignedInAccount account) {
        entities.createNativeQuery(GRANT)
                .setParameter("account", account.id())
                .setParameter("municipality", Tenant.id())
                .setParameter("role", Role.APPLICANT.name())
                .executeUpdate();
    }

    /**
     * An own application, to be shown: the log tells who saw it.
     *
     * @throws NotFoundException where the account has no such application here
     */
    public ApplicationView view(UUID id, SignedInAccount account) {
        ApplicationView seen = known(id, account);
        audit.saw("application", id);
        return seen;
    }

    /**
     * An own application for one who is about to change it, and whose change the log tells of.
     *
     * @throws NotFoundException where the account has no such application here
     */
    ApplicationView known(UUID id, SignedInAccount account) {
        return viewOf(own(id, account, LockModeType.NONE));
    }

    /**
     * A handed-in application as those see it who handle its case in the municipality of the transaction.
     *
     * @throws NotFoundException where there is none, or it is still a draft
     */
    public ApplicationView handedIn(UUID id) {
        Application found = entities.find(Application.class, TenantKey.of(id));
        if (found == null || found.status == ApplicationStatus.DRAFT) {
            throw new NotFoundException();
        }
        return viewOf(found);
    }

    /**
     * Changes the answers of a draft. Two who save at the same time come one after the other; each sees in
     * {@code change} what the one before has left.
     *
     * @throws NotFoundException where the account has no such application here
     * @throws AlreadySubmitted when it has been handed in
     */
    public ApplicationView save(UUID id, SignedInAccount account, UnaryOperator<ApplicationForm> change) {
        Application draft = ownDraft(id, account);
        draft.answers = change.apply(draft.answers);
        draft.savedAt = now();
        draft.warnedAt = null;
        entities.flush();
        named.hold(id, draft.answers);
        audit.changed("application", id, "saved");
        return viewOf(draft);
    }

    /**
     * Throws a draft away, with its files and the people named in it.
     *
     * @throws AlreadySubmitted when it has been handed in
     */
    public void discard(UUID id, SignedInAccount account) {
        Application draft = ownDraft(id, account);
        attachments.removeAll(draft.id);
        personIds(draft.answers).forEach(people::erase);
        draft.delete();
        audit.changed("application", id, "thrown away");
    }

    /** When an application was last saved. */
    record Saved(UUID id, Instant at) {}

    /** How many own applications there are here. */
    long count(SignedInAccount account) {
        return Application.count("accountId", account.id());
    }

    /** The own applications here that were saved last, the newest first. */
    List<Saved> lastSaved(SignedInAccount account, int limit) {
        return entities.createQuery(LAST_SAVED, Saved.class)
                .setParameter("account", account.id())
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those own applications that are still there, in no order, without their files and what is known of people. */
    List<ApplicationView> mine(SignedInAccount account, List<UUID> ids) {
        return Application.<Application>list("accountId = ?1 and id in ?2", account.id(), ids).stream()
                .map(Applications::shallow)
                .toList();
    }

    /** The row of an own draft, locked until the transaction ends. */
    Application ownDraft(UUID id, SignedInAccount account) {
        Application draft = own(id, account, LockModeType.PESSIMISTIC_WRITE);
        if (draft.status != ApplicationStatus.DRAFT) {
            throw new AlreadySubmitted();
        }
        return draft;
    }

    /** The row of an own application. */
    Application own(UUID id, SignedInAccount account, LockModeType lock) {
        Application found = entities.find(Application.class, TenantKey.of(id), lock);
        if (found == null || !found.accountId.equals(account.id())) {
            throw new NotFoundException();
        }
        return found;
    }

    ApplicationView viewOf(Application application) {
        return view(application, persons(application.answers), attachments.of(application.id), demands.of(application));
    }

    private static ApplicationView shallow(Application application) {
        return view(application, Map.of(), List.of(), AttachmentRules.NONE);
    }

    private static ApplicationView view(
            Application application,
            Map<UUID, PersonView> persons,
            List<AttachmentView> attached,
            AttachmentRules rules) {
        return new ApplicationView(
                application.id,
                application.matter,
                application.kind,
                application.licenceId,
                application.licenceType,
                application.channel,
                application.receivedOn,
                application.status,
                application.answers,
                persons,
                attached,
                rules,
                application.startedAt,
                application.savedAt,
                application.submittedAt,
                application.warnedAt,
                application.standing,
                application.version);
    }

    private static Map<UUID, PersonView> persons(ApplicationForm answers) {
        Map<UUID, PersonView> persons = new HashMap<>();
        for (UUID id : personIds(answers)) {
            Person person = Person.findById(TenantKey.of(id));
            if (person != null) {
                persons.put(id, new PersonView(person.birthDate, person.identityNumber != null));
            }
        }
        return persons;
    }

    /** The people named in the answers. */
    static List<UUID> personIds(ApplicationForm answers) {
        ApplicationForm.People people = answers.people();
        if (people == null) {
            return List.of();
        }
        Stream<UUID> responsible = Stream.of(people.manager(), people.deputy(), people.generalManager())
                .filter(Objects::nonNull)
                .map(ApplicationForm.Responsible::personId);
        Stream<UUID> influential = people.influential() == null
                ? Stream.empty()
                : people.influential().stream().map(ApplicationForm.Influential::personId);
        return Stream.concat(responsible, influential)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
