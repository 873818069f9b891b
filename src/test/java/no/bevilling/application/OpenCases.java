package no.bevilling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.bevilling.account.Account;
import no.bevilling.account.Accounts;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.ImpartialityStatement;
import no.bevilling.casework.Tie;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.municipality.Municipalities;
import no.bevilling.party.Person;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.LicenceType;

/** Cases as they are when an applicant has just handed in. */
@ApplicationScoped
public class OpenCases {
    @Inject
    Applications applications;

    @Inject
    Attachments attachments;

    @Inject
    Submission submission;

    @Inject
    Municipalities municipalities;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    /** The internal id of a municipality. */
    public int municipality(String number) {
        return municipalities.byNumber(number).orElseThrow().id();
    }

    /** A demo user with the roles granted to it. */
    public SignedInAccount user(String username) {
        Account account = accounts.byUsername(username).orElseThrow();
        return accounts.signedIn(account.id, account.sessionCounter).orElseThrow();
    }

    /** A new case about a restaurant that {@code applicant} applies for; the place bears {@code name}. */
    public UUID restaurant(String number, String applicant, String name) {
        return restaurant(number, applicant, name, form -> form);
    }

    /** As above, with other answers. */
    public UUID restaurant(String number, String applicant, String name, UnaryOperator<ApplicationForm> change) {
        return applied(number, applicant, name, LicenceType.SERVING, change);
    }

    /** As above, for a licence of either type; {@code change} makes a shop of the restaurant. */
    public UUID applied(
            String number, String applicant, String name, LicenceType type, UnaryOperator<ApplicationForm> change) {
        UUID opened = untouched(number, applicant, name, type, change);
        noTies(number, opened);
        return opened;
    }

    /** As above, but nobody of the staff has stated the own tie to the parties yet. */
    public UUID untouched(
            String number, String applicant, String name, LicenceType type, UnaryOperator<ApplicationForm> change) {
        SignedInAccount account = user(applicant);
        int municipality = municipality(number);
        UUID draft = Tenant.call(municipality, () -> {
            UUID id = applications.start(ApplicationKind.NEW, type, account);
            UUID manager = person("Mona Styrer", 1990);
            UUID deputy = person("Didrik Stedfortreder", 1985);
            UUID owner = person("Oda Eier", 1970);
            applications.save(
                    id,
                    account,
                    form -> change.apply(named(ApplicationSamples.restaurant(manager, deputy, owner), name)));
            attachments.add(id, account, AttachmentKind.FLOOR_PLAN, plan(), "plantegning.pdf");
            if (Application.<Application>findById(TenantKey.of(id)).answers.foodService() != null) {
                attachments.add(id, account, AttachmentKind.TAX_CERTIFICATE, plan(), "skatteattest.pdf");
            }
            return id;
        });
        return Tenant.call(municipality, () -> submission.submit(draft, account).id);
    }

    /** Everybody who handles or approves cases there has stated to have no tie to the parties of a case. */
    public void noTies(String number, UUID caseId) {
        Tenant.run(municipality(number), () -> tiesStated(municipality(number), caseId));
    }

    /** Everybody who handles or approves cases there has stated to have no tie to the parties. */
    private void tiesStated(int municipality, UUID caseId) {
        Set<UUID> staff = new HashSet<>();
        for (Role role : List.of(Role.CASEWORKER, Role.APPROVER)) {
            for (Account account : accounts.holding(municipality, role)) {
                if (staff.add(account.id)) {
                    ImpartialityStatement stated = new ImpartialityStatement();
                    stated.caseId = caseId;
                    stated.accountId = account.id;
                    stated.accountName = account.displayName;
                    stated.role = role;
                    stated.tie = Tie.NONE;
                    stated.statedAt = clock.instant();
                    stated.persist();
                }
            }
        }
    }

    private static ApplicationForm named(ApplicationForm form, String name) {
        ApplicationForm.Place place = form.place();
        return form.withPlace(new ApplicationForm.Place(
                name,
                place.streetAddress(),
                place.postalCode(),
                place.postalPlace(),
                place.cadastralUnit(),
                place.latitude(),
                place.longitude(),
                place.venueKind(),
                place.seats(),
                place.concept(),
                place.foodServiceLicence(),
                place.connectedTo(),
                place.mainAssortment(),
                place.otherLicence()));
    }

    private static Path plan() {
        try {
            return Files.write(Files.createTempFile("plan", ".pdf"), "%PDF-1.7\nplan".getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UUID person(String name, int year) {
        Person person = new Person();
        person.name = name;
        person.birthDate = LocalDate.of(year, 5, 17);
        person.persist();
        return person.id;
    }

    /** The demo user, but holding these roles in a municipality: a caseworker who applies, say. */
    public SignedInAccount user(String username, String number, Role... roles) {
        SignedInAccount account = user(username);
        Map<Integer, Set<Role>> all = new HashMap<>(account.roles());
        all.put(municipality(number), Set.of(roles));
        return new SignedInAccount(account.id(), account.displayName(), account.language(), account.demo(), all);
    }
}
