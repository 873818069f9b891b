package no.bevilling.turnover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.LicencePrefill;
import no.bevilling.audit.Audit;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.PartyToCaseException;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.document.FileContent;
import no.bevilling.document.StoredFile;
import no.bevilling.document.StoredFiles;
import no.bevilling.licence.Licence;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.StaleVersionException;
import no.bevilling.platform.TypedForm;
import no.bevilling.premises.Premises;

/**
 * What holders write in their turnover returns, place by place, and deliver. Caseworkers write in what came on paper. Runs in the
 * municipality's transaction.
 */
@ApplicationScoped
public class Returns {
    static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_NAME = 200;
    private static final long LARGEST_FILE = 20_000_000;

    @Inject
    EntityManager entities;

    @Inject
    LicencePrefill licences;

    @Inject
    ToldVolumes told;

    @Inject
    FiguresInUse inUse;

    @Inject
    TurnoverSettings settings;

    @Inject
    StoredFiles files;

    @Inject
    Impartiality impartiality;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * What is written for one place; a figure that is left out is not known yet.
     *
     * @param actual litres of the year before by drink group
     * @param expected litres of the year
     * @param purchases litres bought in the year before, where the holder tells them
     */
    public record Figures(
            Map<Integer, BigDecimal> actual,
            Map<Integer, BigDecimal> expected,
            Map<Integer, BigDecimal> purchases,
            String explanation) {}

    /**
     * A place of a return with what it is held against.
     *
     * @param before what was delivered for the year before; null where nothing was
     * @param standing what stands in the version that was delivered last; null before anything was
     * @param fixed the fee rests on the expected figures
     * @param settled the fee rests on the actual figures
     */
    public record Known(
            ReturnPlace place,
            Licence licence,
            Premises premises,
            Delivered before,
            Delivered standing,
            boolean fixed,
            boolean settled,
            List<Question> questions) {
        /** Whether the holder has still to say something: a figure is missing, or one is questioned and not explained. */
        public boolean isOpen() {
            return !place.isFilled() || isUnexplained();
        }

        /** Whether figures are questioned, and nothing is said to it. */
        public boolean isUnexplained() {
            return !questions.isEmpty() && place.explanation.isBlank();
        }
    }

    /** The returns of the organisations that the account acts for, the newest first. */
    public List<TurnoverReturn> mine(SignedInAccount account) {
        Set<UUID> organisations = licences.organisations(account);
        return organisations.isEmpty()
                ? List.of()
                : TurnoverReturn.<TurnoverReturn>find(
                                "organisationId in ?1 order by returnYear desc, dueOn desc, id", organisations)
                        .page(0, 20)
                        .list();
    }

    /** A return that the account may fill in; 404 for any other. */
    public TurnoverReturn own(UUID id, SignedInAccount account) {
        return TurnoverReturn.<TurnoverReturn>findByIdOptional(TenantKey.of(id))
                .filter(found -> licences.organisations(account).contains(found.organisationId))
                .orElseThrow(() -> ProblemException.notFound("There is no such return of yours in this municipality."));
    }

    /** A return as staff see it; refused to who is party to a case about one of its places. */
    public TurnoverReturn ofStaff(UUID id, SignedInAccount reader) {
        TurnoverReturn found = TurnoverReturn.<TurnoverReturn>findByIdOptional(TenantKey.of(id))
                .orElseThrow(() -> ProblemException.notFound("There is no such return in this municipality."));
        Set<UUID> tied = impartiality.placesOf(reader.id());
        if (!tied.isEmpty() && ReturnPlace.count("returnId = ?1 and premisesId in ?2", id, tied) > 0) {
            throw new PartyToCaseException(null);
        }
        audit.saw("turnover return", id);
        return found;
    }

    /** The places of a return from one on, in order. */
    public List<Known> places(TurnoverReturn of, int offset, int size) {
        return known(
                of,
                entities.createQuery(
                                "select p from ReturnPlace p where p.returnId = :return order by p.position, p.id",
                                ReturnPlace.class)
                        .setParameter("return", of.id)
                        .setFirstResult(offset)
                        .setMaxResults(size)
                        .getResultList());
    }

