package no.bevilling.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.Application;
import no.bevilling.application.CheckRequestOfApplication;
import no.bevilling.audit.Audit;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.StaleVersionException;
import no.bevilling.platform.TypedForm;
import no.bevilling.rules.CheckRequest;
import no.bevilling.rules.PolicyAnswer;
import no.bevilling.rules.PolicySettings;
import no.bevilling.rules.RuleBases;
import no.bevilling.rules.RuleChecks;
import no.bevilling.rules.StatementNeed;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.LicenceType;
import no.bevilling.rules.fact.StatementBody;

/** Agreements between the current municipality and its consulted bodies on what need not be asked. */
@ApplicationScoped
public class Agreements {
    private static final int LONGEST = 200;
    private static final long MINUTES_OF_AN_HOUR = 60;

    @Inject
    ConsultedBodies bodies;

    @Inject
    RuleChecks rules;

    @Inject
    Municipalities municipalities;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** An agreement as an administrator types it. */
    public record Values(
            LocalDate validFrom,
            List<ApplicationKind> kinds,
            String mostGuests,
            String mostHours,
            String mostPoints,
            String reference) {}

    /** The numbers of a case that an agreement looks at; null where they are not known. */
    record Measured(Integer guests, Integer hours, Integer points) {}

    /** The agreements with a body, the newest first. */
    public List<Agreement> of(UUID body) {
        return Agreement.list("bodyId = ?1 order by validFrom desc, id", body);
    }

    /** The bodies that were not asked in a case, and the agreements by which. */
    public List<Waiver> waived(UUID caseId) {
        return Waiver.list("caseId = ?1 order by decidedOn, id", caseId);
    }

    /**
     * Adds an agreement.
     *
     * @throws ProblemException 400 naming each field that is wrong; {@code kinds} where the act demands the statement
     *     (alkoholloven § 1-7)
     */
    public Agreement add(UUID bodyId, Values typed, SignedInAccount actor) {
        ConsultedBody body = bodies.get(bodyId);
        List<Problem.Field> wrong = new ArrayList<>();
        if (typed.validFrom() == null) {
            wrong.add(new Problem.Field("validFrom", "Must be a day"));
        }
        List<ApplicationKind> kinds = typed.kinds() == null ? List.of() : typed.kinds();
        if (kinds.isEmpty()) {
            wrong.add(new Problem.Field("kinds", "Must name kinds of application"));
        } else if (typed.validFrom() != null) {
            demanded(body.kind, kinds, typed.validFrom())
                    .ifPresent(kind -> wrong.add(new Problem.Field(
                            "kinds", kind + ": the act demands this statement (alkoholloven § 1-7)")));
        }
        number(wrong, "mostGuests", typed.mostGuests(), 1);
        number(wrong, "mostHours", typed.mostHours(), 1);
        number(wrong, "mostPoints", typed.mostPoints(), 0);
        if (!TypedForm.isText(typed.reference(), LONGEST)) {
            wrong.add(new Problem.Field("reference", "Must say where the agreement is found"));
        }
        Statements.refuse(wrong);
        Agreement agreement = new Agreement();
        agreement.bodyId = bodyId;
        agreement.validFrom = typed.validFrom();
        agreement.kinds = List.copyOf(kinds);
        agreement.mostGuests = TypedForm.number(typed.mostGuests());
        agreement.mostHours = TypedForm.number(typed.mostHours());
        agreement.mostPoints = TypedForm.number(typed.mostPoints());
        agreement.reference = typed.reference().strip();
        stamp(agreement, actor);
        agreement.persistAndFlush();
        audit.changed("consultation agreement", agreement.id, "added", Map.of("body", bodyId));
        return agreement;
    }

