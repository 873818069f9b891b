package no.bevilling.inspectionplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.database.TenantKey;
import no.bevilling.inspection.StateMesses;
import no.bevilling.licence.ForceSpan;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.StaleVersionException;
import no.bevilling.platform.TypedForm;
import no.bevilling.premises.KnownPremises;
import no.bevilling.premises.Premises;
import no.bevilling.rules.fact.VenueKind;

/** The messes with a state licence that the municipality inspects (alkoholforskriften § 9-1). */
@ApplicationScoped
public class Messes implements StateMesses {
    private static final int LONGEST = 200;

    @Inject
    KnownPremises premises;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** A mess as it is told of: its place, and the ministry's licence. */
    public record Told(
            String name,
            String streetAddress,
            String postalCode,
            String postalPlace,
            String licenceReference,
            LocalDate validFrom) {}

    /** All that were ever recorded, the newest first. */
    public List<Mess> all() {
        return Mess.list("order by validFrom desc, id");
    }

    /** When each mess is licensed between the two days, both included. */
    List<Licensed> between(LocalDate first, LocalDate last) {
        return Mess.<Mess>list(
                        "validFrom <= ?2 and (validTo is null or validTo >= ?1) order by validFrom desc, id",
                        first,
                        last)
                .stream()
                .map(mess -> new Licensed(
                        mess.premisesId,
                        new ForceSpan(
                                startOf(later(first, mess.validFrom)),
                                startOf((mess.validTo == null ? last : earlier(last, mess.validTo)).plusDays(1)))))
                .toList();
    }

    @Override
    public boolean isMess(UUID place, LocalDate day) {
        return Mess.count("premisesId = ?1 and validFrom <= ?2 and (validTo is null or validTo >= ?2)", place, day) > 0;
    }

    /** A mess's place, and when it is licensed. */
    record Licensed(UUID premises, ForceSpan span) {}

    /**
     * Records a mess.
     *
     * @throws ProblemException 400 naming each field that is wrong
     */
    public void record(Told told, SignedInAccount actor) {
        List<Problem.Field> wrong = new ArrayList<>();
        required(wrong, "messName", told.name());
        required(wrong, "streetAddress", told.streetAddress());
        if (told.postalCode() == null || !told.postalCode().strip().matches("\\d{4}")) {
            wrong.add(new Problem.Field("postalCode", "Must be four digits"));
        }
        required(wrong, "postalPlace", told.postalPlace());
        required(wrong, "licenceReference", told.licenceReference());
        if (told.validFrom() == null) {
            wrong.add(new Problem.Field("messFrom", "Must be a day"));
        }
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        Premises place = new Premises();
        place.name = told.name().strip();
        place.streetAddress = told.streetAddress().strip();
        place.postalCode = told.postalCode().strip();
        place.postalPlace = told.postalPlace().strip();
        place.venueKind = VenueKind.OTHER;
        Mess mess = new Mess();
        mess.premisesId = premises.knownOrAdded(place).id;
        mess.validFrom = told.validFrom();
        mess.licenceReference = told.licenceReference().strip();
        mess.recordedBy = actor.id();
        mess.recordedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        mess.persist();
        audit.changed("mess", mess.id, "recorded");
    }

    /**
     * The licence of a mess ends with today.
     *
     * @throws StaleVersionException when somebody has changed it meanwhile
     */
    public void end(UUID id, int version) {
        Mess mess = Mess.<Mess>findByIdOptional(TenantKey.of(id))
                .orElseThrow(() -> ProblemException.notFound("There is no such mess in this municipality."));
        if (mess.version != version) {
            throw new StaleVersionException("", clock.instant());
        }
        mess.validTo = later(LocalDate.now(clock), mess.validFrom);
        audit.changed("mess", id, "ended");
    }

    private static void required(List<Problem.Field> wrong, String field, String typed) {
        if (!TypedForm.isText(typed, LONGEST)) {
            wrong.add(new Problem.Field(field, "Must have 1 to " + LONGEST + " characters"));
        }
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
