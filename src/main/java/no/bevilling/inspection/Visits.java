package no.bevilling.inspection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.database.TenantKey;
import no.bevilling.licence.Licence;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.StaleVersionException;
import no.bevilling.premises.KnownPremises;
import no.bevilling.premises.Premises;

/**
 * Takes visits that inspectors hand in, from telephones that may send the same once more, or tell the same visit differently.
 * Nothing that was handed in is ever lost: each telling is kept as it came, beside what stands.
 */
@ApplicationScoped
public class Visits {
    @Inject
    EntityManager entities;

    @Inject
    ObjectMapper json;

    @Inject
    VisitMerge merge;

    @Inject
    KnownInspectors inspectors;

    @Inject
    InspectionNumbers numbers;

    @Inject
    VisitWriting writing;

    @Inject
    InspectorRecords records;

    @Inject
    InspectorFitness fitness;

    @Inject
    KnownPremises places;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * What became of a visit that was handed in.
     *
     * @param id of the report that stands
     * @param version of it: whoever tells more says that this was seen
     * @param differs the fields in which this telling differs from what stands; people choose on the report's page
     * @param locked the report was signed already: what was told is kept, and becomes part of it by a correction
     * @param replayed it was known already
     * @param clockOffSeconds how far ahead of the server's clock the telephone's was
     * @param photosMissing ids of the photos that have not arrived
     * @param conclusions the words in it that state a conclusion: it is taken all the same, and whoever signs must see to the signs
     */
    public record Taken(
            UUID id,
            int version,
            List<String> differs,
            boolean locked,
            boolean replayed,
            int clockOffSeconds,
            Instant receivedAt,
            List<UUID> photosMissing,
            List<String> conclusions) {}