    /**
     * Ends an agreement.
     *
     * @param last day on which it holds; not before its first, and not before yesterday: nothing is undone
     */
    public void end(UUID bodyId, UUID id, int version, LocalDate last, SignedInAccount actor) {
        Agreement agreement = Agreement.<Agreement>findByIdOptional(TenantKey.of(id))
                .filter(known -> known.bodyId.equals(bodyId))
                .orElseThrow(() -> ProblemException.notFound("There is no such agreement."));
        if (last == null
                || last.isBefore(agreement.validFrom)
                || last.isBefore(LocalDate.now(clock).minusDays(1))) {
            throw ProblemException.invalid("validTo", "Must be a day from yesterday on, not before its first");
        }
        if (agreement.version != version) {
            throw new StaleVersionException(agreement.changedBy, agreement.changedAt);
        }
        agreement.validTo = last;
        stamp(agreement, actor);
        agreement.persistAndFlush();
        audit.changed("consultation agreement", id, "ended", Map.of("last", last.toString()));
    }

    /**
     * Keeps that the body need not be asked in the case, where an agreement says so. A number that the agreement looks at
     * and nobody knows is no number below it: then the body is asked.
     */
    Optional<Waiver> waive(LicensingCase about, NeededStatement needed) {
        if (needed.isMandatory()) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        Measured measured = measured(about);
        return bodies.active(needed.body())
                .flatMap(body -> of(body.id).stream()
                        .filter(agreement -> agreement.inForce(today) && accepts(agreement, about.kind, measured))
                        .findFirst())
                .map(agreement -> {
                    Waiver waiver = new Waiver();
                    waiver.caseId = about.id;
                    waiver.body = needed.body();
                    waiver.agreementId = agreement.id;
                    waiver.guests = agreement.mostGuests == null ? null : measured.guests();
                    waiver.hours = agreement.mostHours == null ? null : measured.hours();
                    waiver.points = agreement.mostPoints == null ? null : measured.points();
                    waiver.decidedOn = today;
                    waiver.persistAndFlush();
                    return waiver;
                });
    }

    static boolean accepts(Agreement agreement, ApplicationKind kind, Measured measured) {
        return agreement.kinds.contains(kind)
                && within(agreement.mostGuests, measured.guests())
                && within(agreement.mostHours, measured.hours())
                && within(agreement.mostPoints, measured.points());
    }

    private static boolean within(Integer most, Integer value) {
        return most == null || value != null && value <= most;
    }

    private Measured measured(LicensingCase about) {
        Integer hours = about.eventFrom == null
                ? null
                : Math.toIntExact(
                        (Duration.between(about.eventFrom, about.eventTo).toMinutes() + MINUTES_OF_AN_HOUR - 1)
                                / MINUTES_OF_AN_HOUR);
        Application application = Application.findById(TenantKey.of(about.applicationId));
        LocalDate today = LocalDate.now(clock);
        CheckRequest.Event event =
                CheckRequestOfApplication.of(application, "", today, Map.of()).event();
        // Penalty points are not kept here: an agreement that looks at them never spares the question.
        return new Measured(event == null ? null : event.attendance(), hours, null);
    }

    /** The first of the kinds for which the act demands the body's statement. */
    private Optional<ApplicationKind> demanded(StatementBody body, List<ApplicationKind> kinds, LocalDate from) {
        PolicySettings settings;
        try {
            settings = rules.settings(municipalities.numberOf(Tenant.id(), from).orElse(""), from);
        } catch (RuleBases.NoRuleBase | RuleBases.UnknownMunicipality none) {
            return kinds.stream().findFirst();
        }
        return kinds.stream()
                .filter(kind -> List.of(LicenceType.values()).stream()
                        .map(type -> settings.consulted(body, kind, type))
                        .filter(PolicyAnswer::isKnown)
                        .anyMatch(answer -> answer.value().need() == StatementNeed.MANDATORY))
                .findFirst();
    }

    private static void number(List<Problem.Field> wrong, String field, String typed, int least) {
        boolean none = typed == null || typed.isBlank();
        Integer number = TypedForm.number(typed);
        if (!none && (number == null || number < least)) {
            wrong.add(new Problem.Field(field, "Must be a whole number from " + least + ", or empty"));
        }
    }

    private void stamp(Agreement agreement, SignedInAccount actor) {
        agreement.changedBy = actor.displayName();
        agreement.changedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
