package no.bevilling.foodservice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.Application;
import no.bevilling.application.ApplicationChannel;
import no.bevilling.application.ApplicationForm;
import no.bevilling.application.Applications;
import no.bevilling.audit.Audit;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.CaseNumbers;
import no.bevilling.casework.CaseOpened;
import no.bevilling.casework.Cases;
import no.bevilling.casework.Completeness;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Matter;
import no.bevilling.casework.Timeline;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TypedForm;
import no.bevilling.rules.RuleChecks;

/** Food-service licences, and what happens to them (serveringsloven chapters 4 and 5). */
@ApplicationScoped
public class FoodServiceLicences {
    static final int LONGEST_NOTE = 2000;
    private static final int LONGEST_NAME = 200;

    /** What is written down when a case is decided. */
    private static final Set<FoodServiceEventKind> FROM_DECISIONS = EnumSet.of(
            FoodServiceEventKind.GRANTED,
            FoodServiceEventKind.APPEAL_AWAITED,
            FoodServiceEventKind.TRANSFER_DECIDED,
            FoodServiceEventKind.SUSPENDED,
            FoodServiceEventKind.CLOSED,
            FoodServiceEventKind.REVOKED);

    @Inject
    RuleChecks rules;

    @Inject
    CaseNumbers numbers;

    @Inject
    Municipalities municipalities;

    @Inject
    Applications applications;

    @Inject
    Completeness completeness;

    @Inject
    Cases cases;

    @Inject
    Timeline timeline;

    @Inject
    Impartiality impartiality;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * Something that has been reported about a licence.
     *
     * @param on the day it happened
     * @param until last day, where the kind has one
     * @param sharePercent how much the acquirer owns afterwards; of a transfer of shares only
     * @param managerName the new general manager
     * @param refersTo the suspension or closing that is lifted
     */
    public record Report(
            FoodServiceEventKind kind,
            LocalDate on,
            LocalDate until,
            BigDecimal sharePercent,
            String managerName,
            UUID refersTo,
            String note) {}

    /** @throws ProblemException 404, also for one of another municipality */
    public FoodServiceLicence get(UUID id) {
        return FoodServiceLicence.<FoodServiceLicence>findByIdOptional(TenantKey.of(id))
                .orElseThrow(
                        () -> ProblemException.notFound("There is no such food-service licence in this municipality."));
    }

    /** How the licence stands today. */
    public FoodServiceForce.Standing today(FoodServiceLicence licence) {
        return today(List.of(licence)).get(licence.id);
    }

