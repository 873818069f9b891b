package no.bevilling.inspection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.municipality.Municipality;
import no.bevilling.premises.Premises;
import no.bevilling.rules.CheckRequest;
import no.bevilling.rules.CheckResult;
import no.bevilling.rules.InspectionRequest;
import no.bevilling.rules.Language;
import no.bevilling.rules.Replay;
import no.bevilling.rules.RuleChecks;
import no.bevilling.rules.fact.DecisionKind;
import no.bevilling.rules.fact.InspectedLicence;
import no.bevilling.rules.fact.InspectionTopic;
import no.bevilling.rules.fact.LicenceType;
import no.bevilling.rules.fact.VenueKind;
import no.bevilling.rules.fact.ViolationKind;

/**
 * Holds what is decided of an inspection against alkoholforskriften chapter 9, and keeps the check whole: who goes on a route when
 * it is ready, the report when it is locked, the holder's comment when it comes. What is found of a report stops nothing that the
 * signatures did not stop already: a report is due however the inspection went.
 */
@ApplicationScoped
public class InspectionChecks {
    /** What a finding at a point may turn out to be says which of § 9-4's matters the point is about. */
    private static final Map<InspectionTopic, Set<ViolationKind>> ABOUT = Map.of(
            InspectionTopic.LICENSED_HOURS, EnumSet.of(ViolationKind.HOURS),
            InspectionTopic.AGE_LIMITS, EnumSet.of(ViolationKind.UNDERAGE_CUSTOMER, ViolationKind.SPIRITS_UNDER_AGE),
            InspectionTopic.INTOXICATION, EnumSet.of(ViolationKind.INTOXICATED_CUSTOMER));

    @Inject
    InspectionRules rules;

    @Inject
    RuleChecks kept;

    @Inject
    InspectionNumbers numbers;

    @Inject
    InspectorFitness fitness;

    @Inject
    KnownInspectors inspectors;

    @Inject
    StateMesses messes;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /**
     * Keeps what the rules say of a report that is being locked today, with the days that it gives the holder.
     *
     * @return whether it goes later than the regulation wants it
     */
    boolean ofReport(Inspection report, List<InspectionInspector> people, UUID by) {
        LocalDate day = day(report);
        LocalDate today = LocalDate.now(clock);
        Premises place = Premises.findById(TenantKey.of(report.premisesId));
        Collection<Inspector> who = inspectors
                .byId(people.stream().map(one -> one.inspectorId).toList())
                .values();
        int limit = numbers.reportDays(day);
        CheckResult found = keep(
                report.id,
                null,
                rules.request(
                        DecisionKind.INSPECTION_REPORT,
                        day,
                        new InspectionRequest(
                                licence(place, report.licenceId != null, day),
                                report.licenceType,
                                people.size(),
                                fitness.facts(who, Set.of(place.id), day),
                                leftOut(report),
                                report.oralAccount == OralAccount.GIVEN,
                                (int) Math.max(0, limit + ChronoUnit.DAYS.between(report.reportDueOn, today)),
                                (int) ChronoUnit.DAYS.between(today, report.commentDueOn),
                                null)),
                by);
        return InspectionRules.outcome(found, InspectionRules.REPORT_IN_TIME) == CheckResult.Outcome.NOT_MET;
    }

    /** Keeps what the rules say of a comment that comes today. */
    void ofComment(Inspection report, UUID by) {
        int days = (int) ChronoUnit.DAYS.between(
                report.reportSentAt.atZone(clock.getZone()).toLocalDate(), LocalDate.now(clock));
        keep(
                report.id,
                null,
                rules.request(
                        DecisionKind.INSPECTION_COMMENT,
                        day(report),
                        new InspectionRequest(null, null, null, null, null, null, null, null, days)),
                by);
    }

