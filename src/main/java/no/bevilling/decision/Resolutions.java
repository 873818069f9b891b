package no.bevilling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.Cases;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Timeline;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TypedForm;

/** Registers what a political body has decided; until then no letter goes and no licence is given. */
@ApplicationScoped
public class Resolutions {
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_COMMENT = 4000;

    @Inject
    Cases cases;

    @Inject
    Decisions decisions;

    @Inject
    Deciding deciding;

    @Inject
    Impartiality impartiality;

    @Inject
    Timeline timeline;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * A body's resolution.
     *
     * @param on its day, not before the recommendation and not after today
     * @param number in the body's protocol: 45/26
     * @param followed whether it is what was recommended
     * @param otherwise what it is where it is not; the caseworker then words a new proposal after it
     */
    public record Resolution(LocalDate on, String number, Boolean followed, String otherwise) {}

    /**
     * Registers. What was recommended and resolved becomes the decision, with licence and letters; anything else goes back
     * to the caseworker.
     *
     * @param version of the recommendation, as the form was opened with
     * @throws ProblemException 400 naming each field that is wrong; 409 when nothing waits for a body
     * @throws jakarta.ws.rs.ForbiddenException to a party of the case (forvaltningsloven § 6)
     */
    public Decision register(UUID caseId, int version, Resolution resolution, SignedInAccount actor) {
        LicensingCase about = cases.get(caseId);
        if (!actor.has(about.municipalityId, Role.CASEWORKER) && !actor.has(about.municipalityId, Role.APPROVER)) {
            throw new ProblemException(Problem.of(403, "Only those who handle cases register resolutions."));
        }
        impartiality.require(about, actor);
        Decision recommended = decisions
                .recommended(caseId)
                .orElseThrow(() -> ProblemException.conflict("Nothing waits for a body's resolution in this case."));
        cases.requireVersion(caseId, version, recommended.version);
        List<Problem.Field> wrong = wrong(resolution, recommended);
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        recommended.resolvedOn = resolution.on();
        recommended.resolutionNumber = resolution.number().strip();
        recommended.registeredBy = actor.id();
        Map<String, String> told = new HashMap<>(Map.of(
                "body",
                recommended.decidingBody.name(),
                "name",
                recommended.decidingBodyName,
                "on",
                resolution.on().toString(),
                "number",
                recommended.resolutionNumber));
        if (!resolution.followed()) {
            told.put("other", "true");
        }
        timeline.record(caseId, CaseEventKind.RESOLVED, actor, told);
        return resolution.followed() ? deciding.decide(about, recommended) : back(about, recommended, resolution);
    }

    private Decision back(LicensingCase about, Decision recommended, Resolution resolution) {
        recommended.status = DecisionStatus.SENT_BACK;
        recommended.reviewComment = resolution.otherwise().strip();
        about.status = CaseStatus.IN_PROGRESS;
        recommended.persistAndFlush();
        audit.changed("decision", recommended.id, "sent back", Map.of("case", about.id));
        return recommended;
    }

    private List<Problem.Field> wrong(Resolution resolution, Decision recommended) {
        List<Problem.Field> wrong = new ArrayList<>();
        LocalDate recommendedOn = LocalDate.ofInstant(recommended.reviewedAt, clock.getZone());
        LocalDate on = resolution.on();
        if (on == null || on.isBefore(recommendedOn) || on.isAfter(LocalDate.now(clock))) {
            wrong.add(new Problem.Field("on", "Must be a day from the recommendation until today"));
        }
        if (!TypedForm.isText(resolution.number(), LONGEST_NUMBER)) {
            wrong.add(new Problem.Field("number", "Must be the number in the body's protocol"));
        }
        if (resolution.followed() == null) {
            wrong.add(new Problem.Field("followed", "Must say whether the recommendation was followed"));
        } else if (!resolution.followed() && !TypedForm.isText(resolution.otherwise(), LONGEST_COMMENT)) {
            wrong.add(new Problem.Field("otherwise", "Must say what was resolved"));
        }
        return wrong;
    }
}