    /** The same of several, by id: one query for all of them. */
    public Map<UUID, FoodServiceForce.Standing> today(Collection<FoodServiceLicence> licences) {
        if (licences.isEmpty()) {
            return Map.of();
        }
        FoodServiceForce force = new FoodServiceForce(rules.numbers());
        LocalDate today = LocalDate.now(clock);
        Map<UUID, List<FoodServiceLife.Happening>> events =
                FoodServiceEvent.<FoodServiceEvent>list(
                                "licenceId in ?1",
                                licences.stream().map(one -> one.id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(
                                event -> event.licenceId,
                                Collectors.mapping(FoodServiceEvent::fact, Collectors.toList())));
        return licences.stream()
                .collect(Collectors.toMap(
                        one -> one.id,
                        one -> force.on(new FoodServiceLife(events.getOrDefault(one.id, List.of())), today)));
    }

    /** What has happened to it, the oldest first. */
    public List<FoodServiceEvent> events(UUID licenceId) {
        return FoodServiceEvent.list("licenceId = ?1 order by happenedOn, recordedAt, id", licenceId);
    }

    /** The licences of a place, the newest first. */
    public List<FoodServiceLicence> ofPremises(UUID premisesId) {
        return FoodServiceLicence.list("premisesId = ?1 order by grantedOn desc, id", premisesId);
    }

    public long count() {
        return FoodServiceLicence.count();
    }

    /** A part of all, by number, the newest first; {@code page} begins with 0. */
    public List<FoodServiceLicence> list(int page, int size) {
        return FoodServiceLicence.<FoodServiceLicence>find("order by licenceNumber desc")
                .page(page, size)
                .list();
    }

    /** The newest licence that a case gave. */
    Optional<FoodServiceLicence> ofCase(UUID caseId) {
        return FoodServiceLicence.<FoodServiceLicence>find("caseId = ?1 order by licenceNumber desc", caseId)
                .firstResultOptional();
    }

    /** Gives the licence, today. */
    FoodServiceLicence grant(LicensingCase about, FoodServiceDecision decision) {
        LocalDate today = LocalDate.now(clock);
        String municipality =
                municipalities.byId(about.municipalityId).orElseThrow().number();
        ApplicationForm told = applications.handedIn(about.applicationId).answers();
        FoodServiceLicence licence = new FoodServiceLicence();
        licence.licenceNumber = String.format(
                "%s-S-%d-%04d", municipality, today.getYear(), numbers.next("FOOD_SERVICE", today.getYear()));
        licence.caseId = about.id;
        licence.decisionId = decision.id;
        licence.organisationId = about.organisationId;
        licence.premisesId = about.premisesId;
        licence.generalManagerName = told.generalManager().name();
        licence.grantedOn = today;
        licence.persistAndFlush();
        record(licence, FoodServiceEventKind.GRANTED, today, null, null, about.id, "", null);
        return licence;
    }

    /** Who takes a place over has applied: the licence from before lives on until that is decided (§ 22). */
    void opened(@Observes CaseOpened told) {
        LicensingCase about = told.opened();
        if (about.matter != Matter.FOOD_SERVICE_LICENCE || about.applicationId == null) {
            return;
        }
        // Handed in by this very transaction: it is still a draft.
        ApplicationForm form = Application.<Application>findById(TenantKey.of(about.applicationId)).answers;
        LocalDate agreed =
                form.foodService() == null ? null : form.foodService().agreedOn();
        if (agreed == null) {
            return;
        }
        before(about).ifPresent(licence -> {
            boolean known = FoodServiceEvent.count(
                            "licenceId = ?1 and kind = ?2", licence.id, FoodServiceEventKind.TRANSFER_AGREED)
                    > 0;
            if (!known) {
                record(licence, FoodServiceEventKind.TRANSFER_AGREED, agreed, null, null, about.id, "", null);
            }
            LocalDate received = completeness.receivedOn(about);
            record(licence, FoodServiceEventKind.TRANSFER_APPLIED, received, null, null, about.id, "", null);
        });
    }

    /** The newest licence of somebody else at the place that has not ended for good. */
    private Optional<FoodServiceLicence> before(LicensingCase about) {
        List<FoodServiceLicence> others = ofPremises(about.premisesId).stream()
                .filter(licence -> !licence.organisationId.equals(about.organisationId))
                .toList();
        Map<UUID, FoodServiceForce.Standing> standing = today(others);
        return others.stream()
                .filter(licence -> !standing.get(licence.id).ground().lasting())
                .findFirst();
    }

    /** The new holder has taken the application back: the one from before waits for another, as if none had come. */
    void transferTakenBack(UUID caseId) {
        notLifted(caseId, FoodServiceEventKind.TRANSFER_APPLIED)
                .forEach(event -> fromCase(event, FoodServiceEventKind.ANNULLED));
    }

    /** It is handled after all: it counts from the day it was received. */
    void transferTakenUpAgain(LicensingCase about) {
        FoodServiceEvent.<FoodServiceEvent>list(
                        "caseId = ?1 and kind = ?2", about.id, FoodServiceEventKind.TRANSFER_APPLIED)
                .stream()
                .findFirst()
                .ifPresent(applied -> record(
                        get(applied.licenceId),
                        FoodServiceEventKind.TRANSFER_APPLIED,
                        applied.happenedOn,
                        null,
                        null,
                        about.id,
                        "",
                        null));
    }

    /** The new holder's application is decided: the licence from before has ended. */
    void transferDecided(LicensingCase about) {
        FoodServiceEvent.<FoodServiceEvent>list(
                        "caseId = ?1 and kind = ?2", about.id, FoodServiceEventKind.TRANSFER_APPLIED)
                .stream()
                .map(applied -> applied.licenceId)
                .distinct()
                .forEach(licenceId -> record(
                        get(licenceId),
                        FoodServiceEventKind.TRANSFER_DECIDED,
                        LocalDate.now(clock),
                        null,
                        null,
                        about.id,
                        "",
                        null));
    }

    /**
     * Records what a caseworker has been told.
     *
     * @throws ProblemException 400 naming the fields that are wrong; 403 to who is no caseworker here
     * @throws no.bevilling.casework.PartyToCaseException to a party of the licence's case (forvaltningsloven § 6)
     */
    public void report(UUID licenceId, Report report, SignedInAccount actor) {
        FoodServiceLicence licence = get(licenceId);
        if (!actor.has(Tenant.id(), Role.CASEWORKER)) {
            throw new ProblemException(Problem.of(403, "Only a caseworker of the municipality records reports."));
        }
        impartiality.require(cases.get(licence.caseId), actor);
        List<Problem.Field> wrong = flaws(licence, report);
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        String note = report.note() == null ? "" : report.note().strip();
        if (report.kind() == FoodServiceEventKind.MANAGER_CHANGED) {
            licence.generalManagerName = report.managerName().strip();
        }
        record(
                licence,
                report.kind(),
                report.on(),
                report.kind().isForATime() ? report.until() : null,
                report.kind() == FoodServiceEventKind.LIFTED ? report.refersTo() : null,
                null,
                note,
                actor);
    }

    /** What a holder reports (§ 14), and that the place has opened or runs again (§ 25). */
    static final List<FoodServiceEventKind> BY_HOLDER = List.of(
            FoodServiceEventKind.MANAGER_CHANGED,
            FoodServiceEventKind.INFLUENCE_CHANGED,
            FoodServiceEventKind.OPERATION_STOPPED,
            FoodServiceEventKind.OPERATION_RESUMED,
            FoodServiceEventKind.OPENED);

    /**
     * The licence, for its holder.
     *
     * @throws ProblemException 404 to everybody else
     */
    FoodServiceLicence own(UUID licenceId, SignedInAccount holder) {
        FoodServiceLicence licence = get(licenceId);
        if (!impartiality.isApplicant(cases.get(licence.caseId), holder.id())) {
            throw ProblemException.notFound("There is no such licence of yours.");
        }
        return licence;
    }

    /**
     * Records what the holder reports, without undue delay as the act says (§ 14). It counts at once.
     *
     * @param file documentation that was sent along; null where none was
     * @throws ProblemException 400 naming the fields that are wrong, 404 to everybody but the holder
     */
    void reportByHolder(UUID licenceId, Report report, UUID file, SignedInAccount holder) {
        FoodServiceLicence licence = own(licenceId, holder);
        List<Problem.Field> wrong = new ArrayList<>();
        if (report.kind() == null || !BY_HOLDER.contains(report.kind())) {
            wrong.add(new Problem.Field("kind", "Must be one of " + BY_HOLDER));
        } else {
            wrong.addAll(flaws(licence, report));
            boolean says = report.note() != null && !report.note().isBlank();
            if (report.kind() == FoodServiceEventKind.INFLUENCE_CHANGED && !says) {
                wrong.add(new Problem.Field("note", "Must say what has changed"));
            }
        }
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        if (report.kind() == FoodServiceEventKind.MANAGER_CHANGED) {
            licence.generalManagerName = report.managerName().strip();
        }
        String note = report.note() == null ? "" : report.note().strip();
        FoodServiceEvent event = happening(licence, report.kind(), report.on(), null, null, null, note, holder);
        event.fileId = file;
        written(licence, event);
        timeline.record(
                licence.caseId,
                CaseEventKind.HOLDER_REPORTED,
                holder,
                Map.of("on", report.on().toString(), "law", report.kind().paragraph()));
    }

    /** Whether somebody has reported it, and nobody has taken it back or lifted it. */
    boolean isUndoable(FoodServiceEvent event, List<FoodServiceEvent> all) {
        return event.kind.isReported()
                && event.recordedBy != null
                && all.stream().noneMatch(other -> event.id.equals(other.refersTo));
    }

    /**
     * A caseworker takes a report back that was a mistake: it counts as never made, and stands with the reason beside it.
     *
     * @param reason what was wrong, and who told so; needed
     * @throws ProblemException 404 for what is no report on this licence, 409 where it has been taken back or lifted
     */
    public void undo(UUID licenceId, UUID eventId, String reason, SignedInAccount actor) {
        FoodServiceLicence licence = get(licenceId);
        if (!actor.has(Tenant.id(), Role.CASEWORKER)) {
            throw new ProblemException(Problem.of(403, "Only a caseworker of the municipality takes reports back."));
        }
        impartiality.require(cases.get(licence.caseId), actor);
        List<FoodServiceEvent> all = events(licenceId);
        FoodServiceEvent mistaken = all.stream()
                .filter(event -> event.id.equals(eventId))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("There is no such report on this licence."));
        if (!isUndoable(mistaken, all)) {
            throw ProblemException.conflict("It is no report that can be taken back.");
        }
        if (!TypedForm.isText(reason, LONGEST_NOTE)) {
            throw ProblemException.invalid("undoReason", "Must be a text of at most " + LONGEST_NOTE + " characters");
        }
        record(
                licence,
                FoodServiceEventKind.ANNULLED,
                LocalDate.now(clock),
                null,
                mistaken.id,
                null,
                reason.strip(),
                actor);
    }

