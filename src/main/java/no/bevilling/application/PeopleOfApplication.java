package no.bevilling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.bevilling.application.ApplicationForm.Influential;
import no.bevilling.application.ApplicationForm.People;
import no.bevilling.application.ApplicationForm.Responsible;
import no.bevilling.application.PeopleInput.InfluentialInput;
import no.bevilling.application.PeopleInput.ResponsibleInput;
import no.bevilling.database.Tenant;
import no.bevilling.party.Persons;

/**
 * Turns told people into rows of persons, where identity numbers lie encrypted, and answers that refer to them. Another
 * name is another person: an identity number never passes from one to the other.
 */
@ApplicationScoped
public class PeopleOfApplication {
    private static final String HOLD = """
            insert into application_person (municipality_id, person_id, application_id)
            select municipality_id, id, :application from person where municipality_id = :municipality and id in (:people)
            on conflict do nothing
            """;
    private static final String HELD = """
            select count(*) from application_person
            where municipality_id = :municipality and application_id = :application and person_id in (:people)
            """;

    @Inject
    EntityManager entities;

    @Inject
    Persons persons;

    /**
     * Ties the people named in the answers to their application, for good: the database keeps one application for each
     * row, so that no answer can refer to, and no later save change or erase, somebody of another application.
     *
     * @throws IllegalStateException when the answers name a row that is not this application's; nothing is saved
     */
    void hold(UUID application, ApplicationForm answers) {
        List<UUID> people = Applications.personIds(answers);
        if (people.isEmpty()) {
            return;
        }
        of(entities.createNativeQuery(HOLD), application, people).executeUpdate();
        Number held = (Number)
                of(entities.createNativeQuery(HELD), application, people).getSingleResult();
        if (held.intValue() != people.size()) {
            throw new IllegalStateException("Application " + application + " names somebody who is not its own");
        }
    }

    private static Query of(Query query, UUID application, List<UUID> people) {
        return query.setParameter("municipality", Tenant.id())
                .setParameter("application", application)
                .setParameter("people", people);
    }

    /** What of the identities given cannot be right. */
    public List<Finding> flaws(PeopleInput input) {
        Findings findings = new Findings(Step.PEOPLE);
        identity(
                findings,
                "people.manager",
                input.manager() == null ? null : input.manager().identityNumber());
        identity(
                findings,
                "people.deputy",
                input.deputy() == null ? null : input.deputy().identityNumber());
        identity(
                findings,
                "people.generalManager",
                input.generalManager() == null ? null : input.generalManager().identityNumber());
        for (int i = 0; input.influential() != null && i < input.influential().size(); i++) {
            InfluentialInput person = input.influential().get(i);
            if (person == null) {
                findings.add("people.influential[" + i + "]", Flaw.MISSING);
            } else {
                identity(findings, "people.influential[" + i + "]", person.identityNumber());
            }
        }
        return findings.list();
    }

    private void identity(Findings findings, String path, String number) {
        findings.addIf(number != null && !persons.mayBe(number), path + ".identityNumber", Flaw.NOT_IDENTITY_NUMBER);
    }

    /**
     * The people as answers, with their rows written; the rows of those who are no longer named are erased. An
     * identity number that cannot be right is left out.
     */
    public People save(PeopleInput input, People before) {
        People old = before == null ? People.empty() : before;
        People saved = new People(
                responsible(input.manager(), old.manager()),
                responsible(input.deputy(), old.deputy()),
                input.deputyExemption(),
                input.deputyExemptionReason(),
                influential(input.influential(), influential(old)),
                responsible(input.generalManager(), old.generalManager()));
        List<UUID> kept = Applications.personIds(ApplicationForm.empty().withPeople(saved));
        Applications.personIds(ApplicationForm.empty().withPeople(old)).stream()
                .filter(id -> !kept.contains(id))
                .forEach(persons::erase);
        return saved;
    }

    private Responsible responsible(ResponsibleInput told, Responsible before) {
        if (told == null) {
            return null;
        }
        boolean same = before != null && Objects.equals(before.name(), told.name());
        UUID id = row(same ? before.personId() : null, told.name(), told.identityNumber(), told.birthDate());
        return new Responsible(
                id, told.name(), told.knowledgeTest(), told.employed(), told.hasAuthority(), told.certificate());
    }

    /** An id that this application does not know is no id: whoever bears it is somebody new. */
    private List<Influential> influential(List<InfluentialInput> told, Map<UUID, String> known) {
        if (told == null) {
            return null;
        }
        List<Influential> people = new ArrayList<>();
        for (InfluentialInput person : told) {
            boolean same = person.personId() != null
                    && known.containsKey(person.personId())
                    && Objects.equals(known.remove(person.personId()), person.name());
            UUID id = row(same ? person.personId() : null, person.name(), person.identityNumber(), person.birthDate());
            people.add(new Influential(id, person.name(), person.role(), person.sharePercent()));
        }
        return people;
    }

    /** A row only for somebody who can be told from others. */
    private UUID row(UUID existing, String name, String identityNumber, LocalDate birthDate) {
        String right = persons.mayBe(identityNumber) ? identityNumber : null;
        if (name == null || existing == null && right == null && birthDate == null) {
            return null;
        }
        return persons.keep(existing, name, birthDate, right);
    }

    private static Map<UUID, String> influential(People people) {
        Map<UUID, String> names = new HashMap<>();
        if (people.influential() != null) {
            people.influential().stream()
                    .filter(person -> person.personId() != null)
                    .forEach(person -> names.put(person.personId(), person.name()));
        }
        return names;
    }
}