    /** All places of a return, in order. */
    public List<Known> places(TurnoverReturn of) {
        return places(of, 0, Integer.MAX_VALUE);
    }

    /** One place of a return. */
    public Known place(TurnoverReturn of, UUID placeId) {
        return known(of, List.of(find(of, placeId))).get(0);
    }

    private static ReturnPlace find(TurnoverReturn of, UUID placeId) {
        return ReturnPlace.<ReturnPlace>findByIdOptional(TenantKey.of(placeId))
                .filter(place -> place.returnId.equals(of.id))
                .orElseThrow(() -> ProblemException.notFound("There is no such place in this return."));
    }

    private List<Known> known(TurnoverReturn of, List<ReturnPlace> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = places.stream().map(place -> place.licenceId).toList();
        Map<UUID, Licence> all = Licence.<Licence>list("id in ?1", ids).stream()
                .collect(Collectors.toMap(licence -> licence.id, Function.identity()));
        Map<UUID, Premises> where =
                Premises.<Premises>list(
                                "id in ?1",
                                places.stream()
                                        .map(place -> place.premisesId)
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(premises -> premises.id, Function.identity()));
        Map<UUID, Delivered> before = told.newest(ids, of.returnYear - 1);
        Map<UUID, Delivered> standing = of.revision == 0 ? new HashMap<>() : told.newest(ids, of.returnYear);
        Set<UUID> fixed = of.revision == 0 ? Set.of() : inUse.fixed(ids, of.returnYear);
        Set<UUID> settled = of.revision == 0 ? Set.of() : inUse.settled(ids, of.returnYear - 1);
        Plausibility plausibility = new Plausibility(settings.now());
        return places.stream()
                .map(place -> {
                    Licence licence = all.get(place.licenceId);
                    Premises premises = where.get(place.premisesId);
                    Delivered earlier = before.get(place.licenceId);
                    return new Known(
                            place,
                            licence,
                            premises,
                            earlier,
                            standing.get(place.licenceId),
                            fixed.contains(place.licenceId),
                            settled.contains(place.licenceId),
                            plausibility.questions(new Plausibility.Told(
                                    licence.licenceType,
                                    place.actual,
                                    place.expected,
                                    place.purchases,
                                    earlier == null ? null : earlier.actual,
                                    premises.seats)));
                })
                .toList();
    }

    /**
     * Saves what is written for a place; it may lack figures. What a fee rests on already stays as it was delivered.
     *
     * @param version of the place as it was read
     * @throws ProblemException 400 naming each figure that is for a group the licence has not, 409 when nothing is to be written
     * @throws StaleVersionException when somebody has saved the place meanwhile
     */
    public void save(UUID returnId, UUID placeId, int version, Figures figures, SignedInAccount actor) {
        TurnoverReturn of = open(returnId);
        Known known = place(of, placeId);
        ReturnPlace place = known.place();
        if (place.version != version) {
            throw new StaleVersionException(place.savedByName, place.savedAt);
        }
        write(known, figures, actor);
    }

    /** As {@link #save}, for one who has read all places at once: from a sheet. */
    void write(Known known, Figures figures, SignedInAccount actor) {
        ReturnPlace place = known.place();
        List<Problem.Field> wrong = new ArrayList<>();
        strange(wrong, "actual", figures.actual(), place.asksActual ? place.drinkGroups : List.of());
        strange(wrong, "expected", figures.expected(), place.asksExpected ? place.drinkGroups : List.of());
        strange(wrong, "purchases", figures.purchases(), place.asksActual ? place.drinkGroups : List.of());
        String explanation =
                figures.explanation() == null ? "" : figures.explanation().strip();
        if (explanation.length() > LONGEST_TEXT) {
            wrong.add(new Problem.Field("explanation", "Must be at most " + LONGEST_TEXT + " characters"));
        }
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        if (!known.settled()) {
            place.actual = new TreeMap<>(figures.actual());
            place.purchases = new TreeMap<>(figures.purchases());
        }
        if (!known.fixed()) {
            place.expected = new TreeMap<>(figures.expected());
        }
        place.explanation = explanation;
        place.savedAt = now();
        place.savedByName = actor.displayName();
        entities.flush();
    }