    /** The living licences of a holder, the newest first. */
    List<FoodServiceLicence> ofHolder(SignedInAccount holder) {
        List<FoodServiceLicence> all = FoodServiceLicence.list(
                "caseId in (select c.id from LicensingCase c join Application a on a.municipalityId = c.municipalityId"
                        + " and a.id = c.applicationId where a.accountId = ?1 and a.channel = ?2) order by grantedOn desc, id",
                holder.id(),
                ApplicationChannel.ONLINE);
        Map<UUID, FoodServiceForce.Standing> standing = today(all);
        return all.stream()
                .filter(licence -> !standing.get(licence.id).ground().lasting())
                .toList();
    }

    private List<Problem.Field> flaws(FoodServiceLicence licence, Report report) {
        List<Problem.Field> wrong = new ArrayList<>();
        FoodServiceEventKind kind = report.kind();
        if (kind == null || !kind.isReported()) {
            wrong.add(new Problem.Field("kind", "Must be something that is reported"));
            return wrong;
        }
        LocalDate today = LocalDate.now(clock);
        if (report.on() == null
                || report.on().isBefore(licence.grantedOn)
                || kind != FoodServiceEventKind.GIVEN_UP && report.on().isAfter(today)) {
            wrong.add(new Problem.Field("on", "Must be a day from when the licence was given until today"));
        }
        if (kind.isForATime() && report.on() != null && wrong.isEmpty()) {
            boolean tooLong = kind == FoodServiceEventKind.CLOSED_BY_POLICE
                    && report.until() != null
                    && report.until().isAfter(report.on().plusDays(policeDays(report.on()) - 1L));
            if (report.until() == null || report.until().isBefore(report.on()) || tooLong) {
                wrong.add(new Problem.Field("until", "Must be a last day that the act allows"));
            }
        }
        if (kind == FoodServiceEventKind.TRANSFER_AGREED && report.sharePercent() != null && report.on() != null) {
            int more = rules.numbers()
                    .number("food-service-transfer-share-percent", report.on())
                    .orThrow();
            if (report.sharePercent().compareTo(BigDecimal.valueOf(more)) <= 0
                    || report.sharePercent().compareTo(BigDecimal.valueOf(100)) > 0) {
                wrong.add(new Problem.Field("sharePercent", "Is a transfer only above " + more + " per cent (§ 22)"));
            }
        }
        boolean named = report.managerName() != null
                && !report.managerName().isBlank()
                && report.managerName().length() <= LONGEST_NAME;
        if (kind == FoodServiceEventKind.MANAGER_CHANGED && !named) {
            wrong.add(new Problem.Field("managerName", "Must name the new general manager"));
        }
        if (kind == FoodServiceEventKind.LIFTED
                && standingClosings(licence.id).stream().noneMatch(event -> event.id.equals(report.refersTo()))) {
            wrong.add(new Problem.Field("refersTo", "Must be a suspension or closing that stands"));
        }
        if (report.note() != null && report.note().length() > LONGEST_NOTE) {
            wrong.add(new Problem.Field("note", "Must be at most " + LONGEST_NOTE + " characters"));
        }
        return wrong;
    }