    /** Keeps what the rules say of those who go on a route; once for the same people and places. */
    public void ofRoute(
            UUID route, LicenceType type, Collection<Inspector> who, Set<UUID> places, LocalDate day, UUID by) {
        CheckRequest asked = rules.request(
                DecisionKind.INSPECTION,
                day,
                new InspectionRequest(
                        InspectedLicence.MUNICIPAL,
                        type,
                        who.size(),
                        fitness.facts(who, places, day),
                        null,
                        null,
                        null,
                        null,
                        null));
        Optional<InspectionCheck> newest = InspectionCheck.<InspectionCheck>find(
                        "routeId = ?1 order by checkedAt desc, id", route)
                .firstResultOptional();
        if (newest.filter(check -> check.input.equals(
                        tree(Replay.store(asked, null, Language.NB).request())))
                .isEmpty()) {
            keep(null, route, asked, by);
        }
    }

    /** What the rules answered about a report and the comment on it, in the reader's language; empty while it is open. */
    List<CheckResult.CriterionResult> answers(UUID inspectionId, Language language) {
        return InspectionCheck.<InspectionCheck>list("inspectionId = ?1 order by checkedAt, id", inspectionId).stream()
                .flatMap(check -> result(check, language).criteria().stream())
                .filter(answer -> answer.outcome() != CheckResult.Outcome.NOT_APPLICABLE)
                .toList();
    }

    /** The licence that a place sells or serves by; null where nobody knows of one. */
    private InspectedLicence licence(Premises place, boolean licensed, LocalDate day) {
        if (place.venueKind == VenueKind.VINMONOPOL) {
            return InspectedLicence.VINMONOPOLET;
        }
        if (licensed) {
            return InspectedLicence.MUNICIPAL;
        }
        return messes.isMess(place.id, day) ? InspectedLicence.STATE_MESS : null;
    }

    /** Of what an inspection is about before all else: what no point was answered about. */
    private static List<InspectionTopic> leftOut(Inspection report) {
        Set<ViolationKind> lookedAt = EnumSet.noneOf(ViolationKind.class);
        report.checklist.stream()
                .filter(answer -> answer.result() != ChecklistResult.NOT_CHECKED)
                .map(answer -> Checklist.standard().point(answer.item()))
                .flatMap(Optional::stream)
                .forEach(point -> lookedAt.addAll(point.violations()));
        return Arrays.stream(InspectionTopic.values())
                .filter(topic -> ABOUT.get(topic).stream().noneMatch(lookedAt::contains))
                .toList();
    }

    private LocalDate day(Inspection report) {
        return report.startedAt.atZone(clock.getZone()).toLocalDate();
    }

    private CheckResult keep(UUID inspection, UUID route, CheckRequest asked, UUID by) {
        Language language = Language.valueOf(Municipality.<Municipality>findById(Tenant.id())
                .languageForm
                .name()
                .toUpperCase(Locale.ROOT));
        CheckResult found = rules.ask(asked, language);
        Replay.Stored whole = Replay.store(asked, found, language);
        InspectionCheck check = new InspectionCheck();
        check.inspectionId = inspection;
        check.routeId = route;
        check.decision = asked.decision();
        check.checkedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        check.checkedBy = by;
        check.caseDate = asked.date();
        check.fingerprint = found.ruleBase().fingerprint();
        check.language = language.name().toLowerCase(Locale.ROOT);
        check.input = tree(whole.request());
        check.result = tree(whole.result());
        check.conclusion = found.conclusion().name();
        check.persist();
        return found;
    }

    /** The findings in a language: as they were kept, or worded again from the same rules and facts. */
    private CheckResult result(InspectionCheck check, Language language) {
        Language written = Language.valueOf(check.language.toUpperCase(Locale.ROOT));
        CheckResult stored = Replay.result(stored(check, written));
        if (written == language) {
            return stored;
        }
        try {
            Replay.Replayed again = kept.replay(stored(check, language));
            return again.sameFingerprint() ? again.result() : stored;
        } catch (IllegalArgumentException layerIsGone) {
            return stored;
        }
    }

    private static Replay.Stored stored(InspectionCheck check, Language language) {
        return new Replay.Stored(check.input.toString(), check.result.toString(), language);
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
