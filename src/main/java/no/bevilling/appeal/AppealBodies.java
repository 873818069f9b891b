package no.bevilling.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.bevilling.audit.Audit;
import no.bevilling.database.Tenant;
import no.bevilling.document.OutboxRecipient;
import no.bevilling.municipality.Municipality;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.StaleVersionException;
import no.bevilling.rules.DecidingBody;

/** Who decides appeals, by the kind of decision. */
@ApplicationScoped
public class AppealBodies {
    private static final int LONGEST = 200;
    private static final int NOT_STORED = -1;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

    /** What letters say where nobody has named it; the same in both language forms. */
    private static final String HOST = "klageorganet i vertskommunen";

    private static final String COUNCIL = "kommunestyret";

    @Inject
    Audit audit;

    /**
     * Who decides.
     *
     * @param legalityOnly the statsforvalter under alkoholloven § 1-16; others try all sides (forvaltningsloven § 34)
     * @param recipient how papers reach it
     * @param email of one that has an address of its own; else empty
     * @param address as email
     */
    public record Body(String name, boolean legalityOnly, OutboxRecipient recipient, String email, String address) {}

    /** What is set for a kind of decision; the version -1 where nothing is. */
    public record Setting(AppealBody.DecidedAs decidedAs, String name, String email, String address, int version) {
        /** The name of one of its fields in a form. */
        public String field(String field) {
            return decidedAs + "." + field;
        }
    }

    /** Who decides appeals against a decision. */
    public Body of(AppealableDecision decision) {
        return of(decision.decidedBy(), decision.course());
    }

    /**
     * Who decides appeals against what a body of the current municipality decides: the host municipality's appeal body where
     * an intermunicipal body decided (alkoholloven § 1-7), else as the act says.
     */
    public Body of(DecidingBody decidedBy, AppealCourse course) {
        if (decidedBy == DecidingBody.INTERMUNICIPAL_BODY) {
            return own(AppealBody.DecidedAs.INTERMUNICIPAL, HOST);
        }
        if (course == AppealCourse.OTHER) {
            return own(AppealBody.DecidedAs.OTHER, COUNCIL);
        }
        Municipality municipality = Municipality.findById(Tenant.id());
        return new Body(
                municipality.appealBody, course == AppealCourse.ALCOHOL_ACT, OutboxRecipient.APPEAL_BODY, "", "");
    }

    private Body own(AppealBody.DecidedAs decidedAs, String otherwise) {
        Setting set = setting(decidedAs);
        String name = set.name().isEmpty() ? otherwise : set.name();
        return new Body(name, false, OutboxRecipient.OTHER_APPEAL_BODY, set.email(), set.address());
    }

    /** What is set for a kind of decision. */
    public Setting setting(AppealBody.DecidedAs decidedAs) {
        return AppealBody.<AppealBody>find("decidedAs", decidedAs)
                .firstResultOptional()
                .map(body -> new Setting(decidedAs, body.name, body.email, body.address, body.version))
                .orElseGet(() -> new Setting(decidedAs, "", "", "", NOT_STORED));
    }

    /** The settings of all kinds. */
    public List<Setting> settings() {
        return Arrays.stream(AppealBody.DecidedAs.values()).map(this::setting).toList();
    }

    /**
     * Sets what has changed.
     *
     * @throws ProblemException naming each field that is wrong, as {@code INTERMUNICIPAL.email}
     * @throws StaleVersionException when somebody saved meanwhile
     */
    public void save(List<Setting> typed) {
        List<Problem.Field> wrong =
                typed.stream().flatMap(setting -> wrong(setting).stream()).toList();
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        typed.stream()
                .filter(setting -> !setting.equals(setting(setting.decidedAs())))
                .forEach(this::store);
    }

    private void store(Setting typed) {
        AppealBody body = AppealBody.<AppealBody>find("decidedAs", typed.decidedAs())
                .firstResultOptional()
                .orElseGet(AppealBody::new);
        if ((body.decidedAs == null ? NOT_STORED : body.version) != typed.version()) {
            throw new StaleVersionException("", null);
        }
        body.decidedAs = typed.decidedAs();
        body.name = typed.name().strip();
        body.email = typed.email().strip();
        body.address = typed.address().strip();
        body.persistAndFlush();
        audit.changed("appeal-body", body.id, "settings", Map.of("decidedAs", typed.decidedAs(), "name", body.name));
    }

    /** Without a name there is nobody to write to; without an address letters are printed without one. */
    private static List<Problem.Field> wrong(Setting typed) {
        List<Problem.Field> wrong = new ArrayList<>();
        boolean addressed = !typed.email().isBlank() || !typed.address().isBlank();
        if (typed.name().length() > LONGEST || addressed && typed.name().isBlank()) {
            wrong.add(new Problem.Field(typed.field("name"), "Must be a name of at most " + LONGEST + " characters"));
        }
        if (!typed.email().isBlank()
                && (typed.email().length() > LONGEST
                        || !EMAIL.matcher(typed.email().strip()).matches())) {
            wrong.add(new Problem.Field(typed.field("email"), "Must be an e-mail address"));
        }
        if (typed.address().length() > LONGEST) {
            wrong.add(new Problem.Field(typed.field("address"), "Must be at most " + LONGEST + " characters"));
        }
        return wrong;
    }
}