    private int policeDays(LocalDate on) {
        return rules.numbers().number("food-service-police-closing-days", on).orThrow();
    }

    /** The suspensions and closings by the municipality that nobody has lifted. */
    public List<FoodServiceEvent> standingClosings(UUID licenceId) {
        List<FoodServiceEvent> all = events(licenceId);
        return all.stream()
                .filter(event ->
                        event.kind == FoodServiceEventKind.SUSPENDED || event.kind == FoodServiceEventKind.CLOSED)
                .filter(event -> all.stream().noneMatch(other -> event.id.equals(other.refersTo)))
                .toList();
    }

    /** What a case's decision did, on any licence, counts as never done. */
    void undo(UUID caseId) {
        List<FoodServiceEvent> told = FoodServiceEvent.list("caseId", caseId);
        told.stream()
                .filter(event -> FROM_DECISIONS.contains(event.kind))
                .filter(event -> told.stream()
                        .noneMatch(other ->
                                other.kind == FoodServiceEventKind.ANNULLED && event.id.equals(other.refersTo)))
                .forEach(event -> fromCase(event, FoodServiceEventKind.ANNULLED));
    }

    /** A licence that was given waits for an appeal, or does so no more. */
    void grantWaits(FoodServiceLicence licence, boolean waits) {
        if (waits) {
            record(
                    licence,
                    FoodServiceEventKind.APPEAL_AWAITED,
                    LocalDate.now(clock),
                    null,
                    null,
                    licence.caseId,
                    "",
                    null);
        } else {
            notLifted(licence.caseId, FoodServiceEventKind.APPEAL_AWAITED)
                    .forEach(event -> fromCase(event, FoodServiceEventKind.LIFTED));
        }
    }

