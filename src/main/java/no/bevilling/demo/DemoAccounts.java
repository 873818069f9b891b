package no.bevilling.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import no.bevilling.account.Account;
import no.bevilling.account.DemoPassword;
import no.bevilling.account.Role;
import no.bevilling.account.RoleGrant;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.LanguageForm;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.DemoUsers;

/** Demo users for every role, each with the password {@value #PASSWORD}; one works for two municipalities. */
@ApplicationScoped
public class DemoAccounts implements DemoUsers {
    public static final String PASSWORD = "demo";

    /** A user of the demo, as the sign-in page lists them. */
    public record DemoUser(String username, String name, List<Grant> grants) {}

    /** A role in the municipality of a number; no number means the installation. */
    public record Grant(Role role, String number) {}

    private static final String SOR_AURDAL = "3449";
    private static final String NORD_AURDAL = "3451";
    private static final String VESTRE_SLIDRE = "3452";
    private static final String OYSTRE_SLIDRE = "3453";
    private static final String VANG = "3454";
    private static final String ETNEDAL = "3450";
    private static final String GJOVIK = "3407";
    private static final String NORD_FRON = "3436";
    private static final String SOR_FRON = "3438";

    /** All of them, in the order of the way through a case. */
    public static final List<DemoUser> USERS = List.of(
            new DemoUser("kari", "Kari Søker", List.of()),
            new DemoUser("nils", "Nils Søkar", List.of()),
            new DemoUser("sara", "Sara Saksbehandler", List.of(new Grant(Role.CASEWORKER, NORD_AURDAL))),
            new DemoUser("gunnar", "Gunnar Godkjenner", List.of(new Grant(Role.APPROVER, NORD_AURDAL))),
            new DemoUser(
                    "tove",
                    "Tove To-Kommuner",
                    List.of(
                            new Grant(Role.CASEWORKER, NORD_AURDAL),
                            new Grant(Role.CASEWORKER, VANG),
                            new Grant(Role.APPROVER, VANG))),
            new DemoUser("viljar", "Viljar Vang", List.of(new Grant(Role.CASEWORKER, VANG))),
            new DemoUser("gudrun", "Gudrun Godkjennar", List.of(new Grant(Role.APPROVER, VANG))),
            new DemoUser("eline", "Eline Etnedal", List.of(new Grant(Role.CASEWORKER, ETNEDAL))),
            new DemoUser(
                    "vigdis",
                    "Vigdis Valdres",
                    List.of(
                            new Grant(Role.CASEWORKER, SOR_AURDAL),
                            new Grant(Role.CASEWORKER, VESTRE_SLIDRE),
                            new Grant(Role.CASEWORKER, OYSTRE_SLIDRE))),
            new DemoUser(
                    "arne",
                    "Arne Ansvarlig",
                    List.of(
                            new Grant(Role.APPROVER, SOR_AURDAL),
                            new Grant(Role.APPROVER, ETNEDAL),
                            new Grant(Role.APPROVER, VESTRE_SLIDRE),
                            new Grant(Role.APPROVER, OYSTRE_SLIDRE))),
            new DemoUser("gjertrud", "Gjertrud Gjøvik", List.of(new Grant(Role.CASEWORKER, GJOVIK))),
            new DemoUser("kristin", "Kristin Kontrollør", List.of(new Grant(Role.INSPECTOR, NORD_AURDAL))),
            new DemoUser("knut", "Knut Kontrollør", List.of(new Grant(Role.INSPECTOR, NORD_AURDAL))),
            new DemoUser("ulf", "Ulf Utvalg", List.of(new Grant(Role.COMMITTEE, NORD_AURDAL))),
            new DemoUser(
                    "pia",
                    "Pia Politi",
                    List.of(
                            new Grant(Role.CONSULTED_BODY, NORD_AURDAL),
                            new Grant(Role.CONSULTED_BODY, VANG),
                            new Grant(Role.CONSULTED_BODY, OYSTRE_SLIDRE))),
            new DemoUser("nora", "Nora Nav", List.of(new Grant(Role.CONSULTED_BODY, NORD_AURDAL))),
            new DemoUser(
                    "reidun",
                    "Reidun Regelredaktør",
                    List.of(
                            new Grant(Role.POLICY_EDITOR, NORD_AURDAL),
                            new Grant(Role.POLICY_EDITOR, VESTRE_SLIDRE),
                            new Grant(Role.POLICY_EDITOR, OYSTRE_SLIDRE))),
            new DemoUser(
                    "frida",
                    "Frida Fondsansvarleg",
                    List.of(
                            new Grant(Role.CASEWORKER, NORD_FRON),
                            new Grant(Role.ADMIN, NORD_FRON),
                            new Grant(Role.CASEWORKER, SOR_FRON),
                            new Grant(Role.ADMIN, SOR_FRON))),
            new DemoUser(
                    "admin",
                    "Astrid Administrator",
                    List.of(
                            new Grant(Role.ADMIN, null),
                            new Grant(Role.ADMIN, NORD_AURDAL),
                            new Grant(Role.ADMIN, VANG))));

    @Inject
    Municipalities municipalities;

    @Override
    public List<User> users() {
        return USERS.stream()
                .map(user -> new User(
                        user.username(),
                        user.name(),
                        user.grants().stream()
                                .map(grant -> new Work(grant.role(), place(grant.number())))
                                .toList()))
                .toList();
    }

    @Override
    public String password() {
        return PASSWORD;
    }

    private String place(String number) {
        return number == null
                ? null
                : municipalities.byNumber(number).orElseThrow().name();
    }

    @Transactional
    void load() {
        String hash = DemoPassword.hash(PASSWORD);
        for (DemoUser user : USERS) {
            if (Account.count("username", user.username()) == 0) {
                add(user, hash);
            }
        }
    }

    private void add(DemoUser user, String hash) {
        Account account = new Account();
        account.username = user.username();
        account.displayName = user.name();
        account.passwordHash = hash;
        account.demo = true;
        account.persistAndFlush();
        for (Grant grant : user.grants()) {
            int municipality = grant.number() == null
                    ? Tenant.INSTALLATION
                    : municipalities.byNumber(grant.number()).orElseThrow().id();
            RoleGrant given = new RoleGrant(account.id, municipality, grant.role());
            given.jobTitle = jobTitle(grant);
            given.persist();
        }
    }

    /** In the language form of the municipality, since its letters print it. */
    private String jobTitle(Grant grant) {
        boolean nynorsk = grant.number() != null
                && municipalities.byNumber(grant.number()).orElseThrow().languageForm() == LanguageForm.nn;
        return switch (grant.role()) {
            case CASEWORKER -> nynorsk ? "rådgjevar" : "rådgiver";
            case APPROVER -> nynorsk ? "avdelingsleiar" : "avdelingsleder";
            default -> "";
        };
    }
}