    /**
     * Takes a visit.
     *
     * @param visitId made on the telephone; the same visit has the same on all telephones
     * @throws ProblemException 400 naming the fields that are wrong; 403 to who is no inspector with a passed test,
     *     or has a tie to the place
     */
    public Taken handIn(UUID visitId, VisitInput told, SignedInAccount actor) {
        Inspector teller = requireInspector(actor);
        // Two telephones at the same moment come one after the other.
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:visit, 0))")
                .setParameter("visit", visitId.toString())
                .getSingleResult();
        byte[] sha256 = digest(told.content());
        Optional<HandIn> before = HandIn.<HandIn>find("visitId = ?1 and sha256 = ?2", visitId, sha256)
                .firstResultOptional();
        if (before.isPresent()) {
            return taken(standing(visitId).orElseThrow(), before.get(), true);
        }
        Map<UUID, Inspector> named = inspectors.byId(told.inspectors());
        List<Problem.Field> flaws = VisitFlaws.of(told, named, teller, fitness.mayInspectOn(today()));
        if (!flaws.isEmpty()) {
            throw ProblemException.invalid(flaws);
        }
        Licence licence = told.licenceId() == null ? null : licence(told.licenceId());
        UUID premises = licence == null ? place(told).id : licence.premisesId;
        requireNoTie(teller, premises);
        HandIn handIn = keep(visitId, told, sha256, actor);
        Optional<Inspection> known = standing(visitId);
        Inspection report = known.isEmpty() ? begin(visitId, told, licence, premises, handIn, actor) : known.get();
        if (known.isPresent()) {
            join(report, told, handIn, named);
        } else {
            writing.write(report, told, named);
        }
        handIn.persistAndFlush();
        entities.flush();
        audit.changed("inspection", report.id, known.isEmpty() ? "handed in" : "told more");
        return taken(report, handIn, false);
    }

    /** The revision that stands of a visit's report; empty where none was handed in. */
    public Optional<Inspection> standing(UUID visitId) {
        return Inspection.<Inspection>find("visitId = ?1 and supersededBy is null", visitId)
                .firstResultOptional();
    }

    /** The tellings that people have yet to choose from, the first one first. */
    public List<HandIn> toChoose(UUID visitId) {
        return HandIn.<HandIn>list("visitId = ?1 and resolvedAt is null order by receivedAt, id", visitId).stream()
                .filter(HandIn::isOpen)
                .toList();
    }

    /** The photos of a visit, in the order they were taken. */
    public List<InspectionPhoto> photos(UUID visitId) {
        return InspectionPhoto.list("visitId = ?1 order by takenAt, id", visitId);
    }

    /** The observations of a report, in the order they were made. */
    public List<Observation> observations(UUID inspectionId) {
        return observationsOf(inspectionId);
    }

    static List<Observation> observationsOf(UUID inspectionId) {
        return Observation.list("inspectionId = ?1 order by observedAt, id", inspectionId);
    }

    /** Those who took part, by name. */
    public List<InspectionInspector> inspectors(UUID inspectionId) {
        return inspectorsOf(inspectionId);
    }

    static List<InspectionInspector> inspectorsOf(UUID inspectionId) {
        return InspectionInspector.list("inspectionId = ?1 order by name, id", inspectionId);
    }

    /**
     * Chooses between two tellings: the named fields are taken from the later one, all else stays as it stands.
     *
     * @param version of the report that the chooser saw
     */
    public void choose(UUID handInId, Collection<String> taken, int version, SignedInAccount actor) {
        Inspector chooser = requireInspector(actor);
        HandIn handIn = HandIn.<HandIn>findByIdOptional(TenantKey.of(handInId))
                .filter(HandIn::isOpen)
                .orElseThrow(() -> ProblemException.notFound("There is nothing to choose here."));
        Inspection report = standing(handIn.visitId).orElseThrow();
        requireTakesPart(report, chooser);
        requireOpen(report, version);
        List<String> fields = handIn.differs.stream().filter(taken::contains).toList();
        if (!fields.isEmpty()) {
            VisitInput told = merge.take(told(report), handIn.content, fields);
            writing.write(report, told, inspectors.byId(told.inspectors()));
        }
        handIn.resolvedAt = now();
        handIn.resolvedBy = actor.id();
        entities.flush();
        audit.changed("inspection", report.id, "chosen between two tellings");
    }

    /**
     * Corrects a signed report: a new revision that all inspectors sign again; the old one stays as it was.
     *
     * @param reason why, as it is shown on the report
     * @param signsWritten the words that state a conclusion have been seen, and the signs stand beside them
     * @return the new revision
     */
    public Inspection correct(
            UUID inspectionId,
            VisitInput told,
            String reason,
            boolean signsWritten,
            int version,
            SignedInAccount actor) {
        Inspector teller = requireInspector(actor);
        Inspection old = get(inspectionId);
        requireTakesPart(old, teller);
        if (old.status != InspectionStatus.SIGNED || old.supersededBy != null) {
            throw ProblemException.conflict("Only the signed report that stands is corrected.");
        }
        requireVersion(old, version);
        List<Problem.Field> flaws = new ArrayList<>(
                VisitFlaws.of(told, inspectors.byId(told.inspectors()), teller, fitness.mayInspectOn(today())));
        if (reason == null || reason.isBlank() || reason.length() > VisitFlaws.LONGEST_TEXT) {
            flaws.add(new Problem.Field("reason", "Must say what was wrong"));
        }
        if (!signsWritten) {
            flaws.addAll(Conclusions.flaws(told));
        }
        if (!flaws.isEmpty()) {
            throw ProblemException.invalid(flaws);
        }
        Inspection next = new Inspection();
        next.visitId = old.visitId;
        next.revision = old.revision + 1;
        next.supersedes = old.id;
        next.correctionReason = reason.strip();
        next.premisesId = old.premisesId;
        next.licenceId = old.licenceId;
        next.licenceType = old.licenceType;
        next.occasionCaseId = old.occasionCaseId;
        next.handedInAt = now();
        next.handedInBy = actor.id();
        next.handedInByName = actor.displayName();
        next.reportDueOn = day(next.handedInAt).plusDays(numbers.reportDays(day(next.handedInAt)));
        next.tipId = old.tipId;
        next.plannedVisitId = old.plannedVisitId;
        next.inChargeSignatureFileId = old.inChargeSignatureFileId;
        writing.write(next, told, inspectors.byId(told.inspectors()));
        old.supersededBy = next.id;
        entities.flush();
        audit.changed("inspection", next.id, "corrected");
        return next;
    }

    /**
     * Changes a report that is not signed by all yet; signatures on what it was before fall away.
     *
     * @param signsWritten as {@link #correct}
     * @param version of the report that the teller saw
     */
    public void change(UUID inspectionId, VisitInput told, boolean signsWritten, int version, SignedInAccount actor) {
        Inspector teller = requireInspector(actor);
        Inspection report = get(inspectionId);
        requireTakesPart(report, teller);
        requireOpen(report, version);
        Map<UUID, Inspector> named = inspectors.byId(told.inspectors());
        List<Problem.Field> flaws = new ArrayList<>(VisitFlaws.of(told, named, teller, fitness.mayInspectOn(today())));
        if (!signsWritten) {
            flaws.addAll(Conclusions.flaws(told));
        }
        if (!flaws.isEmpty()) {
            throw ProblemException.invalid(flaws);
        }
        HandIn handIn = keep(report.visitId, told, digest(told.content()), actor);
        if (HandIn.count("visitId = ?1 and sha256 = ?2", report.visitId, handIn.sha256) == 0) {
            handIn.persist();
        }
        writing.write(report, told, named);
        entities.flush();
        audit.changed("inspection", report.id, "changed");
    }

    /** @throws ProblemException 404, also for one of another municipality */
    public Inspection get(UUID id) {
        return Inspection.<Inspection>findByIdOptional(TenantKey.of(id))
                .orElseThrow(() -> ProblemException.notFound("There is no such inspection in this municipality."));
    }

    /** The visit as the report tells it now. */
    VisitInput told(Inspection report) {
        return new VisitInput(
                report.version,
                report.licenceId,
                report.mode,
                report.startedAt,
                report.endedAt,
                report.guests,
                report.staff,
                report.inCharge,
                report.oralAccount,
                report.oralAccountNote,
                report.inChargeRemark,
                null,
                report.situation,
                report.checklist,
                observations(report.id).stream()
                        .map(seen -> new VisitInput.Seen(
                                seen.originId,
                                seen.checklistItem,
                                seen.observedAt,
                                seen.place,
                                seen.text,
                                seen.observerId))
                        .toList(),
                photos(report.visitId).stream()
                        .map(photo -> new VisitInput.Photo(
                                photo.id,
                                photo.observationOriginId,
                                photo.caption,
                                photo.takenAt,
                                photo.latitude,
                                photo.longitude))
                        .toList(),
                inspectors(report.id).stream().map(one -> one.inspectorId).toList(),
                null,
                report.tipId,
                report.plannedVisitId,
                report.licenceId == null ? report.premisesId : null,
                report.licenceId == null ? report.licenceType : null,
                null);
    }

    /** @throws ProblemException 403 to who is no inspector at work here with a passed test on record (§ 9-3) */
    Inspector requireInspector(SignedInAccount actor) {
        return records.of(actor.id())
                .filter(fitness.mayInspectOn(today()))
                .orElseThrow(
                        () -> new ProblemException(
                                Problem.of(
                                        403,
                                        "Only an inspector at work with a passed test on record inspects (alkoholforskriften § 9-3).")));
    }

    void requireTakesPart(Inspection report, Inspector one) {
        if (InspectionInspector.count("inspectionId = ?1 and inspectorId = ?2", report.id, one.id) == 0) {
            throw new ProblemException(
                    Problem.of(403, "Only those who took part in the inspection change its report."));
        }
    }

    void requireOpen(Inspection report, int version) {
        if (report.status != InspectionStatus.HANDED_IN) {
            throw ProblemException.conflict("The report is signed and locked. Correct it instead.");
        }
        requireVersion(report, version);
    }

    private static void requireVersion(Inspection report, int version) {
        if (report.version != version) {
            throw new StaleVersionException("", Instant.EPOCH);
        }
    }

    /**
     * Whoever has a tie to a place inspects nothing there.
     *
     * @return whether it has been stated that there is none
     * @throws ProblemException 403 where the inspector is party to a case about the place, or has stated a tie
     */
    boolean requireNoTie(Inspector inspector, UUID premises) {
        Set<Unfit> against = fitness.hindrances(List.of(inspector), List.of(premises), today()).stream()
                .map(InspectorFitness.Hindrance::why)
                .collect(Collectors.toSet());
        if (against.contains(Unfit.PARTY) || against.contains(Unfit.TIED)) {
            throw new ProblemException(Problem.of(403, "You have a tie to the place (forvaltningsloven §§ 6-10)."));
        }
        return !against.contains(Unfit.TIE_NOT_STATED);
    }

    private Licence licence(UUID id) {
        return Licence.<Licence>findByIdOptional(TenantKey.of(id))
                .orElseThrow(() -> ProblemException.invalid("licenceId", "Must be a licence of this municipality"));
    }

    /** The place that has no licence; one that nobody knew is known from now on. */
    private Premises place(VisitInput told) {
        if (told.newPlace() != null) {
            return places.knownOrMet(told.newPlace().name(), told.newPlace().address());
        }
        return Premises.<Premises>findByIdOptional(TenantKey.of(told.premisesId()))
                .orElseThrow(() -> ProblemException.invalid("premisesId", "Must be a place of this municipality"));
    }

    private HandIn keep(UUID visitId, VisitInput told, byte[] sha256, SignedInAccount actor) {
        HandIn handIn = new HandIn();
        handIn.visitId = visitId;
        handIn.accountId = actor.id();
        handIn.accountName = actor.displayName();
        handIn.sha256 = sha256;
        handIn.content = told;
        handIn.receivedAt = now();
        handIn.deviceTime = told.deviceTime();
        handIn.clockOffSeconds = told.deviceTime() == null
                ? 0
                : Math.toIntExact(Math.max(
                        Integer.MIN_VALUE + 1L,
                        Math.min(
                                Integer.MAX_VALUE,
                                Duration.between(handIn.receivedAt, told.deviceTime())
                                        .toSeconds())));
        return handIn;
    }

    private Inspection begin(
            UUID visitId, VisitInput told, Licence licence, UUID premises, HandIn handIn, SignedInAccount actor) {
        Inspection report = new Inspection();
        report.id = visitId;
        report.visitId = visitId;
        report.premisesId = premises;
        if (licence == null) {
            report.licenceType = told.licenceType();
        } else {
            report.licenceId = licence.id;
            report.licenceType = licence.licenceType;
            report.occasionCaseId = licence.grantedAs.isEvent() ? licence.caseId : null;
        }
        report.handedInAt = handIn.receivedAt;
        report.handedInBy = actor.id();
        report.handedInByName = actor.displayName();
        report.deviceTime = handIn.deviceTime;
        report.clockOffSeconds = handIn.clockOffSeconds;
        LocalDate ended = day(told.endedAt().minusSeconds(handIn.clockOffSeconds));
        report.reportDueOn = ended.plusDays(numbers.reportDays(ended));
        report.tipId = told.tipId();
        report.plannedVisitId = told.plannedVisitId();
        return report;
    }

    private void join(Inspection report, VisitInput told, HandIn handIn, Map<UUID, Inspector> named) {
        boolean seen = told.basedOn() != null && told.basedOn() == report.version;
        VisitMerge.Merged merged = merge.join(told(report), told);
        if (report.status == InspectionStatus.SIGNED) {
            boolean known = merged.differs().isEmpty()
                    && merged.visit().content().equals(told(report).content());
            handIn.differs = known ? List.of() : List.of("signed");
        } else if (seen) {
            writing.write(report, told, named);
        } else {
            handIn.differs = merged.differs();
            writing.write(report, merged.visit(), inspectors.byId(merged.visit().inspectors()));
        }
    }

    private Taken taken(Inspection report, HandIn handIn, boolean replayed) {
        return new Taken(
                report.id,
                report.version,
                handIn.isOpen() ? handIn.differs : List.of(),
                report.status == InspectionStatus.SIGNED,
                replayed,
                handIn.clockOffSeconds,
                handIn.receivedAt,
                missingPhotos(report.visitId),
                Conclusions.in(handIn.content));
    }

    List<UUID> missingPhotos(UUID visitId) {
        return photos(visitId).stream()
                .filter(photo -> photo.fileId == null && !photo.givenUp)
                .map(photo -> photo.id)
                .toList();
    }

    private byte[] digest(VisitInput content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(content));
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private LocalDate day(Instant instant) {
        return instant.atZone(clock.getZone()).toLocalDate();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