    /** A suspension, closing or revocation is lifted while it waits for an appeal, and counts again from the day after. */
    void reactionWaits(FoodServiceReaction reaction, LocalDate effectiveOn, boolean waits) {
        FoodServiceEventKind kind = reaction.kind.event();
        if (waits) {
            notLifted(reaction.caseId, kind).forEach(event -> fromCase(event, FoodServiceEventKind.LIFTED));
        } else {
            LocalDate today = LocalDate.now(clock);
            LocalDate again = effectiveOn.isAfter(today) ? effectiveOn : today;
            record(get(reaction.licenceId), kind, again, null, null, reaction.caseId, "", null);
        }
    }

    private List<FoodServiceEvent> notLifted(UUID caseId, FoodServiceEventKind kind) {
        List<FoodServiceEvent> told = FoodServiceEvent.list("caseId", caseId);
        return told.stream()
                .filter(event -> event.kind == kind)
                .filter(event -> told.stream().noneMatch(other -> event.id.equals(other.refersTo)))
                .toList();
    }

    private void fromCase(FoodServiceEvent about, FoodServiceEventKind kind) {
        record(get(about.licenceId), kind, LocalDate.now(clock), null, about.id, about.caseId, "", null);
    }

    /** Writes down what follows from a decision, or what {@code actor} was told. */
    FoodServiceEvent record(
            FoodServiceLicence licence,
            FoodServiceEventKind kind,
            LocalDate on,
            LocalDate until,
            UUID refersTo,
            UUID caseId,
            String note,
            SignedInAccount actor) {
        return written(licence, happening(licence, kind, on, until, refersTo, caseId, note, actor));
    }

    private FoodServiceEvent happening(
            FoodServiceLicence licence,
            FoodServiceEventKind kind,
            LocalDate on,
            LocalDate until,
            UUID refersTo,
            UUID caseId,
            String note,
            SignedInAccount actor) {
        FoodServiceEvent event = new FoodServiceEvent();
        event.licenceId = licence.id;
        event.kind = kind;
        event.happenedOn = on;
        event.untilOn = until;
        event.refersTo = refersTo;
        event.caseId = caseId;
        event.source = kind.paragraph();
        event.note = note;
        event.recordedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (actor != null) {
            event.recordedBy = actor.id();
            event.recordedByName = actor.displayName();
        }
        return event;
    }

    private FoodServiceEvent written(FoodServiceLicence licence, FoodServiceEvent event) {
        event.persistAndFlush();
        audit.changed(
                "food-service licence",
                licence.id,
                event.kind.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        return event;
    }
}