    private static void strange(
            List<Problem.Field> wrong, String field, Map<Integer, BigDecimal> litres, List<Integer> groups) {
        litres.keySet().stream()
                .filter(group -> !groups.contains(group))
                .forEach(group -> wrong.add(new Problem.Field(field + "-" + group, "Is not asked for")));
    }

    /**
     * Keeps the attestation of an auditor or authorised accountant for the version that is being written.
     *
     * @param content where the bytes lie until this call returns; null to change the name alone
     * @throws ProblemException 400 naming {@code attestation} or {@code attestedBy}
     */
    public void attest(UUID returnId, Path content, String name, String attestedBy, SignedInAccount actor) {
        TurnoverReturn of = open(returnId);
        List<Problem.Field> wrong = new ArrayList<>();
        if (!TypedForm.isText(attestedBy, LONGEST_NAME)) {
            wrong.add(new Problem.Field("attestedBy", "Must be a name of at most " + LONGEST_NAME + " characters"));
        }
        Optional<String> type = type(content);
        if (content == null ? of.attestationFileId == null : type.isEmpty()) {
            wrong.add(new Problem.Field("attestation", "Must be a PDF, PNG or JPEG of at most 20 MB"));
        }
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        of.attestedBy = attestedBy.strip();
        if (content != null) {
            try (InputStream bytes = Files.newInputStream(content)) {
                StoredFile file = files.store(bytes, name, type.orElseThrow());
                entities.flush();
                of.attestationFileId = file.id;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        audit.changed("turnover return", of.id, "attestation attached", Map.of("by", actor.id()));
    }

    private static Optional<String> type(Path content) {
        try {
            return content == null || Files.size(content) == 0 || Files.size(content) > LARGEST_FILE
                    ? Optional.empty()
                    : FileContent.acceptedType(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Delivers what is written as a new version.
     *
     * @param version of the return as it was read
     * @throws ProblemException 400 naming {@code places} (a figure is missing), {@code questions} (one is questioned and not
     *     explained) or {@code attestation}; 409 when nothing is to be delivered
     * @throws StaleVersionException when somebody has delivered meanwhile
     */
    public void deliver(UUID returnId, int version, SignedInAccount actor) {
        TurnoverReturn of = open(returnId);
        if (of.version != version) {
            throw new StaleVersionException("", null);
        }
        List<Known> places = places(of);
        List<Problem.Field> wrong = new ArrayList<>();
        if (places.stream().anyMatch(one -> !one.place().isFilled())) {
            wrong.add(new Problem.Field("places", "Every figure that is asked for must be there"));
        }
        if (places.stream().anyMatch(Known::isUnexplained)) {
            wrong.add(new Problem.Field("questions", "Figures that are questioned must be explained"));
        }
        if (of.attestation && of.attestationFileId == null) {
            wrong.add(new Problem.Field("attestation", "Must be attested by an auditor or authorised accountant"));
        }
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        Instant now = now();
        of.revision++;
        of.deliveredAt = of.deliveredAt == null ? now : of.deliveredAt;
        Delivery delivery = new Delivery();
        delivery.returnId = of.id;
        delivery.revision = of.revision;
        delivery.deliveredAt = now;
        delivery.deliveredBy = actor.id();
        delivery.deliveredByName = actor.displayName();
        delivery.forHolder = actor.has(Tenant.id(), Role.CASEWORKER)
                && !licences.organisations(actor).contains(of.organisationId);
        delivery.attestationFileId = of.attestationFileId;
        delivery.attestedBy = of.attestedBy;
        delivery.correctionReason = of.correctionReason;
        delivery.persistAndFlush();
        int questions = 0;
        for (Known one : places) {
            deliver(one, delivery, of);
            questions += one.questions().size();
        }
        of.questions = questions;
        of.status = ReturnStatus.DELIVERED;
        of.persistAndFlush();
        audit.changed(
                "turnover return",
                of.id,
                "delivered",
                Map.of("revision", of.revision, "questions", questions, "forHolder", delivery.forHolder));
    }

    private static void deliver(Known one, Delivery delivery, TurnoverReturn of) {
        ReturnPlace place = one.place();
        Delivered row = new Delivered();
        row.deliveryId = delivery.id;
        row.returnId = of.id;
        row.returnYear = of.returnYear;
        row.revision = of.revision;
        row.licenceId = place.licenceId;
        row.deliveredAt = delivery.deliveredAt;
        row.actual = place.asksActual ? place.actual : null;
        row.expected = place.asksExpected ? place.expected : null;
        row.purchases = place.purchases;
        row.questions = one.questions();
        row.explanation = place.explanation;
        row.persist();
    }

    /**
     * Begins a new version of a return that was delivered; the old one stands until the new one is delivered.
     *
     * @throws ProblemException 400 without a reason, 409 when it is open already or a fee rests on all of it
     */
    public void correct(UUID returnId, int version, String reason, SignedInAccount actor) {
        TurnoverReturn of = locked(returnId);
        if (!TypedForm.isText(reason, LONGEST_TEXT)) {
            throw ProblemException.invalid("reason", "Must be a text of at most " + LONGEST_TEXT + " characters");
        }
        if (of.version != version) {
            throw new StaleVersionException("", null);
        }
        if (!mayBeCorrected(of)) {
            throw ProblemException.conflict("The return cannot be corrected now.");
        }
        of.status = ReturnStatus.CORRECTING;
        of.correctionReason = reason.strip();
        of.persistAndFlush();
        audit.changed("turnover return", of.id, "correction begun", Map.of("by", actor.id()));
    }

    /** Whether there is a delivered version, and a figure in it that no fee rests on. */
    public boolean mayBeCorrected(TurnoverReturn of) {
        return of.status == ReturnStatus.DELIVERED
                && places(of).stream()
                        .anyMatch(one ->
                                one.place().asksActual && !one.settled() || one.place().asksExpected && !one.fixed());
    }

    /** Gives up a correction: what was delivered stands, and is what the next one begins with. */
    public void giveUp(UUID returnId, SignedInAccount actor) {
        TurnoverReturn of = open(returnId);
        if (of.status != ReturnStatus.CORRECTING) {
            throw ProblemException.conflict("Nothing is being corrected.");
        }
        for (Known one : places(of)) {
            Delivered standing = one.standing();
            ReturnPlace place = one.place();
            place.actual = standing == null || standing.actual == null ? Map.of() : standing.actual;
            place.expected = standing == null || standing.expected == null ? Map.of() : standing.expected;
            place.purchases = standing == null ? Map.of() : standing.purchases;
            place.explanation = standing == null ? "" : standing.explanation;
        }
        Delivery.<Delivery>find("returnId = ?1 and revision = ?2", of.id, of.revision)
                .firstResultOptional()
                .ifPresent(last -> {
                    of.attestationFileId = last.attestationFileId;
                    of.attestedBy = last.attestedBy;
                    of.correctionReason = last.correctionReason;
                });
        of.status = ReturnStatus.DELIVERED;
        of.persistAndFlush();
        audit.changed("turnover return", of.id, "correction given up", Map.of("by", actor.id()));
    }

    /** The versions that were delivered, the newest first. */
    public List<Delivery> deliveries(UUID returnId) {
        return Delivery.list("returnId = ?1 order by revision desc", returnId);
    }

    /** What stood in a version, by licence. */
    public Map<UUID, Delivered> version(UUID returnId, int revision) {
        return Delivered.<Delivered>list("returnId = ?1 and revision = ?2", returnId, revision).stream()
                .collect(Collectors.toMap(one -> one.licenceId, Function.identity()));
    }

    /** When it was due, and nobody delivered: for lists. */
    boolean isLate(TurnoverReturn of) {
        return of.isLate(LocalDate.now(clock));
    }

    private TurnoverReturn open(UUID id) {
        TurnoverReturn of = locked(id);
        if (!of.isOpen()) {
            throw ProblemException.conflict("The return has been delivered.");
        }
        return of;
    }

    private TurnoverReturn locked(UUID id) {
        TurnoverReturn of = entities.find(TurnoverReturn.class, TenantKey.of(id), LockModeType.PESSIMISTIC_WRITE);
        if (of == null) {
            throw ProblemException.notFound("There is no such return in this municipality.");
        }
        return of;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
