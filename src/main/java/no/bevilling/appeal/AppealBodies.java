package no.bevilling.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import no.bevilling.audit.Audit;
import no.bevilling.decision.Decision;
import no.bevilling.municipality.Municipality;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.StaleVersionException;
import no.bevilling.platform.TypedForm;
import no.bevilling.rules.DecidingBody;

/** Who decides appeals, by the kind of decision. */
@ApplicationScoped
public class AppealBodies {
    private static final int LONGEST = 200;
    private static final int NOT_STORED = -1;

    /** What letters say where nobody has named it; the same in both language forms. */
    private static final String HOST = "klageorganet i vertskommunen";

    @Inject
    Audit audit;

    /**
     * Who decides.
     *
     * @param legalityOnly the statsforvalter under alkoholloven § 1-16; others try all sides (forvaltningsloven § 34)
     */
    public record Body(String name, boolean legalityOnly) {}

    /** What is set for a kind of decision; the version -1 where nothing is. */
    public record Setting(AppealBody.DecidedAs decidedAs, String name, int version) {}

    /**
     * Who decides appeals against a decision: decisions about licences are made under chapters 3 and 4, so the
     * statsforvalter does, but where an intermunicipal body decided.
     */
    public Body of(Decision decision) {
        Municipality municipality = Municipality.findById(decision.municipalityId);
        if (decision.decidingBody != DecidingBody.INTERMUNICIPAL_BODY) {
            return new Body(municipality.appealBody, true);
        }
        String set = setting(AppealBody.DecidedAs.INTERMUNICIPAL).name();

        return new Body(set.isEmpty() ? HOST : set, false);
    }

    /** What is set for a kind of decision. */
    public Setting setting(AppealBody.DecidedAs decidedAs) {
        return AppealBody.<AppealBody>find("decidedAs", decidedAs)
                .firstResultOptional()
                .map(body -> new Setting(decidedAs, body.name, body.version))
                .orElseGet(() -> new Setting(decidedAs, "", NOT_STORED));
    }

    /** Sets one. */
    public void save(Setting typed) {
        if (!TypedForm.isText(typed.name(), LONGEST)) {
            throw ProblemException.invalid(typed.decidedAs().name(), "must be filled in");
        }
        AppealBody body = AppealBody.<AppealBody>find("decidedAs", typed.decidedAs())
                .firstResultOptional()
                .orElseGet(AppealBody::new);
        if ((body.decidedAs == null ? NOT_STORED : body.version) != typed.version()) {
            throw new StaleVersionException("", null);
        }
        body.decidedAs = typed.decidedAs();
        body.name = typed.name().strip();
        body.persistAndFlush();
        audit.changed("appeal-body", body.id, "settings", Map.of("decidedAs", typed.decidedAs(), "name", body.name));
    }
}
